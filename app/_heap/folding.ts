/**
 * What the picture leaves out and what it folds away by default. The rules, each for readers of a first program:
 * a namespace shows its data, not its classes, functions, modules and dunder names; what the interpreter fills by itself
 * is not shown, nor what has no name; values stand in the row that refers to them; an object's or class's `__dict__` is
 * the object itself; an object of the library keeps its private names to itself.
 *
 * Nothing is left out that is on the way to an object that must be seen (hidden.ts); who asks for functions and classes
 * too still gets no machinery. Pure questions about one reference.
 */
import type { TypeInfo } from '../../lib/heap/history/event'
import { NAMED_SLOT } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { TYPE_SLOT } from '../../lib/heap/history/HeapCursor'

const NAMESPACES = ['__dict__', '(dict)']
const HAVE_NAMESPACE: ReadonlySet<TypeInfo['role']> = new Set(['module', 'instance', 'type'])
/** What a namespace defines rather than holds. */
const DEFINITIONS: ReadonlySet<TypeInfo['role']> = new Set(['function', 'type', 'module'])
/** Functions that hold what they are bound to, or what they gave before: data, also in a namespace. */
const BOUND = new Set(['method', 'partial', '_lru_cache_wrapper'])
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
const NAMELESS = /^\.?\??$/
const PRIVATE = /^\._/
/** An entry of a call's evaluation stack. */
const TEMPORARY = /^temporary \d+$/

/** Whether objects of the type stand in the rows of what holds them first, rather than on a card of their own. */
export function isNested(type: TypeInfo): boolean {
  return type.role === 'container' || type.role === 'machinery' || type.role === 'function'
}

/** Of a reference that is no machinery, whether it is shown. */
export function isShown(source: TypeInfo, name: string, target: TypeInfo): boolean {
  const isData = BOUND.has(target.name) || !DEFINITIONS.has(target.role)
  if (source.role === 'frame' && TEMPORARY.test(name))
    return isData && target.role !== 'machinery' && target.role !== 'atom'
  const isNamespace = source.role === 'module' || source.role === 'type'
  return !isNamespace || isData
}

/** Whether the reference is one of those that every object of its kind has: not even worth counting as left out. */
export function isMachinery(source: TypeInfo, slot: number, name: string): boolean {
  if (slot === TYPE_SLOT || NAMELESS.test(name)) return true
  if (name === GENERATOR_FRAME || HOLDING.has(name) || HOLDING_EXCEPTION.has(name)) return false
  return isSystem(source, slot) || DUNDER.test(name)
}

/** Whether a module's name has been set to None by the interpreter, which does so to let go of what it had. */
export function isWiped(source: TypeInfo, target: TypeInfo, statement: number): boolean {
  return source.role === 'module' && target.name === 'NoneType' && statement === 0
}

function isSystem(type: TypeInfo, slot: number): boolean {
  return slot >= NAMED_SLOT && type.systemSlots.includes(slot - NAMED_SLOT)
}

/** Whether only the object's own class is to know of the attribute: what a library keeps there is its own affair. */
export function isPrivate(source: TypeInfo, name: string): boolean {
  return source.role === 'instance' && (PRIVATE.test(name) || HOLDING.has(name))
}

/** The dict in which an object, class or module keeps its attributes; 0 when it has none. */
export function namespaceOf(cursor: HeapCursor, id: number): number {
  const type = cursor.typeInfo(id)
  if (type === undefined || !HAVE_NAMESPACE.has(type.role)) return 0
  const at = type.slotNames.findIndex((name) => NAMESPACES.includes(name))
  return at < 0 ? 0 : cursor.targetOf(id, NAMED_SLOT + at)
}

/** `'name'` without its quotes. */
export function unquoted(label: string): string {
  const quote = label[0]
  const isQuoted = label.length > 1 && (quote === "'" || quote === '"') && label.endsWith(quote)
  return isQuoted ? label.slice(1, -1) : label
}
