/** From a row of SQLite's to a row of Python's. Follows Modules/_sqlite/cursor.c. */
import type { PyList, PyObject } from '../../objects/PyObject'
import { call } from '../../objects/protocol/calls'
import { newByteArray, newBytes } from '../../objects/text/newText'
import type { Vm } from '../../vm/Vm'
import { converterOf } from './adapters'
import type { PyConnection } from './connectionData'
import { type PyCursor, putInCursor } from './cursorData'
import type { Databases } from './Databases'
import { refusal } from './sqliteErrors'
import { intOf64, textOf, valueType } from './values'

/** `detect_types` */
export const detect = { DECLARED: 1, NAMES: 2 } as const
/** How much of an undecodable value an error shows. */
const SHOWN = 198

/** Which converter each column goes through. */
export function findConverters(vm: Vm, self: PyCursor, { data }: PyConnection, databases: Databases): void {
  if (data.detectTypes === 0) return
  const handle = self.data.statement?.data.handle ?? 0
  const count = databases.engine.sqlite.sqlite3_column_count(handle)
  const found: PyObject[] = []
  for (let at = 0; at < count; at++) {
    const converter = columnConverter(vm, data.detectTypes, databases, handle, at) ?? vm.none
    converter.refs++
    found.push(converter)
  }
  putInCursor(vm, self, 'rowCastMap', vm.list(found) as PyList) // exact list
}

function columnConverter(vm: Vm, how: number, { engine }: Databases, handle: number, at: number): PyObject | null {
  const { sqlite, memory } = engine
  if ((how & detect.NAMES) !== 0) {
    const inBrackets = /\[([^\]]*)\]/.exec(memory.string(sqlite.sqlite3_column_name(handle, at)))
    const converter = inBrackets === null ? null : converterOf(vm, inBrackets[1] ?? '')
    if (converter !== null) return converter
  }
  if ((how & detect.DECLARED) === 0) return null
  const declared = sqlite.sqlite3_column_decltype(handle, at)
  return declared === 0 ? null : converterOf(vm, /^[^ (]*/.exec(memory.string(declared))?.[0] ?? '')
}

/** The name of a column in `description`. */
export function columnName(vm: Vm, how: number, { engine }: Databases, handle: number, at: number): PyObject {
  const name = engine.memory.string(engine.sqlite.sqlite3_column_name(handle, at))
  return vm.str((how & detect.NAMES) === 0 ? name : name.replace(/ ?\[[\s\S]*$/, ''))
}

/** The row on which the statement stands, as a tuple. */
export function fetchRow(vm: Vm, self: PyCursor, connection: PyConnection, databases: Databases): PyObject {
  const handle = self.data.statement?.data.handle ?? 0
  const count = databases.engine.sqlite.sqlite3_data_count(handle)
  const row: PyObject[] = []
  try {
    for (let at = 0; at < count; at++) row.push(column(vm, self, connection, databases, handle, at))
    return vm.tuple(row)
  } catch (error) {
    for (const one of row) vm.decref(one)
    throw error
  }
}

function column(
  vm: Vm,
  self: PyCursor,
  connection: PyConnection,
  databases: Databases,
  handle: number,
  at: number,
): PyObject {
  const { engine } = databases
  const { sqlite, memory } = engine
  const converter = self.data.rowCastMap?.data[at] ?? vm.none
  if (converter !== vm.none) return converted(vm, converter, databases, handle, at)
  switch (sqlite.sqlite3_column_type(handle, at)) {
    case valueType.INTEGER:
      return intOf64(vm, sqlite.sqlite3_column_int64(handle, at))
    case valueType.FLOAT:
      return vm.float(sqlite.sqlite3_column_double(handle, at))
    case valueType.TEXT: {
      const text = sqlite.sqlite3_column_text(handle, at)
      const bytes = memory.bytes(text, sqlite.sqlite3_column_bytes(handle, at))
      return text === 0 ? outOfMemory(vm) : textColumn(vm, connection, bytes, () => columnText(databases, handle, at))
    }
    case valueType.BLOB: {
      const blob = sqlite.sqlite3_column_blob(handle, at)
      return newBytes(vm, memory.copy(blob, sqlite.sqlite3_column_bytes(handle, at)))
    }
    default:
      return vm.newNone()
  }
}

function outOfMemory(vm: Vm): never {
  throw vm.error('MemoryError', '')
}

/** The value's bytes, whatever type it has, through a converter; NULL stays None. */
function converted(vm: Vm, converter: PyObject, { engine }: Databases, handle: number, at: number): PyObject {
  const { sqlite, memory } = engine
  const blob = sqlite.sqlite3_column_blob(handle, at)
  if (blob === 0) return vm.newNone()
  const bytes = newBytes(vm, memory.copy(blob, sqlite.sqlite3_column_bytes(handle, at)))
  try {
    return call(vm, converter, [bytes])
  } finally {
    vm.decref(bytes)
  }
}

/** What `text_factory` makes of a text; `bytes` are SQLite's own. */
function textColumn(
  vm: Vm,
  { data }: PyConnection,
  bytes: Uint8Array,
  shown: () => { readonly name: string; readonly text: string },
): PyObject {
  const factory = data.textFactory ?? vm.types.str
  if (factory === vm.types.str) {
    const text = textOf(bytes)
    if (text !== null) return vm.str(text)
    const { name, text: garbled } = shown()
    const message = `Could not decode to UTF-8 column '${name}' with text '${garbled}'`
    throw refusal(vm, 'OperationalError', message.slice(0, SHOWN))
  }
  if (factory === vm.types.bytearray) return newByteArray(vm, bytes.slice())
  const made = newBytes(vm, bytes.slice())
  if (factory === vm.types.bytes) return made
  try {
    return call(vm, factory, [made])
  } finally {
    vm.decref(made)
  }
}

/** For an error: bytes that are no ASCII show as the sign for that. */
function columnText({ engine }: Databases, handle: number, at: number): { name: string; text: string } {
  const { sqlite, memory } = engine
  const bytes = memory.stringBytes(sqlite.sqlite3_column_text(handle, at))
  const text = Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : '\ufffd')).join('')
  return { name: memory.string(sqlite.sqlite3_column_name(handle, at)), text }
}
