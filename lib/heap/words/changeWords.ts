/**
 * One sentence for each kind of change of a history: what happened, to which count, and what holds the object still. It is
 * composed of the event and what it names, never of the program's text.
 *
 * Invariant: every kind of change has its entry in the table; a new kind does not compile without one. Names come from outside,
 * and so do the sentences' own words: this file does not know what a class is called, who wrote a reference, or which language
 * its reader speaks.
 */
import type { Change } from '../history/changesAt'
import { gcPass } from '../history/event'
import { TYPE_SLOT } from '../history/HeapCursor'
import { stageKey } from '../history/stages'
import type { Say } from './Sentences'

/** How many strong references an object had before an event, and has after it. */
export interface Counts {
  readonly before: number
  readonly after: number
}

/** How a death came: by its count, by the collector, or in the exit when nothing could be printed any more. */
export type Death = 'counted' | 'collected' | 'late'

/** What the numbers of a change are called at its moment. */
export interface ChangeNames {
  /** `Model #3`, `'text'`, `work()`. */
  readonly object: (id: number) => string
  /** The slot that takes or took the reference, by the names that lead there, and whose it is: `ben's box.kept[0]`. */
  readonly reference: (change: Change, source: number, slot: number) => string
  /** Null for plain values, whose counts tell a reader nothing. */
  readonly counts: (change: Change, id: number) => Counts | null
  /** The references that hold an object when the step is done: `ben's box.kept[0] still holds it`; '' for none. */
  readonly keepers: (id: number) => string
  readonly death: (event: number) => Death
  /** Whether a frame that left its stack is still there when the step is done. */
  readonly livesOn: (id: number) => boolean
  readonly label: (index: number) => string
  readonly type: (index: number) => string
  /** A stretch of an output stream. */
  readonly text: (stream: 1 | 2, from: number, to: number) => string
}

type OfKind<K extends Change['kind']> = Extract<Change, { readonly kind: K }>
type Table = { readonly [K in Change['kind']]: (change: OfKind<K>, names: ChangeNames, say: Say) => string }

const PRINTED = 80

const table: Table = {
  born: ({ id }, names, say) => say('born', { object: names.object(id) }),
  stored: storedWords,
  dropped: (change, names, say) => {
    const { source, slot, target } = change
    const counts = after('itsCount', names.counts(change, target), names.keepers(target), say)
    return say('dropped', { reference: names.reference(change, source, slot), object: names.object(target), counts })
  },
  moved: ({ source }, names, say) => say('moved', { object: names.object(source) }),
  weakStored: ({ source, target }, names, say) =>
    say('weakStored', { source: names.object(source), object: names.object(target) }),
  weakCleared: ({ source, target }, names, say) =>
    say('weakCleared', { source: names.object(source), object: names.object(target) }),
  freed: freedWords,
  finalized: ({ id }, names, say) => say('finalized', { object: names.object(id) }),
  resized: ({ id, from, to }, names, say) =>
    say(to > from ? 'grows' : 'shrinks', { object: names.object(id), from, to }),
  labelled: ({ id, label }, names, say) => say('labelled', { object: names.object(id), label: names.label(label) }),
  numbered: ({ id, value }, names, say) => say('numbered', { object: names.object(id), value: String(value) }),
  entered: ({ frame }, names, say) => say('entered', { object: names.object(frame) }),
  left: ({ frame }, names, say) => say(names.livesOn(frame) ? 'leftKept' : 'left', { object: names.object(frame) }),
  switched: ({ to }, _names, say) => (to === 0 ? say('mainThread', {}) : say('thread', { thread: to })),
  held: (change, names, say) => {
    const counts = after('itsCount', names.counts(change, change.target), '', say)
    const why = names.label(change.why)
    return say(change.by > 0 ? 'holds' : 'lets', { object: names.object(change.target), why, counts })
  },
  printed: ({ stream, from, to }, names, say) => {
    const text = names.text(stream, from, to).trimEnd()
    const shown = text.length > PRINTED ? `${text.slice(0, PRINTED)}…` : text
    return say(stream === 1 ? 'prints' : 'writes', { text: shown })
  },
  passed: (change, names, say) => passedWords([change], names, say),
  stage: ({ label }, names, say) => {
    const stage = stageKey(names.label(label))
    return stage === null ? say('otherStage', { label: names.label(label) }) : say('stage', { stage })
  },
  collectionBegun: ({ generation }, _names, say) => say('collectionBegun', { generation }),
  collectionPass: ({ pass, ids }, names, say) => passWords(pass, ids, names, say),
  collectionEnded: ({ unreachable: count, uncollectable }, _names, say) =>
    uncollectable === 0 ? say('collectionEnded', { count }) : say('collectionEndedSome', { count, uncollectable }),
}

/** The sentence for a change; `names` speak of its moment. */
export function changeWords(change: Change, names: ChangeNames, say: Say): string {
  const tell = table[change.kind] as (change: Change, names: ChangeNames, say: Say) => string // the entry of its kind
  return tell(change, names, say)
}

/** The kinds that have a sentence. */
export const toldKinds: readonly string[] = Object.keys(table)

function storedWords(change: OfKind<'stored'>, names: ChangeNames, say: Say): string {
  const { source, slot, target, replaced } = change
  const now = { reference: names.reference(change, source, slot), object: names.object(target) }
  const counts = names.counts(change, target)
  if (replaced === 0 || replaced === target)
    return say('stored', { ...now, counts: after('itsCount', counts, '', say) })
  return say('replaced', {
    ...now,
    come: counts === null ? '' : say('fromTo', counts),
    former: names.object(replaced),
    gone: after('whoseCount', names.counts(change, replaced), names.keepers(replaced), say),
  })
}

/** `: its count goes from 2 to 1; ben's box.kept[0] still holds it` */
function after(beginning: 'itsCount' | 'whoseCount', counts: Counts | null, keepers: string, say: Say): string {
  if (counts === null) return ''
  const change = say(beginning, counts)
  return counts.after === 0 || keepers === '' ? change : `${change}; ${keepers}`
}

const DEATHS = { counted: 'freedCounted', collected: 'freedCollected', late: 'freedLate' } as const

/** Values that the step computed with: `Made and dropped within the step: 3 int, 1 tuple.` */
export function passedWords(changes: readonly OfKind<'passed'>[], names: ChangeNames, say: Say): string {
  return say('passed', { values: changes.map(({ type, count }) => `${count} ${names.type(type)}`).join(', ') })
}

const MOST_RELEASED = 3

/** That every instance lets go of its class says nothing, and is left out. */
function freedWords(change: OfKind<'freed'>, names: ChangeNames, say: Say): string {
  const death = names.death(change.event)
  const freed = say(DEATHS[death], { object: names.object(change.id) })
  const released = change.released.filter(({ slot }) => slot !== TYPE_SLOT)
  const told = released.slice(0, MOST_RELEASED).flatMap(({ target }) => {
    const counts = names.counts(change, target)
    if (counts === null) return []
    const keepers = counts.after === 0 || death !== 'counted' ? '' : names.keepers(target)
    return [say('released', { object: names.object(target), ...counts, keepers: keepers && `; ${keepers}` })]
  })
  if (told.length === 0) return freed
  const listed = told.join(', ')
  const count = released.length - MOST_RELEASED
  return `${freed} ${say('letsGo', { released: count > 0 ? say('releasedMore', { released: listed, count }) : listed })}`
}

const PASSES = new Map([
  [gcPass.UNREACHABLE, 'unreachable'],
  [gcPass.FINALIZED, 'finalizedPass'],
  [gcPass.RESURRECTED, 'resurrected'],
  [gcPass.CLEARED, 'cleared'],
] as const)

const MOST_LISTED = 3

function passWords(pass: number, ids: Int32Array, names: ChangeNames, say: Say): string {
  // Whatever is young, or all there is: their names would say nothing.
  if (pass === gcPass.CANDIDATES) return say('candidates', { count: ids.length })
  const few = [...ids.subarray(0, MOST_LISTED)].map(names.object).join(', ')
  const listed = ids.length > MOST_LISTED ? say('andOthers', { listed: few }) : few
  const key = [...PASSES].find(([known]) => known === pass)?.[1] ?? 'otherPass'
  return say(key, { count: ids.length, listed })
}
