/** `module.qualname`, without `builtins.`: as reprs and tracebacks show classes. */
import type { Vm } from '../../vm/Vm'
import { type PyType, shortName } from '../PyType'

export function fullName(vm: Vm, cls: PyType): string {
  const qualname = cls.qualname === null ? shortName(cls) : String(cls.qualname.data)
  const module = vm.services.moduleOf(vm, cls)
  return module === 'builtins' || module === '' ? qualname : `${module}.${qualname}`
}

/** As fullName, without `__main__.` too: as newer messages name classes. */
export function shownName(vm: Vm, cls: PyType): string {
  return fullName(vm, cls).replace(/^__main__\./, '')
}
