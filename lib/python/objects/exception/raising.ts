/** `raise`: from a class or an instance to an exception on its way, with its context and cause. */
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { PyContainer, PyObject } from '../PyObject'
import { kind } from '../PyType'
import { call } from '../protocol/calls'
import { repr } from '../protocol/text'
import { CAUSE_SLOT, CONTEXT_SLOT, exceptionData, isExceptionClass } from './exceptionData'

/** Arguments are borrowed. */
export function makeRaise(vm: Vm, raised: PyObject, cause: PyObject | null): PyRaise {
  const exception = instanceOf(vm, raised, 'exceptions must derive from BaseException')
  if (cause !== null) setCause(vm, exception, causeOf(vm, cause))
  addContext(vm, exception)
  return new PyRaise(exception)
}

/** The exception, owned: an instance made of a class if need be. */
function instanceOf(vm: Vm, raised: PyObject, message: string): PyContainer {
  if (isExceptionClass(vm, raised)) {
    const made = call(vm, raised, [])
    if ((made.cls.kind & kind.EXCEPTION) !== 0) return made as PyContainer // kind says it is one
    const found = repr(vm, made.cls)
    vm.decref(made)
    const message = `calling ${repr(vm, raised)} should have returned an instance of BaseException, not ${found}`
    throw vm.error('TypeError', message)
  }
  if ((raised.cls.kind & kind.EXCEPTION) === 0) throw vm.error('TypeError', message)
  raised.refs++
  return raised as PyContainer // kind says it is one
}

function causeOf(vm: Vm, cause: PyObject): PyObject | null {
  if (cause === vm.none) return null
  return instanceOf(vm, cause, 'exception causes must derive from BaseException')
}

/** Takes `cause` over. */
export function setCause(vm: Vm, exception: PyContainer, cause: PyObject | null): void {
  const data = exceptionData(exception)
  const old = data.cause
  data.cause = cause
  data.suppressContext = true
  if (cause !== null) vm.recordStore(exception, CAUSE_SLOT, cause)
  vm.xdecref(old)
}

/** `raise` because of what was caught (taken over): its cause and its context. */
export function raiseBecause(vm: Vm, raise: PyRaise, caught: PyRaise): PyRaise {
  const { exception } = caught
  exception.refs++
  setCause(vm, raise.exception, exception)
  const data = exceptionData(raise.exception)
  const old = data.context
  data.context = exception
  vm.recordStore(raise.exception, CONTEXT_SLOT, exception)
  vm.xdecref(old)
  return raise
}

/** The exception being handled becomes the new one's context, unless that would make a circle. */
export function addContext(vm: Vm, exception: PyContainer): void {
  const current = vm.thread.currentException()
  if (current === null || current === exception) return
  breakCircle(vm, current as PyContainer, exception) // exceptions are containers
  const data = exceptionData(exception)
  const old = data.context
  current.refs++
  data.context = current
  vm.recordStore(exception, CONTEXT_SLOT, current)
  vm.xdecref(old)
}

function breakCircle(vm: Vm, from: PyContainer, exception: PyContainer): void {
  const seen = new Set<PyObject>()
  let at: PyContainer = from
  for (;;) {
    const { context } = exceptionData(at)
    if (context === null || seen.has(at)) return
    if (context === exception) {
      exceptionData(at).context = null
      vm.recordDrop(at, CONTEXT_SLOT)
      vm.decref(context)
      return
    }
    seen.add(at)
    at = context as PyContainer // exceptions are containers
  }
}
