/** `bool`: the two ints that are called True and False. `&`, `|` and `^` of two bools are bools. */
import { invertBits } from '../../text/intBits'
import type { Vm } from '../../vm/Vm'
import { intLayout } from '../layouts'
import { bind } from '../native/bind'
import { parseSignature } from '../native/signature'
import type { PyObject } from '../PyObject'
import { type Binary, type KeywordNames, nb, type PyType } from '../PyType'
import { truth } from '../protocol/truth'
import { warn } from '../protocol/warn'
import type { TypeDefinition } from '../type/defineType'
import { intValue } from './indexValue'
import { intOperators } from './intOperators'

const signature = parseSignature('bool(object=False, /)')

function boolNew(vm: Vm, _cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [given] = bind(vm, signature, 'bool', args, names) as (PyObject | undefined)[] // the signature has no rest
  return vm.bool(given !== undefined && truth(vm, given))
}

const INVERT = `Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. \
This returns the bitwise inversion of the underlying int object and is usually not what you expect \
from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the \
bitwise inversion of the underlying int.`

function logical(operator: number): Binary {
  return (vm, a, b) => {
    const operate = intOperators[operator]
    if (operate === undefined) throw new RangeError(`int has no operator ${operator}`)
    const result = operate(vm, a, b)
    if (a.cls !== vm.types.bool || b.cls !== vm.types.bool) return result
    const answer = intValue(result) !== 0
    vm.decref(result)
    return vm.bool(answer)
  }
}

export const boolDefinition: TypeDefinition = {
  name: 'bool',
  layout: intLayout,
  slots: {
    new_: boolNew,
    repr: (vm, self) => vm.str(intValue(self) !== 0 ? 'True' : 'False'),
    invert: (vm, self) => {
      warn(vm, 'DeprecationWarning', INVERT)
      return vm.int(invertBits(intValue(self)))
    },
  },
  number: { [nb.AND]: logical(nb.AND), [nb.OR]: logical(nb.OR), [nb.XOR]: logical(nb.XOR) },
}
