/** `pow(base, exponent, modulus)`. Follows ternary_op and the nb_power slots of CPython. */
import { powerModulo } from '../../text/int'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { typeFlag } from '../PyType'
import { callSpecial } from '../protocol/calls'
import { isSubtype, lookupInType } from '../protocol/lookup'
import { unwrap } from '../protocol/raiseProblem'
import { isComplex } from './complexOperators'
import { isFloat } from './floatValue'
import { intValue, isInt } from './indexValue'

export function ternaryPower(vm: Vm, base: PyObject, exponent: PyObject, modulus: PyObject): PyObject {
  const straight = (): PyObject | null => askOwn(vm, base, '__pow__', [exponent, modulus])
  const reflected = (): PyObject | null => askOwn(vm, exponent, '__rpow__', [base, modulus])
  const isOther = exponent.cls !== base.cls
  const isFirst = isOther && isSubtype(exponent.cls, base.cls)
  const own = (isFirst ? reflected() : null) ?? straight()
  if (own !== null) return own
  for (const by of [base, exponent, modulus]) {
    const result = powerBy(vm, by, base, exponent, modulus)
    if (result !== vm.notImplemented) return result
    vm.decref(result)
    const answer = by === base && isOther && !isFirst ? reflected() : null
    if (answer !== null) return answer
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

/** What a method that a class in Python has of its own says; null where it says nothing. */
function askOwn(vm: Vm, object: PyObject, name: string, args: readonly PyObject[]): PyObject | null {
  const found = (object.cls.flags & typeFlag.HEAP) === 0 ? null : lookupInType(object.cls, name)
  if (found === null || found.cls === vm.types.wrapperDescriptor) return null
  const result = callSpecial(vm, object, name, args)
  if (result !== vm.notImplemented) return result
  vm.decref(result)
  return null
}
