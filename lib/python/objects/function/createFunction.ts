/** `types.FunctionType(code, globals, ...)`: a function of code that there is already. Follows func_new_impl of CPython. */
import { argumentKind } from '../protocol/argumentKind'
import { fastKind } from '../../compile/code'
import type { Vm } from '../../vm/Vm'
import type { PyDict } from '../dict/DictTable'
import { bind } from '../native/bind'
import { parseSignature } from '../native/signature'
import type { PyObject } from '../PyObject'
import { type KeywordNames, kind, type PyType } from '../PyType'
import { type PyCode, setFunctionField } from './functionData'
import { newFunction } from './newFunction'

const signature = parseSignature('function(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)')

type Given = PyObject | undefined

export function createFunction(vm: Vm, _cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [code, globals, name, defaults, closure, kwDefaults] = bind(vm, signature, 'function', args, names) as [
    PyObject,
    PyObject,
    ...Given[],
  ] // plain parameters
  if (code.cls !== vm.types.code)
    throw vm.error('TypeError', `function() argument 'code' must be code, not ${argumentKind(vm, code)}`)
  if ((globals.cls.kind & kind.DICT) === 0)
    throw vm.error('TypeError', `function() argument 'globals' must be dict, not ${argumentKind(vm, globals)}`)
  check(vm, name, kind.STR, 'arg 3 (name) must be None or string')
  check(vm, defaults, kind.TUPLE, 'arg 4 (defaults) must be None or tuple')
  checkClosure(vm, code as PyCode, closure) // exact code
  check(vm, kwDefaults, kind.DICT, 'arg 6 (kwdefaults) must be None or dict')
  const made = newFunction(vm, code as PyCode, globals as PyDict) // exact code, and kind says that it is a dict
  if (isGiven(vm, name)) setFunctionField(vm, made, 'name', owned(name))
  if (isGiven(vm, defaults)) setFunctionField(vm, made, 'defaults', owned(defaults))
  if (isGiven(vm, closure)) setFunctionField(vm, made, 'closure', owned(closure))
  if (isGiven(vm, kwDefaults)) setFunctionField(vm, made, 'kwDefaults', owned(kwDefaults))
  return made
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

function isGiven(vm: Vm, object: Given): object is PyObject {
  return object !== undefined && object !== vm.none
}

function check(vm: Vm, object: Given, bits: number, words: string): void {
  if (isGiven(vm, object) && (object.cls.kind & bits) === 0) throw vm.error('TypeError', words)
}

function checkClosure(vm: Vm, { data: unit }: PyCode, closure: Given): void {
  const wanted = unit.code.localsPlusKinds.filter((one) => (one & fastKind.FREE) !== 0).length
  const isTuple = closure !== undefined && (closure.cls.kind & kind.TUPLE) !== 0
  if (!isTuple && wanted > 0 && !isGiven(vm, closure)) throw vm.error('TypeError', 'arg 5 (closure) must be tuple')
  if (!isTuple && isGiven(vm, closure)) throw vm.error('TypeError', 'arg 5 (closure) must be None or tuple')
  const cells = isTuple ? (closure.data as PyObject[]) : [] // kind says that it is a tuple
  if (cells.length !== wanted)
    throw vm.error('ValueError', `${unit.code.name} requires closure of length ${wanted}, not ${cells.length}`)
  const wrong = cells.find((cell) => cell.cls !== vm.types.cell)
  if (wrong !== undefined) throw vm.error('TypeError', `arg 5 (closure) expected cell, found ${wrong.cls.name}`)
}
