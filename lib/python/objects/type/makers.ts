/** Which class on the way through `__base__` makes a class's instances. It does not know how. */
import { type PyType, typeFlag } from '../PyType'
import { genericNew } from './genericNew'

/** The next class whose instances no Python code makes. */
export function nearestMaker(type: PyType): PyType {
  return type.slots.new_ === genericNew && type.base !== null ? nearestMaker(type.base) : type
}

/** The next class of the interpreter's own. */
export function nativeBase(type: PyType): PyType {
  return (type.flags & typeFlag.HEAP) !== 0 && type.base !== null ? nativeBase(type.base) : type
}

/** The next class that has a `__new__` of its own. */
export function ownerOfNew(type: PyType): PyType {
  return hasOwnNew(type) || type.base === null ? type : ownerOfNew(type.base)
}

export function hasOwnNew(type: PyType): boolean {
  return type.ns.data.index.has('__new__')
}
