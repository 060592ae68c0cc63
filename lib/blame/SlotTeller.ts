/**
 * The life of one slot of an object: when it first referred to something, each thing that took the place of another and whose doing that was, and
 * when it was empty again. A slot is known by its name (`['a']`, `.size`, `[0]`), as a reader knows it: what moves within a list
 * leaves one and comes to another.
 */
import { type Change, changesAt } from '../heap/history/changesAt'
import { eventLength } from '../heap/history/eventLength'
import { HeapCursor } from '../heap/history/HeapCursor'
import type { HistoryIndex } from '../heap/history/HistoryIndex'
import { moduleName, tableSlot } from './edgeNames'
import { type LastUse, lastUseOf } from './lastUse'
import type { Known } from './LifeTeller'
import type { Place } from './verdict'

/** `gone`: it refers to nothing any more, `lost`: nor is there the object that had it. */
export type SlotMomentKind = 'filled' | 'refilled' | 'gone' | 'lost'

export interface SlotMoment extends Place {
  step: number
  kind: SlotMomentKind
  /** What it refers to after that, by what it is called; '' for nothing. */
  to: string
  /** What it referred to before. */
  from: string
}

export interface SlotLife {
  /** As it was asked for. */
  name: string
  /** The object that has it, of a namespace the one whose it is, by what it is called at the first moment. */
  of: string
  moments: SlotMoment[]
  /** Moments after the last that is told. */
  untold: number
  /** When what it referred to last was last used; null: it never was. Reads of the slot itself are in no history. */
  lastUse: LastUse | null
}

/** What a slot refers to, and which object that is among all of the run. */
interface Filling {
  readonly id: number
  readonly serial: number
  readonly title: string
}

const EMPTY: Filling = { id: 0, serial: 0, title: '' }

export class SlotTeller {
  private readonly cursor: HeapCursor

  constructor(
    private readonly index: HistoryIndex,
    private readonly known: Known,
  ) {
    this.cursor = new HeapCursor(index)
  }

  /** Of the slot called `slot` of the object with that serial; `name` is what the answer calls it. At most `most` moments. */
  life(serial: number, slot: string, name: string, most: number): SlotLife {
    const { index } = this
    const id = index.idOf(serial)
    const birth = index.birthEvent(serial)
    const death = index.deathEvent(serial)
    const last = death < 0 ? index.steps : index.stepAt(death)
    const life: SlotLife = { name, of: '', moments: [], untold: 0, lastUse: null }
    let now = EMPTY
    let latest = EMPTY
    for (let step = index.stepAt(birth); step <= last; step++) {
      for (const change of changesAt(this.cursor, step)) {
        if (change.event < birth || (death >= 0 && change.event > death) || !touches(change, id)) continue
        if (!this.isOfSlot(change, id, slot, now)) continue
        const next = change.kind === 'freed' ? EMPTY : this.filling(change, id, slot)
        if (next.serial === now.serial) continue
        if (life.of === '') life.of = this.titleOf(this.ownerOf(id))
        const kind = change.kind === 'freed' ? 'lost' : now === EMPTY ? 'filled' : next === EMPTY ? 'gone' : 'refilled'
        const place = this.known.authors.placeOf(change.statement)
        if (life.moments.length < most) life.moments.push({ step, kind, to: next.title, from: now.title, ...place })
        else life.untold++
        now = next
        if (next !== EMPTY) latest = next
      }
    }
    const lastUse = latest === EMPTY ? null : lastUseOf(index, latest.serial, (at) => this.known.authors.placeOf(at))
    return { ...life, lastUse }
  }

  /** Whether the change may be one of the slot. */
  private isOfSlot(change: Change, id: number, slot: string, now: Filling): boolean {
    switch (change.kind) {
      case 'moved':
      case 'freed':
        return true
      case 'stored':
        return this.nameAt(this.after(change), id, change.slot) === slot
      case 'dropped':
        // A key that went before its entry has no text any more.
        return change.target === now.id || this.nameAt(change.event, id, change.slot) === slot
      default:
        return false
    }
  }

  /** What is in the slot after the change. */
  private filling(change: Change, id: number, slot: string): Filling {
    const { cursor } = this
    cursor.seekEvent(this.after(change))
    let found = EMPTY
    if (!cursor.isLive(id)) return found
    cursor.forEachReference(id, (each, target) => {
      if (found !== EMPTY || each < 0 || cursor.slotName(id, each) !== slot) return
      found = { id: target, serial: cursor.serialOf(target), title: this.titleOf(target) }
    })
    return found
  }

  private titleOf(id: number): string {
    const { cursor, known } = this
    if (cursor.typeInfo(id)?.role === 'module') return `module ${moduleName(cursor.labelOf(id), known.entry)}`
    return known.titleOf(cursor, id)
  }

  /** The module, class or instance whose namespace the object is, else itself. */
  private ownerOf(id: number): number {
    const { cursor } = this
    const tables = this.index.history.types.map(tableSlot)
    let owner = id
    cursor.forEachLive((each) => {
      const slot = tables[cursor.typeOf(each)] ?? -1
      if (slot >= 0 && cursor.targetOf(each, slot) === id) owner = each
    })
    return owner
  }

  private nameAt(offset: number, id: number, slot: number): string {
    this.cursor.seekEvent(offset)
    return slot < 0 ? '' : this.cursor.slotName(id, slot)
  }

  private after({ event }: Change): number {
    return event + eventLength(this.index.history.log, event)
  }
}

function touches(change: Change, id: number): boolean {
  switch (change.kind) {
    case 'stored':
    case 'dropped':
    case 'moved':
      return change.source === id
    case 'freed':
      return change.id === id
    default:
      return false
  }
}
