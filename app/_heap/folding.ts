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
/** What a namespace defines rather than holds. */
const DEFINITIONS: ReadonlySet<TypeInfo['role']> = new Set(['function', 'type', 'module'])
/** Functions that hold what they are bound to: data, also in a namespace. */
const BOUND = new Set(['method', 'partial'])
const DUNDER = /^\W*__\w+__\W*$/
/** Names of this form that hold something of the program's. */
const HOLDING = new Set([
  '.__self__',
  '.__closure__',
  '.__defaults__',
  '.__kwdefaults__',
  '.__wrapped__',
  '.__callback__',
])
const HOLDING_EXCEPTION = new Set(['.__traceback__', '.__cause__', '.__context__'])
/** A generator's frame is filled by the interpreter, but its locals are the program's. */
const GENERATOR_FRAME = '.gi_frame'

/** Whether objects of the type stand in the rows of what holds them first, rather than on a card of their own. */
export function isNested(type: TypeInfo): boolean {
  return type.role === 'container' || type.role === 'machinery' || type.role === 'function'
}

export function isShown(source: TypeInfo, slot: number, name: string, target: TypeInfo): boolean {
  if (isMachinery(source, slot, name)) return false
  const isNamespace = source.role === 'module' || source.role === 'type'
  return !isNamespace || BOUND.has(target.name) || !DEFINITIONS.has(target.role)
}

/** Whether the reference is one of those that every object of its kind has: not even worth counting as left out. */
export function isMachinery(source: TypeInfo, slot: number, name: string): boolean {
  if (slot === TYPE_SLOT) return true
  if (name === GENERATOR_FRAME || HOLDING.has(name) || HOLDING_EXCEPTION.has(name)) return false
  return isSystem(source, slot) || DUNDER.test(name)
}

function isSystem(type: TypeInfo, slot: number): boolean {
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
