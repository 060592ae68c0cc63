/** How classes lie in memory: in the order of CPython's type_traverse. The interpreter's own classes refer to nothing here. */
import { NAMED_SLOT } from '../../../heap/history/event'
import { unseenDeath } from '../../vm/unseen'
import type { PyContainer, PyObject } from '../PyObject'
import { kind, type Layout, type PyType, typeFlag } from '../PyType'
import { addsDict, memoryOf } from './shownFlags'
import { removeSubclass } from './subclassing'

const HEAP_TYPE_BYTES = 952
/** The table of the names that instances share, where they have a `__dict__` of the class's own. */
const SHARED_KEYS_BYTES = 768
const STATIC_TYPE_BYTES = 416

function references(type: PyType): (PyObject | null)[] {
  return [type.ns, type.mroTuple, type.bases, type.base, type.qualname]
}

function asHeapType(object: PyContainer): PyType | null {
  const type = object as PyType // the layout is that of classes
  return (type.flags & typeFlag.HEAP) !== 0 ? type : null
}

export const typeLayout: Layout = {
  name: 'type',
  kind: kind.TYPE,
  container: true,
  naming: 'none',
  role: 'type',
  slotNames: ['(dict)', '__mro__', '__bases__', '__base__', '__qualname__'],
  systemSlots: [0, 1, 2, 3, 4],
  traverse: (object, visit) => {
    const type = asHeapType(object)
    if (type === null) return
    const { ns, mroTuple, bases, base } = type
    if (ns !== null) visit(ns)
    if (mroTuple !== null) visit(mroTuple)
    if (bases !== null) visit(bases)
    if (base !== null) visit(base)
  },
  release: (vm, object) => {
    const type = asHeapType(object)
    // Without bases it gave everything away before, when the collector broke its cycle.
    if (type === null || type.bases === null) return []
    const taken = references(type).filter((child) => child !== null)
    for (const base of type.bases?.data ?? []) removeSubclass(vm, base as PyType, type) // bases are classes
    if (type.slotsTuple > 0) unseenDeath(vm, vm.freeLists.tuples[type.slotsTuple])
    for (const one of type.mro) one.followers?.delete(type)
    Object.assign(type, { mroTuple: null, bases: null, qualname: null })
    return taken
  },
  edges: (object, emit) => {
    const type = asHeapType(object)
    if (type === null) return
    references(type).forEach((child, at) => {
      if (child !== null) emit(NAMED_SLOT + at, child)
    })
  },
  size: (object) => {
    const type = object as PyType // the layout is that of classes
    if ((type.flags & typeFlag.HEAP) !== 0) return HEAP_TYPE_BYTES + (addsDict(type) ? SHARED_KEYS_BYTES : 0)
    const { isHeap, hasKeys } = memoryOf(type)
    return isHeap ? HEAP_TYPE_BYTES + (hasKeys ? SHARED_KEYS_BYTES : 0) : STATIC_TYPE_BYTES
  },
  clearable: true,
  finalize: null,
}
