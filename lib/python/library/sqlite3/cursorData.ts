/** What a cursor holds, and what is asked before it does anything. */
import { fixedLayout } from '../../objects/layouts'
import { putField } from '../../objects/putField'
import type { PyContainer, PyList, PyObject } from '../../objects/PyObject'
import { isSubtype } from '../../objects/protocol/lookup'
import type { Vm } from '../../vm/Vm'
import { checkOpen, checkThread, type PyConnection } from './connectionData'
import { type Databases, databasesOf } from './Databases'
import { refusal } from './sqliteErrors'
import type { PyStatement } from './statement'

interface CursorFields {
  connection: PyConnection | null
  description: PyObject | null
  /** A converter or None a column. */
  rowCastMap: PyList | null
  lastRowId: PyObject | null
  rowFactory: PyObject | null
  statement: PyStatement | null
}

export interface CursorData extends CursorFields {
  arraySize: number
  rowCount: number
  isInitialized: boolean
  isClosed: boolean
  /** It is in the middle of something. */
  isLocked: boolean
}

export interface PyCursor extends PyContainer {
  data: CursorData
}

export const CURSOR = 'sqlite3.Cursor'
const BYTES = 120
const FIELDS = ['connection', 'description', 'rowCastMap', 'lastRowId', 'rowFactory', 'statement'] as const
const LABELS = ['connection', 'description', '(converters)', 'lastrowid', 'row_factory', '(statement)']

const layout = fixedLayout<CursorData>('Cursor', 'instance', BYTES, FIELDS, { labels: LABELS })

export const cursorLayout = {
  ...layout,
  release: (vm: Vm, object: PyContainer): (PyObject | null)[] => {
    resetStatement(vm, object as PyCursor) // the layout is that of cursors
    return layout.release(vm, object)
  },
}

export function emptyCursor(): CursorData {
  return {
    connection: null, description: null, rowCastMap: null, lastRowId: null, rowFactory: null, statement: null,
    arraySize: 1, rowCount: -1, isInitialized: false, isClosed: false, isLocked: false,
  } // oxfmt-ignore
}

/** Puts a reference (taken over) into a field. */
export function putInCursor<K extends keyof CursorFields>(
  vm: Vm,
  self: PyCursor,
  field: K,
  value: CursorFields[K],
): void {
  putField(vm, self, FIELDS.indexOf(field), self.data, field, value)
}

export function isCursor(vm: Vm, object: PyObject): object is PyCursor {
  return isSubtype(object.cls, vm.typeNamed(CURSOR))
}

export function resetStatement(vm: Vm, { data }: PyCursor): void {
  if (data.statement !== null) databasesOf(vm).engine.sqlite.sqlite3_reset(data.statement.data.handle)
}

/** The statement is done with. */
export function endStatement(vm: Vm, self: PyCursor): void {
  if (self.data.statement === null) return
  resetStatement(vm, self)
  putInCursor(vm, self, 'statement', null)
}

export function checkUnlocked(vm: Vm, { data }: PyCursor): void {
  if (data.isLocked) throw refusal(vm, 'ProgrammingError', 'Recursive use of cursors not allowed.')
}

/** Of a cursor that may be used: its connection, and SQLite. */
export function readyCursor(vm: Vm, self: PyCursor): { connection: PyConnection; databases: Databases } {
  const { connection, isInitialized, isClosed } = self.data
  if (!isInitialized || connection === null) throw refusal(vm, 'ProgrammingError', 'Base Cursor.__init__ not called.')
  if (isClosed) throw refusal(vm, 'ProgrammingError', 'Cannot operate on a closed cursor.')
  checkThread(vm, connection)
  checkOpen(vm, connection)
  checkUnlocked(vm, self)
  return { connection, databases: databasesOf(vm) }
}
