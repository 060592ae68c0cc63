/** The compiler's rarer services: interactive printing, type parameters, `except*`. */
import type { PyObject } from '../objects/PyObject'
import { NAMED_SLOT } from '../../heap/history/event'
import { call } from '../objects/protocol/calls'
import { getAttr, setAttr } from '../objects/protocol/attributes'
import { prepareReraiseStar } from '../objects/exception/prepareReraiseStar'
import { wrapValue } from '../objects/generator/asyncGenerator'
import type { PyFunction } from '../objects/function/functionData'
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
      return hook === null ? vm.newNone() : call(vm, hook, [value])
    }
    case ASYNC_GEN_WRAP:
      return wrapValue(vm, value)
    case TYPEVAR:
      return typing(vm, 'TypeVar', [value])
    case PARAMSPEC:
      return typing(vm, 'ParamSpec', [value])
    case TYPEVARTUPLE:
      return typing(vm, 'TypeVarTuple', [value])
    case SUBSCRIPT_GENERIC:
      return subscriptGeneric(vm, value)
    case TYPEALIAS:
      return typing(vm, 'TypeAliasType', vm.itemsOf(value).slice(0, 1).concat(vm.itemsOf(value).slice(2)))
    default:
      throw new RangeError(`intrinsic1: no intrinsic ${which}`)
  }
}

/** A class of `_typing`, called. */
function typing(vm: Vm, name: string, args: readonly PyObject[]): PyObject {
  const module = vm.services.importModule(vm, '_typing')
  const cls = getAttr(vm, module, name)
  vm.decref(module)
  try {
    return call(vm, cls, args)
  } finally {
    vm.decref(cls)
  }
}

/** `typing.Generic[...]`: the base that type parameters add to a class. */
function subscriptGeneric(vm: Vm, params: PyObject): PyObject {
  const module = vm.services.importModule(vm, '_typing')
  const generic = getAttr(vm, module, 'Generic')
  vm.decref(module)
  try {
    return vm.services.genericAlias(vm, generic, params)
  } finally {
    vm.decref(generic)
  }
}

export function intrinsic2(vm: Vm, which: number, first: PyObject, second: PyObject): PyObject {
  switch (which) {
    case PREP_RERAISE_STAR:
      return prepareReraiseStar(vm, first, second)
    case TYPEVAR_WITH_BOUND:
    case TYPEVAR_WITH_CONSTRAINTS: {
      const made = typing(vm, 'TypeVar', [first])
      setAttr(vm, made, which === TYPEVAR_WITH_BOUND ? '__evaluate_bound__' : '__evaluate_constraints__', second)
      return made
    }
    case SET_FUNCTION_TYPE_PARAMS: {
      const func = first as PyFunction // the compiler puts a function there
      const old = func.data.typeParams
      second.refs++
      func.data.typeParams = second as PyFunction['data']['typeParams'] // and a tuple
      vm.recordStore(func, NAMED_SLOT + 12, second)
      vm.xdecref(old)
      first.refs++
      return first
    }
    case SET_TYPEPARAM_DEFAULT:
      setAttr(vm, first, '__evaluate_default__', second)
      first.refs++
      return first
    default:
      throw new RangeError(`intrinsic2: no intrinsic ${which}`)
  }
}
