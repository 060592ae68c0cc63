/**
 * Shows a warning: by the `warnings` module where the program changed how it shows them, else directly on stderr, in the
 * words that the module would use (it would look for the source line in a file).
 */
import { getName } from '../../objects/dict/dictionary'
import type { PyObject } from '../../objects/PyObject'
import { type PyType, shortName } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { call, callMethod } from '../../objects/protocol/calls'
import { str } from '../../objects/protocol/text'
import type { FunctionData } from '../../objects/function/functionData'
import { canImport } from '../../vm/canImport'
import type { Vm } from '../../vm/Vm'

export interface Shown {
  readonly message: PyObject
  readonly text: PyObject
  readonly category: PyType
  readonly filename: PyObject
  readonly line: number
  readonly source: PyObject | null
}

/** The `warnings` module, if it shows warnings in a way of the program's own; borrowed. */
function changedModule(vm: Vm): PyObject | null {
  const module = getName(vm.modules, 'warnings')
  const names = module === null ? null : vm.moduleDict(module)
  if (module === null || names === null) return null
  const show = getName(names, 'showwarning')
  const original = getName(names, '_showwarning_orig')
  const lowest = getName(names, '_showwarnmsg_impl')
  const isPlain =
    show === original &&
    getName(names, 'formatwarning') === getName(names, '_formatwarning_orig') &&
    lowest?.cls === vm.types.function &&
    (lowest.data as FunctionData).name.data === '_showwarnmsg_impl' // exact function
  return isPlain || original === null ? null : module
}

export function showWarning(vm: Vm, shown: Shown): void {
  const module = changedModule(vm) ?? tracingModule(vm, shown)
  if (module === null) writeWarning(vm, shown)
  else askModule(vm, module, shown)
}

/** The `warnings` module, where it has more to tell: where the warning's source was allocated; borrowed. */
function tracingModule(vm: Vm, { source }: Shown): PyObject | null {
  if (source === null || vm.memoryWatch === null || !canImport(vm)) return null
  vm.decref(vm.services.importModule(vm, 'warnings'))
  return getName(vm.modules, 'warnings')
}

function askModule(vm: Vm, module: PyObject, { message, category, filename, line, source }: Shown): void {
  const make = getAttr(vm, module, 'WarningMessage')
  const number = vm.int(line)
  const made = call(vm, make, [message, category, filename, number, vm.none, vm.none, source ?? vm.none])
  vm.decref(make)
  vm.decref(number)
  try {
    vm.decref(callMethod(vm, module, '_showwarnmsg', [made]))
  } finally {
    vm.decref(made)
  }
}

function writeWarning(vm: Vm, { text, category, filename, line, source }: Shown): void {
  const file = getName(vm.sysDict, 'stderr')
  if (file === null || file === vm.none) return
  const name = shortName(category)
  const place = str(vm, filename)
  // Late in the exit there is neither what reads lines nor what knows of allocations.
  const isEarly = canImport(vm)
  const code = isEarly ? (vm.services.sourceLine(vm, place, line)?.trim() ?? '') : ''
  const hint = source === null || !isEarly ? '' : `${name}: Enable tracemalloc to get the object allocation traceback\n`
  const shown = vm.str(`${place}:${line}: ${name}: ${str(vm, text)}\n${code === '' ? '' : `  ${code}\n`}${hint}`)
  try {
    vm.decref(callMethod(vm, file, 'write', [shown]))
  } finally {
    vm.decref(shown)
  }
}
