/** The answer of a comparison from the order of its sides: negative, 0, positive, or NaN where nothing holds but `!=`. */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import type { CompareOp } from '../PyType'

export function ordered(vm: Vm, order: number, op: CompareOp): PyObject {
  return vm.bool(holds(order, op))
}

function holds(order: number, op: CompareOp): boolean {
  switch (op) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '==':
      return order === 0
    case '!=':
      return order !== 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}
