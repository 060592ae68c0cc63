/**
 * A new run's machine: its types, its singletons, its first thread, the namespaces of `builtins` and `sys`.
 */
import { CycleCollector } from '../../collect/cpython/CycleCollector'
import { IMMORTAL_REFS } from '../../heap/HeapObject'
import { Recorder } from '../../heap/history/Recorder'
import { DictTable, type PyDict } from '../objects/dict/DictTable'
import { PyContainer, PyObject, type PyStr, type PyTuple } from '../objects/PyObject'
import { makeCoreTypes } from '../objects/type/makeTypes'
import { coreTypeNames, coreTypes } from './coreTypes'
import type { NativeModule } from '../library/NativeModule'
import type { Host, Limits } from './Host'
import { createModel } from './collectorModel'
import { services } from './serviceTable'
import { Vm } from './Vm'

/** `modules` are the native modules that programs can import. */
export function createVm(host: Host, limits: Limits, modules: readonly NativeModule[]): Vm {
  const vm = new Vm(new Recorder(host.pages), host, limits)
  vm.nativeModules = modules
  vm.services = services
  vm.typeNames = coreTypeNames
  vm.collector = new CycleCollector(createModel(vm))
  makeCoreTypes(vm, coreTypes, () => {
    vm.freeLists.give(vm.types)
    makeSingletons(vm)
  })
  return vm
}

function immortal<T extends PyObject>(object: T): T {
  object.refs = IMMORTAL_REFS
  return object
}

function makeSingletons(vm: Vm): void {
  const { types } = vm
  vm.none = immortal(new PyObject(types.noneType, null))
  vm.notImplemented = immortal(new PyObject(types.notImplementedType, null))
  vm.ellipsis = immortal(new PyObject(types.ellipsisType, null))
  vm.true_ = immortal(new PyObject(types.bool, 1))
  vm.false_ = immortal(new PyObject(types.bool, 0))
  vm.emptyTuple = immortal(new PyContainer(types.tuple, []) as PyTuple) // exact tuple
  vm.emptyStr = immortal(new PyObject(types.str, '') as PyStr) // exact str
  for (let value = -5; value <= 256; value++) vm.smallInts.push(immortal(new PyObject(types.int, value)))
  vm.builtins = namespace(vm)
  vm.sysDict = namespace(vm)
  vm.modules = vm.container(types.dict, new DictTable()) as PyDict // exact dict
}

function namespace(vm: Vm): PyDict {
  const dict = vm.container(vm.types.dict, new DictTable()) as PyDict // exact dict
  dict.data.quiet = true
  return dict
}
