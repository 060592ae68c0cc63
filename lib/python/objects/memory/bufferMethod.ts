/** `__buffer__`: how a class written in Python shows bytes (PEP 688). */
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import type { PyContainer, PyObject } from '../PyObject'
import { typeFlag } from '../PyType'
import { callSpecial } from '../protocol/calls'
import { lookupInType } from '../protocol/lookup'
import type { TypeEntry } from '../type/TypeEntry'
import { WRITABLE } from './bufferFlags'
import { isMemory, lentData, type PyMemory } from './memoryData'

/** Whether a class of the program has a method of its own where its base, written in C, may have one. */
export function hasOwn(vm: Vm, { cls }: PyObject, method: '__buffer__' | '__release_buffer__'): boolean {
  if ((cls.flags & typeFlag.HEAP) === 0) return false
  const found = lookupInType(cls, method)
  return found !== null && found.cls !== vm.types.wrapperDescriptor
}

/** What a method of the class's own gives, owned; null where it has none. */
export function callBuffer(vm: Vm, object: PyObject, asked: number): PyMemory | null {
  if (!hasOwn(vm, object, '__buffer__')) return null
  const flags = vm.int(asked)
  const shown = callSpecial(vm, object, '__buffer__', [flags])
  vm.decref(flags)
  if (shown === null) return null
  try {
    if (!isMemory(shown)) throw vm.error('TypeError', '__buffer__ returned non-memoryview object')
    requireWritable(vm, shown, lentData(vm, shown).readOnly, asked)
  } catch (error) {
    vm.decref(shown)
    throw error
  }
  return shown
}

/** Who asks for bytes to write to gets none that are only to be read. */
export function requireWritable(vm: Vm, object: PyObject, readOnly: boolean, asked: number): void {
  if (!readOnly || (asked & WRITABLE) === 0) return
  const words = isMemory(object) ? 'memoryview: underlying buffer is not writable' : 'Object is not writable.'
  throw vm.error('BufferError', words)
}

/** Ends what `callBuffer` began; takes the view over. Bytes of the object itself are told of when the view ends. */
export function endBuffer(vm: Vm, object: PyObject, view: PyMemory): void {
  if (view.data.buffer?.data.exporter !== object) tellRelease(vm, object, view)
  vm.decref(view)
}

/** Calls `__release_buffer__`, if the class has its own; what it raises is reported and forgotten. */
export function tellRelease(vm: Vm, object: PyObject, view: PyMemory): void {
  if (!hasOwn(vm, object, '__release_buffer__')) return
  try {
    vm.xdecref(callSpecial(vm, object, '__release_buffer__', [view]))
  } catch (error) {
    const where = `Exception ignored in __release_buffer__ of ${object.cls.name}`
    vm.services.reportUnraisable(vm, error, where, null)
  }
}

interface WrapperData {
  view: PyObject | null
  object: PyObject | null
}

interface PyWrapper extends PyContainer {
  data: WrapperData
}

const WRAPPER = '_buffer_wrapper'
const BYTES = 48

/** Stands between views and an object with `__buffer__`: when it dies, the object is told. Takes the view over. */
export function newBufferWrapper(vm: Vm, object: PyObject, view: PyMemory): PyObject {
  object.refs++
  const data: WrapperData = { view, object }
  return vm.container(vm.typeNamed(WRAPPER), data)
}

function tell(vm: Vm, self: PyContainer): void {
  const { view, object } = (self as PyWrapper).data // the slot is that of wrappers
  if (view === null || object === null) return
  view.refs++
  endBuffer(vm, object, view as PyMemory) // only views are put there
}

export const bufferWrapperType: TypeEntry = {
  key: WRAPPER,
  base: 'object',
  definition: {
    name: WRAPPER,
    layout: fixedLayout<WrapperData>(WRAPPER, 'machinery', BYTES, ['view', 'object'], {
      labels: ['(view)', '(object)'],
    }),
    slots: { finalize: tell },
  },
}
