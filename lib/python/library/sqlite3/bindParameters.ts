/** The values of a statement's parameters, by place or by name. Follows Modules/_sqlite/cursor.c. */
import { isDict } from '../../objects/dict/updating'
import { floatValue, isFloat } from '../../objects/number/floatValue'
import { isInt } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { hasPositions } from '../../objects/protocol/iterate'
import { getItem } from '../../objects/protocol/items'
import { lengthOf } from '../../objects/protocol/truth'
import { plainBytesInside } from '../../objects/text/bytesLike'
import { isStr } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import { adapted } from './adapters'
import type { Databases } from './Databases'
import { TRANSIENT } from './engine/SqliteEngine'
import { resultCodes } from './sqliteCodes'
import { databaseError, refusal } from './sqliteErrors'
import { int64Of, utf8Of } from './values'

/** `parameters` are borrowed. */
export function bindParameters(vm: Vm, databases: Databases, statement: number, parameters: PyObject): void {
  const needed = databases.engine.sqlite.sqlite3_bind_parameter_count(statement)
  if (isDict(parameters)) return bindNames(vm, databases, statement, needed, parameters)
  if (!hasPositions(parameters)) throw refusal(vm, 'ProgrammingError', 'parameters are of unsupported type')
  const count = lengthOf(vm, parameters)
  if (count !== needed)
    throw refusal(
      vm,
      'ProgrammingError',
      `Incorrect number of bindings supplied. The current statement uses ${needed}, and there are ${count} supplied.`,
    )
  for (let at = 1; at <= needed; at++) {
    requireNameless(vm, databases, statement, at)
    const index = vm.int(at - 1)
    const value = getItem(vm, parameters, index)
    vm.decref(index)
    bindAdapted(vm, databases, statement, at, value)
  }
}

function requireNameless(vm: Vm, { engine }: Databases, statement: number, at: number): void {
  const name = engine.sqlite.sqlite3_bind_parameter_name(statement, at)
  if (name === 0) return
  const text = engine.memory.string(name)
  if (text.startsWith('?')) return
  throw refusal(
    vm,
    'ProgrammingError',
    `Binding ${at} ('${text}') is a named parameter, but you supplied a sequence which requires nameless (qmark) placeholders.`,
  )
}

function bindNames(vm: Vm, databases: Databases, statement: number, needed: number, parameters: PyObject): void {
  const { sqlite, memory } = databases.engine
  for (let at = 1; at <= needed; at++) {
    const name = sqlite.sqlite3_bind_parameter_name(statement, at)
    if (name === 0)
      throw refusal(
        vm,
        'ProgrammingError',
        `Binding ${at} has no name, but you supplied a dictionary (which has only names).`,
      )
    bindAdapted(vm, databases, statement, at, valueNamed(vm, parameters, memory.string(name).slice(1)))
  }
}

function valueNamed(vm: Vm, parameters: PyObject, name: string): PyObject {
  const key = vm.str(name)
  try {
    return getItem(vm, parameters, key)
  } catch (error) {
    if (!vm.isError(error, 'LookupError')) throw error
    vm.dropError(error)
    throw refusal(vm, 'ProgrammingError', `You did not supply a value for binding parameter :${name}.`)
  } finally {
    vm.decref(key)
  }
}

/** Takes the value over. */
function bindAdapted(vm: Vm, databases: Databases, statement: number, at: number, value: PyObject): void {
  let bound: PyObject | null = null
  try {
    bound = adapted(vm, databases, value)
    if (bindOne(vm, databases, statement, at, bound) !== resultCodes.OK)
      throw databaseError(vm, databases, dbOf(databases, statement)) ?? vm.error('MemoryError', '')
  } finally {
    vm.xdecref(bound)
    vm.decref(value)
  }
}

function dbOf({ engine }: Databases, statement: number): number {
  return engine.sqlite.sqlite3_db_handle(statement)
}

function bindOne(vm: Vm, { engine }: Databases, statement: number, at: number, value: PyObject): number {
  const { sqlite } = engine
  if (value === vm.none) return sqlite.sqlite3_bind_null(statement, at)
  if (isInt(value)) return sqlite.sqlite3_bind_int64(statement, at, int64Of(vm, value))
  if (isFloat(value)) return sqlite.sqlite3_bind_double(statement, at, floatValue(value))
  const isText = isStr(value)
  const bytes = isText ? utf8Of(vm, value) : plainBytesInside(vm, value)
  if (bytes === null)
    throw refusal(vm, 'ProgrammingError', `Error binding parameter ${at}: type '${value.cls.name}' is not supported`)
  const bind = isText ? sqlite.sqlite3_bind_text : sqlite.sqlite3_bind_blob
  return engine.withBytes(bytes, (place) => bind(statement, at, place, bytes.length, TRANSIENT)) ?? resultCodes.NOMEM
}
