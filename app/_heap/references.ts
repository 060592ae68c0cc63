/**
 * The references out of one object as the reader thinks of them: those of its `__dict__` are its own, a dict has one for
 * each key, a module's names stand without quotes. Ids and slots in, names and keys out.
 *
 * Invariant: a reference's key is made of serials and its birth, so it is the same at all steps while the reference lives,
 * wherever its object moves it.
 */
import { NAMED_SLOT, type TypeInfo } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { isMachinery, isPrivate, isShown, isWiped, namespaceOf, unquoted } from './folding'

export interface Reference {
  readonly key: string
  readonly name: string
  readonly target: number
  readonly targetType: TypeInfo
  /** What the owner of the reference is. */
  readonly sourceType: TypeInfo
  readonly statement: number
  /** Log offset of the event that made it. */
  readonly birth: number
  readonly isWeak: boolean
  readonly isShown: boolean
  /** To be shown only in an object whose class the team wrote. */
  readonly isPrivate: boolean
  /** One that every object of its kind has. */
  readonly isMachinery: boolean
  /** As Python writes it, where it stands for several in a row (cells.ts); null of one that stands for itself. */
  readonly folded: string | null
}

/** What has been read while the cursor stands at one place: a module is asked for its names, its rows and its imports. */
export class ReferenceReader {
  private readonly known = new Map<number, readonly Reference[]>()

  constructor(private readonly cursor: HeapCursor) {}

  of(id: number): readonly Reference[] {
    const found = this.known.get(id) ?? referencesOf(this.cursor, id)
    this.known.set(id, found)
    return found
  }
}

/** Of an object without a namespace, those in the slots `only` can be asked for. */
export function referencesOf(cursor: HeapCursor, id: number, only: ReadonlySet<number> | null = null): Reference[] {
  const namespace = namespaceOf(cursor, id)
  const own = read(cursor, id, namespace, id, only)
  return namespace === 0
    ? own
    : [...own, ...read(cursor, namespace, 0, id, null).map((entry) => asAttribute(cursor, id, entry))]
}

/** `namespace` is not a reference to be shown; `owner` is whose the references are, for the rules of folding. */
function read(
  cursor: HeapCursor,
  id: number,
  namespace: number,
  owner: number,
  only: ReadonlySet<number> | null,
): Reference[] {
  const source = cursor.typeInfo(owner)
  const ownType = cursor.typeInfo(id)
  const found: Reference[] = []
  const times = new Map<string, number>()
  const visit = (isWeak: boolean) => (slot: number, target: number, statement: number, birth: number) => {
    const targetType = cursor.typeInfo(target)
    if (source === undefined || targetType === undefined || target === namespace) return
    const isAtom = targetType.role === 'atom'
    // What every entry has by the way, and no news: its key is in the value's name.
    if (isAtom && !isWeak && isKeySlot(ownType, slot)) return
    const name = isWeak ? 'weakly' : cursor.slotName(id, slot)
    const base = `${cursor.serialOf(id)}.${birth}.${cursor.serialOf(target)}`
    const time = (times.get(base) ?? 0) + 1
    times.set(base, time)
    const isOrdinary = isWiped(source, targetType, statement) || isMachinery(source, slot, name)
    found.push({
      key: time === 1 ? base : `${base}.${time}`,
      name,
      target,
      targetType,
      sourceType: source,
      statement,
      birth,
      isWeak,
      isShown: !isOrdinary && isShown(source, name, targetType),
      isPrivate: isPrivate(source, name),
      isMachinery: isOrdinary,
      folded: null,
    })
  }
  if (only === null) cursor.forEachReference(id, visit(false))
  else cursor.forEachReferenceIn(id, only, visit(false))
  if (only === null) cursor.forEachWeakReference(id, visit(true))
  return found
}

function isKeySlot(type: TypeInfo | undefined, slot: number): boolean {
  return type?.naming === 'entry' && slot >= 0 && slot < NAMED_SLOT && slot % 2 === 0
}

/** `['name']` of a namespace is `name` of a module and `.name` of an object. */
function asAttribute(cursor: HeapCursor, owner: number, entry: Reference): Reference {
  if (!entry.name.startsWith('[') || !entry.name.endsWith(']')) return entry
  const name = unquoted(entry.name.slice(1, -1))
  const isModule = cursor.typeInfo(owner)?.role === 'module'
  const attribute = isModule ? name : `.${name}`
  return { ...entry, name: attribute, isPrivate: isPrivate(entry.sourceType, attribute) }
}
