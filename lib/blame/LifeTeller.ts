/**
 * The life of an object, moment by moment: who made it, every reference to it that came and went with the names that led there,
 * every change of what it refers to itself, its finalizer, its end.
 *
 * A moment's names are those of the moment: an object that was `order in handle()` may be `shop.orders[3]` later.
 */
import { type Change, changesAt } from '../heap/history/changesAt'
import { concerns } from '../heap/history/concerns'
import { eventLength } from '../heap/history/eventLength'
import { graphAt } from '../heap/history/graphAt'
import { HeapCursor } from '../heap/history/HeapCursor'
import type { HistoryIndex } from '../heap/history/HistoryIndex'
import { shortestPathTo, shortestReading } from '../heap/retain/reach'
import type { Authors } from './Authors'
import { EdgeNamer } from './edgeNames'
import { type LastUse, lastUseOf } from './lastUse'
import type { TitleOf } from './objectTitle'
import { pathExpression } from './pathExpression'
import type { Place } from './verdict'

export type MomentKind =
  | 'made'
  | 'referred'
  | 'released'
  | 'replaced'
  | 'lost'
  | 'held'
  | 'unheld'
  | 'watched'
  | 'stored'
  | 'dropped'
  | 'finalized'
  | 'freed'

export interface Moment extends Place {
  step: number
  kind: MomentKind
  /** The reference that came or went, as the names that led to it then; of a hold, its reason; else ''. */
  name: string
  /** What took its place, what it refers to now, or what went and let go of it, by what it is called; '' for none. */
  other: string
  /** How many references there are after it. */
  count: number
}

export interface Life {
  id: number
  type: string
  module: string
  moments: Moment[]
  /** Moments after the last that is told. */
  untold: number
  /** Null: nothing ever was. */
  lastUse: LastUse | null
}

/** What is known beside the history: who wrote it, the file that is `__main__`, and what objects are called. */
export interface Known {
  readonly authors: Authors
  readonly entry: string
  readonly titleOf: TitleOf
}

export class LifeTeller {
  private readonly cursor: HeapCursor

  constructor(
    private readonly index: HistoryIndex,
    private readonly known: Known,
  ) {
    this.cursor = new HeapCursor(index)
  }

  /** At most `most` moments; where `isCounted` is false those after them are not looked for, and `untold` is 1 if there is one. */
  life(serial: number, most: number, isCounted = true): Life {
    const { index } = this
    const id = index.idOf(serial)
    const info = index.history.types[index.typeOf(serial)]
    const birth = index.birthEvent(serial)
    const death = index.deathEvent(serial)
    const last = death < 0 ? index.steps : index.stepAt(death)
    const moments: Moment[] = []
    let untold = 0
    for (let step = index.stepAt(birth); step <= last && (isCounted || untold === 0); step++) {
      const changes = changesAt(this.cursor, step).filter(
        ({ event }) => event >= birth && (death < 0 || event <= death),
      )
      for (const change of changes) {
        if (!concerns(change, id)) continue
        if (moments.length >= most) untold++
        else moments.push(...this.moments(change, id, step))
      }
    }
    const lastUse = lastUseOf(index, serial, (statement) => this.known.authors.placeOf(statement))
    return { id, type: info?.name ?? '?', module: info?.module ?? '?', moments, untold, lastUse }
  }

  private moments(change: Change, id: number, step: number): Moment[] {
    const place = { step, ...this.known.authors.placeOf(change.statement) }
    const told = (kind: MomentKind, name = '', other = ''): Moment => ({
      ...place,
      kind,
      name,
      other,
      count: this.count(change, id),
    })
    switch (change.kind) {
      case 'born':
        return [told('made')]
      case 'stored':
        return this.storedMoments(change, id, told)
      case 'dropped':
        return this.droppedMoments(change, id, told)
      case 'weakStored':
        return [told('watched', '', this.title(change.source))]
      case 'held':
        return [told(change.by > 0 ? 'held' : 'unheld', this.index.history.labels[change.why] ?? '')]
      case 'finalized':
        return [told('finalized')]
      case 'freed':
        return change.id === id ? [told('freed')] : this.releasedMoments(change, id, told)
      default:
        return []
    }
  }

  private storedMoments(
    { event, source, slot, target, replaced }: Extract<Change, { kind: 'stored' }>,
    id: number,
    told: (kind: MomentKind, name?: string, other?: string) => Moment,
  ): Moment[] {
    const after = event + eventLength(this.index.history.log, event)
    const moments: Moment[] = []
    if (target === id) moments.push(told('referred', this.name(after, source, slot)))
    else if (replaced === id) moments.push(told('replaced', this.name(event, source, slot), this.title(target)))
    const own = source === id ? this.slotText(after, id, slot) : ''
    if (source === id && !own.startsWith('key ')) moments.push(told('stored', own, this.title(target)))
    return moments
  }

  private droppedMoments(
    { event, source, slot, target }: Extract<Change, { kind: 'dropped' }>,
    id: number,
    told: (kind: MomentKind, name?: string, other?: string) => Moment,
  ): Moment[] {
    if (target === id) return [told('released', this.name(event, source, slot))]
    const own = this.slotText(event, id, slot)
    return own.startsWith('key ') ? [] : [told('dropped', own)]
  }

  /** An object that died let go of it, perhaps more than once. */
  private releasedMoments(
    { event, id: source, released }: Extract<Change, { kind: 'freed' }>,
    id: number,
    told: (kind: MomentKind, name?: string, other?: string) => Moment,
  ): Moment[] {
    this.cursor.seekEvent(event)
    const title = this.title(source)
    return released.flatMap(({ slot, target }) =>
      target === id ? [told('lost', this.slotText(event, source, slot), title)] : [],
    )
  }

  /** All names that lead to a slot, at the moment before the event at `offset`. */
  private name(offset: number, source: number, slot: number): string {
    const { cursor, known } = this
    cursor.seekEvent(offset)
    const picture = graphAt(cursor, () => 0)
    const { graph } = picture
    const namer = new EdgeNamer(cursor, picture, known.entry)
    const node = picture.nodeOf[source] ?? -1
    const first = graph.first[node] ?? 0
    const edge = picture.slot.subarray(first, graph.first[node + 1] ?? 0).indexOf(slot)
    if (node < 0 || edge < 0) return this.slotText(offset, source, slot)
    const way = shortestPathTo(
      shortestReading(graph, (each, from) => namer.isHidden(each, from)),
      node,
    )
    const { name } = namer.single(first + edge)
    if (way === null) return cursor.typeInfo(source)?.role === 'frame' ? name : `${name} of ${this.title(source)}`
    const names = namer.path([...way, first + edge])
    // A key that went before its entry has no text any more.
    return pathExpression(names.map((each) => ({ edge: each.name }))).replace('[?]', '[…]')
  }

  private slotText(offset: number, source: number, slot: number): string {
    this.cursor.seekEvent(offset)
    const name = slot < 0 ? '.__class__' : this.cursor.slotName(source, slot)
    // A key that went before its entry has no text any more.
    return name.includes('?') ? '' : name
  }

  private title(id: number): string {
    return id === 0 ? '' : this.known.titleOf(this.cursor, id)
  }

  /** After the change; none for an object that is gone. */
  private count({ event }: Change, id: number): number {
    this.cursor.seekEvent(event + eventLength(this.index.history.log, event))
    return this.cursor.isLive(id) ? this.cursor.count(id) : 0
  }
}
