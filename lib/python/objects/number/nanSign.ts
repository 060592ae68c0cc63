/**
 * The sign of a nan. What bits a JavaScript engine gives one is its own affair, so floats that are nan and negative are
 * kept in a set beside (`Vm.negativeNaNs`).
 *
 * Known are those that a program made negative: by their text, by `-` and `copysign`, from bytes. One that comes out of
 * arithmetic counts as positive.
 */
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { floatValue, isFloat } from './floatValue'

/** A new float; `negative` is the sign it gets if it is nan. */
export function signedFloat(vm: Vm, value: number, negative: boolean): PyObject {
  const made = vm.float(value)
  if (negative && Number.isNaN(value)) vm.negativeNaNs.add(made)
  return made
}

/** The sign bit of any object that stands for a real number of this value. */
export function isNegative(vm: Vm, object: PyObject, value: number): boolean {
  if (Number.isNaN(value)) return isFloat(object) && vm.negativeNaNs.has(object)
  return value < 0 || Object.is(value, -0)
}

/** `-x` */
export function negated(vm: Vm, object: PyObject): PyObject {
  const value = floatValue(object)
  return signedFloat(vm, -value, !isNegative(vm, object, value))
}

/** Whether the last of a float's bytes, in the order of a little machine, has the sign bit set. */
export function hasSignBit(bytes: Uint8Array, at: number, size: number, little: boolean): boolean {
  return ((bytes[little ? at + size - 1 : at] ?? 0) & SIGN) !== 0
}

/** Gives a nan that was written the sign of the object it stands for. */
export function writeNanSign(
  vm: Vm,
  object: PyObject,
  bytes: Uint8Array,
  { at, size, little }: { at: number; size: number; little: boolean },
): void {
  if (!isFloat(object) || !Number.isNaN(floatValue(object))) return
  const top = little ? at + size - 1 : at
  const rest = (bytes[top] ?? 0) & ~SIGN
  bytes[top] = vm.negativeNaNs.has(object) ? rest | SIGN : rest
}

const SIGN = 0x80
