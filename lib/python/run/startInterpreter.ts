/**
 * What an interpreter has before a program's first line: `builtins`, `sys`, its paths, and an empty `__main__`.
 *
 * It does not know what will run in `__main__`.
 */
import { settleModules } from '../import/heldModules'
import { fillNative } from '../import/nativeModules'
import { LIBRARY_FOLDER } from '../import/mountSources'
import { builtinsModule } from '../library/builtins/builtinsModule'
import { filesTypes, sysModule } from '../library/sys/sysModule'
import { entries, giveName, setName } from '../objects/dict/dictionary'
import type { PyDict } from '../objects/dict/DictTable'
import { newModule } from '../objects/module/newModule'
import type { PyContainer, PyObject } from '../objects/PyObject'
import { settleTypes } from '../objects/type/heldTypes'
import { coreTypes } from '../vm/coreTypes'
import type { Vm } from '../vm/Vm'

/** What the compiler means whatever a program calls so, by the numbers of LOAD_COMMON_CONSTANT. */
const COMMON = ['AssertionError', 'NotImplementedError', 'tuple', 'all', 'any']

const firstTypes = [coreTypes, builtinsModule.types ?? [], filesTypes, sysModule.types ?? []].flat()
const firstTypeNames = new Set(firstTypes.flatMap(({ shared }) => [...(shared?.names ?? [])]))

/** `builtins` and `sys` come first; the start-up copy of builtins is kept for the exit. */
export function startInterpreter(vm: Vm): ReadonlyMap<string, PyObject> {
  vm.typeNames = firstTypeNames
  const builtins = newModule(vm, 'builtins')
  const sys = newModule(vm, 'sys')
  vm.builtins = vm.moduleDict(builtins) ?? vm.builtins
  vm.sysDict = vm.moduleDict(sys) ?? vm.sysDict
  fillNative(vm, builtinsModule, vm.builtins, builtins)
  fillNative(vm, sysModule, vm.sysDict, sys)
  for (const [name, module] of Object.entries({ sys, builtins })) {
    setName(vm, vm.modules, name, module)
    vm.decref(module)
  }
  vm.recorder.store(0, 0, vm.ref(vm.modules))
  vm.builtins.refs++
  vm.sysDict.refs++
  const original = new Map<string, PyObject>()
  for (const [key, value] of entries(vm.builtins)) {
    value.refs++
    original.set(String(key.data), value)
  }
  vm.commonConstants = COMMON.flatMap((name) => original.get(name) ?? [])
  settleTypes(vm, 0)
  settleModules(vm, new Set(), null)
  return original
}

/** Where CPython looks after the program's own folder. */
const LIBRARY_PATH = ['/usr/lib/python314.zip', LIBRARY_FOLDER, `${LIBRARY_FOLDER}/lib-dynload`]

/** A new `__main__`, which `fill` gives the names that it begins with, and `sys.path` from the program's folder on. */
export function startMain(vm: Vm, folder: string, fill: (namespace: PyDict) => void): PyDict {
  const main: PyContainer = newModule(vm, '__main__')
  const namespace = vm.moduleDict(main)
  if (namespace === null) throw new RangeError('startMain: a module without a namespace')
  giveName(vm, vm.sysDict, 'path', vm.list([folder, ...LIBRARY_PATH].map((one) => vm.str(one))))
  fill(namespace)
  setName(vm, vm.modules, '__main__', main)
  vm.decref(main)
  return namespace
}
