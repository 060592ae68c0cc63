/** `from module import name` where the module has no such attribute, and `from module import *`. */
import { comeAndGo, tupleComesAndGoes } from '../vm/unseen'
import type { Vm } from '../vm/Vm'
import { getName, setName } from '../objects/dict/dictionary'
import type { PyDict } from '../objects/dict/DictTable'
import { setErrorAttribute } from '../objects/exception/errorAttributes'
import type { PyObject } from '../objects/PyObject'
import { kind } from '../objects/PyType'
import { getAttr } from '../objects/protocol/attributes'
import { setItem } from '../objects/protocol/items'
import type { Frame } from '../vm/Frame'
import type { PyRaise } from '../vm/PyRaise'
import { renamingHint, stateOf } from './shadowing'

/** A submodule that is loaded but not yet an attribute (a circular import), or the ImportError. */
export function importFromFallback(vm: Vm, module: PyObject, name: string): PyObject {
  const moduleName = vm.attributeText(module, '__name__')
  const submodule = moduleName === null ? null : getName(vm.modules, `${moduleName}.${name}`)
  if (submodule !== null) {
    submodule.refs++
    return submodule
  }
  throw cannotImport(vm, module, moduleName ?? '<unknown module name>', name)
}

function cannotImport(vm: Vm, module: PyObject, moduleName: string, name: string): PyRaise {
  const file = vm.attributeText(module, '__file__')
  const raise = vm.error('ImportError', cannotImportText(vm, module, moduleName, file, name))
  setText(vm, raise, 'name', moduleName)
  setText(vm, raise, 'name_from', name)
  if (file !== null) setText(vm, raise, 'path', file)
  return raise
}

function setText(vm: Vm, raise: PyRaise, field: string, text: string): void {
  const value = vm.str(text)
  setErrorAttribute(vm, raise.exception, field, value)
  vm.decref(value)
}

function cannotImportText(vm: Vm, module: PyObject, moduleName: string, file: string | null, name: string): string {
  const place = file ?? 'unknown location'
  const state = stateOf(vm, module, moduleName, file)
  if (state === 'partial')
    return `cannot import name '${name}' from partially initialized module '${moduleName}' (most likely due to a circular import) (${place})`
  const plain = `cannot import name '${name}' from '${moduleName}'`
  return `${plain} ${state === 'whole' ? `(${place})` : renamingHint(vm, state, moduleName, place)}`
}

/** Copies the module's public names into the frame's namespace. */
export function importStar(vm: Vm, module: PyObject, frame: Frame): void {
  const { locals } = frame
  if (locals === null) throw vm.error('SystemError', "no locals found during 'import *'")
  for (const name of publicNames(vm, module)) {
    const value = getAttr(vm, module, name)
    if (locals.cls === vm.types.dict) setName(vm, locals as PyDict, name, value) // exact dict
    else storeInMapping(vm, locals, name, value)
    vm.decref(value)
  }
}

function storeInMapping(vm: Vm, mapping: PyObject, name: string, value: PyObject): void {
  const key = vm.intern(name)
  setItem(vm, mapping, key, value)
  vm.decref(key)
}

/** A key or item that is no name ends it after those before it. */
function* publicNames(vm: Vm, module: PyObject): Generator<string> {
  const dict = vm.moduleDict(module)
  const all = dict === null ? null : getName(dict, '__all__')
  if (all === null) {
    comeAndGo(vm, vm.types.list.free) // the list of its names
    tupleComesAndGoes(vm, 1)
    const keys = dict?.data.keys ?? []
    for (const key of keys) {
      const name = key === null ? '_' : textOf(vm, module, 'Key', '__dict__', key)
      if (!name.startsWith('_')) yield name
    }
    return
  }
  const items = vm.itemsOf(all)
  try {
    for (const item of items) yield textOf(vm, module, 'Item', '__all__', item)
  } finally {
    for (const item of items) vm.decref(item)
  }
}

function textOf(vm: Vm, module: PyObject, what: 'Key' | 'Item', where: string, name: PyObject): string {
  if ((name.cls.kind & kind.STR) !== 0) return name.data as string // a str inside
  const moduleName = vm.attributeText(module, '__name__') ?? '?'
  throw vm.error('TypeError', `${what} in ${moduleName}.${where} must be str, not ${name.cls.name}`)
}
