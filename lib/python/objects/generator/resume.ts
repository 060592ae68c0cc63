/**
 * Generators run on: with a value sent in, or an exception raised where they stand. This is CPython's gen_send_ex2; what
 * `throw` and `close` do before it, when the body delegates to another iterator, is in delegate.ts.
 */
import type { Continuation, Frame } from '../../vm/Frame'
import { PyRaise } from '../../vm/PyRaise'
import { showEntered, showStack } from '../../vm/shownStack'
import { thrownInto } from '../../vm/tracing/events'
import type { Vm } from '../../vm/Vm'
import { addContext } from '../exception/raising'
import type { PyContainer, PyObject } from '../PyObject'
import type { PyGenerator } from './generatorData'

/** Makes the generator's frame the running one with `sent` (owned) on its stack. */
export function resume(vm: Vm, generator: PyGenerator, sent: PyObject, then: Continuation): Frame {
  if (vm.thread.depth >= vm.recursionLimit) {
    vm.decref(sent)
    throw vm.error('RecursionError', 'maximum recursion depth exceeded')
  }
  const frame = link(vm, generator, then)
  frame.stack[frame.sp++] = sent
  return frame
}

function link(vm: Vm, generator: PyGenerator, then: Continuation): Frame {
  const { data } = generator
  const { frame } = data
  if (frame === null) throw new RangeError('resume: the generator is done')
  const { thread } = vm
  leaveCaller(vm)
  data.state = 'running'
  data.handled.previous = thread.handled
  thread.handled = data.handled
  frame.then = then
  putOnTop(vm, frame)
  tellEntered(vm, frame)
  return frame
}

// The host's stack may end within each of these: before the first one has returned nothing has changed, and from the second
// one on the frame is where unwinding finds it.

function leaveCaller(vm: Vm): void {
  if (vm.thread.frame !== null) showStack(vm, vm.thread.frame)
}

function putOnTop({ thread }: Vm, frame: Frame): void {
  thread.depth++
  frame.back = thread.frame
  thread.frame = frame
}

function tellEntered(vm: Vm, frame: Frame): void {
  showEntered(vm, frame)
  vm.recorder.site = frame.site
}

/** While `act` runs for the iterator that the generator waits for, the generator's frame is on the stack and busy. */
export function whileWaiting<T>(vm: Vm, generator: PyGenerator, frame: Frame, act: () => T): T {
  const { thread } = vm
  const { state } = generator.data
  const back = thread.frame
  const site = vm.recorder.site
  leaveCaller(vm)
  generator.data.state = 'running'
  putOnTop(vm, frame)
  try {
    tellEntered(vm, frame)
    return act()
  } finally {
    generator.data.state = state
    vm.recorder.leave()
    thread.depth--
    thread.frame = back
    frame.back = null
    vm.recorder.site = site
  }
}

/** The generator is being run already. */
function alreadyExecuting(vm: Vm, generator: PyObject): PyRaise {
  return vm.error('ValueError', `${vm.services.generatorWord(vm, generator)} already executing`)
}

/** Runs the generator to its next yield; null at its end (`vm.stopValue` is what it returned). `sent` is owned. */
export function sendInto(vm: Vm, generator: PyGenerator, sent: PyObject): PyObject | null {
  const { data } = generator
  if (data.frame === null || data.state === 'running' || (data.state === 'created' && sent !== vm.none)) {
    vm.decref(sent)
    return refuse(vm, generator)
  }
  generator.refs++
  try {
    return vm.services.run(vm, resume(vm, generator, sent, 'native'))
  } finally {
    vm.decref(generator)
  }
}

function refuse(vm: Vm, generator: PyGenerator): null {
  const { data } = generator
  if (data.state === 'running') throw alreadyExecuting(vm, generator)
  if (data.frame !== null)
    throw vm.error(
      'TypeError',
      `can't send non-None value to a just-started ${vm.services.generatorWord(vm, generator)}`,
    )
  if (generator.cls === vm.types.coroutine) throw vm.error('RuntimeError', 'cannot reuse already awaited coroutine')
  return null
}

/**
 * Raises `raise` where the generator stands, and runs it on; null at its end. `closing`: a coroutine that is done lets the
 * exception through instead of complaining.
 */
export function raiseInto(vm: Vm, generator: PyGenerator, raise: PyRaise, closing: boolean): PyObject | null {
  const { data } = generator
  if (data.state === 'running') {
    vm.dropError(raise)
    throw alreadyExecuting(vm, generator)
  }
  if (data.frame === null) {
    if (generator.cls !== vm.types.coroutine || closing) throw raise
    vm.dropError(raise)
    throw vm.error('RuntimeError', 'cannot reuse already awaited coroutine')
  }
  generator.refs++
  try {
    const resumed = link(vm, generator, 'native')
    if (data.handled.value !== null) addContext(vm, raise.exception)
    // The instruction that yielded is the one that raises; in the place of what it yielded stands None.
    resumed.pc = Math.max(resumed.pc - 1, 0)
    resumed.stack[resumed.sp++] = vm.newNone()
    return vm.services.runRaising(vm, resumed, thrown(vm, resumed, raise))
  } finally {
    vm.decref(generator)
  }
}

/** Who watches is told that the exception comes in; what a callback raises comes in instead. */
function thrown(vm: Vm, frame: Frame, raise: PyRaise): PyRaise {
  if (!vm.watching) return raise
  try {
    thrownInto(vm, frame, raise.exception)
    return raise
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    vm.dropError(raise)
    return error
  }
}

/** A new exception of a built-in class without arguments, in the context of what is being handled. */
export function bareException(vm: Vm, type: string): PyRaise {
  const cls = vm.typeNamed(type)
  const made = vm.types.type.slots.call?.(vm, cls, [], null)
  if (made === undefined) throw new RangeError(`bareException: ${type} cannot be called`)
  const exception = made as PyContainer // calling an exception class makes an instance
  addContext(vm, exception)
  return new PyRaise(exception)
}
