/** `gc.callbacks`: told when a collection begins and ends; what they raise is reported and forgotten. */
import type { Vm } from '../vm/Vm'
import { giveName, newDict } from '../objects/dict/dictionary'
import type { PyObject } from '../objects/PyObject'
import { call } from '../objects/protocol/calls'

export function collectorCallbacks(
  vm: Vm,
  phase: 'start' | 'stop',
  generation: number,
  collected: number,
  uncollectable: number,
): void {
  const callbacks = vm.state.get('gc.callbacks')
  if (callbacks === undefined || (callbacks.data as PyObject[]).length === 0) return // a list
  const info = newDict(vm)
  giveName(vm, info, 'generation', vm.int(generation))
  giveName(vm, info, 'collected', vm.int(collected))
  giveName(vm, info, 'uncollectable', vm.int(uncollectable))
  const what = vm.str(phase)
  for (const callback of (callbacks.data as PyObject[]).slice()) {
    // a list
    try {
      vm.decref(call(vm, callback, [what, info]))
    } catch (error) {
      vm.services.reportUnraisable(vm, error, 'Exception ignored while calling GC callback', callback)
    }
  }
  vm.decref(what)
  vm.decref(info)
}
