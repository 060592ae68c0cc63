/** `str.translate` and `str.maketrans`. */
import { codePointLength } from '../../text/codePoints'
import { translate } from '../../text/strLayout'
import type { Vm } from '../../vm/Vm'
import { dictSet, entries, newDict } from '../dict/dictionary'
import type { PyDict } from '../dict/DictTable'
import { native, type NativeDefinition } from '../native/native'
import { intValue, isInt } from '../number/indexValue'
import type { PyObject, PyStr } from '../PyObject'
import { getItem } from '../protocol/items'
import { unwrap } from '../protocol/raiseProblem'
import { isStr, textArgument, textValue } from './textArgument'

const CODE_LIMIT = 0x110000

/** What the table says of a character: text, null to delete it, undefined to keep it. */
function lookUp(vm: Vm, table: PyObject, code: number): string | null | undefined {
  const key = vm.int(code)
  let found: PyObject
  try {
    found = getItem(vm, table, key)
  } catch (error) {
    if (!vm.isError(error, 'LookupError')) throw error
    vm.dropError(error)
    return undefined
  } finally {
    vm.decref(key)
  }
  try {
    return replacement(vm, found)
  } finally {
    vm.decref(found)
  }
}

function replacement(vm: Vm, found: PyObject): string | null {
  if (found === vm.none) return null
  if (isStr(found)) return textValue(found)
  if (!isInt(found)) throw vm.error('TypeError', 'character mapping must return integer, None or str')
  const code = intValue(found)
  if (code < 0 || code >= CODE_LIMIT) throw vm.error('ValueError', 'character mapping must be in range(0x110000)')
  return String.fromCodePoint(Number(code))
}

/** Each character is looked up once a call, as far as anybody can tell. */
function translateStr(vm: Vm, self: PyStr, table: PyObject): PyObject {
  return vm.str(
    unwrap(
      vm,
      translate(self.data, (code) => lookUp(vm, table, code)),
    ),
  )
}

function makeTable(vm: Vm, from: PyObject, to?: PyObject, deleted?: PyObject): PyObject {
  const table = newDict(vm)
  try {
    if (to === undefined) copyTable(vm, table, from)
    else fillTable(vm, table, from, to, deleted)
  } catch (error) {
    vm.decref(table)
    throw error
  }
  return table
}

function fillTable(vm: Vm, table: PyDict, from: PyObject, to: PyObject, deleted: PyObject | undefined): void {
  const target = Array.from(textArgument(vm, to, 'maketrans() argument 2'))
  const removed = deleted === undefined ? '' : textArgument(vm, deleted, 'maketrans() argument 3')
  if (!isStr(from))
    throw vm.error('TypeError', 'first maketrans argument must be a string if there is a second argument')
  const source = Array.from(textValue(from))
  if (source.length !== target.length)
    throw vm.error('ValueError', 'the first two maketrans arguments must have equal length')
  source.forEach((character, at) => give(vm, table, codeOf(character), vm.int(codeOf(target[at] ?? ''))))
  for (const character of removed) give(vm, table, codeOf(character), vm.newNone())
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}

/** Takes the value over. */
function give(vm: Vm, table: PyDict, code: number, value: PyObject): void {
  const key = vm.int(code)
  dictSet(vm, table, key, value)
  vm.decref(key)
  vm.decref(value)
}

function copyTable(vm: Vm, table: PyDict, from: PyObject): void {
  if (from.cls !== vm.types.dict)
    throw vm.error('TypeError', 'if you give only one argument to maketrans it must be a dict')
  for (const [key, value] of entries(from as PyDict)) {
    // exact dict
    if (isStr(key)) {
      if (codePointLength(textValue(key)) !== 1)
        throw vm.error('ValueError', 'string keys in translatetable must be of length 1')
      value.refs++
      give(vm, table, codeOf(textValue(key)), value)
    } else if (isInt(key)) dictSet(vm, table, key, value)
    else throw vm.error('TypeError', 'keys in translate table mustbe strings or integers')
  }
}

export const translateMethod: NativeDefinition = native('translate($self, table, /)', translateStr)
export const makeTransMethod: NativeDefinition = native('maketrans(x, y=None, z=None, /)', makeTable)
