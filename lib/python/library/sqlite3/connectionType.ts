/** `sqlite3.Connection`. */
import { bind } from '../../objects/native/bind'
import { native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type KeywordNames, typeFlag } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import type { GetSet } from '../../objects/type/defineType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { isStr } from '../../objects/text/textArgument'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { warnAbout } from '../warnings/warningsModule'
import { backup } from './backup'
import { createAggregate, createCollation, createFunction, createWindowFunction, setAuthorizer, setProgressHandler, setTraceCallback } from './connectionCallbacks' // oxfmt-ignore
import { checkOpen, checkThread, closeDatabase, CONNECTION, connectionLayout, emptyConnection, endTransaction, isInTransaction, LEGACY, put, type PyConnection, ready, strikeOffCursors } from './connectionData' // oxfmt-ignore
import { deserialize, getConfig, limit, serialize, setConfig } from './connectionSettings'
import { CURSOR, isCursor, type PyCursor, putInCursor } from './cursorData'
import { databasesOf } from './Databases'
import { execute, executeMany, executeScript } from './execute'
import { autocommitOf, initConnection, levelOf } from './openConnection'
import { ERROR_NAMES, refusal } from './sqliteErrors'
import { newStatement, runStatement } from './statement'

const callSignature = parseSignature('(sql, /)')

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

/** `connection(sql)`: what the cache of statements calls. */
function statementOf(vm: Vm, object: PyObject, args: readonly PyObject[], names: KeywordNames): PyObject {
  const self = object as PyConnection // the slot is that of connections
  checkOpen(vm, self)
  if (names !== null && names.length > 0) throw vm.error('TypeError', 'Connection() takes no keyword arguments')
  if (args.length !== 1) throw vm.error('TypeError', `function takes exactly 1 argument (${args.length} given)`)
  const [sql] = bind(vm, callSignature, '', args, null) as PyObject[] // there is one
  if (sql === undefined || !isStr(sql))
    throw vm.error('TypeError', `argument 1 must be str, not ${sql?.cls.name ?? ''}`)
  return newStatement(vm, self.data.db, sql)
}

function cursor(vm: Vm, self: PyConnection, factory?: PyObject): PyObject {
  ready(vm, self)
  const made = call(vm, factory ?? vm.typeNamed(CURSOR), [self])
  if (!isCursor(vm, made)) {
    const found = made.cls.name
    vm.decref(made)
    throw vm.error('TypeError', `factory must return a cursor, not ${found}`)
  }
  strikeOffCursors(vm, self)
  const { rowFactory } = self.data
  if (rowFactory !== null && rowFactory !== vm.none) putInCursor(vm, made, 'rowFactory', owned(rowFactory))
  return made
}

/** Does something with a cursor that is made for it; it gives the cursor. */
function withCursor(vm: Vm, self: PyConnection, act: (cursor: PyCursor) => PyObject): PyObject {
  const made = cursor(vm, self) as PyCursor // `cursor` makes nothing else
  try {
    return act(made)
  } finally {
    vm.decref(made)
  }
}

function close(vm: Vm, self: PyConnection): PyObject {
  checkThread(vm, self)
  if (!self.data.isInitialized) throw refusal(vm, 'ProgrammingError', 'Base Connection.__init__ not called.')
  if (self.data.statementCache !== null) put(vm, self, 'statementCache', null)
  closeDatabase(vm, self)
  return vm.newNone()
}

/** Nobody closed it: a warning, and it is closed. Where the interpreter ends, it calls nobody back. */
function finalize(vm: Vm, object: PyContainer): void {
  const self = object as PyConnection // the slot is that of connections
  const { data } = self
  if (data.db === 0) return
  const databases = databasesOf(vm)
  const watched = databases.watchedBy(data.watch)
  if (vm.finalizing && watched !== null) Object.assign(watched, { trace: null, progress: null, authorizer: null })
  if (data.isInitialized) tellUnclosed(vm, self)
  try {
    closeDatabase(vm, self)
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    if (vm.finalizing) vm.dropError(error)
    else vm.services.reportUnraisable(vm, error, 'Exception ignored while closing database', self)
  }
}

function tellUnclosed(vm: Vm, self: PyConnection): void {
  try {
    warnAbout(vm, 'ResourceWarning', `unclosed database in ${vm.reprText(self)}`, self)
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    if (vm.isError(error, 'Warning')) vm.services.reportUnraisable(vm, error, 'Exception ignored in', self)
    else vm.dropError(error)
  }
}

/** `with connection:` commits what went well and takes the rest back. */
function leave(vm: Vm, self: PyConnection, type: PyObject, value: PyObject, traceback: PyObject): PyObject {
  const isFine = [type, value, traceback].every((one) => one === vm.none)
  if (!isFine) {
    endTransaction(vm, self, 'ROLLBACK')
    return vm.bool(false)
  }
  try {
    endTransaction(vm, self, 'COMMIT')
  } catch (error) {
    if (error instanceof PyRaise) endTransaction(vm, self, 'ROLLBACK')
    throw error
  }
  return vm.bool(false)
}

function dumpLines(vm: Vm, self: PyConnection, filter?: PyObject): PyObject {
  checkOpen(vm, self)
  const module = vm.services.importModule(vm, 'sqlite3.dump')
  let dump: PyObject | null = null
  try {
    dump = getAttr(vm, module, '_iterdump')
    return call(vm, dump, [self, filter ?? vm.none], ['filter'])
  } finally {
    vm.xdecref(dump)
    vm.decref(module)
  }
}

function interrupt(vm: Vm, self: PyConnection): PyObject {
  checkOpen(vm, self)
  databasesOf(vm).engine.sqlite.sqlite3_interrupt(self.data.db)
  return vm.newNone()
}

function noExtensions(vm: Vm, self: PyConnection): never {
  ready(vm, self)
  throw refusal(vm, 'NotSupportedError', "a lesson's interpreter loads no extensions of SQLite")
}

function noBlobs(vm: Vm, self: PyConnection): never {
  ready(vm, self)
  throw refusal(vm, 'NotSupportedError', "a lesson's interpreter opens no blobs piece by piece: read the column whole")
}

function factory(field: 'rowFactory' | 'textFactory', name: string): GetSet {
  return {
    get: (vm, { data }: PyConnection) => owned(data[field] ?? vm.none),
    set: (vm, self: PyConnection, value) => {
      if (value === null) throw vm.error('AttributeError', `cannot delete ${name} attribute`)
      put(vm, self, field, owned(value))
    },
  }
}

function setAutocommit(vm: Vm, self: PyConnection, value: PyObject | null): void {
  if (value === null) throw vm.error('AttributeError', 'cannot delete autocommit attribute')
  const databases = ready(vm, self)
  const wanted = autocommitOf(vm, value)
  const isBegun = isInTransaction(self, databases)
  if (wanted === true && isBegun) runStatement(vm, databases, self.data.db, 'COMMIT')
  if (wanted === false && !isBegun) runStatement(vm, databases, self.data.db, 'BEGIN')
  self.data.autocommit = wanted
}

function setLevel(vm: Vm, self: PyConnection, value: PyObject | null): void {
  if (value === null) throw vm.error('AttributeError', 'cannot delete attribute')
  const level = levelOf(vm, value)
  self.data.isolationLevel = level
  if (level === null) endTransaction(vm, self, 'COMMIT')
}

const getset: Readonly<Record<string, GetSet>> = {
  ...Object.fromEntries(
    ERROR_NAMES.map((name) => [
      name,
      { field: true, get: (vm: Vm) => owned(vm.typeNamed(`sqlite3.${name}`)) } as const,
    ]),
  ),
  isolation_level: {
    get: (vm, self: PyConnection) => {
      checkOpen(vm, self)
      return self.data.isolationLevel === null ? vm.newNone() : vm.str(self.data.isolationLevel)
    },
    set: setLevel,
  },
  total_changes: {
    get: (vm, self: PyConnection) => {
      checkOpen(vm, self)
      return vm.int(databasesOf(vm).engine.sqlite.sqlite3_total_changes(self.data.db))
    },
  },
  in_transaction: {
    get: (vm, self: PyConnection) => {
      checkOpen(vm, self)
      return vm.bool(isInTransaction(self, databasesOf(vm)))
    },
  },
  autocommit: {
    get: (vm, self: PyConnection) => {
      ready(vm, self)
      const { autocommit } = self.data
      return autocommit === LEGACY ? vm.int(LEGACY) : vm.bool(autocommit)
    },
    set: setAutocommit,
  },
  // What `inspect.signature` tells of a connection, which can be called.
  __text_signature__: { get: (vm) => vm.str('(sql, /)') },
  row_factory: factory('rowFactory', 'row_factory'),
  text_factory: factory('textFactory', 'text_factory'),
}

export const connectionType: TypeEntry & { readonly exported: string } = {
  key: CONNECTION,
  base: 'object',
  exported: 'Connection',
  definition: {
    name: CONNECTION,
    module: 'sqlite3',
    layout: connectionLayout,
    flags: typeFlag.BASETYPE | typeFlag.VISITED,
    slots: { new_: (vm, cls) => vm.newOf(cls, emptyConnection(vm)), init: initConnection, call: statementOf, finalize },
    methods: [
      native("backup($self, /, target, *, pages=-1, progress=None, name='main', sleep=0.25)", backup),
      native('close($self, /)', close),
      native('commit($self, /)', (vm, self: PyConnection) => {
        endTransaction(vm, self, 'COMMIT')
        return vm.newNone()
      }),
      native('create_aggregate($self, /, name, n_arg, aggregate_class)', createAggregate),
      native('create_collation($self, name, callback, /)', createCollation),
      native('create_function($self, /, name, narg, func, *, deterministic=False)', createFunction),
      native('cursor($self, /, factory=<unrepresentable>)', cursor),
      native('enable_load_extension($self, enable, /)', noExtensions),
      native('__enter__($self, /)', (vm, self: PyConnection) => {
        checkOpen(vm, self)
        return owned(self)
      }),
      native('executemany($self, sql, parameters, /)', (vm, self: PyConnection, sql: PyObject, all: PyObject) =>
        withCursor(vm, self, (made) => executeMany(vm, made, sql, all)),
      ),
      native('executescript($self, sql_script, /)', (vm, self: PyConnection, script: PyObject) =>
        withCursor(vm, self, (made) => executeScript(vm, made, script)),
      ),
      native('execute($self, sql, parameters=(), /)', (vm, self: PyConnection, sql: PyObject, parameters?: PyObject) =>
        withCursor(vm, self, (made) => execute(vm, made, sql, parameters)),
      ),
      native('__exit__($self, type, value, traceback, /)', leave),
      native('interrupt($self, /)', interrupt),
      native('iterdump($self, /, *, filter=None)', dumpLines),
      native('load_extension($self, name, /, *, entrypoint=None)', noExtensions),
      native('rollback($self, /)', (vm, self: PyConnection) => {
        endTransaction(vm, self, 'ROLLBACK')
        return vm.newNone()
      }),
      native('set_authorizer($self, /, authorizer_callback)', setAuthorizer),
      native('set_progress_handler($self, /, progress_handler, n)', setProgressHandler),
      native('set_trace_callback($self, /, trace_callback)', setTraceCallback),
      native('setlimit($self, category, limit, /)', limit),
      native('getlimit($self, category, /)', (vm, self: PyConnection, category: PyObject) =>
        limit(vm, self, category, null),
      ),
      native("serialize($self, /, *, name='main')", serialize),
      native("deserialize($self, data, /, *, name='main')", deserialize),
      native('create_window_function($self, name, num_params, aggregate_class, /)', createWindowFunction),
      native("blobopen($self, table, column, rowid, /, *, readonly=False, name='main')", noBlobs),
      native('setconfig($self, op, enable=True, /)', setConfig),
      native('getconfig($self, op, /)', getConfig),
    ],
    getset,
  },
}
