/** `sys._current_frames` and `sys._current_exceptions`: what each thread is just at, the newest first. */
import { dictSet } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { frameObject } from '../../objects/function/frameObject'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import type { Thread } from '../../vm/Thread'
import type { Vm } from '../../vm/Vm'

/** By the threads' idents; `valueOf` gives an owned object, or null for a thread that is left out. */
function ofThreads(vm: Vm, valueOf: (thread: Thread) => PyObject | null): PyDict {
  const made = vm.newDict()
  for (const thread of [...vm.scheduler.threads].toReversed()) {
    const value = valueOf(thread)
    if (value === null) continue
    const ident = vm.int(thread.ident)
    dictSet(vm, made, ident, value)
    vm.decref(ident)
    vm.decref(value)
  }
  return made
}

function exceptionOf(vm: Vm, thread: Thread): PyObject {
  const exception = thread.currentException() ?? vm.none
  exception.refs++
  return exception
}

export const threadStateFunctions: readonly NativeDefinition[] = [
  native('_current_frames()', (vm) => ofThreads(vm, ({ frame }) => (frame === null ? null : frameObject(vm, frame)))),
  native('_current_exceptions()', (vm) =>
    ofThreads(vm, (thread) => (thread.frame === null ? null : exceptionOf(vm, thread))),
  ),
]
