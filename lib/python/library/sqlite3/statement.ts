/** `sqlite3.Statement`: SQL that SQLite has read, ready to be run again. It holds nothing that Python sees. Follows Modules/_sqlite/statement.c. */
import { fixedLayout } from '../../objects/layouts'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { typeFlag } from '../../objects/PyType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import type { Databases } from './Databases'
import { databasesOf } from './Databases'
import { actionCodes, resultCodes } from './sqliteCodes'
import { databaseError, refusal } from './sqliteErrors'
import { utf8Of } from './values'

interface StatementData {
  /** SQLite's own; 0 for a text that says nothing. */
  handle: number
  /** It changes rows. */
  readonly isDml: boolean
}

export interface PyStatement extends PyContainer {
  data: StatementData
}

const STATEMENT = 'sqlite3.Statement'
const BYTES = 48
const CHANGES = /^(insert|update|delete|replace)/i
/** Blanks and comments before the first word. */
const BEFORE = /^(?:[ \t\f\n\r]|--[^\n]*(?:\n|$)|\/\*[\s\S]*?(?:\*\/|$))*/

/** What stands after blanks and comments. */
function firstWords(sql: string): string {
  return sql.slice(BEFORE.exec(sql)?.[0].length ?? 0)
}

export function newStatement(vm: Vm, db: number, sql: PyObject): PyStatement {
  const databases = databasesOf(vm)
  const bytes = utf8Of(vm, sql)
  if (bytes.length > databases.engine.sqlite.sqlite3_limit(db, actionCodes.LIMIT_SQL_LENGTH, -1))
    throw refusal(vm, 'DataError', 'query string is too large')
  if (bytes.includes(0)) throw refusal(vm, 'ProgrammingError', 'the query contains a null character')
  const { handle, rest } = prepare(vm, databases, db, bytes)
  if (firstWords(rest) !== '') {
    databases.engine.sqlite.sqlite3_finalize(handle)
    throw refusal(vm, 'ProgrammingError', 'You can only execute one statement at a time.')
  }
  const data: StatementData = { handle, isDml: CHANGES.test(firstWords(String(sql.data))) }
  return vm.container(vm.typeNamed(STATEMENT), data) as PyStatement // the type has StatementData
}

/** SQLite reads the first statement of a text; what comes after it is `rest`. */
export function prepare(
  vm: Vm,
  databases: Databases,
  db: number,
  sql: Uint8Array,
): { readonly handle: number; readonly rest: string } {
  const { engine } = databases
  requireRoom(vm, databases)
  const prepared = engine.withBytes(sql, (text) =>
    engine.withPlace((place) => {
      const code = engine.sqlite.sqlite3_prepare_v2(db, text, sql.length + 1, place, place + 4)
      if (code !== resultCodes.OK) throw databaseError(vm, databases, db) ?? vm.error('MemoryError', '')
      return { handle: engine.memory.int(place), rest: engine.memory.string(engine.memory.int(place + 4)) }
    }),
  )
  if (prepared === null) throw vm.error('MemoryError', '')
  return prepared
}

/** Runs a statement up to its next row or to its end. */
export function step(vm: Vm, databases: Databases, handle: number): number {
  requireRoom(vm, databases)
  return databases.engine.sqlite.sqlite3_step(handle)
}

/** Functions in SQL that run SQL nest only so deep: C's stack is not ours to see. */
function requireRoom(vm: Vm, { engine }: Databases): void {
  if (!engine.hasRoom) throw vm.error('RecursionError', 'maximum recursion depth exceeded in SQLite')
}

/** Runs one statement that gives no rows. */
export function runStatement(vm: Vm, databases: Databases, db: number, sql: string): void {
  const { sqlite } = databases.engine
  const { handle } = prepare(vm, databases, db, new TextEncoder().encode(sql))
  step(vm, databases, handle)
  if (sqlite.sqlite3_finalize(handle) === resultCodes.OK) return
  const error = databaseError(vm, databases, db)
  if (error !== null) throw error
}

const layout = fixedLayout<StatementData>('Statement', 'machinery', BYTES, [])

export const statementType: TypeEntry = {
  key: STATEMENT,
  base: 'object',
  definition: {
    name: STATEMENT,
    module: 'sqlite3',
    layout: {
      ...layout,
      release: (vm, object) => {
        const { data } = object as PyStatement // the layout is that of statements
        databasesOf(vm).engine.sqlite.sqlite3_finalize(data.handle)
        data.handle = 0
        return []
      },
    },
    flags: typeFlag.VISITED,
  },
}
