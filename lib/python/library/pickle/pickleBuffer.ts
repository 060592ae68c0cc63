/** `pickle.PickleBuffer`: bytes of somebody else that may travel beside a pickle. It keeps a view of them until it is released. */
import { bind } from '../../objects/native/bind'
import { parseSignature } from '../../objects/native/signature'
import { fixedLayout } from '../../objects/layouts'
import { isColumnOrdered, isRowOrdered, itemCount } from '../../objects/memory/geometry'
import { endView, isMemory, type PyMemory } from '../../objects/memory/memoryData'
import { memoryOf, packedFormat, viewLike } from '../../objects/memory/newMemory'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import type { Layout } from '../../objects/PyType'
import { kind, typeFlag } from '../../objects/PyType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'

interface BufferData {
  view: PyObject | null
  /** It was given a view, which others see as the owner. */
  readonly isOfView: boolean
}

interface PyBuffer extends PyContainer {
  data: BufferData
}

const BUFFER = '_pickle.PickleBuffer'
const BYTES = 112
const signature = parseSignature('PickleBuffer(object)')

function viewOf(vm: Vm, { data }: PyBuffer): PyMemory {
  if (data.view === null) throw vm.error('ValueError', 'operation forbidden on released PickleBuffer object')
  return data.view as PyMemory // only views are put there
}

/** The bytes or bytearray that was given; null for anything else. */
function ownerOf(vm: Vm, object: PyObject): PyObject | null {
  const self = object as PyBuffer // the layout is that of these buffers
  const owner = self.data.isOfView ? null : (viewOf(vm, self).data.buffer?.data.exporter ?? null)
  return owner !== null && (owner.cls.kind & (kind.BYTES | kind.BYTEARRAY)) !== 0 ? owner : null
}

const fixed = fixedLayout<BufferData>('PickleBuffer', 'machinery', BYTES, ['view'], { labels: ['(buffer)'] })

const bufferLayout: Layout = {
  ...fixed,
  buffer: (object) => {
    const view = (object as PyBuffer).data.view as PyMemory | null // the layout's own data
    if (view === null) return { bytes: new Uint8Array(0), format: 'B', itemSize: 1, readOnly: true }
    const { bytes, offset, shape, itemSize, format, readOnly } = view.data
    return { bytes: bytes.subarray(offset, offset + itemCount(shape) * itemSize), format, itemSize, readOnly }
  },
  bufferOwner: ownerOf,
}

/** All bytes in a row, as a view of plain bytes. */
function raw(vm: Vm, self: PyBuffer): PyObject {
  const { data } = viewOf(vm, self)
  if (!isRowOrdered(data) && !isColumnOrdered(data))
    throw vm.error('BufferError', 'cannot extract raw buffer from non-contiguous buffer')
  const length = itemCount(data.shape) * data.itemSize
  return viewLike(vm, data, { format: 'B', packed: packedFormat('B'), itemSize: 1, shape: [length], strides: [1] })
}

function release(vm: Vm, { data }: PyBuffer): PyObject {
  const { view } = data
  data.view = null
  if (view !== null) {
    vm.xdecref(endView(vm, view as PyMemory)) // only views are put there
    vm.decref(view)
  }
  return vm.newNone()
}

export const pickleBufferType: TypeEntry & { readonly exported: string } = {
  key: BUFFER,
  base: 'object',
  exported: 'PickleBuffer',
  definition: {
    name: 'pickle.PickleBuffer',
    module: 'pickle',
    layout: bufferLayout,
    flags: typeFlag.HAS_WEAKREFS,
    slots: {
      new_: (vm, cls, args, names) => {
        if (args.length === 0 && names === null)
          throw vm.error('TypeError', `PickleBuffer() takes exactly 1 positional argument (${args.length} given)`)
        const [object] = bind(vm, signature, 'PickleBuffer', args, names) as [PyObject] // a plain parameter
        const view = memoryOf(vm, object)
        if (view === null) throw vm.error('TypeError', `a bytes-like object is required, not '${object.cls.name}'`)
        const data: BufferData = { view, isOfView: isMemory(object) }
        return vm.newOf(cls, data)
      },
    },
    methods: [native('raw($self, /)', raw), native('release($self, /)', release)],
  },
}
