/**
 * What happened in one step, event by event, for the page to draw and to put in words.
 *
 * Invariant: the records come in the order of the log, and an event that does several things (a splice drops and stores)
 * gives several records with the same `event`. Ids in a record are those of its moment: after a death, `index.serialAt(id,
 * record.event)` still says which object it was.
 *
 * It does not know what anything is called.
 */
import { idsOfPass } from './candidates'
import { event, gcPass, OP_BITS, OP_MASK } from './event'
import { eventLength } from './eventLength'
import { type HeapCursor, labelOfNumber } from './HeapCursor'

interface Happening {
  /** log offset of the event */
  readonly event: number
  /** whose doing it was; 0 is the interpreter */
  readonly statement: number
}

export type Change = Happening &
  (
    | { readonly kind: 'born'; readonly id: number; readonly serial: number; readonly type: number }
    /** `replaced` is the target that the slot had, 0 for none */
    | {
        readonly kind: 'stored'
        readonly source: number
        readonly slot: number
        readonly target: number
        readonly replaced: number
      }
    | { readonly kind: 'dropped'; readonly source: number; readonly slot: number; readonly target: number }
    /** positions changed places, by a splice before the end, a compaction or a permutation */
    | { readonly kind: 'moved'; readonly source: number }
    | { readonly kind: 'weakStored'; readonly source: number; readonly slot: number; readonly target: number }
    | { readonly kind: 'weakCleared'; readonly source: number; readonly slot: number; readonly target: number }
    /** `released` is what the object referred to until then */
    | {
        readonly kind: 'freed'
        readonly id: number
        readonly serial: number
        readonly type: number
        readonly released: readonly { readonly slot: number; readonly target: number }[]
      }
    | { readonly kind: 'finalized'; readonly id: number }
    | { readonly kind: 'resized'; readonly id: number; readonly from: number; readonly to: number }
    | { readonly kind: 'labelled'; readonly id: number; readonly label: number }
    /** the object is a whole number: its label is that */
    | { readonly kind: 'numbered'; readonly id: number; readonly value: number }
    | { readonly kind: 'entered'; readonly frame: number; readonly thread: number }
    | { readonly kind: 'left'; readonly frame: number; readonly thread: number }
    | { readonly kind: 'switched'; readonly from: number; readonly to: number }
    | { readonly kind: 'held'; readonly target: number; readonly by: number; readonly why: number }
    | { readonly kind: 'printed'; readonly stream: 1 | 2; readonly from: number; readonly to: number }
    /** objects that nothing shown referred to, made and dropped within the step */
    | { readonly kind: 'passed'; readonly type: number; readonly count: number }
    | { readonly kind: 'stage'; readonly label: number }
    | { readonly kind: 'collectionBegun'; readonly generation: number }
    | { readonly kind: 'collectionPass'; readonly pass: number; readonly ids: Int32Array }
    | { readonly kind: 'collectionEnded'; readonly unreachable: number; readonly uncollectable: number }
  )

/** What each event adds to the record: a Change without what all have. */
type Deed = Change extends infer C ? (C extends Change ? Omit<C, keyof Happening> : never) : never

/** Lists what happened in `step`; the cursor may stand anywhere, and afterwards stands where the step begins. */
export function changesAt(cursor: HeapCursor, step: number): Change[] {
  const changes: Change[] = []
  forEachChange(cursor, step, (change) => changes.push(change))
  return changes
}

/**
 * Calls `visit` with each change of `step`, while the cursor stands just before it; afterwards it stands where the step begins: whoever
 * reads step by step, either way, is near the next one then. Of more than `most` events the first are read; returns how many are not.
 */
export function forEachChange(
  cursor: HeapCursor,
  step: number,
  visit: (change: Change) => void,
  most = Infinity,
): number {
  const { index } = cursor
  const { log } = index.history
  const begin = index.startOf(step)
  const end = index.endOf(step)
  let read = 0
  let at = begin
  for (; at < end && read < most; at += eventLength(log, at), read++) {
    cursor.seekEvent(at)
    const statement = index.statementAt(at)
    for (const deed of deedsOf(cursor, at)) visit({ ...deed, event: at, statement })
  }
  cursor.seekEvent(begin)
  let unread = 0
  for (; at < end; at += eventLength(log, at)) unread++
  return unread
}

/** What the event at `at` will do; the cursor stands just before it. */
function deedsOf(cursor: HeapCursor, at: number): Deed[] {
  const { log } = cursor.index.history
  const word = log[at] ?? 0
  const operand = word >>> OP_BITS
  const a = log[at + 1] ?? 0
  const b = log[at + 2] ?? 0
  switch (word & OP_MASK) {
    case event.ALLOC:
    case event.ALLOC_NUMBER:
    case event.ALLOC_DOUBLE:
      return [born(cursor, at, operand)]
    case event.FREE:
      return [freed(cursor, operand)]
    case event.STORE:
      return b === 0 ? dropped(cursor, operand, a) : stored(cursor, operand, a, b)
    case event.DROP:
      return dropped(cursor, operand, a)
    case event.SPLICE:
      return spliced(cursor, operand, log.subarray(at + 1, at + eventLength(log, at)))
    case event.COMPACT:
    case event.PERMUTE:
      return [{ kind: 'moved', source: operand }]
    case event.WEAK:
      return weak(cursor, operand, a, b)
    case event.ENTER:
      return [{ kind: 'entered', frame: operand, thread: cursor.runningThread }]
    case event.LEAVE:
      return left(cursor)
    case event.THREAD:
      return [{ kind: 'switched', from: cursor.runningThread, to: operand }]
    case event.HOLD:
      return [{ kind: 'held', target: operand, by: a, why: b }]
    case event.RESIZE:
      return [{ kind: 'resized', id: operand, from: cursor.sizeOf(operand), to: a }]
    case event.FINALIZE:
      return [{ kind: 'finalized', id: operand }]
    case event.LABEL:
      return [{ kind: 'labelled', id: operand, label: a }]
    case event.NUMBER:
      return [{ kind: 'numbered', id: operand, value: Number(labelOfNumber(log, at)) }]
    case event.OUTPUT:
      return [printed(cursor, operand, a)]
    case event.PASSING:
      return [{ kind: 'passed', type: operand, count: a }]
    case event.STAGE:
      return [{ kind: 'stage', label: operand }]
    case event.GC_BEGIN:
      return [{ kind: 'collectionBegun', generation: operand }]
    case event.GC_PASS:
      return [{ kind: 'collectionPass', pass: passName(operand), ids: idsOfPass(log, at).slice() }]
    case event.GC_END:
      return [{ kind: 'collectionEnded', unreachable: operand, uncollectable: a }]
    default:
      return []
  }
}

/** However its ids are written. */
function passName(pass: number): number {
  return pass === gcPass.CANDIDATE_BITS ? gcPass.CANDIDATES : pass
}

function born({ index }: HeapCursor, at: number, type: number): Deed {
  const serial = index.serialBornAt(at)
  return { kind: 'born', id: index.idOf(serial), serial, type }
}

function freed(cursor: HeapCursor, id: number): Deed {
  const released: { slot: number; target: number }[] = []
  cursor.forEachReference(id, (slot, target) => released.push({ slot, target }))
  return { kind: 'freed', id, serial: cursor.serialOf(id), type: cursor.typeOf(id), released }
}

function stored(cursor: HeapCursor, source: number, slot: number, target: number): Deed[] {
  return [{ kind: 'stored', source, slot, target, replaced: cursor.targetOf(source, slot) }]
}

function dropped(cursor: HeapCursor, source: number, slot: number): Deed[] {
  const target = cursor.targetOf(source, slot)
  return target === 0 ? [] : [{ kind: 'dropped', source, slot, target }]
}

/** First what goes, then what comes; slots are those at the moment of the event. */
function spliced(cursor: HeapCursor, source: number, words: Int32Array): Deed[] {
  const [start = 0, removed = 0, added = 0] = words
  const length = cursor.lengthOf(source)
  const deeds: Deed[] = []
  const end = Math.min(start + removed, length)
  for (let slot = start; slot < end; slot++) deeds.push(...dropped(cursor, source, slot))
  if (added !== removed && end < length) deeds.push({ kind: 'moved', source })
  for (let i = 0; i < added; i++) {
    const target = words[3 + i] ?? 0
    if (target !== 0) deeds.push({ kind: 'stored', source, slot: start + i, target, replaced: 0 })
  }
  return deeds
}

function weak(cursor: HeapCursor, source: number, slot: number, target: number): Deed[] {
  if (target !== 0) return [{ kind: 'weakStored', source, slot, target }]
  const was = cursor.weakTargetOf(source, slot)
  return was === 0 ? [] : [{ kind: 'weakCleared', source, slot, target: was }]
}

function left(cursor: HeapCursor): Deed[] {
  const thread = cursor.runningThread
  const frame = cursor.threads()[thread]?.at(-1)
  return frame === undefined ? [] : [{ kind: 'left', frame, thread }]
}

function printed(cursor: HeapCursor, stream: number, to: number): Deed {
  return stream === 1
    ? { kind: 'printed', stream: 1, from: cursor.stdoutLength, to }
    : { kind: 'printed', stream: 2, from: cursor.stderrLength, to }
}
