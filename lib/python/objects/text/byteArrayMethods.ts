/** The methods of bytearray that change it. */
import type { Vm } from '../../vm/Vm'
import { native, type NativeDefinition } from '../native/native'
import { indexOf, sizeOf } from '../number/indexValue'
import type { PyBytes, PyObject } from '../PyObject'
import { callMethod } from '../protocol/calls'
import { kind } from '../PyType'
import { lengthHint } from '../iteration/lengthHint'
import { repeatCount } from '../sequence/subscript'
import { latinOf } from '../../text/latin'
import { allocated, resizeByteArray, spliceBytes } from './byteArrayStorage'
import { byteOf, bytesFromItems } from './bytesFrom'
import { bytesInside } from './bytesLike'
import { newByteArray, newBytes } from './newText'

/** Of an iterable that does not say how many. Asking may fail, and that is seen. */
const EXPECTED_ITEMS = 32

function append(vm: Vm, self: PyBytes, item: PyObject): PyObject {
  const byte = byteOf(vm, item, 'bytearray')
  const { length } = self.data
  resizeByteArray(vm, self, length + 1)[length] = byte
  return vm.newNone()
}

function extend(vm: Vm, self: PyBytes, items: PyObject): PyObject {
  const inside = bytesInside(vm, items)
  if (inside === null && items.cls.slots.iter === null)
    throw vm.error('TypeError', `can't extend bytearray with ${items.cls.name}`)
  if ((items.cls.kind & kind.STR) !== 0 && items.data !== '')
    throw vm.error('TypeError', "expected iterable of integers; got: 'str'")
  if (inside === null) lengthHint(vm, items, EXPECTED_ITEMS)
  const added = inside?.slice() ?? (items.data === '' ? new Uint8Array(0) : bytesFromItems(vm, items, 'bytearray'))
  spliceBytes(vm, self, self.data.length, 0, added)
  return vm.newNone()
}

function insert(vm: Vm, self: PyBytes, index: PyObject, item: PyObject): PyObject {
  const given = sizeOf(vm, index)
  const byte = byteOf(vm, item, 'bytearray')
  const { length } = self.data
  const at = Math.min(given < 0 ? Math.max(0, given + length) : given, length)
  spliceBytes(vm, self, at, 0, Uint8Array.of(byte))
  return vm.newNone()
}

function pop(vm: Vm, self: PyBytes, index?: PyObject): PyObject {
  const given = index === undefined ? -1 : sizeOf(vm, index)
  const { length } = self.data
  if (length === 0) throw vm.error('IndexError', 'pop from empty bytearray')
  const at = given < 0 ? given + length : given
  const byte = self.data[at]
  if (byte === undefined) throw vm.error('IndexError', 'pop index out of range')
  spliceBytes(vm, self, at, 1, new Uint8Array(0))
  return vm.int(byte)
}

function remove(vm: Vm, self: PyBytes, item: PyObject): PyObject {
  const at = self.data.indexOf(byteOf(vm, item, 'bytearray'))
  if (at < 0) throw vm.error('ValueError', 'value not found in bytearray')
  spliceBytes(vm, self, at, 1, new Uint8Array(0))
  return vm.newNone()
}

function resize(vm: Vm, self: PyBytes, size: PyObject): PyObject {
  const wanted = sizeOf(vm, size)
  if (wanted < 0) throw vm.error('ValueError', `Can only resize to positive sizes, got ${wanted}`)
  resizeByteArray(vm, self, wanted)
  return vm.newNone()
}

/** `bytearray += bytes` */
export function extendInPlace(vm: Vm, self: PyObject, other: PyObject): PyObject {
  const bytes = bytesInside(vm, other)
  if (bytes === null) throw vm.error('TypeError', `can't concat ${other.cls.name} to ${self.cls.name}`)
  if (other === self && bytes.length > 0)
    throw vm.error('BufferError', 'Existing exports of data: object cannot be re-sized')
  const { length } = self.data as Uint8Array // bytes inside
  resizeByteArray(vm, self, length + bytes.length).set(bytes, length)
  self.refs++
  return self
}

/** `bytearray *= count` */
export function repeatInPlace(vm: Vm, self: PyObject, count: PyObject): PyObject {
  const times = repeatCount(vm, count)
  const bytes = (self.data as Uint8Array).slice() // bytes inside
  const view = resizeByteArray(vm, self, bytes.length * times)
  for (let at = bytes.length; at < view.length; at += bytes.length) view.set(bytes, at)
  self.refs++
  return self
}

/** How pickle makes it again: the text form before protocol 3. */
function reduce(vm: Vm, self: PyBytes, protocol: number): PyObject {
  const { cls } = self
  cls.refs++
  const contents = protocol < 3 ? [vm.str(latinOf(self.data)), vm.str('latin-1')] : [newBytes(vm, self.data.slice())]
  return vm.tuple([cls, vm.tuple(self.data.length === 0 ? [] : contents), callMethod(vm, self, '__getstate__', [])])
}

export const byteArrayMethods: readonly NativeDefinition[] = [
  native('__alloc__($self, /)', (vm, self: PyBytes) => vm.int(allocated(self))),
  native('__reduce__($self, /)', (vm, self: PyBytes) => reduce(vm, self, 2)),
  native('__reduce_ex__($self, proto=0, /)', (vm, self: PyBytes, protocol?: PyObject) => {
    return reduce(vm, self, protocol === undefined ? 0 : Number(indexOf(vm, protocol)))
  }),
  native('append($self, item, /)', append),
  native('clear($self, /)', (vm, self: PyBytes) => {
    resizeByteArray(vm, self, 0)
    return vm.newNone()
  }),
  native('copy($self, /)', (vm, self: PyBytes) => newByteArray(vm, self.data)),
  native('extend($self, iterable_of_ints, /)', extend),
  native('insert($self, index, item, /)', insert),
  native('pop($self, index=-1, /)', pop),
  native('remove($self, value, /)', remove),
  native('resize($self, size, /)', resize),
  native('reverse($self, /)', (vm, self: PyBytes) => {
    self.data.reverse()
    return vm.newNone()
  }),
]
