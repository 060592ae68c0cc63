/** The methods of bytes and bytearray that search them or join them. */
import * as methods from '../../text/bytesMethods'
import { byteNeedle, subsectionNotFound } from '../../text/bytesMethods'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { native, type NativeDefinition } from '../native/native'
import { boundOf, hasIndex, indexOf } from '../number/indexValue'
import type { PyBytes, PyObject } from '../PyObject'
import { kind } from '../PyType'
import { itemsOf } from '../protocol/iterate'
import { lookupInType } from '../protocol/lookup'
import { raiseProblem, unwrap } from '../protocol/raiseProblem'
import { bytesArgument, bytesInside } from './bytesLike'
import { whileExported } from '../memory/exporting'
import { bytesLike } from './newText'

/** What a search takes: bytes, or an int for one byte. */
function needleOf(vm: Vm, object: PyObject): Uint8Array {
  const bytes = bytesInside(vm, object)
  if (bytes !== null) return bytes
  if (hasIndex(object)) return unwrap(vm, byteNeedle(indexOf(vm, object)))
  throw vm.error('TypeError', `argument should be integer or bytes-like object, not '${object.cls.name}'`)
}

/** `item in bytes`. */
export function containsByte(vm: Vm, self: PyObject, item: PyObject): boolean {
  const needle = hasIndex(item) ? unwrap(vm, byteNeedle(indexOf(vm, item))) : bytesArgument(vm, item)
  return methods.containsBytes(self.data as Uint8Array, needle) // bytes inside
}

type Search = (bytes: Uint8Array, needle: Uint8Array, bounds: methods.Bounds) => number

function searching(name: string, find: Search, mustFind: boolean): NativeDefinition {
  const signature = `${name}($self, sub, start=None, end=None, /)`
  return native(signature, (vm, self: PyBytes, sub: PyObject, start?: PyObject, end?: PyObject) => {
    const bounds = { start: boundOf(vm, start), end: boundOf(vm, end) }
    const found = find(self.data, needleOf(vm, sub), bounds)
    if (mustFind && found < 0) throw raiseProblem(vm, subsectionNotFound)
    return vm.int(found)
  })
}

type Test = (bytes: Uint8Array, part: Uint8Array, bounds: methods.Bounds) => boolean

function testing(name: string, argument: string, test: Test): NativeDefinition {
  const signature = `${name}($self, ${argument}, start=None, end=None, /)`
  return native(signature, (vm, self: PyBytes, part: PyObject, start?: PyObject, end?: PyObject) => {
    const bounds = { start: boundOf(vm, start), end: boundOf(vm, end) }
    if ((part.cls.kind & kind.TUPLE) !== 0) {
      const parts = part.data as PyObject[] // a tuple inside
      return vm.bool(parts.some((one) => test(self.data, bytesArgument(vm, one), bounds)))
    }
    const bytes = bytesInside(vm, part)
    if (bytes !== null) return vm.bool(test(self.data, bytes, bounds))
    throw vm.error('TypeError', `${name} first arg must be bytes or a tuple of bytes, not ${part.cls.name}`)
  })
}

function join(vm: Vm, self: PyBytes, iterable: PyObject): PyObject {
  if (iterable.cls.slots.iter === null && lookupInType(iterable.cls, '__getitem__') === null) {
    throw vm.error('TypeError', 'can only join an iterable')
  }
  // A bytearray keeps its length while the items are asked for.
  return whileExported(vm, self, () => joined(vm, self, itemsOf(vm, iterable)))
}

/** Takes the items over. */
function joined(vm: Vm, self: PyBytes, items: readonly PyObject[]): PyObject {
  try {
    return bytesLike(vm, self, unwrap(vm, methods.joinBytes(self.data, partsOf(vm, items))))
  } finally {
    for (const item of items) vm.decref(item)
  }
}

function partsOf(vm: Vm, items: readonly PyObject[]): Uint8Array[] {
  return items.map((item, at) => {
    const bytes = bytesOrNone(vm, item)
    if (bytes === null)
      throw vm.error('TypeError', `sequence item ${at}: expected a bytes-like object, ${item.cls.name} found`)
    return bytes
  })
}

/** Whatever keeps an item from showing its bytes, it is said to be none that has some. */
function bytesOrNone(vm: Vm, item: PyObject): Uint8Array | null {
  try {
    return bytesInside(vm, item)
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    vm.dropError(error)
    return null
  }
}

export const bytesSearchMethods: readonly NativeDefinition[] = [
  searching('count', methods.countBytes, false),
  testing('endswith', 'suffix', methods.bytesEndWith),
  searching('find', methods.findBytes, false),
  searching('index', methods.findBytes, true),
  native('join($self, iterable_of_bytes, /)', join),
  searching('rfind', methods.findLastBytes, false),
  searching('rindex', methods.findLastBytes, true),
  testing('startswith', 'prefix', methods.bytesStartWith),
]
