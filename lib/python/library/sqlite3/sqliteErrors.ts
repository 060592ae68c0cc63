/** The exceptions of `sqlite3`, and which of them an error of SQLite's is. Follows Modules/_sqlite/util.c. */
import { moduleError } from '../../objects/exception/moduleError'
import { makeRaise } from '../../objects/exception/raising'
import { setAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { Databases } from './Databases'
import { resultCodes } from './sqliteCodes'

export const ERROR_NAMES = [
  'Error', 'Warning', 'InterfaceError', 'DatabaseError', 'InternalError', 'OperationalError', 'ProgrammingError',
  'IntegrityError', 'DataError', 'NotSupportedError',
] as const // oxfmt-ignore
export type ErrorName = (typeof ERROR_NAMES)[number]

function baseOf(name: ErrorName): string {
  if (name === 'Error' || name === 'Warning') return 'Exception'
  return name === 'InterfaceError' || name === 'DatabaseError' ? 'sqlite3.Error' : 'sqlite3.DatabaseError'
}

export const errorTypes = ERROR_NAMES.map((name) => moduleError('sqlite3', name, baseOf(name)))

/** An error that `sqlite3` itself raises, to be thrown. */
export function refusal(vm: Vm, name: ErrorName, message: string): PyRaise {
  return vm.error(`sqlite3.${name}`, message)
}

const codes = resultCodes
const OPERATIONAL = new Set<number>([
  codes.ERROR, codes.PERM, codes.ABORT, codes.BUSY, codes.LOCKED, codes.READONLY, codes.INTERRUPT, codes.IOERR,
  codes.FULL, codes.CANTOPEN, codes.PROTOCOL, codes.EMPTY, codes.SCHEMA,
]) // oxfmt-ignore
const PRIMARY = 0xff

function classOf(code: number): ErrorName {
  if (OPERATIONAL.has(code)) return 'OperationalError'
  if (code === codes.INTERNAL || code === codes.NOTFOUND) return 'InternalError'
  if (code === codes.TOOBIG) return 'DataError'
  if (code === codes.CONSTRAINT || code === codes.MISMATCH) return 'IntegrityError'
  return code === codes.MISUSE || code === codes.RANGE ? 'InterfaceError' : 'DatabaseError'
}

/** The error that a database is in; null where SQLite knows of none. */
export function databaseError(vm: Vm, { engine }: Databases, db: number): PyRaise | null {
  const { sqlite, memory } = engine
  const code = sqlite.sqlite3_errcode(db) & PRIMARY
  if (code === codes.OK) return null
  if (code === codes.NOMEM) return vm.error('MemoryError', '')
  return codedError(vm, sqlite.sqlite3_extended_errcode(db), memory.string(sqlite.sqlite3_errmsg(db)))
}

/** An error with SQLite's number and its name, to be thrown. */
export function codedError(vm: Vm, code: number, text: string): PyRaise {
  const message = vm.str(text)
  const exception = call(vm, vm.typeNamed(`sqlite3.${classOf(code & PRIMARY)}`), [message])
  vm.decref(message)
  const name = Object.entries(codes).find(([, known]) => known === code)?.[0]
  const shown = {
    sqlite_errorcode: vm.int(code),
    sqlite_errorname: vm.str(name === undefined ? 'unknown' : `SQLITE_${name}`),
  }
  for (const [attribute, value] of Object.entries(shown)) {
    setAttr(vm, exception, attribute, value)
    vm.decref(value)
  }
  const raise = makeRaise(vm, exception, null)
  vm.decref(exception)
  return raise
}

/** Throws the error that a database is in, if it is in one. */
export function throwError(vm: Vm, databases: Databases, db: number): void {
  const error = databaseError(vm, databases, db)
  if (error !== null) throw error
}
