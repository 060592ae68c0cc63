/** `dir(object)`: the instance's own names and its class's, unsorted. */
import type { Vm } from '../../vm/Vm'
import { PyContainer, type PyObject } from '../PyObject'

export function namesOfObject(vm: Vm, object: PyObject): PyObject[] {
  const names = new Set<string>()
  if (object instanceof PyContainer) {
    if (object.dict !== null)
      for (const key of object.dict.data.index.keys()) if (typeof key === 'string') names.add(key)
    for (const [name, at] of object.cls.shared)
      if ((object.attrs?.[object.cls.members + at] ?? null) !== null) names.add(name)
  }
  for (const type of object.cls.mro)
    for (const key of type.ns.data.index.keys()) if (typeof key === 'string') names.add(key)
  return [...names].map((name) => vm.str(name))
}
