/** What makes a class's instances: which class on the way through `__base__`. It does not know how. */
import { type PyType, typeFlag } from '../PyType'
import { genericNew } from './genericNew'

/**
 * What makes instances of a class: the interpreter's own function, or a call of `__new__` where Python code defines it. Where the
 * interpreter's own base inherits its `__new__`, that base still knows best what its instances are made of.
 */
export function newSlotOf(cls: PyType): PyType['slots']['new_'] {
  const owner = cls.mro.find((type) => hasOwnNew(type))
  if (owner === undefined) return null
  if ((owner.flags & typeFlag.HEAP) !== 0) return genericNew
  const native = nativeBase(cls)
  return ownerOfNew(native) === owner ? native.slots.new_ : owner.slots.new_
}

/** The next class whose instances no Python code makes. */
export function nearestMaker(type: PyType): PyType {
  return type.slots.new_ === genericNew && type.base !== null ? nearestMaker(type.base) : type
}

/** The next class that has a `__new__` of its own. */
export function ownerOfNew(type: PyType): PyType {
  return hasOwnNew(type) || type.base === null ? type : ownerOfNew(type.base)
}

/** The next class of the interpreter's own. */
function nativeBase(type: PyType): PyType {
  return (type.flags & typeFlag.HEAP) !== 0 && type.base !== null ? nativeBase(type.base) : type
}

function hasOwnNew(type: PyType): boolean {
  return type.ns.data.index.has('__new__')
}
