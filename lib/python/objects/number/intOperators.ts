/**
 * The operators of int. Both sides must be ints (or of subclasses); anything else is for the other side to answer.
 * The arithmetic is lib/python/text's; a negative power is float's.
 */
import * as int from '../../text/int'
import * as bits from '../../text/intBits'
import type { TextProblem } from '../../text/problem'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { type Binary, type CompareOp, nb } from '../PyType'
import { unwrap } from '../protocol/raiseProblem'
import { floatPower } from './floatOperators'
import { intValue, isInt } from './indexValue'
import { ordered } from './ordering'

type Operate = (a: int.PyInt, b: int.PyInt) => int.PyInt | TextProblem

function whole(operate: Operate): Binary {
  return (vm, a, b) => {
    if (!isInt(a) || !isInt(b)) return vm.newNotImplemented()
    return vm.int(unwrap(vm, operate(intValue(a), intValue(b))))
  }
}

const trueDivide: Binary = (vm, a, b) => {
  if (!isInt(a) || !isInt(b)) return vm.newNotImplemented()
  return vm.float(unwrap(vm, int.trueDivide(intValue(a), intValue(b))))
}

const divmod: Binary = (vm, a, b) => {
  if (!isInt(a) || !isInt(b)) return vm.newNotImplemented()
  const { quotient, remainder } = unwrap(vm, int.divmod(intValue(a), intValue(b)))
  return vm.filledTuple([vm.int(quotient), vm.int(remainder)])
}

const power: Binary = (vm, a, b) => {
  if (!isInt(a) || !isInt(b)) return vm.newNotImplemented()
  if (intValue(b) < 0) return floatPower(vm, a, b)
  return vm.int(unwrap(vm, int.power(intValue(a), intValue(b))))
}

export const intOperators: Readonly<Record<number, Binary>> = {
  [nb.ADD]: whole(int.add),
  [nb.SUBTRACT]: whole(int.subtract),
  [nb.MULTIPLY]: whole(int.multiply),
  [nb.FLOOR_DIVIDE]: whole(int.floorDivide),
  [nb.REMAINDER]: whole(int.modulo),
  [nb.DIVMOD]: divmod,
  [nb.POWER]: power,
  [nb.TRUE_DIVIDE]: trueDivide,
  [nb.LSHIFT]: whole(bits.shiftLeft),
  [nb.RSHIFT]: whole(bits.shiftRight),
  [nb.AND]: whole(bits.bitAnd),
  [nb.OR]: whole(bits.bitOr),
  [nb.XOR]: whole(bits.bitXor),
}

export function compareInts(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isInt(b)) return vm.newNotImplemented()
  const left = intValue(a)
  const right = intValue(b)
  return ordered(vm, left < right ? -1 : left > right ? 1 : 0, op)
}
