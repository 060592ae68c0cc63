/**
 * What a container holds, without looking closely at more of it than will be written: a list of a million items has a
 * length and a few rows. A small one is read whole.
 */
import { NAMED_SLOT } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { TYPE_SLOT } from '../../lib/heap/history/HeapCursor'
import { isPlain } from './preview'
import type { Reference } from './references'
import { referencesOf } from './references'

export interface Entries {
  /** Those that were read, in their order, keys that are plain values among them. */
  readonly references: readonly Reference[]
  /** How many items there are, read or not. */
  readonly count: number
  /** How many of them were not read, and which objects stand in those. */
  readonly unread: number
  readonly unreadTargets: readonly number[]
  /** Nothing but plain values. */
  readonly isPlain: boolean
}

/** Up to so many slots are read whatever they hold. */
const SMALL = 200

/** Reads at least `room` items, if there are so many: those that lead to objects first; and all that must be seen. */
export function entriesOf(
  cursor: HeapCursor,
  id: number,
  room: number,
  mustBeSeen: (target: number) => boolean,
): Entries {
  if (cursor.lengthOf(id) <= SMALL) {
    const references = referencesOf(cursor, id)
    return { references, count: cursor.itemsOf(id), unread: 0, unreadTargets: [], isPlain: isPlain(references) }
  }
  const chosen = new Choice(cursor, id, room, mustBeSeen)
  cursor.forEachTarget(id, (slot, target) => chosen.offer(slot, target))
  const { items, weighty, slots } = chosen
  return {
    references: referencesOf(cursor, id, slots),
    count: items,
    unread: items - chosen.chosenItems,
    unreadTargets: chosen.passedOver,
    isPlain: weighty === 0,
  }
}

class Choice {
  items = 0
  weighty = 0
  chosenItems = 0
  readonly slots = new Set<number>()
  readonly passedOver: number[] = []
  private readonly isDict: boolean

  constructor(
    private readonly cursor: HeapCursor,
    id: number,
    private readonly room: number,
    private readonly mustBeSeen: (target: number) => boolean,
  ) {
    this.isDict = cursor.typeInfo(id)?.naming === 'entry'
  }

  offer(slot: number, target: number): void {
    if (slot === TYPE_SLOT) return
    const isAtom = this.cursor.typeInfo(target)?.role === 'atom'
    if (isAtom && this.isDict && slot < NAMED_SLOT && slot % 2 === 0) return
    this.items++
    if (!isAtom) this.weighty++
    if (this.items <= this.room || (!isAtom && (this.weighty <= this.room || this.mustBeSeen(target)))) {
      this.slots.add(slot)
      this.chosenItems++
    } else if (!isAtom) this.passedOver.push(target)
  }
}
