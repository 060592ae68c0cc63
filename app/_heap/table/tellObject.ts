/**
 * What a row of the table says of an object: a card of the picture is told as it stands there; any other object in the same words,
 * with its own references and values.
 *
 * Read for the rows in sight alone: of a list of a million items a few are read, and the rest are counted.
 */
import { entriesOf } from '../entries'
import { type Reference, referencesOf } from '../references'
import type { Card, CardKind, Row } from '../scene'
import type { TableHeap } from './TableHeap'
import type { TypeInfo } from '../../../lib/heap/history/event'
import { namespaceOf } from '../folding'

const ROWS_SHOWN = 6
/** So many more each time the reader asks. */
const ROWS_MORE = 50

export function tellObject(heap: TableHeap, entry: number, opened: ReadonlyMap<string, number>): Card | null {
  const card = heap.cardOf(entry)
  if (card !== undefined) return card
  const type = heap.cursor.typeInfo(entry)
  return type === undefined ? null : toldHere(heap, entry, type, opened)
}

function toldHere(heap: TableHeap, id: number, type: TypeInfo, opened: ReadonlyMap<string, number>): Card {
  const { cursor, options } = heap
  const serial = cursor.serialOf(id)
  const title = titleOf(heap, id, type)
  const isBorn = cursor.index.birthEvent(serial) >= heap.from
  return {
    key: `o${serial}`,
    serial,
    kind: kindOf(type),
    ...title,
    rows: rowsOf(heap, id, opened),
    lane: null,
    count: cursor.count(id),
    size: cursor.sizeOf(id),
    made: options.originOf(cursor.madeBy(id)),
    life: isBorn ? 'born' : 'alive',
    lingers: options.lingering.has(serial),
    isInCircle: false,
    hidden: 0,
    imports: [],
  }
}

/** Instances and containers are numbered within their class, as in all sentences; the others have names or values. */
export function titleOf(heap: TableHeap, id: number, type: TypeInfo): Pick<Card, 'title' | 'note'> {
  const { cursor, names, facts, options } = heap
  switch (type.role) {
    case 'instance':
      return { title: type.name, note: names.noteOf(id) }
    case 'container':
      return { title: type.name, note: `${facts.rankOf(cursor.serialOf(id))}` }
    case 'module':
      return { title: options.modules.get(cursor.labelOf(id))?.title ?? names.nameOf(id, type), note: '' }
    case 'atom':
      return { title: type.name, note: cursor.labelOf(id) }
    default:
      return { title: names.briefOf(id, type), note: '' }
  }
}

export function kindOf({ role }: TypeInfo): CardKind {
  switch (role) {
    case 'function':
      return 'callable'
    case 'atom':
      return 'value'
    default:
      return role
  }
}

function rowsOf(heap: TableHeap, id: number, opened: ReadonlyMap<string, number>): Row[] {
  const { cursor } = heap
  const key = `${cursor.serialOf(id)}+`
  const room = ROWS_SHOWN + ROWS_MORE * (opened.get(key) ?? 0)
  const { references, unread } = entriesOf(cursor, id, room, () => false)
  const all = [...references, ...attributesOf(heap, id, references)].filter(isNews)
  const rows = all.slice(0, room).map((reference) => rowOf(heap, reference))
  const more = all.length - rows.length + unread
  return more === 0
    ? rows
    : [...rows, { ...restOf(heap), key, name: heap.options.t('heap.moreRows', { count: more }), more }]
}

/** Of a long one with attributes, these: they were not among its entries. */
function attributesOf({ cursor }: TableHeap, id: number, read: readonly Reference[]): Reference[] {
  if (namespaceOf(cursor, id) === 0) return []
  const known = new Set(read.map(({ key }) => key))
  return referencesOf(cursor, id, new Set()).filter(({ key }) => !known.has(key))
}

/** The class is said in the title. */
function isNews({ name }: Reference): boolean {
  return name !== '.__class__'
}

export function rowOf(heap: TableHeap, reference: Reference): Row {
  const { cursor, names, options } = heap
  const { target, targetType } = reference
  const isValue = targetType.role === 'atom'
  return {
    ...restOf(heap),
    key: reference.key,
    name: reference.name,
    text: isValue ? cursor.labelOf(target) : names.briefOf(target, targetType),
    serial: cursor.serialOf(target),
    kind: reference.isWeak ? 'weak' : reference.statement === 0 ? 'system' : 'strong',
    isValue,
    origin: options.originOf(reference.statement),
    change: reference.birth >= heap.from ? 'new' : null,
  }
}

function restOf({ options }: TableHeap): Row {
  return {
    key: '',
    depth: 0,
    name: '',
    text: '',
    serial: 0,
    kind: 'system',
    isValue: false,
    origin: options.originOf(0),
    change: null,
    to: null,
    more: 0,
    folded: null,
  }
}
