/** `pow(base, exponent, modulus)`. Follows ternary_op and the nb_power slots of CPython. */
import { powerModulo } from '../../text/int'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { nb, typeFlag } from '../PyType'
import { callSpecial } from '../protocol/calls'
import { lookupInType } from '../protocol/lookup'
import { unwrap } from '../protocol/raiseProblem'
import { isComplex } from './complexOperators'
import { isFloat } from './floatValue'
import { intValue, isInt } from './indexValue'

export function ternaryPower(vm: Vm, base: PyObject, exponent: PyObject, modulus: PyObject): PyObject {
  const own = ownPower(vm, base, exponent, modulus)
  if (own !== null) return own
  for (const by of [base, exponent, modulus]) {
    const result = powerBy(vm, by, base, exponent, modulus)
    if (result !== vm.notImplemented) return result
    vm.decref(result)
  }
  const names = [base, exponent, modulus].map((one) => `'${one.cls.name}'`).join(', ')
  throw vm.error('TypeError', `unsupported operand type(s) for ** or pow(): ${names}`)
}

/** What the number type of `by` says, which is one of the three; NotImplemented where it has no answer. */
export function powerBy(vm: Vm, by: PyObject, base: PyObject, exponent: PyObject, modulus: PyObject): PyObject {
  if (isFloat(by)) throw vm.error('TypeError', 'pow() 3rd argument not allowed unless all arguments are integers')
  if (isComplex(by) && isNumber(base) && isNumber(exponent)) throw vm.error('ValueError', 'complex modulo')
  const ternary = by.cls.mro.find(({ slots }) => slots.ternary !== null)?.slots.ternary ?? null
  if (ternary !== null) return ternary(vm, base, exponent, modulus)
  if (!isInt(by) || ![base, exponent, modulus].every(isInt)) return vm.newNotImplemented()
  return vm.int(unwrap(vm, powerModulo(intValue(base), intValue(exponent), intValue(modulus))))
}

function isNumber(object: PyObject): boolean {
  return isInt(object) || isFloat(object) || isComplex(object)
}

/** What a class's `__pow__` in Python says, or null. */
function ownPower(vm: Vm, base: PyObject, exponent: PyObject, modulus: PyObject): PyObject | null {
  if ((base.cls.flags & typeFlag.HEAP) === 0 || lookupInType(base.cls, '__pow__') === null) return null
  if (isNumber(base) && base.cls.slots.number[nb.POWER] === baseNumberSlot(vm, base)) return null
  const result = callSpecial(vm, base, '__pow__', [exponent, modulus])
  if (result !== vm.notImplemented) return result
  vm.decref(result)
  return null
}

function baseNumberSlot(vm: Vm, object: PyObject): unknown {
  const type = isInt(object) ? vm.types.int : isFloat(object) ? vm.types.float : vm.types.complex
  return type.slots.number[nb.POWER]
}
