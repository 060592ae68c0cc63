/**
 * CPython's own standard library, as source: read from the zip that the npm package `pyodide` carries, one module at a
 * time, when a program first imports it. Nothing of it is copied.
 *
 * Compiled code is immutable data that all runs share: kept for the life of the process, and on the disk for the next. What
 * runs write on, and have done with, stays for the next runs too.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { LogPages } from '../../lib/heap/history/LogPages'
import type { Code } from '../../lib/python/compile/code'
import { Baselines } from '../../lib/python/vm/baseline/Baselines'
import type { SharedCode } from '../../lib/python/vm/Unit'
import { CompiledCode } from './CompiledCode'
import { SqliteProgram } from './SqliteProgram'

const LIBRARY_FOLDER = '/usr/lib/python3.14'

interface Entry {
  readonly method: number
  readonly size: number
  readonly at: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const DEFLATED = 8

export class StandardLibrary {
  /** What the machine made of each code. */
  readonly shared = new WeakMap<Code, SharedCode>()
  readonly baselines: Baselines
  readonly sqlite = new SqliteProgram()
  /** For the histories of runs. */
  readonly pages = new LogPages()
  private readonly codes = new Map<string, Code>()
  private readonly texts = new Map<string, string>()
  private readonly compiled: CompiledCode | null
  private zip: Buffer | null = null
  private entries: Map<string, Entry> | null = null

  /** `caches`: the folder below which compiled code is kept for other processes; `hotAfter` as for Baselines. */
  constructor(caches = join(packageFolder(), '../.cache/heaproom'), hotAfter?: number) {
    this.baselines = new Baselines(hotAfter)
    this.compiled = CompiledCode.below(caches)
  }

  /** The source of a module by its dotted name, or null. */
  find(name: string): { readonly filename: string; readonly text: string; readonly isPackage: boolean } | null {
    const path = name.replaceAll('.', '/')
    for (const [file, isPackage] of [
      [`${path}/__init__.py`, true],
      [`${path}.py`, false],
    ] as const) {
      const text = this.read(file)
      if (text !== null) return { filename: `${LIBRARY_FOLDER}/${file}`, text, isPackage }
    }
    return null
  }

  /** Names of the files and packages in a package's folder, or at the top (''). */
  list(folder: string): readonly string[] {
    return namesIn(this.directory().keys(), folder)
  }

  cached(filename: string): Code | null {
    const known = this.codes.get(filename) ?? this.compiled?.read(fileOf(filename)) ?? null
    if (known !== null) this.codes.set(filename, known)
    return known
  }

  keep(filename: string, code: Code): void {
    this.codes.set(filename, code)
    this.compiled?.write(fileOf(filename), code)
  }

  private bytes(): Buffer {
    return (this.zip ??= readFileSync(libraryPath()))
  }

  private directory(): Map<string, Entry> {
    return (this.entries ??= directoryOf(this.bytes()))
  }

  private read(file: string): string | null {
    const known = this.texts.get(file)
    if (known !== undefined) return known
    const entry = this.directory().get(file)
    const zip = this.bytes()
    if (entry === undefined) return null
    const start = entry.at + 30 + zip.readUInt16LE(entry.at + 26) + zip.readUInt16LE(entry.at + 28)
    const bytes = zip.subarray(start, start + entry.size)
    const text = (entry.method === DEFLATED ? inflateRawSync(bytes) : bytes).toString('utf8')
    this.texts.set(file, text)
    return text
  }
}

/** What lies directly in a package's folder, of files by their paths: Python files, and folders that have some. */
export function namesIn(files: Iterable<string>, folder: string): readonly string[] {
  const prefix = folder === '' ? '' : `${folder.replaceAll('.', '/')}/`
  const names = new Set<string>()
  for (const file of files)
    if (file.startsWith(prefix) && file.endsWith('.py')) names.add(file.slice(prefix.length).split('/')[0] ?? '')
  return [...names]
}

/** A module's file as Python shows it, within the library; what CPython carries in itself has a name in angle brackets. */
function fileOf(filename: string): string {
  return filename.startsWith('<') ? filename.slice(1, -1).replace(' ', '/') : filename.slice(LIBRARY_FOLDER.length + 1)
}

function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('pyodide/package.json'))
}

function libraryPath(): string {
  return join(packageFolder(), 'python_stdlib.zip')
}

/** The files of a zip, from its central directory. */
function directoryOf(zip: Buffer): Map<string, Entry> {
  let end = zip.length - 22
  while (end >= 0 && zip.readUInt32LE(end) !== END_OF_DIRECTORY) end--
  const entries = new Map<string, Entry>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0 && zip.readUInt32LE(at) === DIRECTORY_ENTRY; left--) {
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    entries.set(name, {
      method: zip.readUInt16LE(at + 10),
      size: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}
