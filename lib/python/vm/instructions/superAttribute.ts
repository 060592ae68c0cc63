/** Attributes of `super()`: found without making the object. */
import { superLookup, type SuperFound } from '../../objects/function/superLookup'
import type { PyObject } from '../../objects/PyObject'
import type { Frame } from '../Frame'
import { isFirstTime } from '../firstTime'
import { tellCall, tellResult } from '../monitoring/calls'
import { monitored } from '../monitoring/Monitoring'
import { comeAndGo } from '../unseen'
import type { Vm } from '../Vm'
import { peek, push, replace } from './operands'

/** `super()` is told of as the call that it is written as, and its attribute's finding as the call's result. */
function watchedSuper(vm: Vm, frame: Frame, isExplicit: boolean, look: () => SuperFound): SuperFound {
  const watched = { callable: peek(frame, 2), first: isExplicit ? peek(frame, 1) : null }
  tellCall(vm, frame, watched)
  let isMethod = false
  const value = tellResult(vm, frame, watched, () => {
    const found = look()
    isMethod = found.isMethod
    return found.value
  })
  return { value, isMethod }
}

/** The first time CPython binds the method, to call it then. */
function bindOnce(vm: Vm, method: PyObject): void {
  const { types } = vm
  if (method.cls === types.function) comeAndGo(vm, types.method.free)
  else if (method.cls === types.methodDescriptor) comeAndGo(vm, types.builtin.free)
}

/** The first time a slot's method is bound and called so: its arguments are packed without the instance. */
function boundWrapper(vm: Vm, method: PyObject, self: PyObject): PyObject | null {
  if (method.cls !== vm.types.wrapperDescriptor) return null
  return method.cls.slots.get?.(vm, method, self, self.cls) ?? null
}

function foundFirst(vm: Vm, found: SuperFound, self: PyObject): SuperFound {
  const bound = boundWrapper(vm, found.value, self)
  if (bound !== null) {
    vm.decref(found.value)
    return { value: bound, isMethod: false }
  }
  bindOnce(vm, found.value)
  return found
}

/** `super, class, self -> attribute` or `method, self`. */
export function loadSuperAttribute(vm: Vm, frame: Frame, arg: number, mask: number): number {
  const name = frame.unit.names[arg >> 2] ?? ''
  const look = (): SuperFound =>
    superLookup(vm, peek(frame, 2), peek(frame, 1), peek(frame, 0), name, (arg & 2) === 0, (arg & 1) !== 0)
  const watched = vm.watching && vm.monitoring.hears(monitored.CALL)
  const looked = watched ? watchedSuper(vm, frame, (arg & 2) !== 0, look) : look()
  const self = peek(frame, 0)
  const found = looked.isMethod && isFirstTime(frame) ? foundFirst(vm, looked, self) : looked
  if (found.isMethod) self.refs++
  replace(vm, frame, 3, mask, found.value)
  if ((arg & 1) === 0) return frame.sp
  if (found.isMethod) return push(frame, self)
  frame.stack[frame.sp++] = null
  return frame.sp
}
