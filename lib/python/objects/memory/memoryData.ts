/**
 * What a memoryview holds: a part of somebody's bytes, with a shape laid over them.
 *
 * Invariants: `bytes` is the exporter's own array, so that both see each change; as long as a view is not released, its
 * managed buffer keeps the exporter and the exporter keeps its length (Vm.exports). Views of one exporter made from each
 * other share one managed buffer. Follows Objects/memoryobject.c of CPython 3.14.
 */
import { NAMED_SLOT } from '../../../heap/history/event'
import type { PackedFormat } from '../../text/packed'
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import type { PyContainer, PyObject } from '../PyObject'
import type { Layout } from '../PyType'

export interface ManagedData {
  /** Owned, until the last view was released. */
  exporter: PyObject | null
  /** Views that were not released. */
  views: number
  /** Tells an exporter that has its own `__release_buffer__` that its last view ends. */
  readonly tellEnd: ((vm: Vm) => void) | null
}

export interface PyManaged extends PyContainer {
  data: ManagedData
}

/** How items lie in the bytes. */
export interface Geometry {
  readonly offset: number
  readonly itemSize: number
  readonly shape: readonly number[]
  readonly strides: readonly number[]
}

export interface MemoryData extends Geometry {
  buffer: PyManaged | null
  readonly bytes: Uint8Array
  readonly format: string
  /** Null where the format is not one of C's own types. */
  readonly packed: PackedFormat | null
  readonly readOnly: boolean
  released: boolean
  /** Shown to `__release_buffer__`: nobody may keep its bytes by another view. */
  readonly isRestricted: boolean
  hash: number | bigint | null
  /** How many natives look through the view just now: meanwhile it cannot be released. */
  lent: number
}

export interface PyMemory extends PyContainer {
  data: MemoryData
}

const MANAGED_BYTES = 128
const VIEW_BYTES = 160
const DIMENSION_BYTES = 24

/** The exporter may change its length again; the caller gets its reference. */
function letGo(vm: Vm, managed: PyManaged): PyObject | null {
  const { exporter } = managed.data
  if (exporter === null) return null
  managed.data.exporter = null
  const others = (vm.exports.get(exporter) ?? 1) - 1
  if (others === 0) vm.exports.delete(exporter)
  else vm.exports.set(exporter, others)
  return exporter
}

/** Ends a view. What its managed buffer held is given to the caller, to be dropped. */
export function endView(vm: Vm, view: PyMemory): PyObject | null {
  const { buffer, released } = view.data
  if (released || buffer === null) return null
  if (buffer.data.views === 1) buffer.data.tellEnd?.(vm)
  view.data.released = true
  if (--buffer.data.views > 0) return null
  vm.recordDrop(buffer, NAMED_SLOT)
  return letGo(vm, buffer)
}

export const managedLayout: Layout = {
  ...fixedLayout<ManagedData>('managedbuffer', 'machinery', MANAGED_BYTES, ['exporter'], { labels: ['(obj)'] }),
  release: (vm, object) => {
    const exporter = letGo(vm, object as PyManaged) // the layout is that of managed buffers
    return exporter === null ? [] : [exporter]
  },
}

export const memoryLayout: Layout = {
  ...fixedLayout<MemoryData>(
    'memoryview',
    'machinery',
    ({ shape }) => VIEW_BYTES + DIMENSION_BYTES * shape.length,
    ['buffer'],
    {
      labels: ['obj'],
    },
  ),
  release: (vm, object) => {
    const view = object as PyMemory // the layout is that of memoryviews
    const { buffer } = view.data
    const exporter = endView(vm, view)
    view.data.buffer = null
    return [exporter, buffer].filter((reference) => reference !== null)
  },
}

export function isMemory(object: PyObject): object is PyMemory {
  return object.cls.layout === memoryLayout
}

/** Released views answer nothing more; whatever a program's code ran in between may have released one. */
export function requireLive(vm: Vm, data: MemoryData): void {
  if (data.released) throw vm.error('ValueError', 'operation forbidden on released memoryview object')
}

export function liveData(vm: Vm, view: PyMemory): MemoryData {
  requireLive(vm, view.data)
  return view.data
}

/** What `look` finds in the view; Python code that runs meanwhile cannot release it. */
export function lookThrough<Found>(vm: Vm, view: PyMemory, look: (data: MemoryData) => Found): Found {
  const data = liveData(vm, view)
  data.lent++
  try {
    return look(data)
  } finally {
    data.lent--
  }
}

/** The data of a view that others may look through. */
export function lentData(vm: Vm, view: PyMemory): MemoryData {
  const data = liveData(vm, view)
  requireLent(vm, data)
  return data
}

export function requireLent(vm: Vm, { isRestricted }: MemoryData): void {
  if (isRestricted) throw vm.error('ValueError', 'cannot create new view on restricted memoryview')
}
