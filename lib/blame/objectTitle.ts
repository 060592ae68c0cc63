/** What an object is called in a sentence: `Model #3`, `list #7`, `'text'`, `work()`, `class Model`. */
import { NAMED_SLOT } from '../heap/history/event'
import type { HeapCursor } from '../heap/history/HeapCursor'
import { callName } from './edgeNames'

/** How an object is called where a cursor stands. */
export type TitleOf = (cursor: HeapCursor, id: number) => string

export function objectTitle(cursor: HeapCursor, id: number): string {
  const type = cursor.typeInfo(id)
  if (type === undefined) return 'an object'
  const label = cursor.labelOf(id)
  switch (type.role) {
    case 'atom':
      return label === '' ? type.name : label
    case 'frame':
      return callName(label)
    case 'module':
      return `module ${label}`
    case 'type':
      return `class ${label}`
    case 'function':
      return `${type.name} ${type.name === 'method' ? boundName(cursor, id) : label}`.trimEnd()
    case 'instance':
    case 'container':
    case 'machinery':
      return `${type.name} #${id}`
  }
}

/** The name of the function that a method binds. */
function boundName(cursor: HeapCursor, id: number): string {
  const at = cursor.typeInfo(id)?.slotNames.indexOf('__func__') ?? -1
  return (at < 0 ? '' : cursor.labelOf(cursor.targetOf(id, NAMED_SLOT + at))) || cursor.labelOf(id)
}
