/** What makes a class's instances: which class on the way through `__base__`. It does not know how. */
import { type PyType, typeFlag } from '../PyType'
import { getName } from '../dict/dictionary'
import type { PyNative } from '../native/native'
import { genericNew } from './genericNew'

/**
 * What makes instances of a class: the interpreter's own function, or a call of `__new__` where Python code defines it. Where the
 * interpreter's own base inherits its `__new__`, that base still knows best what its instances are made of.
 */
export function newSlotOf(cls: PyType): PyType['slots']['new_'] {
  const owner = cls.mro.find((type) => hasOwnNew(type))
  if (owner === undefined) return null
  if ((owner.flags & typeFlag.HEAP) !== 0)
    return isBuiltIn(owner) ? (cls.slots.new_ ?? cls.base?.slots.new_ ?? null) : genericNew
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

/** Whether Python code gave the class a `__new__` of the interpreter's own: what made its instances goes on to do so. */
function isBuiltIn(type: PyType): boolean {
  const made = getName(type.ns, '__new__')
  return made?.cls.name === 'builtin_function_or_method' && (made as PyNative).data.signature.name === '__new__'
}

function hasOwnNew(type: PyType): boolean {
  return type.ns.data.has('__new__')
}
