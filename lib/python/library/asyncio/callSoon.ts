/** `loop.call_soon`: what a future has to tell is told when the loop comes to it. All arguments are borrowed. */
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'

export function callSoon(
  vm: Vm,
  loop: PyObject,
  callback: PyObject,
  argument: PyObject | null,
  context: PyObject,
): void {
  const args = argument === null ? [callback, context] : [callback, argument, context]
  vm.decref(vm.callMethodWith(loop, 'call_soon', args, ['context']))
}
