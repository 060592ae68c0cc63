/** `__int__`, `__float__` and `__complex__` should return exact numbers: an instance of a subclass is warned of. */
import type { Vm } from '../../vm/Vm'
import { warn } from '../protocol/warn'

export function warnStrictSubclass(vm: Vm, words: string, type: 'int' | 'float' | 'complex'): void {
  const advice = `The ability to return an instance of a strict subclass of ${type} is deprecated`
  warn(vm, 'DeprecationWarning', `${words}.  ${advice}, and may be removed in a future version of Python.`)
}
