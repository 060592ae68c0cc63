/** Values on their way between Python and SQLite. Results are owned. */
import { normalize } from '../../text/int'
import { encode } from '../../text/codecs'
import { isProblem } from '../../text/problem'
import { raiseProblem } from '../../objects/protocol/raiseProblem'
import { floatValue, isFloat } from '../../objects/number/floatValue'
import { intValue, isInt } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { plainBytesInside } from '../../objects/text/bytesLike'
import { decodeBytes } from '../../objects/text/coding'
import { newBytes } from '../../objects/text/newText'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import type { Databases } from './Databases'
import { TRANSIENT } from './engine/SqliteEngine'

/** SQLite's types of values. */
export const valueType = { INTEGER: 1, FLOAT: 2, TEXT: 3, BLOB: 4, NULL: 5 } as const
const LEAST = -(2n ** 63n)
const MOST = 2n ** 63n - 1n

/** The text in UTF-8; what it cannot say is a UnicodeEncodeError. */
export function utf8Of(vm: Vm, text: PyObject): Uint8Array {
  const bytes = encode(textValue(text), 'utf-8', 'strict')
  if (isProblem(bytes)) throw raiseProblem(vm, bytes, text)
  return bytes
}

/** An integer as SQLite has it. */
export function int64Of(vm: Vm, object: PyObject): bigint {
  const value = BigInt(intValue(object))
  if (value < LEAST || value > MOST)
    throw vm.error('OverflowError', 'Python int too large to convert to SQLite INTEGER')
  return value
}

export function intOf64(vm: Vm, value: bigint): PyObject {
  return vm.int(normalize(value))
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes as a str, or null where they are no UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}

/** Bytes as a str; what is no UTF-8 is a UnicodeDecodeError. */
export function decodedText(vm: Vm, bytes: Uint8Array): PyObject {
  const text = textOf(bytes)
  if (text !== null) return vm.str(text)
  const shown = newBytes(vm, bytes.slice())
  try {
    return vm.str(decodeBytes(vm, shown, bytes, 'utf-8', null))
  } finally {
    vm.decref(shown)
  }
}

/** What a SQL function is called with. */
export function argumentsAt(vm: Vm, { engine }: Databases, count: number, at: number): PyObject[] {
  const { memory } = engine
  const made: PyObject[] = []
  try {
    for (let i = 0; i < count; i++) made.push(argument(vm, engine, memory.int(at + 4 * i)))
    return made
  } catch (error) {
    for (const one of made) vm.decref(one)
    throw error
  }
}

function argument(vm: Vm, { sqlite, memory }: Databases['engine'], value: number): PyObject {
  switch (sqlite.sqlite3_value_type(value)) {
    case valueType.INTEGER:
      return intOf64(vm, sqlite.sqlite3_value_int64(value))
    case valueType.FLOAT:
      return vm.float(sqlite.sqlite3_value_double(value))
    case valueType.TEXT: {
      const text = sqlite.sqlite3_value_text(value)
      return decodedText(vm, memory.bytes(text, sqlite.sqlite3_value_bytes(value)))
    }
    case valueType.BLOB: {
      const blob = sqlite.sqlite3_value_blob(value)
      return newBytes(vm, memory.copy(blob, sqlite.sqlite3_value_bytes(value)))
    }
    default:
      return vm.newNone()
  }
}

/** Gives a SQL function's result (borrowed) to SQLite; false for what it has no type for. */
export function setResult(vm: Vm, { engine }: Databases, context: number, value: PyObject): boolean {
  const { sqlite } = engine
  if (value === vm.none) sqlite.sqlite3_result_null(context)
  else if (isInt(value)) sqlite.sqlite3_result_int64(context, int64Of(vm, value))
  else if (isFloat(value)) sqlite.sqlite3_result_double(context, floatValue(value))
  else if (isStr(value)) setBytes(vm, engine, context, utf8Of(vm, value), 'sqlite3_result_text')
  else {
    const bytes = plainBytesInside(vm, value)
    if (bytes === null) return false
    setBytes(vm, engine, context, bytes, 'sqlite3_result_blob')
  }
  return true
}

function setBytes(
  vm: Vm,
  engine: Databases['engine'],
  context: number,
  bytes: Uint8Array,
  set: 'sqlite3_result_text' | 'sqlite3_result_blob',
): void {
  const done = engine.withBytes(bytes, (at) => {
    engine.sqlite[set](context, at, bytes.length, TRANSIENT)
    return true
  })
  if (done === null) throw vm.error('MemoryError', '')
}
