/** Objects whose bytes something native looks at for longer than a call: meanwhile they keep their length. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { isMemory } from './memoryData'

/** The object behind a view, or the object itself: that is what must keep its length. Borrowed. */
function keeperOf(object: PyObject): PyObject {
  return isMemory(object) ? (object.data.buffer?.data.exporter ?? object) : object
}

export function beginExport(vm: Vm, object: PyObject): void {
  if (isMemory(object)) object.data.lent++
  const keeper = keeperOf(object)
  vm.exports.set(keeper, (vm.exports.get(keeper) ?? 0) + 1)
}

/** The object's bytes are looked at while something else is done. */
export function whileExported<T>(vm: Vm, object: PyObject, act: () => T): T {
  beginExport(vm, object)
  try {
    return act()
  } finally {
    endExport(vm, object)
  }
}

export function endExport(vm: Vm, object: PyObject): void {
  if (isMemory(object)) object.data.lent--
  const keeper = keeperOf(object)
  const others = (vm.exports.get(keeper) ?? 1) - 1
  if (others === 0) vm.exports.delete(keeper)
  else vm.exports.set(keeper, others)
}
