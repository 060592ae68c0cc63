import { getName } from '../objects/dict/dictionary'
import type { Vm } from './Vm'

/** Whether modules that are not there yet can be had: from some stage of the exit on, `sys.meta_path` is None. */
export function canImport(vm: Vm): boolean {
  return !vm.finalizing || (getName(vm.sysDict, 'meta_path') ?? vm.none) !== vm.none
}
