/** Native modules: made when first imported, from the constant definitions that all runs share. */
import type { Vm } from '../vm/Vm'
import { IMMORTAL_REFS } from '../../heap/HeapObject'
import { ownerDocstring } from '../objects/docstrings'
import { deleteName, getName, giveName, setName } from '../objects/dict/dictionary'
import type { PyDict } from '../objects/dict/DictTable'
import { newModule } from '../objects/module/newModule'
import { makeNative } from '../objects/native/native'
import type { PyContainer, PyObject } from '../objects/PyObject'
import type { NativeModule } from '../library/NativeModule'
import { settleImported } from '../objects/type/heldTypes'
import { makeTypes } from '../objects/type/makeTypes'
import { unnoticed } from '../vm/unseen'
import { settleImportedModule } from './heldModules'
import { countNativeImport, nativeCosts } from './importAllocations'
import { addNativeSpec } from './moduleSpec'

/** The native module of that name, put into `sys.modules`; owned, or null if there is none. */
export function loadNative(vm: Vm, name: string): PyObject | null {
  const definition = vm.nativeModules.find((module) => module.name === name)
  if (definition === undefined) return null
  const module = unnoticed(vm, () => newModule(vm, name))
  // What it imports may import it.
  setName(vm, vm.modules, name, module)
  try {
    for (const first of importedFirst.get(name) ?? []) vm.decref(vm.services.importModule(vm, first))
    fillCounted(vm, definition, module)
    settleImportedModule(vm, name, module)
  } catch (raised) {
    if (getName(vm.modules, name) === module) deleteName(vm, vm.modules, name)
    vm.decref(module)
    throw raised
  }
  return module
}

/** The library's modules that the making of a native one needs. */
const importedFirst: ReadonlyMap<string, readonly string[]> = new Map([
  ['_decimal', ['numbers', 'collections']],
  ['_pydecimal', ['numbers', 'collections']],
  ['array', ['collections.abc']],
])

/** The collector counts what CPython allocates for it, which is more. */
function fillCounted(vm: Vm, definition: NativeModule, module: PyContainer): void {
  const fill = () => fillNative(vm, definition, vm.moduleDict(module) as PyDict, module) // a module has one
  const cost = nativeCosts.get(definition.name)
  if (cost === undefined) {
    fill()
    return
  }
  unnoticed(vm, fill)
  countNativeImport(vm, cost)
}

/** Puts functions, types and the rest into the module's namespace. */
export function fillNative(vm: Vm, definition: NativeModule, namespace: PyDict, module: PyContainer): void {
  const known = vm.heldTypes.length
  namespace.data.quiet = true
  const doc = ownerDocstring(definition.name)
  if (doc !== null) giveName(vm, namespace, '__doc__', vm.str(doc))
  addNativeSpec(vm, namespace, definition.name)
  for (const one of definition.functions) {
    const made = makeNative(vm.types.builtin, one, null, definition.name, 'function')
    made.data.self = module
    module.refs++
    made.refs += IMMORTAL_REFS
    setName(vm, namespace, made.data.signature.name, made)
  }
  const types = (definition.types ?? []).filter((entry) => !vm.moreTypes.has(entry.key))
  makeTypes(vm, types)
  for (const { key, exported } of definition.types ?? []) {
    if (exported !== undefined) setName(vm, namespace, exported, vm.typeNamed(key))
  }
  definition.setup?.(vm, namespace, module)
  settleImported(vm, known)
}
