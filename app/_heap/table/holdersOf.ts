/**
 * Who holds the object of a row, by the way to it from what has a name: `Album 1 .photos[3]`. Of a card of the picture first what is
 * drawn there, then whatever else refers to it.
 */
import { namespaceOf } from '../folding'
import { rootKey, rootName } from '../interpreterHeld'
import type { Card, Change, Origin } from '../scene'
import { pathWords } from './cardText'
import { type Referrers, WEAK } from './referrers'
import type { TableHeap } from './TableHeap'
import { titleOf } from './tellObject'

export interface HeldBy {
  readonly key: string
  readonly path: string
  readonly isWeak: boolean
  readonly change: Change
  readonly origin: Origin
}

export interface Holders {
  readonly shown: readonly HeldBy[]
  /** How many there are besides. */
  readonly more: number
}

const SHOWN = 6
/** Ways are told no further back than this. */
const DEEPEST = 6

/** `referrers`: null while they are looked for. */
export function holdersOf(heap: TableHeap, referrers: Referrers | null, entry: number, card: Card): Holders {
  const drawn = drawnTo(heap, card)
  const id = heap.idOf(entry)
  // A module stands in `sys.modules`, a call on its stack: that is said in words of their own.
  if (referrers === null || id === 0 || card.lane !== null) return { shown: drawn, more: 0 }
  const unmet = new Set(drawn.filter(({ change }) => change !== 'gone').map(({ key }) => key))
  const found = counted(heap, id).filter(({ key }) => !unmet.delete(key))
  const end = referrers.first[id + 1] ?? 0
  let edge = referrers.first[id] ?? 0
  for (; edge < end && found.length < SHOWN; edge++) {
    const by = heldBy(heap, referrers, edge, id)
    if (by !== null && !unmet.delete(by.key)) found.push(by)
  }
  return { shown: [...drawn, ...found], more: Math.max(0, end - edge - unmet.size) }
}

function drawnTo({ scene }: TableHeap, card: Card): HeldBy[] {
  return scene.edges
    .filter(({ to, isFold }) => to.card === card.key && to.row === null && !isFold)
    .map((edge) => ({
      key: edge.key,
      path: pathWords(scene, edge),
      isWeak: edge.kind === 'weak',
      change: edge.change,
      origin: edge.origin,
    }))
}

/** Counts that no reference explains: what C code took. */
function counted({ cursor, options }: TableHeap, id: number): HeldBy[] {
  return cursor.holds(id).map(({ why, statement }) => ({
    key: rootKey(why, cursor.serialOf(id)),
    path: why,
    isWeak: false,
    change: null,
    origin: options.originOf(statement),
  }))
}

function heldBy(heap: TableHeap, referrers: Referrers, edge: number, id: number): HeldBy | null {
  const reference = referenceAt(heap, referrers, edge, id)
  if (reference === null) return null
  const { key, name, birth, statement, isWeak } = reference
  const path = wayTo(heap, referrers, referrers.source[edge] ?? 0, name)
  return { key, path, isWeak, change: birth >= heap.from ? 'new' : null, origin: heap.options.originOf(statement) }
}

interface Held {
  readonly key: string
  readonly name: string
  readonly statement: number
  readonly birth: number
  readonly isWeak: boolean
}

function referenceAt(
  { cursor, options }: TableHeap,
  { source, slot }: Referrers,
  edge: number,
  id: number,
): Held | null {
  const [from, at] = [source[edge] ?? 0, slot[edge] ?? 0]
  const serial = cursor.serialOf(id)
  let found: Held | null = null
  const visit = (isWeak: boolean) => (each: number, target: number, statement: number, birth: number) => {
    if (target !== id) return
    const name = isWeak ? 'weakly' : from === 0 ? rootName(cursor, each, options.t) : cursor.slotName(from, each)
    const key = from === 0 ? rootKey(name, serial) : `${cursor.serialOf(from)}.${birth}.${serial}`
    found = { key, name, statement, birth, isWeak }
  }
  if (at === WEAK) cursor.forEachWeakReference(from, visit(true))
  else cursor.forEachReferenceIn(from, new Set([at]), visit(false))
  return found
}

/** From the nearest that has a name of its own. */
function wayTo(heap: TableHeap, referrers: Referrers, source: number, name: string): string {
  const { cursor, options } = heap
  let [at, way] = [source, name]
  for (let depth = 0; depth < DEEPEST; depth++) {
    const type = cursor.typeInfo(at)
    if (type?.role !== 'container' && type?.role !== 'machinery') break
    const edge = strongTo(heap, referrers, at)
    if (edge < 0) break
    const from = referrers.source[edge] ?? 0
    if (from === 0) break
    if (namespaceOf(cursor, from) === at) return `${nameOf(heap, from)} ${asAttribute(heap, from, way)}`
    const reference = referenceAt(heap, referrers, edge, at)
    if (reference === null) break
    way = /^[.[]/.test(way) ? `${reference.name}${way}` : `${reference.name} ${way}`
    at = from
  }
  return at === 0 ? `${options.t('heap.lanes.interpreter')} ${way}` : `${nameOf(heap, at)} ${way}`
}

/** The first strong reference to it, by its owner if it is a namespace; below 0 if there is none. */
function strongTo({ cursor }: TableHeap, { first, source, slot }: Referrers, id: number): number {
  let found = -1
  for (let edge = first[id] ?? 0; edge < (first[id + 1] ?? 0); edge++) {
    if (slot[edge] === WEAK) continue
    if (namespaceOf(cursor, source[edge] ?? 0) === id) return edge
    if (found < 0) found = edge
  }
  return found
}

function nameOf(heap: TableHeap, id: number): string {
  const type = heap.cursor.typeInfo(id)
  if (type === undefined) return heap.options.t('heap.lanes.interpreter')
  const { title, note } = titleOf(heap, id, type)
  return note === '' ? title : `${title} ${note}`
}

/** `['name'].x` of a namespace is `name.x` of a module and `.name.x` of an object. */
function asAttribute({ cursor }: TableHeap, owner: number, way: string): string {
  const dot = cursor.typeInfo(owner)?.role === 'module' ? '' : '.'
  return way.replace(/^\['(\w+)'\]/, `${dot}$1`)
}
