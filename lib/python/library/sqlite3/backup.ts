/**
 * `Connection.backup`: a database copied into another connection's. SQLite's own functions for that are not in its program.
 *
 * A database in memory takes the bytes as they are. One in a file is written page by page (table `sqlite_dbpage`) by a connection
 * of its own, so that the target finds it changed by somebody else, and reads its schema and its pages anew.
 */
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { call } from '../../objects/protocol/calls'
import type { Vm } from '../../vm/Vm'
import { checkOpen, isConnection, type PyConnection, ready } from './connectionData'
import { deserializeInto, nameOfSchema } from './connectionSettings'
import type { Databases } from './Databases'
import { TRANSIENT } from './engine/SqliteEngine'
import { openFile, READ_WRITE } from './openFile'
import { resultCodes } from './sqliteCodes'
import { codedError, throwError } from './sqliteErrors'
import { prepare, runStatement, step } from './statement'

const { OK, ROW, DONE } = resultCodes
const UNKNOWN_SCHEMA = 1
const encoder = new TextEncoder()

export function backup(
  vm: Vm,
  self: PyConnection,
  target: PyObject,
  pages?: PyObject,
  progress?: PyObject,
  name?: PyObject,
): PyObject {
  if (!isConnection(vm, target))
    throw vm.error('TypeError', `backup() argument 'target' must be sqlite3.Connection, not ${target.cls.name}`)
  const atOnce = pages === undefined ? -1 : cIntOf(vm, pages)
  const databases = ready(vm, self)
  checkOpen(vm, target)
  if (target === self) throw vm.error('ValueError', 'target cannot be the same connection instance')
  const told = progress ?? vm.none
  if (told !== vm.none && told.cls.slots.call === null)
    throw vm.error('TypeError', 'progress argument must be a callable')
  const { bytes, shown } = nameOfSchema(vm, name, 'backup')
  if (!hasSchema(vm, databases, self.data.db, bytes)) throw codedError(vm, UNKNOWN_SCHEMA, `unknown database ${shown}`)
  unwatched(databases, [self, target], () => {
    const copied = readPages(vm, databases, self.data.db, bytes)
    const written = (done: number): void => {
      if (atOnce > 0 && done % atOnce === 0 && done < copied.length)
        tell(vm, told, OK, copied.length - done, copied.length)
    }
    writeAll(vm, databases, target, copied, written)
    tell(vm, told, DONE, 0, copied.length)
  })
  return vm.newNone()
}

function tell(vm: Vm, progress: PyObject, code: number, left: number, total: number): void {
  if (progress === vm.none) return
  const args = [vm.int(code), vm.int(left), vm.int(total)]
  try {
    vm.decref(call(vm, progress, args))
  } finally {
    for (const one of args) vm.decref(one)
  }
}

/** The statements in here are nobody else's business. */
function unwatched(databases: Databases, connections: readonly PyConnection[], act: () => void): void {
  const watches = connections.map(({ data }) => databases.watchedBy(data.watch)).filter((one) => one !== null)
  const before = watches.map(({ trace, authorizer }) => ({ trace, authorizer }))
  for (const one of watches) one.trace = one.authorizer = null
  try {
    act()
  } finally {
    watches.forEach((one, at) => Object.assign(one, before[at]))
  }
}

/** Runs a query with texts or bytes for its parameters; `row` reads what it stands on. */
function query(
  vm: Vm,
  databases: Databases,
  db: number,
  sql: string,
  parameters: readonly (Uint8Array | number | null)[],
  row: (statement: number) => void = () => undefined,
): void {
  const { sqlite } = databases.engine
  const { handle } = prepare(vm, databases, db, encoder.encode(sql))
  parameters.forEach((value, at) => bindPlain(databases, handle, at + 1, value))
  let code = step(vm, databases, handle)
  for (; code === ROW; code = step(vm, databases, handle)) row(handle)
  if (sqlite.sqlite3_finalize(handle) !== OK) throwError(vm, databases, db)
}

function bindPlain({ engine }: Databases, handle: number, at: number, value: Uint8Array | number | null): void {
  const { sqlite } = engine
  if (value === null) sqlite.sqlite3_bind_null(handle, at)
  else if (typeof value === 'number') sqlite.sqlite3_bind_int64(handle, at, BigInt(value))
  else engine.withBytes(value, (place) => sqlite.sqlite3_bind_blob(handle, at, place, value.length, TRANSIENT))
}

function hasSchema(vm: Vm, databases: Databases, db: number, schema: Uint8Array): boolean {
  let isThere = false
  query(vm, databases, db, 'SELECT 1 FROM pragma_database_list WHERE name = CAST(? AS TEXT)', [schema], () => {
    isThere = true
  })
  return isThere
}

/** What each page of a database holds. */
function readPages(vm: Vm, databases: Databases, db: number, schema: Uint8Array): Uint8Array[] {
  const { sqlite, memory } = databases.engine
  const pages: Uint8Array[] = []
  const sql = 'SELECT data FROM sqlite_dbpage(CAST(? AS TEXT)) ORDER BY pgno'
  query(vm, databases, db, sql, [schema], (statement) => {
    const at = sqlite.sqlite3_column_blob(statement, 0)
    pages.push(memory.copy(at, sqlite.sqlite3_column_bytes(statement, 0)))
  })
  return pages
}

function writeAll(
  vm: Vm,
  databases: Databases,
  { data }: PyConnection,
  pages: readonly Uint8Array[],
  written: (count: number) => void,
): void {
  const { engine } = databases
  const path = engine.withText('main', (name) => engine.memory.string(engine.sqlite.sqlite3_db_filename(data.db, name)))
  if (path === null || path === '') {
    deserializeInto(vm, databases, data.db, encoder.encode('main'), joined(pages))
    pages.forEach((_, at) => written(at + 1))
    return
  }
  const version = numberOf(vm, databases, data.db, 'PRAGMA schema_version')
  const db = openFile(vm, databases, encoder.encode(path), READ_WRITE)
  try {
    const [first] = pages
    if (first !== undefined) runStatement(vm, databases, db, `PRAGMA page_size = ${first.length}`)
    writePages(vm, databases, db, pages, version + 1, written)
  } finally {
    engine.sqlite.sqlite3_close_v2(db)
  }
}

function joined(pages: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pages.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const page of pages) {
    all.set(page, at)
    at += page.length
  }
  return all
}

function numberOf(vm: Vm, databases: Databases, db: number, sql: string): number {
  let found = 0
  query(vm, databases, db, sql, [], (statement) => {
    found = Number(databases.engine.sqlite.sqlite3_column_int64(statement, 0))
  })
  return found
}

/** All of them or, if something is in the way, none. */
function writePages(
  vm: Vm,
  databases: Databases,
  db: number,
  pages: readonly Uint8Array[],
  version: number,
  written: (count: number) => void,
): void {
  const put = (number: number, page: Uint8Array | null): void =>
    query(vm, databases, db, 'INSERT INTO sqlite_dbpage(pgno, data) VALUES(?, ?)', [number, page])
  runStatement(vm, databases, db, 'BEGIN IMMEDIATE')
  try {
    pages.forEach((page, at) => {
      put(at + 1, page)
      written(at + 1)
    })
    put(pages.length + 1, null)
    runStatement(vm, databases, db, `PRAGMA schema_version = ${version}`)
    runStatement(vm, databases, db, 'COMMIT')
  } catch (error) {
    if (databases.engine.sqlite.sqlite3_get_autocommit(db) === 0) runStatement(vm, databases, db, 'ROLLBACK')
    throw error
  }
}
