/** What a program registers with a connection: functions, aggregates, collations, handlers. */
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { isStr } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import { type ConnectionFields, put, type PyConnection, ready } from './connectionData'
import type { Databases, Watched } from './Databases'
import { actionCodes, resultCodes } from './sqliteCodes'
import { databaseError, refusal } from './sqliteErrors'
import { utf8Of } from './values'

const UTF8 = 1
const DETERMINISTIC = 0x800
const TRACE_STATEMENTS = 1

/** A name in UTF-8. */
function nameOf(vm: Vm, name: PyObject, subject: string): Uint8Array {
  if (!isStr(name)) throw vm.error('TypeError', `${subject} must be str, not ${name.cls.name}`)
  const bytes = utf8Of(vm, name)
  if (bytes.includes(0)) throw vm.error('ValueError', 'embedded null character')
  return bytes
}

function countOf(vm: Vm, { data }: PyConnection, { engine }: Databases, count: PyObject, shown: string): number {
  const number = cIntOf(vm, count)
  const most = engine.sqlite.sqlite3_limit(data.db, actionCodes.LIMIT_FUNCTION_ARG, -1)
  if (number >= -1 && number <= most) return number
  throw refusal(vm, 'ProgrammingError', `'${shown}' must be between -1 and ${most}, not ${number}`)
}

export function createFunction(
  vm: Vm,
  self: PyConnection,
  name: PyObject,
  count: PyObject,
  callable: PyObject,
  isDeterministic?: PyObject,
): PyObject {
  const text = nameOf(vm, name, "create_function() argument 'name'")
  const flags = UTF8 | (isDeterministic !== undefined && vm.truth(isDeterministic) ? DETERMINISTIC : 0)
  const databases = ready(vm, self)
  const narg = countOf(vm, self, databases, count, 'narg')
  const { sqlite, places } = databases.engine
  const id = databases.hold(callable, 'function')
  const code = databases.engine.withBytes(text, (at) =>
    sqlite.sqlite3_create_function_v2(self.data.db, at, narg, flags, id, places.call, 0, 0, places.release),
  )
  if (code !== resultCodes.OK) throw refusal(vm, 'OperationalError', 'Error creating function')
  return vm.newNone()
}

export function createAggregate(vm: Vm, self: PyConnection, name: PyObject, count: PyObject, cls: PyObject): PyObject {
  const text = nameOf(vm, name, "create_aggregate() argument 'name'")
  const databases = ready(vm, self)
  const narg = countOf(vm, self, databases, count, 'n_arg')
  const { sqlite, places } = databases.engine
  const id = databases.hold(cls, 'function')
  const code = databases.engine.withBytes(text, (at) =>
    sqlite.sqlite3_create_function_v2(self.data.db, at, narg, UTF8, id, 0, places.step, places.final, places.release),
  )
  if (code !== resultCodes.OK) throw refusal(vm, 'OperationalError', 'Error creating aggregate')
  return vm.newNone()
}

export function createWindowFunction(
  vm: Vm,
  self: PyConnection,
  name: PyObject,
  count: PyObject,
  cls: PyObject,
): PyObject {
  const text = nameOf(vm, name, 'create_window_function() argument 1')
  const databases = ready(vm, self)
  const narg = countOf(vm, self, databases, count, 'num_params')
  const { sqlite, places } = databases.engine
  const { db } = self.data
  const isGone = cls === vm.none
  const id = isGone ? 0 : databases.hold(cls, 'function')
  const code = databases.engine.withBytes(
    text,
    (at) =>
    isGone
      ? sqlite.sqlite3_create_window_function(db, at, narg, UTF8, 0, 0, 0, 0, 0, 0)
      : sqlite.sqlite3_create_window_function(
          db, at, narg, UTF8, id, places.step, places.final, places.value, places.inverse, places.release,
        ), // oxfmt-ignore
  )
  if (code !== resultCodes.OK)
    throw databaseError(vm, databases, db) ?? refusal(vm, 'OperationalError', 'Error creating function')
  return vm.newNone()
}

export function createCollation(vm: Vm, self: PyConnection, name: PyObject, callable: PyObject): PyObject {
  const text = nameOf(vm, name, 'create_collation() argument 1')
  const databases = ready(vm, self)
  const isGone = callable === vm.none
  if (!isGone && callable.cls.slots.call === null) throw vm.error('TypeError', 'parameter must be callable')
  const { sqlite, places } = databases.engine
  const { db } = self.data
  const id = isGone ? 0 : databases.hold(callable, 'function')
  const code = databases.engine.withBytes(text, (at) =>
    sqlite.sqlite3_create_collation_v2(db, at, UTF8, id, isGone ? 0 : places.collate, isGone ? 0 : places.release),
  )
  if (code === resultCodes.OK) return vm.newNone()
  // Of all that SQLite is given to keep, this alone it does not give back when it refuses.
  databases.release(id, 'function')
  throw databaseError(vm, databases, db) ?? refusal(vm, 'OperationalError', 'Error creating collation')
}

type Handler = 'trace' | 'progress' | 'authorizer'

/** A handler of the connection (None: none), which the connection refers to. */
function setHandler(
  vm: Vm,
  self: PyConnection,
  databases: Databases,
  which: Handler,
  callable: PyObject,
): Watched | null {
  const watched = databases.watchedBy(self.data.watch)
  const isGone = callable === vm.none
  if (watched !== null) watched[which] = isGone ? null : callable
  if (!isGone) callable.refs++
  const module = isGone ? null : moduleOf(vm)
  if (self.data[which] !== null || !isGone) put(vm, self, which, isGone ? null : callable)
  const field: keyof ConnectionFields = `${which}Module`
  if (self.data[field] !== null || module !== null) put(vm, self, field, module)
  return watched
}

function moduleOf(vm: Vm): PyObject | null {
  const module = vm.modules.data.getByText('_sqlite3')
  if (module !== null) module.refs++
  return module
}

export function setTraceCallback(vm: Vm, self: PyConnection, callable: PyObject): PyObject {
  const databases = ready(vm, self)
  setHandler(vm, self, databases, 'trace', callable)
  const { sqlite, places } = databases.engine
  const isGone = callable === vm.none
  sqlite.sqlite3_trace_v2(self.data.db, isGone ? 0 : TRACE_STATEMENTS, isGone ? 0 : places.trace, self.data.watch)
  return vm.newNone()
}

export function setProgressHandler(vm: Vm, self: PyConnection, callable: PyObject, count: PyObject): PyObject {
  const period = cIntOf(vm, count)
  const databases = ready(vm, self)
  const isOff = period <= 0
  const watched = setHandler(vm, self, databases, 'progress', callable)
  if (watched !== null) {
    if (isOff) watched.progress = null
    watched.period = watched.left = period
  }
  databases.askOften(self.data.db, self.data.watch)
  return vm.newNone()
}

export function setAuthorizer(vm: Vm, self: PyConnection, callable: PyObject): PyObject {
  const databases = ready(vm, self)
  setHandler(vm, self, databases, 'authorizer', callable)
  const { sqlite, places } = databases.engine
  sqlite.sqlite3_set_authorizer(self.data.db, callable === vm.none ? 0 : places.authorize, self.data.watch)
  return vm.newNone()
}
