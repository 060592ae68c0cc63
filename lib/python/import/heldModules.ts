/**
 * How many hold a native module: what nobody holds here but somebody does in CPython (the types it has made, the interpreter) is
 * told apart, `Vm.unseenRefs`, as that of native types is (heldTypes.ts).
 */
import { entries } from '../objects/dict/dictionary'
import { countsIn, settleTypes } from '../objects/type/heldTypes'
import type { PyObject } from '../objects/PyObject'
import type { Vm } from '../vm/Vm'
import { COUNTS_AFTER_IMPORT, COUNTS_AT_START } from './moduleCounts'

const atStart = countsIn(COUNTS_AT_START)
const afterImport = countsIn(COUNTS_AFTER_IMPORT)

/** Whoever holds the module now, but for whom it is given to, is who does so in CPython when it was just imported. */
export function settleImportedModule(vm: Vm, name: string, module: PyObject): void {
  const count = afterImport.get(name)
  if (count !== undefined) vm.unseenRefs.set(module, count - (module.refs - 1))
}

/** The same for what CPython has before a program's first line, unless it is among the `known`. */
export function settleModules(vm: Vm, known: Pick<ReadonlySet<PyObject>, 'has'>, given: PyObject | null): void {
  for (const [key, module] of entries(vm.modules)) {
    const count = atStart.get(String(key.data))
    if (count === undefined || known.has(module)) continue
    vm.unseenRefs.set(module, count - (module.refs - Number(module === given)))
  }
}

/** What holds native modules and types after `load`, and did not before, is part of what CPython has loaded before any program. */
export function countedBefore(vm: Vm, load: () => PyObject): PyObject {
  const { unseenRefs } = vm
  const before = new Map([...unseenRefs.keys()].map((object) => [object, object.refs]))
  const heldBefore = vm.heldTypes.length
  let given: PyObject | null = null
  try {
    return (given = load())
  } finally {
    for (const [object, refs] of before) {
      const since = object.refs - refs - Number(object === given)
      unseenRefs.set(object, (unseenRefs.get(object) ?? 0) - since)
    }
    settleTypes(vm, heldBefore)
    settleModules(vm, before, given)
  }
}
