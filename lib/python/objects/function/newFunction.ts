/** A Python function, as MAKE_FUNCTION makes it. */
import { codeFlag } from '../../compile/code'
import type { Vm } from '../../vm/Vm'
import { getName } from '../dict/dictionary'
import type { PyDict } from '../dict/DictTable'
import type { PyObject } from '../PyObject'
import type { FunctionData, PyCode, PyFunction } from './functionData'

export function newFunction(vm: Vm, code: PyCode, globals: PyDict): PyFunction {
  const unit = code.data
  const name = vm.intern(unit.code.name)
  const qualname = vm.intern(unit.code.qualname)
  const module = getName(globals, '__name__')
  const builtins = builtinsOf(vm, globals)
  code.refs++
  globals.refs++
  builtins.refs++
  if (module !== null) module.refs++
  const data: FunctionData = {
    code,
    globals,
    builtins,
    name,
    qualname,
    doc: docOf(vm, unit.code.flags, unit.consts),
    module,
    defaults: null,
    kwDefaults: null,
    closure: null,
    annotations: null,
    annotate: null,
    typeParams: null,
  }
  return vm.container(vm.types.function, data) as PyFunction // the class has FunctionData
}

/**
 * The builtins that code with these globals sees: a module's namespace, or any object, which must be a mapping once a name is
 * looked up; without any those of the code that runs.
 */
export function builtinsOf(vm: Vm, globals: PyDict): PyObject {
  const own = getName(globals, '__builtins__')
  if (own === null) return vm.frame?.builtins ?? vm.builtins
  return own.cls === vm.types.module ? (vm.moduleDict(own) ?? vm.builtins) : own
}

function docOf(vm: Vm, flags: number, consts: readonly PyObject[]): PyObject {
  const [first] = consts
  const doc = (flags & codeFlag.HAS_DOCSTRING) !== 0 && first !== undefined ? first : vm.none
  doc.refs++
  return doc
}
