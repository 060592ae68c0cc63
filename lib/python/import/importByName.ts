/** `__import__`: relative names made absolute, the top package or the last module returned, `from` names imported too. */
import { comeAndGo } from '../vm/unseen'
import type { Vm } from '../vm/Vm'
import type { PyDict } from '../objects/dict/DictTable'
import { getName } from '../objects/dict/dictionary'
import type { PyObject } from '../objects/PyObject'
import { kind } from '../objects/PyType'
import { getAttr } from '../objects/protocol/attributes'
import { equal } from '../objects/protocol/compare'
import { warn } from '../objects/protocol/warn'
import { cIntOf } from '../objects/number/indexValue'
import { isStr } from '../objects/text/textArgument'
import { errorAttribute } from '../objects/exception/errorAttributes'
import type { PyRaise } from '../vm/PyRaise'
import { importModule } from './importModule'

export function importByName(
  vm: Vm,
  name: PyObject,
  globals: PyObject | undefined,
  _locals: PyObject | undefined,
  fromList: PyObject | undefined,
  level: PyObject | undefined,
): PyObject {
  const depth = level === undefined ? 0 : cIntOf(vm, level)
  if ((name.cls.kind & kind.STR) === 0) throw vm.error('TypeError', `module name must be a string`)
  if (depth < 0) throw vm.error('ValueError', 'level must be >= 0')
  const full = absoluteName(vm, String(name.data), globals, depth)
  const module = importModule(vm, full)
  if (fromList === undefined || !vm.truth(fromList)) return topOf(vm, module, String(name.data), full, depth)
  if (vm.hasAttribute(module, '__path__')) importSubmodules(vm, module, full, fromList)
  return module
}

function importSubmodules(vm: Vm, module: PyObject, full: string, fromList: PyObject): void {
  const names = vm.itemsOf(fromList)
  try {
    comeAndGo(vm, vm.types.tupleIterator.free) // of the names
    for (const one of names) importSubmodule(vm, module, full, one, false)
  } finally {
    for (const one of names) vm.decref(one)
  }
}

function absoluteName(vm: Vm, name: string, globals: PyObject | undefined, depth: number): string {
  if (depth === 0) {
    if (name === '') throw vm.error('ValueError', 'Empty module name')
    return name
  }
  if (globals === undefined) throw vm.error('KeyError', "'__name__' not in globals")
  if ((globals.cls.kind & kind.DICT) === 0) throw vm.error('TypeError', 'globals must be a dict')
  const found = packageOf(vm, globals as PyDict) // kind says it is one
  const parts = found === '' ? [] : found.split('.')
  if (parts.length === 0) throw vm.error('ImportError', 'attempted relative import with no known parent package')
  if (depth > parts.length) throw vm.error('ImportError', 'attempted relative import beyond top-level package')
  const base = parts.slice(0, parts.length - depth + 1).join('.')
  return name === '' ? base : `${base}.${name}`
}

/** The package that relative names are in, by `__package__`, the spec, or the module's own name. */
function packageOf(vm: Vm, globals: PyDict): string {
  const told = getName(globals, '__package__') ?? vm.none
  const spec = getName(globals, '__spec__') ?? vm.none
  if (told !== vm.none) {
    if (!isStr(told)) throw vm.error('TypeError', 'package must be a string')
    if (spec !== vm.none) warnOfOther(vm, told, spec)
    return String(told.data)
  }
  if (spec !== vm.none) {
    const parent = getAttr(vm, spec, 'parent')
    const name = String(parent.data)
    const isRight = isStr(parent)
    vm.decref(parent)
    if (isRight) return name
    throw vm.error('TypeError', '__spec__.parent must be a string')
  }
  return packageByName(vm, globals)
}

function warnOfOther(vm: Vm, told: PyObject, spec: PyObject): void {
  const parent = getAttr(vm, spec, 'parent')
  try {
    if (!equal(vm, told, parent)) warn(vm, 'DeprecationWarning', '__package__ != __spec__.parent')
  } finally {
    vm.decref(parent)
  }
}

function packageByName(vm: Vm, globals: PyDict): string {
  const hint = 'falling back on __name__ and __path__'
  warn(vm, 'ImportWarning', `can't resolve package from __spec__ or __package__, ${hint}`)
  const name = getName(globals, '__name__')
  if (name === null) throw vm.error('KeyError', "'__name__' not in globals")
  if (!isStr(name)) throw vm.error('TypeError', '__name__ must be a string')
  const text = String(name.data)
  return getName(globals, '__path__') === null ? text.slice(0, Math.max(0, text.lastIndexOf('.'))) : text
}

/** `import a.b` binds `a`. */
function topOf(vm: Vm, module: PyObject, name: string, full: string, depth: number): PyObject {
  const dot = name.indexOf('.')
  if (dot < 0) return module
  vm.decref(module)
  const cut = depth === 0 ? dot : full.length - (name.length - dot)
  return importModule(vm, full.slice(0, cut))
}

/** `from package import name` may name a module of the package; `isOfAll`: the name is one of those that `*` stands for. */
function importSubmodule(vm: Vm, module: PyObject, full: string, name: PyObject, isOfAll: boolean): void {
  if ((name.cls.kind & kind.STR) === 0) {
    const place = isOfAll ? `${full}.__all__` : "``from list''"
    throw vm.error('TypeError', `Item in ${place} must be str, not ${name.cls.name}`)
  }
  const text = String(name.data)
  if (text === '*') {
    if (!isOfAll) importAll(vm, module, full)
    return
  }
  if (vm.hasAttribute(module, text)) return
  try {
    vm.decref(importModule(vm, `${full}.${text}`))
  } catch (error) {
    if (!vm.isError(error, 'ModuleNotFoundError') || missingName(error) !== `${full}.${text}`) throw error
    // None in the module's place says that nobody is to have it.
    if (getName(vm.modules, `${full}.${text}`) === vm.none) throw error
    vm.dropError(error)
  }
}

/** The module that was not found: perhaps one that the wanted module itself imports. */
function missingName({ exception }: PyRaise): string {
  return String(errorAttribute(exception, 'name')?.data ?? '')
}

function importAll(vm: Vm, module: PyObject, full: string): void {
  const all = vm.moduleDict(module)?.data.getByText('__all__') ?? null
  if (all === null) return
  const names = vm.itemsOf(all)
  try {
    for (const one of names) importSubmodule(vm, module, full, one, true)
  } finally {
    for (const one of names) vm.decref(one)
  }
}
