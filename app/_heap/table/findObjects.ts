/**
 * Which entries have all the words that are searched for somewhere in their rows: in their name, their kind, who made them, and in the names,
 * authors and places of the references to and from them.
 *
 * A heap of a million objects has few classes, names and lines, so each of these is looked into once, and what it has of the words is a
 * number with a bit for each; an object has what its own parts and its references have. A card of the picture is also found by what is
 * written in its rows there.
 */
import { TYPE_SLOT } from '../../../lib/heap/history/HeapCursor'
import { NAMED_SLOT, type TypeInfo } from '../../../lib/heap/history/event'
import { rootName } from '../interpreterHeld'
import { cardText, placeOf } from './cardText'
import type { Work } from '../inPieces'
import type { TableHeap } from './TableHeap'
import { kindOf, titleOf } from './tellObject'

/** As many as a number has bits for; nobody types more. */
const MOST_WORDS = 31
const PIECE = 4000

export function wordsIn(searched: string): readonly string[] {
  return searched.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
}

export function* findObjects(heap: TableHeap, entries: Int32Array, words: readonly string[]): Work<Int32Array> {
  if (words.length === 0) return entries
  const search = new Search(heap, words)
  yield* search.everywhere()
  const { t } = heap.options
  const found: number[] = []
  for (let at = 0; at < entries.length; at++) {
    if (at % PIECE === 0) yield null
    const entry = entries[at] ?? 0
    const card = heap.cardOf(entry)
    const isFound = card !== undefined && hasAll(cardText(card, heap.scene, t), words)
    if (isFound || search.hasAll(heap.idOf(entry))) found.push(entry)
  }
  return Int32Array.from(found)
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

class Search {
  /** Object id -> the words that its row has. */
  private readonly has: Uint32Array
  private readonly inText = new Map<string, number>()
  private readonly inPlace = new Map<number, number>()
  /** By type, then by slot. */
  private readonly inSlot = new Map<number, Map<number, number>>()
  private readonly hasNumbers: boolean

  constructor(
    private readonly heap: TableHeap,
    private readonly words: readonly string[],
  ) {
    this.has = new Uint32Array(heap.cursor.index.greatestId + 1)
    this.hasNumbers = words.some((word) => /^\[?\d+\]?$/.test(word))
  }

  hasAll(id: number): boolean {
    return id > 0 && this.has[id] === 2 ** this.words.length - 1
  }

  *everywhere(): Work<void> {
    const { cursor } = this.heap
    const own = new Uint32Array(this.has.length)
    let seen = 0
    for (let id = 1; id < own.length; id++) {
      if (id % PIECE === 0) yield null
      const type = cursor.typeInfo(id)
      if (type !== undefined) own[id] = this.ofName(id, type)
    }
    own[0] = this.of(this.heap.options.t('heap.lanes.interpreter'))
    for (let id = 0; id < own.length; id++) {
      if (id > 0 && !cursor.isLive(id)) continue
      seen++
      if (id > 0) this.add(id, (own[id] ?? 0) | this.ofBirth(id) | this.ofHolds(id))
      const visit = (slot: number, target: number, statement: number): void => {
        if (slot === TYPE_SLOT) return
        seen++
        const here = this.ofSlot(id, slot) | this.ofPlace(statement)
        this.add(target, here | (own[id] ?? 0))
        if (id > 0) this.add(id, here | (own[target] ?? 0))
      }
      cursor.forEachReference(id, visit)
      if (seen >= PIECE) {
        seen = 0
        yield null
      }
    }
  }

  private add(id: number, words: number): void {
    this.has[id] = (this.has[id] ?? 0) | words
  }

  private ofName(id: number, type: TypeInfo): number {
    const { cursor, facts } = this.heap
    // What is numbered is most of a large heap: its numbers are looked at only by who searches for one.
    const isNumbered = (type.role === 'instance' || type.role === 'container') && isPlain(cursor.labelOf(id), type)
    // Values are many and seldom alike: to remember each would take longer than to look again.
    if (type.role === 'atom') return this.of(type.name) | this.wordsOf(cursor.labelOf(id))
    if (!isNumbered) {
      const { title, note } = titleOf(this.heap, id, type)
      return this.of(title) | this.of(note)
    }
    return this.of(type.name) | (this.hasNumbers ? this.wordsOf(`${facts.rankOf(cursor.serialOf(id))}`) : 0)
  }

  private ofBirth(id: number): number {
    const { cursor, options } = this.heap
    const type = cursor.typeInfo(id)
    const kind = type === undefined ? 0 : this.of(options.t(`heap.card.kinds.${kindOf(type)}`))
    return kind | this.ofPlace(cursor.madeBy(id))
  }

  private ofHolds(id: number): number {
    return this.heap.cursor.holds(id).reduce((found, { why }) => found | this.of(why), 0)
  }

  private ofSlot(id: number, slot: number): number {
    const { cursor, options } = this.heap
    if (id === 0) return this.of(rootName(cursor, slot, options.t))
    const type = cursor.typeOf(id)
    if (slot < NAMED_SLOT) {
      const naming = cursor.typeInfo(id)?.naming
      if (naming !== 'index') return this.of(cursor.slotName(id, slot))
      return this.hasNumbers ? this.wordsOf(`[${slot}]`) : 0
    }
    const known = this.inSlot.get(type) ?? new Map<number, number>()
    this.inSlot.set(type, known)
    const found = known.get(slot) ?? this.of(cursor.slotName(id, slot))
    known.set(slot, found)
    return found
  }

  private ofPlace(statement: number): number {
    const known = this.inPlace.get(statement)
    if (known !== undefined) return known
    const found = this.of(placeOf(this.heap.options.originOf(statement)))
    this.inPlace.set(statement, found)
    return found
  }

  private of(text: string): number {
    const known = this.inText.get(text)
    if (known !== undefined) return known
    const found = this.wordsOf(text)
    this.inText.set(text, found)
    return found
  }

  private wordsOf(text: string): number {
    const lower = text.toLowerCase()
    let found = 0
    for (let bit = 0; bit < this.words.length; bit++) if (lower.includes(this.words[bit] ?? '')) found |= 1 << bit
    return found
  }
}

function isPlain(label: string, { name }: TypeInfo): boolean {
  return label === '' || label === name
}
