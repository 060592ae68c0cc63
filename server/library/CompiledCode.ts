/**
 * Compiled library code on the disk, for the processes to come: compiling a library module takes a hundred times as long as
 * reading what was compiled before.
 *
 * Invariant: a folder belongs to one state of the compiler (`COMPILER_KEY`, a hash of its sources that the bundler writes
 * in), so what is in it is what this compiler would make. A file that cannot be read is compiled again; a folder that cannot
 * be written to costs time and nothing else.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Code } from '../../lib/python/compile/code'

declare const COMPILER_KEY: string | undefined

export class CompiledCode {
  private constructor(private readonly folder: string) {}

  /** The folder of this compiler below `caches`; null where the code was not bundled, and no key is known. */
  static below(caches: string): CompiledCode | null {
    return typeof COMPILER_KEY === 'undefined' ? null : new CompiledCode(join(caches, `library-${COMPILER_KEY}`))
  }

  /** The code of a library file (its path in the library), or null. */
  read(file: string): Code | null {
    try {
      return deserialize(readFileSync(this.pathOf(file))) as Code // the folder's files are `write`'s, of this very compiler
    } catch {
      return null
    }
  }

  /** Written whole or not at all: several processes may compile the same module. */
  write(file: string, code: Code): void {
    const path = this.pathOf(file)
    const part = `${path}.${process.pid}.${process.hrtime.bigint()}`
    try {
      mkdirSync(this.folder, { recursive: true })
      writeFileSync(part, serialize(code))
      renameSync(part, path)
    } catch {
      // The next process compiles it again.
    }
  }

  private pathOf(file: string): string {
    return join(this.folder, `${file.replaceAll('/', '.')}.code`)
  }
}
