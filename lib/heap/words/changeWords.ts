/**
 * One sentence for each kind of change of a history: what happened, to which count, and what holds the object still. It is
 * composed of the event and what it names, never of the program's text.
 *
 * Invariant: every kind of change has its entry in the table; a new kind does not compile without one. Names come from outside:
 * this file does not know what a class is called or who wrote a reference.
 */
import type { Change } from '../history/changesAt'
import { gcPass } from '../history/event'
import { TYPE_SLOT } from '../history/HeapCursor'

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
type Table = { readonly [K in Change['kind']]: (change: OfKind<K>, names: ChangeNames) => string }

const PRINTED = 80

const table: Table = {
  born: ({ id }, names) => `${names.object(id)} is made.`,
  stored: storedWords,
  dropped: (change, names) => {
    const { source, slot, target } = change
    const goes = `${names.reference(change, source, slot)} lets go of ${names.object(target)}`
    return `${goes}${after(': its', names.counts(change, target), names.keepers(target))}.`
  },
  moved: ({ source }, names) => `References of ${names.object(source)} change their places in it; no count changes.`,
  weakStored: ({ source, target }, names) =>
    `${names.object(source)} refers weakly to ${names.object(target)}: its count stays as it is.`,
  weakCleared: ({ source, target }, names) =>
    `${names.object(source)} no longer answers: ${names.object(target)}, which it referred to weakly, is dying.`,
  freed: freedWords,
  finalized: ({ id }, names) => `The finalizer of ${names.object(id)} runs, for the first time and the last.`,
  resized: ({ id, from, to }, names) =>
    `${names.object(id)} ${to > from ? 'grows' : 'shrinks'} from ${from} to ${to} bytes.`,
  labelled: ({ id, label }, names) => `${names.object(id)} is called ${names.label(label)} from now on.`,
  numbered: ({ id, value }, names) => `${names.object(id)} is the number ${value}.`,
  entered: ({ frame }, names) => `${names.object(frame)} is called.`,
  left: ({ frame }, names) =>
    names.livesOn(frame)
      ? `${names.object(frame)} leaves the stack; its frame is kept, and all that its names refer to.`
      : `${names.object(frame)} returns, and its names are gone.`,
  switched: ({ to }) => (to === 0 ? 'The main thread runs from here.' : `Thread ${to} runs from here.`),
  held: (change, names) => {
    const act = change.by > 0 ? 'holds' : 'lets go of'
    const counts = after(': its', names.counts(change, change.target), '')
    return `The interpreter ${act} ${names.object(change.target)} (${names.label(change.why)})${counts}.`
  },
  printed: ({ stream, from, to }, names) => {
    const text = names.text(stream, from, to).trimEnd()
    const shown = text.length > PRINTED ? `${text.slice(0, PRINTED)}…` : text
    return `It ${stream === 1 ? 'prints' : 'writes to stderr'}: ${shown}`
  },
  passed: (change, names) => passedWords([change], names),
  stage: ({ label }, names) => `A stage begins: ${names.label(label)}.`,
  collectionBegun: ({ generation }) => `The cycle collector begins, with generation ${generation}.`,
  collectionPass: ({ pass, ids }, names) => passWords(pass, ids, names),
  collectionEnded: ({ unreachable, uncollectable }) => {
    const found = `The cycle collector ends: it found ${objects(unreachable)} that nothing reached`
    return uncollectable === 0 ? `${found}.` : `${found}, ${uncollectable} of them it could not free.`
  },
}

/** The sentence for a change; `names` speak of its moment. */
export function changeWords(change: Change, names: ChangeNames): string {
  const say = table[change.kind] as (change: Change, names: ChangeNames) => string // the entry of its kind
  return say(change, names)
}

/** The kinds that have a sentence. */
export const toldKinds: readonly string[] = Object.keys(table)

function storedWords(change: OfKind<'stored'>, names: ChangeNames): string {
  const { source, slot, target, replaced } = change
  const now = `${names.reference(change, source, slot)} now refers to ${names.object(target)}`
  const counts = names.counts(change, target)
  if (replaced === 0 || replaced === target) return `${now}${after(': its', counts, '')}.`
  const come = counts === null ? '' : ` (count from ${counts.before} to ${counts.after})`
  const gone = after(', whose', names.counts(change, replaced), names.keepers(replaced))
  return `${now}${come} instead of ${names.object(replaced)}${gone}.`
}

/** `: its count goes from 2 to 1; ben's box.kept[0] still holds it` */
function after(beginning: string, counts: Counts | null, keepers: string): string {
  if (counts === null) return ''
  const change = `${beginning} count goes from ${counts.before} to ${counts.after}`
  return counts.after === 0 || keepers === '' ? change : `${change}; ${keepers}`
}

const DEATHS: Readonly<Record<Death, string>> = {
  counted: 'nothing refers to it any more',
  collected: 'the cycle collector has taken it apart',
  late: 'it was kept until the last stages of the exit, when nothing can be printed any more',
}

/** Values that the step computed with: `Made and dropped within the step: 3 int, 1 tuple.` */
export function passedWords(changes: readonly OfKind<'passed'>[], names: ChangeNames): string {
  return `Made and dropped within the step: ${changes.map(({ type, count }) => `${count} ${names.type(type)}`).join(', ')}.`
}

const MOST_RELEASED = 3

/** That every instance lets go of its class says nothing, and is left out. */
function freedWords(change: OfKind<'freed'>, names: ChangeNames): string {
  const death = names.death(change.event)
  const freed = `${names.object(change.id)} is freed: ${DEATHS[death]}.`
  const released = change.released.filter(({ slot }) => slot !== TYPE_SLOT)
  const told = released.slice(0, MOST_RELEASED).flatMap(({ target }) => {
    const counts = names.counts(change, target)
    if (counts === null) return []
    const keepers = counts.after === 0 || death !== 'counted' ? '' : names.keepers(target)
    return [`${names.object(target)} (count from ${counts.before} to ${counts.after}${keepers && `; ${keepers}`})`]
  })
  if (told.length === 0) return freed
  const more = released.length - MOST_RELEASED
  return `${freed} It lets go of ${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`
}

const PASSES: Readonly<Record<number, (count: string) => string>> = {
  [gcPass.CANDIDATES]: (count) => `The collector looks at ${count}: what only they refer to may be garbage`,
  [gcPass.RESCUED]: (count) => `The collector finds ${count} reached from outside after all: they stay`,
  [gcPass.UNREACHABLE]: (count) => `The collector finds ${count} that nothing from outside refers to: garbage`,
  [gcPass.FINALIZED]: (count) => `The collector has run the finalizers of ${count}`,
  [gcPass.RESURRECTED]: (count) => `A finalizer has made ${count} reachable again: they stay`,
  [gcPass.CLEARED]: (count) => `The collector empties ${count}, and their counts fall to zero`,
}

const MOST_LISTED = 3

function passWords(pass: number, ids: Int32Array, names: ChangeNames): string {
  const say = PASSES[pass]
  const listed = [...ids.subarray(0, MOST_LISTED)].map(names.object)
  const rest = ids.length > MOST_LISTED ? ' and others' : ''
  return `${say === undefined ? objects(ids.length) : say(objects(ids.length))} (${listed.join(', ')}${rest}).`
}

function objects(count: number): string {
  return count === 1 ? '1 object' : `${count} objects`
}
