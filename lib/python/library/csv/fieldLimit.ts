/** The longest field that a reader takes: a setting of the module. */
import { exactSizeOf, intValue } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'

const LIMIT = 'csv.field_size_limit'
const USUAL = 131072

export function fieldLimit(vm: Vm): number {
  const set = vm.state.get(LIMIT)
  return set === undefined ? USUAL : Number(set.data)
}

/** `field_size_limit(new)`: the limit as it was. */
export function changeFieldLimit(vm: Vm, limit: PyObject | undefined): PyObject {
  const set = vm.state.get(LIMIT)
  const old = set === undefined ? USUAL : intValue(set)
  if (limit !== undefined) {
    if (limit.cls !== vm.types.int) throw vm.error('TypeError', 'limit must be an integer')
    const wanted = vm.int(exactSizeOf(vm, limit))
    vm.xdecref(set)
    vm.state.set(LIMIT, wanted)
  }
  return vm.int(old)
}
