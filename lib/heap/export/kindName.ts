import type { PortableObject } from './PortableHeap'

/** What an object is, in a word or two: `Model`, `class Model`, `module events`, `call of work`. */
export function kindName({ type, role, label }: PortableObject): string {
  switch (role) {
    case 'type':
      return `class ${label}`
    case 'function':
      return label === '' ? type : label
    case 'frame':
      return `call of ${label}`
    case 'module':
      return `module ${label}`
    case 'atom':
    case 'container':
    case 'instance':
    case 'machinery':
      return type
  }
}
