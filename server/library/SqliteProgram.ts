/**
 * SQLite's program, from the npm package `@sqlite.org/sqlite-wasm`: compiled when a program first connects, for all runs of a
 * process. Nothing else of that package is used.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export class SqliteProgram {
  private program: WebAssembly.Module | null = null

  compiled(): WebAssembly.Module {
    return (this.program ??= new WebAssembly.Module(readFileSync(programPath())))
  }
}

function programPath(): string {
  return createRequire(import.meta.url).resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm')
}
