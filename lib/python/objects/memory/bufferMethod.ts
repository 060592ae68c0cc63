/** `__buffer__`: how a class written in Python shows bytes (PEP 688). */
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import type { PyContainer, PyObject } from '../PyObject'
import { typeFlag } from '../PyType'
import { callSpecial } from '../protocol/calls'
import type { TypeEntry } from '../type/TypeEntry'
import { isMemory, type PyMemory } from './memoryData'

/** What is asked of `__buffer__`: plain bytes, or all that a view can tell of itself (`inspect.BufferFlags`). */
export const SIMPLE = 0
export const FULL = 284

/** What the method gives, owned; null where the class has none. */
export function callBuffer(vm: Vm, object: PyObject, asked: number): PyMemory | null {
  if ((object.cls.flags & typeFlag.HEAP) === 0) return null
  const flags = vm.int(asked)
  const shown = callSpecial(vm, object, '__buffer__', [flags])
  vm.decref(flags)
  if (shown === null || isMemory(shown)) return shown
  vm.decref(shown)
  throw vm.error('TypeError', '__buffer__ returned non-memoryview object')
}

/** Ends what `callBuffer` began; takes the view over. */
export function endBuffer(vm: Vm, object: PyObject, view: PyMemory): void {
  const answer = callSpecial(vm, object, '__release_buffer__', [view])
  vm.xdecref(answer)
  vm.decref(view)
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
