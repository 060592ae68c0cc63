/** `sqlite3.Cursor`. */
import { bind } from '../../objects/native/bind'
import { native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { cIntOf, indexOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { type KeywordNames, typeFlag } from '../../objects/PyType'
import { iteratorSelf } from '../../objects/sequence/itemIterators'
import { appendItem } from '../../objects/sequence/listItems'
import type { GetSet } from '../../objects/type/defineType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { newReference } from '../../objects/weakref/newReference'
import type { Vm } from '../../vm/Vm'
import { checkOpen, checkThread, isConnection } from './connectionData'
import { CURSOR, type CursorData, checkUnlocked, cursorLayout, emptyCursor, endStatement, type PyCursor, putInCursor } from './cursorData' // oxfmt-ignore
import { execute, executeMany, executeScript, nextRow } from './execute'
import { refusal } from './sqliteErrors'

const UINT32_MAX = 2 ** 32 - 1
const signature = parseSignature('Cursor(connection, /)')

function init(vm: Vm, object: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const self = object as PyCursor // the slot is that of cursors
  const [connection] = bind(vm, signature, 'Cursor', args, names) as PyObject[] // the signature has no rest
  if (connection === undefined || !isConnection(vm, connection))
    throw vm.error('TypeError', `Cursor() argument 1 must be sqlite3.Connection, not ${connection?.cls.name ?? ''}`)
  checkUnlocked(vm, self)
  const { data } = self
  connection.refs++
  putInCursor(vm, self, 'connection', connection)
  if (data.statement !== null) putInCursor(vm, self, 'statement', null)
  if (data.rowCastMap !== null) putInCursor(vm, self, 'rowCastMap', null)
  for (const field of ['description', 'lastRowId', 'rowFactory'] as const) putInCursor(vm, self, field, vm.newNone())
  Object.assign(data, { arraySize: 1, isClosed: false, rowCount: -1 })
  checkThread(vm, connection)
  register(vm, self)
  data.isInitialized = true
}

/** The connection knows its cursors by weak references. */
function register(vm: Vm, self: PyCursor): void {
  const list = self.data.connection?.data.cursors ?? null
  if (list === null) return
  const reference = newReference(vm, vm.types.weakref, self, null)
  appendItem(vm, list, reference)
}

function close(vm: Vm, self: PyCursor): PyObject {
  checkUnlocked(vm, self)
  const { connection } = self.data
  if (connection === null) throw refusal(vm, 'ProgrammingError', 'Base Cursor.__init__ not called.')
  checkThread(vm, connection)
  checkOpen(vm, connection)
  endStatement(vm, self)
  self.data.isClosed = true
  return vm.newNone()
}

/** Rows into a list, at most so many. */
function fetch(vm: Vm, self: PyCursor, most: number): PyObject {
  const rows: PyObject[] = []
  try {
    while (rows.length < most) {
      const row = nextRow(vm, self)
      if (row === null) break
      rows.push(row)
      if (--vm.ticksLeft <= 0) vm.tick()
    }
    return vm.list(rows)
  } catch (error) {
    for (const row of rows) vm.decref(row)
    throw error
  }
}

function fetchMany(vm: Vm, self: PyCursor, size?: PyObject): PyObject {
  const most = size === undefined ? self.data.arraySize : cIntOf(vm, size)
  if (most < 0) throw vm.error('ValueError', 'Cannot convert negative int')
  return fetch(vm, self, most)
}

type Field = 'connection' | 'description' | 'lastRowId'
const shown = (field: Field): GetSet => ({
  field: true,
  get: (vm, { data }: PyCursor) => owned(vm, data[field]),
})

function owned(vm: Vm, object: CursorData[Field] | PyObject): PyObject {
  const found = object ?? vm.none
  found.refs++
  return found
}

const getset: Readonly<Record<string, GetSet>> = {
  connection: shown('connection'),
  description: shown('description'),
  lastrowid: shown('lastRowId'),
  rowcount: { field: true, get: (vm, { data }: PyCursor) => vm.int(data.rowCount) },
  arraysize: {
    get: (vm, { data }: PyCursor) => vm.int(data.arraySize),
    set: (vm, { data }: PyCursor, value) => {
      if (value === null)
        throw vm.error('AttributeError', "attribute 'arraysize' of 'sqlite3.Cursor' objects cannot be deleted")
      const size = indexOf(vm, value)
      if (size < 0) throw vm.error('ValueError', 'Cannot convert negative int')
      if (size > UINT32_MAX) throw vm.error('OverflowError', 'Python int too large to convert to C uint32_t')
      data.arraySize = Number(size)
    },
  },
  row_factory: {
    get: (vm, { data }: PyCursor) => owned(vm, data.rowFactory),
    set: (vm, self: PyCursor, value) => {
      if (value === null) throw vm.error('AttributeError', 'cannot delete row_factory attribute')
      value.refs++
      putInCursor(vm, self, 'rowFactory', value)
    },
  },
}

export const cursorType: TypeEntry & { readonly exported: string } = {
  key: CURSOR,
  base: 'object',
  exported: 'Cursor',
  definition: {
    name: CURSOR,
    module: 'sqlite3',
    layout: cursorLayout,
    flags: typeFlag.BASETYPE | typeFlag.HAS_WEAKREFS | typeFlag.VISITED,
    slots: {
      new_: (vm, cls) => vm.newOf(cls, emptyCursor()),
      init,
      iter: iteratorSelf,
      next: (vm, self) => nextRow(vm, self as PyCursor),
    }, // the slot is that of cursors; oxfmt-ignore
    methods: [
      native('close($self, /)', close),
      native('executemany($self, sql, seq_of_parameters, /)', executeMany),
      native('executescript($self, sql_script, /)', executeScript),
      native('execute($self, sql, parameters=(), /)', execute),
      native('fetchall($self, /)', (vm, self: PyCursor) => fetch(vm, self, Infinity)),
      native('fetchmany($self, /, size=1)', fetchMany),
      native('fetchone($self, /)', (vm, self: PyCursor) => nextRow(vm, self) ?? vm.newNone()),
      native('setinputsizes($self, sizes, /)', (vm) => vm.newNone()),
      native('setoutputsize($self, size, column=None, /)', (vm) => vm.newNone()),
    ],
    getset,
  },
}
