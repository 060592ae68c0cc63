/** What `iter_unpack` gives. It holds the Struct and the buffer, which keeps its length, until the last struct was read. */
import { NAMED_SLOT } from '../../../heap/history/event'
import { fixedLayout } from '../../objects/layouts'
import { beginExport, endExport } from '../../objects/memory/exporting'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import type { Layout } from '../../objects/PyType'
import { iteratorSelf } from '../../objects/sequence/itemIterators'
import { plainBytes } from '../../objects/text/bytesLike'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { layoutOf, type PyStruct } from './structData'
import { unpackValues } from './structValues'

interface IteratorData {
  struct: PyStruct | null
  buffer: PyObject | null
  index: number
}

interface PyIterator extends PyContainer {
  data: IteratorData
}

const TYPE = '_struct.unpack_iterator'
const BYTES = 128

const fixed = fixedLayout<IteratorData>('unpack_iterator', 'machinery', BYTES, ['struct', 'buffer'], {
  labels: ['(struct)', '(buffer)'],
})

const iteratorLayout: Layout = {
  ...fixed,
  release: (vm, object) => {
    const { buffer } = object.data as IteratorData // the layout's own data
    if (buffer !== null) endExport(vm, buffer)
    return fixed.release(vm, object)
  },
}

export function newUnpackIterator(vm: Vm, struct: PyStruct, buffer: PyObject): PyObject {
  struct.refs++
  buffer.refs++
  beginExport(vm, buffer)
  const data: IteratorData = { struct, buffer, index: 0 }
  return vm.container(vm.typeNamed(TYPE), data)
}

function next(vm: Vm, self: PyObject): PyObject | null {
  const { data } = self as PyIterator // the slot is that of these iterators
  const { struct, buffer } = data
  if (struct === null || buffer === null) return null
  const layout = layoutOf(vm, struct)
  const bytes = plainBytes(vm, buffer)
  if (data.index + layout.size <= bytes.length) {
    data.index += layout.size
    return unpackValues(vm, layout, bytes, data.index - layout.size)
  }
  data.struct = null
  data.buffer = null
  endExport(vm, buffer)
  vm.recordDrop(self, NAMED_SLOT)
  vm.recordDrop(self, NAMED_SLOT + 1)
  vm.decref(struct)
  vm.decref(buffer)
  return null
}

export const unpackIteratorType: TypeEntry = {
  key: TYPE,
  base: 'object',
  definition: {
    name: '_struct.unpack_iterator',
    module: '_struct',
    layout: iteratorLayout,
    slots: { iter: iteratorSelf, next },
    methods: [
      native('__length_hint__($self, /)', (vm, { data: { struct, buffer, index } }: PyIterator) => {
        if (struct === null || buffer === null) return vm.int(0)
        return vm.int((plainBytes(vm, buffer).length - index) / layoutOf(vm, struct).size)
      }),
    ],
  },
}
