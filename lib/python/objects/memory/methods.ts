/** The methods and attributes of memoryview. */
import { bytesToHex } from '../../text/bytesHex'
import type { Vm } from '../../vm/Vm'
import { native, type NativeDefinition } from '../native/native'
import { cIntOf, sequenceIndex } from '../number/indexValue'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { equal } from '../protocol/compare'
import { forEachItem } from '../protocol/iterate'
import { unwrap } from '../protocol/raiseProblem'
import { boundArgument } from '../sequence/subscript'
import { separatorText } from '../text/bytesMethods'
import { newBytes } from '../text/newText'
import type { GetSet } from '../type/defineType'
import type { Wrap } from '../type/slotNames'
import { castMemory } from './cast'
import { gather, isColumnOrdered, isNotedOrdered, isRowOrdered, itemCount } from './geometry'
import { readItem } from './items'
import { lentMemory } from './lentMemory'
import { endView, isMemory, liveData, lookThrough, type MemoryData, type PyMemory } from './memoryData'
import { memoryInside, viewLike } from './newMemory'

function release(vm: Vm, self: PyMemory): PyObject {
  const lent = self.data.lent + (vm.exports.get(self) ?? 0)
  if (lent > 0) throw vm.error('BufferError', `memoryview has ${lent} exported buffer${lent === 1 ? '' : 's'}`)
  vm.xdecref(endView(vm, self))
  return vm.newNone()
}

function toBytes(vm: Vm, self: PyMemory, order?: PyObject): PyObject {
  const data = liveData(vm, self)
  const name = order === undefined || order === vm.none ? 'C' : orderName(vm, order)
  if (name !== 'C' && name !== 'F' && name !== 'A') throw vm.error('ValueError', "order must be 'C', 'F' or 'A'")
  const byColumns = name === 'F' || (name === 'A' && !isRowOrdered(data) && isColumnOrdered(data))
  return newBytes(vm, gather(data.bytes, data, byColumns))
}

function orderName(vm: Vm, order: PyObject): string {
  if ((order.cls.kind & kind.STR) !== 0) return order.data as string // a str inside
  throw vm.error('TypeError', `tobytes() argument 'order' must be str or None, not ${order.cls.name}`)
}

function hex(vm: Vm, self: PyMemory, separator?: PyObject, group?: PyObject): PyObject {
  const size = group === undefined ? 1 : cIntOf(vm, group)
  return lookThrough(vm, self, (data) => {
    const between = separatorText(vm, separator)
    return vm.str(unwrap(vm, bytesToHex(gather(data.bytes, data), between, size)))
  })
}

/** Items from `dimension` on, nested as the shape is. */
function nested(vm: Vm, data: MemoryData, at: number, dimension: number): PyObject {
  const size = data.shape[dimension]
  if (size === undefined) return readItem(vm, data, at)
  const stride = data.strides[dimension] ?? 0
  const items: PyObject[] = []
  for (let i = 0; i < size; i++) items.push(nested(vm, data, at + i * stride, dimension + 1))
  return vm.list(items)
}

function count(vm: Vm, self: PyMemory, value: PyObject): PyObject {
  let found = 0
  forEachItem(vm, self, (item) => {
    try {
      if (equal(vm, item, value)) found++
    } finally {
      vm.decref(item)
    }
  })
  return vm.int(found)
}

function index(vm: Vm, self: PyMemory, value: PyObject, start?: PyObject, stop?: PyObject): PyObject {
  const data = liveData(vm, self)
  const [size] = data.shape
  if (size === undefined) throw vm.error('TypeError', 'invalid lookup on 0-dim memory')
  if (data.shape.length > 1) throw vm.error('NotImplementedError', 'multi-dimensional lookup is not implemented')
  const end = Math.min(size, boundArgument(vm, stop, size, size))
  for (let at = boundArgument(vm, start, 0, size); at < end; at++) {
    const item = readItem(vm, liveData(vm, self), data.offset + at * (data.strides[0] ?? 0))
    try {
      if (equal(vm, item, value)) return vm.int(at)
    } finally {
      vm.decref(item)
    }
  }
  throw vm.error('ValueError', 'memoryview.index(x): x not found')
}

function onlyArgument(vm: Vm, name: string, args: readonly PyObject[]): PyObject {
  const [only] = args
  if (only === undefined || args.length !== 1)
    throw vm.error('TypeError', `${name} expected 1 argument, got ${args.length}`)
  return only
}

const selfRelease: Wrap = (vm, _owner, self, args) => {
  const view = onlyArgument(vm, '__release_buffer__', args)
  if (!isMemory(view)) throw vm.error('TypeError', 'expected a memoryview object')
  const { buffer, released } = view.data
  if (buffer?.data.exporter === null && !released) return vm.newNone()
  if (released || buffer === null) throw vm.error('ValueError', "memoryview's buffer has already been released")
  const { exporter } = buffer.data
  if (exporter !== (isMemory(self) ? self.data.buffer?.data.exporter : self))
    throw vm.error('ValueError', "memoryview's buffer is not this object")
  return release(vm, view)
}

const MOST_FLAGS = 2 ** 31 - 1

/** What every type has whose instances show their bytes. */
export const bufferWraps: Readonly<Record<string, Wrap>> = {
  __buffer__: (vm, _owner, self, args) => {
    const flags = onlyArgument(vm, '__buffer__', args)
    const asked = Number(sequenceIndex(vm, flags, 'OverflowError'))
    if (Math.abs(asked) > MOST_FLAGS) throw vm.error('OverflowError', 'buffer flags out of range')
    return isMemory(self) ? lentMemory(vm, self, asked) : (memoryInside(vm, self, asked) ?? vm.newNone())
  },
}
export const mutableBufferWraps: Readonly<Record<string, Wrap>> = { ...bufferWraps, __release_buffer__: selfRelease }

export const memoryMethods: readonly NativeDefinition[] = [
  native('release($self, /)', release),
  native("tobytes($self, /, order='C')", toBytes),
  native('hex($self, /, sep=<unrepresentable>, bytes_per_sep=1)', hex),
  native('tolist($self, /)', (vm, self: PyMemory) => {
    const data = liveData(vm, self)
    return nested(vm, data, data.offset, 0)
  }),
  native('cast($self, /, format, shape=<unrepresentable>)', castMemory),
  native('toreadonly($self, /)', (vm, self: PyMemory) => viewLike(vm, liveData(vm, self), { readOnly: true })),
  native('count($self, value, /)', count),
  native('index($self, value, start=0, stop=sys.maxsize, /)', index),
  native('__enter__($self, /)', (vm, self: PyMemory) => {
    liveData(vm, self)
    self.refs++
    return self
  }),
  native('__exit__($self, /, *exc_info)', release),
]

function numbers(vm: Vm, values: readonly number[]): PyObject {
  return vm.filledTuple(values.map((value) => vm.int(value)))
}

const field = (get: (vm: Vm, data: MemoryData) => PyObject): GetSet => ({
  get: (vm, self: PyMemory) => get(vm, liveData(vm, self)),
})

export const memoryAttributes: Readonly<Record<string, GetSet>> = {
  obj: field((vm, { buffer }) => {
    const exporter = buffer?.data.exporter ?? vm.none
    exporter.refs++
    return exporter
  }),
  nbytes: field((vm, { shape, itemSize }) => vm.int(itemCount(shape) * itemSize)),
  readonly: field((vm, { readOnly }) => vm.bool(readOnly)),
  itemsize: field((vm, { itemSize }) => vm.int(itemSize)),
  format: field((vm, { format }) => vm.str(format)),
  ndim: field((vm, { shape }) => vm.int(shape.length)),
  shape: field((vm, { shape }) => numbers(vm, shape)),
  strides: field((vm, { strides }) => numbers(vm, strides)),
  suboffsets: field((vm) => vm.tuple([])),
  c_contiguous: field((vm, data) => vm.bool(isNotedOrdered(data, false))),
  f_contiguous: field((vm, data) => vm.bool(isNotedOrdered(data, true))),
  contiguous: field((vm, data) => vm.bool(isNotedOrdered(data, false) || isNotedOrdered(data, true))),
}
