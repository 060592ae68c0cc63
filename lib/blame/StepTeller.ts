/**
 * What a step did, in sentences, event by event: `ana's main.conn lets go of Connection #3: its count goes from 2 to 1; ben's
 * log.entries[0] still holds it.`
 *
 * Invariants: a step with more to tell than `most` tells what concerns instances and what the collector does first, in the order
 * of the events all the same. A reference that the step dropped has the name it had before the step, one that it made the name
 * it has after it.
 */
import { type Change, forEachChange } from '../heap/history/changesAt'
import { OP_BITS } from '../heap/history/event'
import { eventLength } from '../heap/history/eventLength'
import type { HeapCursor } from '../heap/history/HeapCursor'
import type { HistoryIndex } from '../heap/history/HistoryIndex'
import { type ChangeNames, changeWords, type Counts, type Death, passedWords } from '../heap/words/changeWords'
import type { Say } from '../heap/words/Sentences'
import { callName } from './edgeNames'
import { Fates } from './fates'
import { Instances } from './instances'
import { LastUsed } from './LastUsed'
import { Moment, type PersonOf } from './Moment'
import type { TitleOf } from './objectTitle'
import { changeWeight, isValueStored } from './changeWeight'
import type { Team } from './Bench'

export interface ToldStep {
  readonly sentences: readonly string[]
  /** Changes worth telling that are not told. */
  readonly untold: number
}

/** An event of a step that is worth telling. */
export interface ToldEvent {
  /** Its offset in the log. */
  readonly at: number
  /** What it did; one event may take something away and bring something. */
  readonly sentences: readonly string[]
}

const MOST_KEEPERS = 2
/** Events of one step that are looked at: whoever asks waits. */
const MOST_READ = 10_000
/** What was told last is told again at once: readers go back and forth about a line. */
const MOST_KEPT = 64
/** So many of a kind weigh what they weigh; the next ones less and less, so that a step that frees thousands tells more than deaths. */
const ALIKE = 2

export class StepTeller {
  /** Made when something is told: of a window of a large heap that takes a while. */
  private own: HeapCursor | null = null
  private readonly index: HistoryIndex
  private readonly fates: Fates
  private readonly instances: Instances
  private readonly moments = new Map<number, Moment>()
  private readonly told = new LastUsed<string, ToldStep>(MOST_KEPT)
  private step = 0

  constructor(
    private readonly origin: HeapCursor,
    private readonly personOf: PersonOf,
    private readonly team: Pick<Team, 'entry' | 'sources'>,
    private readonly titleOf: TitleOf,
    private readonly say: Say,
  ) {
    this.index = origin.index
    this.fates = new Fates(this.index)
    this.instances = new Instances(this.index, team.sources)
  }

  private get cursor(): HeapCursor {
    return (this.own ??= this.origin.fork())
  }

  /** The sentences of a step, at most `most`; with `isAll` also of what says little: values, and what the interpreter does for itself. */
  tell(step: number, most: number, isAll = false): ToldStep {
    return this.told.get(`${step} ${most} ${isAll}`, () => this.toldAnew(step, most, isAll))
  }

  private toldAnew(step: number, most: number, isAll: boolean): ToldStep {
    this.step = step
    const { worth, unread } = this.worthTelling(step, isAll)
    const chosen = heaviest(worth, most)
    return { sentences: this.sentences(chosen), untold: worth.length - chosen.length + unread }
  }

  /** The step's events in their order, at most `most` of them, each with what `tell` says of it; values that only passed by are none. */
  events(step: number, most: number): ToldEvent[] {
    this.step = step
    const { worth } = this.worthTelling(step, false)
    const told: { readonly at: number; readonly sentences: string[] }[] = []
    for (const each of heaviest(worth, most)) {
      if (each.change.kind === 'passed') continue
      const sentence = this.sentence(each)
      const last = told.at(-1)
      if (last?.at === each.change.event) last.sentences.push(sentence)
      else told.push({ at: each.change.event, sentences: [sentence] })
    }
    return told
  }

  /** What the references are called just before an event. */
  momentAt(offset: number): Moment {
    const cursor = this.cursor.fork()
    cursor.seekEvent(offset)
    return new Moment(cursor, this.personOf, this.team.entry, this.titleOf, this.say)
  }

  private worthTelling(step: number, isAll: boolean): { readonly worth: readonly Weighed[]; readonly unread: number } {
    const { cursor, instances } = this
    const worth: Weighed[] = []
    const weigh = (change: Change): void => {
      const weight = isAll ? 1 : changeWeight({ cursor, instances }, change)
      const last = worth.at(-1)
      const whole = last === undefined ? null : joined(last.change, change)
      const value = !isAll && isValueStored(cursor, change) ? change.source : 0
      if (last !== undefined && whole !== null) last.change = whole
      else if (last !== undefined && value !== 0 && last.value === value) last.more++
      else if (weight > 0) worth.push({ change, at: worth.length, weight, value, more: 0 })
    }
    const unread = forEachChange(cursor, step, weigh, MOST_READ)
    return { worth, unread }
  }

  private sentences(chosen: readonly Weighed[]): string[] {
    const sentences: string[] = []
    const passed: Extract<Change, { readonly kind: 'passed' }>[] = []
    for (const each of chosen) {
      if (each.change.kind === 'passed') passed.push(each.change)
      else sentences.push(this.sentence(each))
    }
    return passed.length === 0 ? sentences : [...sentences, passedWords(passed, this.names, this.say)]
  }

  private sentence({ change, more }: Weighed): string {
    this.cursor.seekEvent(change.event)
    const words = changeWords(change, this.names, this.say)
    return more === 0 ? words : `${words} ${this.say('valuesMore', { count: more })}`
  }

  private readonly names: ChangeNames = {
    object: (id) => this.title(id),
    reference: (change, source, slot) => this.reference(change, source, slot),
    counts: (change, id) => this.counts(change, id),
    keepers: (id) => this.keepers(id),
    death: (at) => this.death(at),
    livesOn: (id) => this.after.cursor.serialOf(id) === this.cursor.serialOf(id),
    label: (at) => this.index.history.labels[at] ?? '',
    type: (at) => this.index.history.types[at]?.name ?? 'object',
    text: (stream, from, to) => this.index.history[stream === 1 ? 'stdout' : 'stderr'].slice(from, to),
  }

  private get before(): Moment {
    return this.moment(this.step - 1)
  }

  private get after(): Moment {
    return this.moment(this.step)
  }

  /** The last two are kept: who walks on asks for one of them again. */
  private moment(step: number): Moment {
    const known = this.moments.get(step)
    if (known !== undefined) return known
    // The cursor of one that is not asked any more goes on from where it stands.
    let cursor: HeapCursor | null = null
    for (const [other, moment] of this.moments) {
      if (Math.abs(other - step) <= 1) continue
      this.moments.delete(other)
      cursor = moment.cursor
    }
    cursor ??= this.cursor.fork()
    cursor.seek(Math.max(0, step))
    const made = new Moment(cursor, this.personOf, this.team.entry, this.titleOf, this.say)
    this.moments.set(step, made)
    return made
  }

  /** The title of an object of this moment. One that the event makes is called as when the step is done, if it is there then. */
  private title(id: number): string {
    const { cursor, after } = this
    if (cursor.isLive(id)) return this.titleOf(cursor, id)
    const at = cursor.offset
    if (after.cursor.serialOf(id) === this.index.serialBornAt(at)) return this.titleOf(after.cursor, id)
    cursor.seekEvent(at + eventLength(this.index.history.log, at))
    const title = cursor.isLive(id) ? this.titleOf(cursor, id) : this.say('anObject', {})
    cursor.seekEvent(at)
    return title
  }

  private reference(change: Change, source: number, slot: number): string {
    const isGoing = change.kind === 'dropped'
    const birth = isGoing ? this.birthOf(source, slot) : change.event
    const named = (isGoing ? this.before : this.after).nameOf(source, birth)
    return named ?? this.plainReference(source, slot)
  }

  private birthOf(source: number, slot: number): number {
    let found = -1
    this.cursor.forEachReference(source, (at, _target, _statement, birth) => {
      if (at === slot) found = birth
    })
    return found
  }

  /** Of a reference that came and went within the step. */
  private plainReference(source: number, slot: number): string {
    const { cursor } = this
    if (source === 0) return this.say('interpreter', {})
    const name = cursor.slotName(source, slot)
    const readable = name === '' || name.includes('?') ? this.say('aReference', {}) : name
    if (cursor.typeInfo(source)?.role === 'frame')
      return this.say('inCall', { name: readable, call: callName(cursor.labelOf(source)) })
    return this.say('of', { name: readable, object: this.title(source) })
  }

  private counts({ event }: Change, id: number): Counts | null {
    const { cursor } = this
    if (cursor.typeInfo(id)?.role === 'atom') return null
    const before = cursor.count(id)
    const serial = cursor.serialOf(id)
    cursor.seekEvent(event + eventLength(this.index.history.log, event))
    const isThere = serial === 0 || cursor.serialOf(id) === serial
    const counts = { before, after: isThere ? cursor.count(id) : 0 }
    cursor.seekEvent(event)
    return counts
  }

  /** Of an object that is there when the step is done. */
  private keepers(id: number): string {
    const { after } = this
    if (after.cursor.serialOf(id) !== this.cursor.serialOf(id)) return ''
    const { names, more } = after.keepersOf(id, MOST_KEEPERS)
    if (names.length === 0) return ''
    const all = more === 0 ? names : [...names, this.say('more', { count: more })]
    const [last = '', ...before] = [...all].reverse()
    const listed = before.length === 0 ? last : this.say('and', { before: before.reverse().join(', '), last })
    return this.say('keepers', { count: all.length, names: listed })
  }

  private death(at: number): Death {
    const fate = this.fates.of(this.index.serialAt((this.index.history.log[at] ?? 0) >>> OP_BITS, at))
    if (fate === 'exit-late') return 'late'
    return this.fates.isCollected(at) ? 'collected' : 'counted'
  }
}

/** A text that is printed in pieces is one; null where the second change does not go on with the first. */
function joined(first: Change, second: Change): Change | null {
  if (first.kind !== 'printed' || second.kind !== 'printed') return null
  return first.stream === second.stream && first.to === second.from ? { ...first, to: second.to } : null
}

interface Weighed {
  change: Change
  readonly at: number
  readonly weight: number
  /** The container that a plain value came into; 0 for any other change. */
  readonly value: number
  /** How many more values came into it right after. */
  more: number
}

/** The heaviest changes, in their order. */
function heaviest(all: readonly Weighed[], most: number): readonly Weighed[] {
  if (all.length <= most) return all
  const seen = new Map<Change['kind'], number>()
  const byWeight = [...all].sort((one, other) => other.weight - one.weight || one.at - other.at)
  const weighed = byWeight.map((each) => {
    const before = seen.get(each.change.kind) ?? 0
    seen.set(each.change.kind, before + 1)
    return { each, weight: each.weight / (1 + Math.floor(before / ALIKE)) }
  })
  weighed.sort((one, other) => other.weight - one.weight)
  const chosen = weighed.slice(0, most).map(({ each }) => each)
  return chosen.sort((one, other) => one.at - other.at)
}
