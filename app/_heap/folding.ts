/**
 * What the picture leaves out and what it folds away by default. The rules, each for readers of a first program:
 * a namespace shows its data, not its classes, functions, modules and dunder names; what the interpreter fills by itself
 * is not shown; values stand in the row that refers to them; an object's `__dict__` is the object itself.
 *
 * Nothing is left out that is on the way to what the reader chose, or when everything is asked for (viewModel.ts asks
 * before it comes here). Pure questions about one reference.
 */
import type { TypeInfo } from '../../lib/heap/history/event'
import { NAMED_SLOT } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { TYPE_SLOT } from '../../lib/heap/history/HeapCursor'

const NAMESPACE = '__dict__'
const HIDDEN_ROLES: ReadonlySet<TypeInfo['role']> = new Set(['function', 'type', 'module'])
/** Functions that hold what they are bound to: references of the program's own. */
const BOUND = new Set(['method', 'partial'])
const DUNDER = /^\W*__\w+__\W*$/

/** Whether objects of the type stand in the rows of what holds them first, rather than on a card of their own. */
export function isNested(type: TypeInfo): boolean {
  return type.role === 'container' || type.role === 'machinery' || type.role === 'function'
}

export function isShown(source: TypeInfo, slot: number, name: string, target: TypeInfo): boolean {
  if (slot === TYPE_SLOT || isSystem(source, slot)) return false
  if (DUNDER.test(name)) return name === '.__self__'
  return BOUND.has(target.name) || !HIDDEN_ROLES.has(target.role)
}

/** Whether the reference is one of those that every object of its kind has: not even worth counting as left out. */
export function isMachinery(source: TypeInfo, slot: number, name: string): boolean {
  return slot === TYPE_SLOT || isSystem(source, slot) || DUNDER.test(name)
}

export function isSystem(type: TypeInfo, slot: number): boolean {
  return slot >= NAMED_SLOT && type.systemSlots.includes(slot - NAMED_SLOT)
}

/** The dict in which an object or module keeps its attributes; 0 when it has none. */
export function namespaceOf(cursor: HeapCursor, id: number): number {
  const type = cursor.typeInfo(id)
  if (type === undefined || (type.role !== 'module' && type.role !== 'instance')) return 0
  const at = type.slotNames.indexOf(NAMESPACE)
  return at < 0 ? 0 : cursor.targetOf(id, NAMED_SLOT + at)
}

/** `'name'` without its quotes. */
export function unquoted(label: string): string {
  return /^(['"]).*\1$/s.test(label) ? label.slice(1, -1) : label
}
