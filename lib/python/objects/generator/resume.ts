/** Generators run on: with a value sent in, or an exception thrown in. */
import type { Continuation, Frame } from '../../vm/Frame'
import { PyRaise } from '../../vm/PyRaise'
import { showFrame } from '../../vm/shownStack'
import type { Vm } from '../../vm/Vm'
import type { PyContainer, PyObject } from '../PyObject'
import { addContext } from '../exception/raising'
import type { PyGenerator } from './generatorData'

/** Makes the generator's frame the running one with `sent` (owned) on its stack. */
export function resume(vm: Vm, generator: PyGenerator, sent: PyObject, then: Continuation): Frame {
  const frame = link(vm, generator, then)
  frame.stack[frame.sp++] = sent
  return frame
}

function link(vm: Vm, generator: PyGenerator, then: Continuation): Frame {
  const { data } = generator
  const { frame } = data
  if (frame === null) throw new RangeError('resume: the generator is done')
  const { thread } = vm
  if (thread.depth >= vm.recursionLimit) throw vm.error('RecursionError', 'maximum recursion depth exceeded')
  data.state = 'running'
  data.handled.previous = thread.handled
  thread.handled = data.handled
  thread.depth++
  frame.then = then
  frame.back = thread.frame
  thread.frame = frame
  showFrame(vm, frame)
  vm.recorder.enter(frame.id)
  vm.recorder.site = frame.site
  return frame
}

/** Runs the generator to its next yield; null at its end (`vm.stopValue` is what it returned). `sent` is owned. */
export function sendInto(vm: Vm, generator: PyGenerator, sent: PyObject): PyObject | null {
  const { data } = generator
  const what = vm.services.generatorWord(vm, generator)
  if (data.state === 'running') {
    vm.decref(sent)
    throw vm.error('ValueError', `${what} already executing`)
  }
  if (data.state === 'created' && sent !== vm.none) {
    vm.decref(sent)
    throw vm.error('TypeError', `can't send non-None value to a just-started ${what}`)
  }
  if (data.frame === null) {
    vm.decref(sent)
    if (what === 'coroutine') throw vm.error('RuntimeError', 'cannot reuse already awaited coroutine')
    return null
  }
  generator.refs++
  try {
    return vm.services.run(vm, resume(vm, generator, sent, 'native'))
  } finally {
    vm.decref(generator)
  }
}

/** Raises `exception` (owned) where the generator stands, and runs it on; null at its end. */
export function throwInto(vm: Vm, generator: PyGenerator, exception: PyContainer): PyObject | null {
  const { data } = generator
  if (data.state === 'running') {
    vm.decref(exception)
    throw vm.error('ValueError', `${vm.services.generatorWord(vm, generator)} already executing`)
  }
  const { frame } = data
  if (frame === null) throw new PyRaise(exception)
  generator.refs++
  try {
    const resumed = link(vm, generator, 'native')
    addContext(vm, exception)
    // The instruction that yielded is the one that raises.
    resumed.pc = Math.max(resumed.pc - 1, 0)
    return vm.services.runRaising(vm, resumed, new PyRaise(exception))
  } finally {
    vm.decref(generator)
  }
}
