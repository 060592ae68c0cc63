/** What a connection holds, and what is asked before it does anything. */
import { fixedLayout } from '../../objects/layouts'
import { putField } from '../../objects/putField'
import type { PyContainer, PyList, PyObject } from '../../objects/PyObject'
import { isSubtype } from '../../objects/protocol/lookup'
import type { Vm } from '../../vm/Vm'
import { type Databases, databasesOf } from './Databases'
import { runStatement } from './statement'
import { refusal } from './sqliteErrors'

/** `autocommit`: as before 3.12, where `isolation_level` says when a transaction begins. */
export const LEGACY = -1
export const LEVELS = ['', 'DEFERRED', 'IMMEDIATE', 'EXCLUSIVE'] as const

export interface ConnectionFields {
  statementCache: PyObject | null
  cursors: PyList | null
  blobs: PyList | null
  rowFactory: PyObject | null
  textFactory: PyObject | null
  trace: PyObject | null
  traceModule: PyObject | null
  progress: PyObject | null
  progressModule: PyObject | null
  authorizer: PyObject | null
  authorizerModule: PyObject | null
}

export interface ConnectionData extends ConnectionFields {
  /** SQLite's own; 0 when it is closed. */
  db: number
  /** Its number among those that are watched. */
  watch: number
  isInitialized: boolean
  /** What BEGIN is followed by; null: none is begun. */
  isolationLevel: (typeof LEVELS)[number] | null
  autocommit: boolean | typeof LEGACY
  detectTypes: number
  checksThread: boolean
  thread: number
  /** Cursors made since dead ones were last struck off. */
  madeCursors: number
}

export interface PyConnection extends PyContainer {
  data: ConnectionData
}

export const CONNECTION = 'sqlite3.Connection'
const BYTES = 240
const MANY_CURSORS = 200

const FIELDS = [
  'statementCache', 'cursors', 'blobs', 'rowFactory', 'textFactory', 'trace', 'traceModule', 'progress',
  'progressModule', 'authorizer', 'authorizerModule',
] as const satisfies readonly (keyof ConnectionFields)[] // oxfmt-ignore

const LABELS = [
  '(statement cache)', '(cursors)', '(blobs)', 'row_factory', 'text_factory', '(trace callback)', '(its module)',
  '(progress handler)', '(its module)', '(authorizer)', '(its module)',
] // oxfmt-ignore

export const connectionLayout = fixedLayout<ConnectionData>('Connection', 'instance', BYTES, FIELDS, {
  labels: LABELS,
  system: ['statementCache', 'cursors', 'blobs'],
})

/** Before `__init__`. */
export function emptyConnection(vm: Vm): ConnectionData {
  return {
    statementCache: null, cursors: null, blobs: null, rowFactory: null, textFactory: null, trace: null, traceModule: null,
    progress: null, progressModule: null, authorizer: null, authorizerModule: null,
    db: 0, watch: 0, isInitialized: false, isolationLevel: '', autocommit: LEGACY, detectTypes: 0, checksThread: true,
    thread: vm.thread.ident, madeCursors: 0,
  } // oxfmt-ignore
}

/** Puts a reference (taken over) into a field. */
export function put<K extends keyof ConnectionFields>(
  vm: Vm,
  self: PyConnection,
  field: K,
  value: ConnectionFields[K],
): void {
  putField(vm, self, FIELDS.indexOf(field), self.data, field, value)
}

export function isConnection(vm: Vm, object: PyObject): object is PyConnection {
  return isSubtype(object.cls, vm.typeNamed(CONNECTION))
}

export function checkThread(vm: Vm, { data }: PyConnection): void {
  if (!data.isInitialized || !data.checksThread || vm.thread.ident === data.thread) return
  throw refusal(
    vm,
    'ProgrammingError',
    'SQLite objects created in a thread can only be used in that same thread. ' +
      `The object was created in thread id ${data.thread} and this is thread id ${vm.thread.ident}.`,
  )
}

export function checkOpen(vm: Vm, { data }: PyConnection): void {
  if (!data.isInitialized) throw refusal(vm, 'ProgrammingError', 'Base Connection.__init__ not called.')
  if (data.db === 0) throw refusal(vm, 'ProgrammingError', 'Cannot operate on a closed database.')
}

/** Of a connection that may be used: SQLite. */
export function ready(vm: Vm, self: PyConnection): Databases {
  checkThread(vm, self)
  checkOpen(vm, self)
  return databasesOf(vm)
}

export function isInTransaction({ data }: PyConnection, { engine }: Databases): boolean {
  return engine.sqlite.sqlite3_get_autocommit(data.db) === 0
}

/** Ends the transaction; where there always is one, the next begins. */
export function endTransaction(vm: Vm, self: PyConnection, how: 'COMMIT' | 'ROLLBACK'): void {
  const databases = ready(vm, self)
  const { autocommit, db } = self.data
  const isBegun = autocommit === LEGACY && isInTransaction(self, databases)
  if (isBegun || autocommit === false) runStatement(vm, databases, db, how)
  if (autocommit === false) runStatement(vm, databases, db, 'BEGIN')
}

/** Closes the database: what SQLite held it forgets, unless a statement still runs. */
export function closeDatabase(vm: Vm, self: PyConnection): void {
  const { data } = self
  if (data.db === 0) return
  const databases = databasesOf(vm)
  const { db } = data
  try {
    if (data.autocommit === false && isInTransaction(self, databases)) runStatement(vm, databases, db, 'ROLLBACK')
  } finally {
    data.db = 0
    databases.engine.sqlite.sqlite3_close_v2(db)
    databases.forget(data.watch)
    dropHandlers(vm, self)
  }
}

const HANDLERS = ['trace', 'traceModule', 'progress', 'progressModule', 'authorizer', 'authorizerModule'] as const

function dropHandlers(vm: Vm, self: PyConnection): void {
  for (const field of HANDLERS) if (self.data[field] !== null) put(vm, self, field, null)
}

/** Now and then: references to cursors that are dead leave the list. */
export function strikeOffCursors(vm: Vm, self: PyConnection): void {
  const { data } = self
  if (data.madeCursors++ < MANY_CURSORS) return
  data.madeCursors = 0
  const living = (data.cursors?.data ?? []).filter(
    (reference) => (reference.data as { referent: unknown }).referent !== null,
  ) // weak references
  for (const reference of living) reference.refs++
  put(vm, self, 'cursors', vm.list(living) as PyList) // exact list
}
