/** The compiler's rarer services: interactive printing, type parameters, `except*`. */
import type { PyObject } from '../objects/PyObject'
import { call } from '../objects/protocol/calls'
import { prepareReraiseStar } from '../objects/exception/prepareReraiseStar'
import { wrapValue } from '../objects/generator/asyncGenerator'
import { type PyFunction, setFunctionField } from '../objects/function/functionData'
import { newTypeAlias } from '../library/typing/aliasType'
import { callTyping, owned } from '../library/typing/lazyValue'
import { newParameter, type PyParameter, setLazy } from '../library/typing/parameters'
import { unpacked } from '../library/typing/parameterTypes'
import { needTypingTypes } from '../library/typing/typingModule'
import type { Vm } from './Vm'

const PRINT = 1
const ASYNC_GEN_WRAP = 4
const TYPEVAR = 7
const PARAMSPEC = 8
const TYPEVARTUPLE = 9
const SUBSCRIPT_GENERIC = 10
const TYPEALIAS = 11

const PREP_RERAISE_STAR = 1
const TYPEVAR_WITH_BOUND = 2
const TYPEVAR_WITH_CONSTRAINTS = 3
const SET_FUNCTION_TYPE_PARAMS = 4
const SET_TYPEPARAM_DEFAULT = 5

export function intrinsic1(vm: Vm, which: number, value: PyObject): PyObject {
  switch (which) {
    case PRINT: {
      const hook = vm.sysDict.data.getByText('displayhook')
      if (hook === null) throw vm.error('RuntimeError', 'lost sys.displayhook')
      return call(vm, hook, [value])
    }
    case ASYNC_GEN_WRAP:
      return wrapValue(vm, value)
    case TYPEVAR:
      return parameter(vm, 'TypeVar', value)
    case PARAMSPEC:
      return parameter(vm, 'ParamSpec', value)
    case TYPEVARTUPLE:
      return parameter(vm, 'TypeVarTuple', value)
    case SUBSCRIPT_GENERIC:
      return subscriptGeneric(vm, value)
    case TYPEALIAS:
      return typeAlias(vm, value.data as PyObject[]) // the compiler puts a tuple there
    default:
      throw new RangeError(`intrinsic1: no intrinsic ${which}`)
  }
}

function parameter(vm: Vm, which: 'TypeVar' | 'ParamSpec' | 'TypeVarTuple', name: PyObject): PyParameter {
  needTypingTypes(vm)
  return newParameter(vm, which, String(name.data))
}

function typeAlias(vm: Vm, [name = vm.none, params = vm.none, compute = vm.none]: readonly PyObject[]): PyObject {
  needTypingTypes(vm)
  return newTypeAlias(vm, name, params, compute)
}

/** `typing.Generic[...]`: the base that type parameters add to a class; packs of parameters are unpacked in it. */
function subscriptGeneric(vm: Vm, params: PyObject): PyObject {
  const pack = vm.typeNamed('typing.TypeVarTuple')
  const items = (params.data as PyObject[]).map((param) => (param.cls === pack ? unpacked(vm, param) : owned(param))) // the compiler puts a tuple there
  const args = vm.tuple(items)
  try {
    return callTyping(vm, '_GenericAlias', [vm.typeNamed('typing.Generic'), args])
  } finally {
    vm.decref(args)
  }
}

export function intrinsic2(vm: Vm, which: number, first: PyObject, second: PyObject): PyObject {
  switch (which) {
    case PREP_RERAISE_STAR:
      return prepareReraiseStar(vm, first, second)
    case TYPEVAR_WITH_BOUND:
    case TYPEVAR_WITH_CONSTRAINTS: {
      const made = parameter(vm, 'TypeVar', first)
      setLazy(vm, made, which === TYPEVAR_WITH_BOUND ? 'bound' : 'constraints', second)
      return made
    }
    case SET_FUNCTION_TYPE_PARAMS: {
      const func = first as PyFunction // the compiler puts a function there
      second.refs++
      setFunctionField(vm, func, 'typeParams', second) // and a tuple
      first.refs++
      return first
    }
    case SET_TYPEPARAM_DEFAULT:
      setLazy(vm, first as PyParameter, 'default', second) // the compiler puts a type parameter there
      first.refs++
      return first
    default:
      throw new RangeError(`intrinsic2: no intrinsic ${which}`)
  }
}
