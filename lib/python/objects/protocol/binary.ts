/**
 * The binary operators on any objects. The order in which the two sides are asked is CPython's: a subclass on the right
 * that brings its own answer goes first; sequences are tried last. Results are owned.
 */
import type { PyObject } from '../PyObject'
import { type Binary, INPLACE, nb, typeFlag } from '../PyType'
import type { Vm } from '../../vm/Vm'
import type { PyRaise } from '../../vm/PyRaise'
import { isSubtype } from './lookup'

const SYMBOLS: readonly string[] = ['+', '&', '//', '<<', '@', '*', '%', '|', '** or pow()', '>>', '-', '/', '^']

/** `operator` is BINARY_OP's argument: 0 to 12, in-place forms from 13 on, 26 is DIVMOD here. */
export function binaryOp(vm: Vm, a: PyObject, b: PyObject, operator: number): PyObject {
  if (operator >= INPLACE && operator < nb.DIVMOD) return inplaceOp(vm, a, b, operator)
  return tryBinary(vm, a, b, operator) ?? withoutNumbers(vm, a, b, operator)
}

/** What is left of `a operator b` where no number's method of either has an answer. */
export function withoutNumbers(vm: Vm, a: PyObject, b: PyObject, operator: number): PyObject {
  const inplace = operator >= INPLACE && operator < nb.DIVMOD
  const result = trySequence(vm, a, b, inplace ? operator - INPLACE : operator, inplace)
  if (result === null) throw unsupported(vm, a, b, operator)
  return result
}

function inplaceOp(vm: Vm, a: PyObject, b: PyObject, operator: number): PyObject {
  const inplace = a.cls.slots.number[operator] ?? null
  if (inplace !== null) {
    const result = inplace(vm, a, b)
    if (result !== vm.notImplemented) return result
    vm.decref(result)
  }
  const plain = operator - INPLACE
  return tryBinary(vm, a, b, plain) ?? withoutNumbers(vm, a, b, operator)
}

function tryBinary(vm: Vm, a: PyObject, b: PyObject, operator: number): PyObject | null {
  const left = a.cls.slots.number[operator] ?? null
  let right: Binary | null = a.cls === b.cls ? null : (b.cls.slots.number[operator] ?? null)
  if (right === left) right = null
  if (left !== null && right !== null && isSubtype(b.cls, a.cls)) {
    const result = answer(vm, right(vm, a, b))
    if (result !== null) return result
    right = null
  }
  const result = left === null ? null : answer(vm, left(vm, a, b))
  return result ?? (right === null ? null : answer(vm, right(vm, a, b)))
}

/** Null for NotImplemented. */
function answer(vm: Vm, result: PyObject): PyObject | null {
  if (result !== vm.notImplemented) return result
  vm.decref(result)
  return null
}

function trySequence(vm: Vm, a: PyObject, b: PyObject, operator: number, inplace: boolean): PyObject | null {
  if (operator === nb.ADD) {
    const concat = (inplace ? a.cls.slots.inplaceConcat : null) ?? a.cls.slots.concat
    return concat === null ? null : concat(vm, a, b)
  }
  if (operator !== nb.MULTIPLY) return null
  const repeat = (inplace ? a.cls.slots.inplaceRepeat : null) ?? a.cls.slots.repeat
  if (repeat !== null) return repeat(vm, a, b)
  const other = b.cls.slots.repeat
  return other === null || (inplace && hasSequenceSlots(a)) ? null : other(vm, b, a)
}

/** In place, what has slots of a sequence at all leaves nothing to its right side; classes of programs always have them. */
function hasSequenceSlots({ cls: { flags, slots } }: PyObject): boolean {
  return (flags & (typeFlag.HEAP | typeFlag.HELD)) !== 0 || slots.len !== null || slots.contains !== null
}

function unsupported(vm: Vm, a: PyObject, b: PyObject, operator: number): PyRaise {
  const inplace = operator >= INPLACE && operator < nb.DIVMOD
  const plain = inplace ? operator - INPLACE : operator
  const symbol = operator === nb.DIVMOD ? 'divmod()' : (SYMBOLS[plain] ?? '?')
  const shown = !inplace ? symbol : plain === nb.POWER ? '**=' : `${symbol}=`
  return vm.error('TypeError', `unsupported operand type(s) for ${shown}: '${a.cls.name}' and '${b.cls.name}'`)
}
