/**
 * Finding a name in a class: along its mro, remembered until the class or one of its bases changes.
 */
import type { PyObject } from '../PyObject'
import type { PyType } from '../PyType'
import type { Vm } from '../../vm/Vm'

/** What the class or the first of its bases that has it holds under `name`; borrowed. */
export function lookupInType(cls: PyType, name: string): PyObject | null {
  const remembered = cls.foundVersion === cls.version && cls.found !== null ? cls.found : forget(cls)
  const known = remembered.get(name)
  if (known !== undefined) return known
  const found = searchMro(cls, name)
  remembered.set(name, found)
  return found
}

function forget(cls: PyType): Map<string, PyObject | null> {
  cls.found ??= new Map()
  cls.found.clear()
  cls.foundVersion = cls.version
  return cls.found
}

function searchMro(cls: PyType, name: string): PyObject | null {
  for (const base of cls.mro) {
    const found = base.own(name)
    if (found !== null) return found
  }
  return null
}

/** The class's attributes changed: nobody may trust what was found in it or in its subclasses. */
export function typeModified(vm: Vm, cls: PyType): void {
  const work = [cls]
  for (let type = work.pop(); type !== undefined; type = work.pop()) {
    type.version = vm.newVersion()
    work.push(...type.subclasses, ...(type.followers ?? []))
  }
}

export function isSubtype(cls: PyType, base: PyType): boolean {
  if (cls === base) return true
  return cls.mro.includes(base)
}
