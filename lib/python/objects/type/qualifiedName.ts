/** How a descriptor names itself: after the class that has it. */
import { type PyType, shortName } from '../PyType'

export function qualifiedName(owner: PyType, name: string): string {
  return `${owner.qualname === null ? shortName(owner) : String(owner.qualname.data)}.${name}`
}
