/** How a descriptor names itself: after the class that has it. */
import { type PyType, shortName, typeFlag } from '../PyType'

export function qualifiedName(owner: PyType, name: string): string {
  return `${owner.qualname === null ? shortName(owner) : String(owner.qualname.data)}.${name}`
}

/** With its module before it, but for those of `builtins` and `__main__`: what `%T` writes in C. */
export function fullyQualifiedName(type: PyType): string {
  const found = (type.flags & typeFlag.HEAP) === 0 ? null : type.own('__module__')
  const module = (type.flags & typeFlag.HEAP) === 0 ? type.moduleName : found === null ? null : String(found.data)
  const name = type.qualname === null ? shortName(type) : String(type.qualname.data)
  return module === null || module === 'builtins' || module === '__main__' ? name : `${module}.${name}`
}
