/**
 * What clocks of a zone show: its changes, its kinds of time and the rule after them. Follows CPython 3.14's _zoneinfo.c, which
 * guesses from the order of the kinds how much of an offset is daylight saving.
 */
import { type Found, kindAtLocal, kindAtMoment, type ZoneKind, type ZoneRule } from './zoneRule'

/** What a zone's file says. */
export interface ZoneFileData {
  /** Of each change: the moment, and the number of the kind that begins. */
  readonly moments: readonly number[]
  readonly which: readonly number[]
  /** Of each kind. */
  readonly offsets: readonly number[]
  readonly isSaving: readonly boolean[]
  readonly names: readonly string[]
  readonly rule: ZoneRule | null
}

const HOUR = 3600

export class ZoneTimes {
  private readonly kinds: readonly ZoneKind[]
  private readonly before: ZoneKind
  private readonly after: ZoneRule
  /** Each change in local time, as clocks say that are read with fold 0, and with fold 1. */
  private readonly local: readonly [readonly number[], readonly number[]]
  /** What every moment has, where there are no changes. */
  readonly always: ZoneKind | null

  constructor(private readonly data: ZoneFileData) {
    const savings = guessSavings(data)
    this.kinds = data.offsets.map((offset, at) => ({
      offset,
      saving: savings[at] ?? 0,
      name: data.names[at] ?? '',
    }))
    const { kinds } = this
    const last = kinds[data.which.at(-1) ?? kinds.length - 1]
    this.after = data.rule ?? { standard: last ?? NOTHING, daylight: null }
    this.before = kinds[data.isSaving.indexOf(false)] ?? kinds[0] ?? this.after.standard
    this.local = localTimes(data)
    const { standard, daylight } = this.after
    const isFixed = kinds.length <= 1 && daylight === null && kinds.every((kind) => isSame(kind, standard))
    this.always = isFixed ? standard : null
  }

  atLocal(local: number, fold: number, year: number): ZoneKind {
    const times = this.local[fold === 1 ? 1 : 0]
    const at = countUpTo(times, local)
    if (at === 0 && times.length > 0) return this.before
    if (times.length === 0 || local > (times.at(-1) ?? 0)) return kindAtLocal(this.after, local, fold, year)
    return this.kindOf(at - 1)
  }

  atMoment(moment: number, year: number): Found {
    const { moments } = this.data
    const count = moments.length
    const last = moments[count - 1] ?? 0
    if (count > 0 && moment < (moments[0] ?? 0)) return { kind: this.before, fold: false }
    if (count === 0 || moment > last) {
      const found = kindAtMoment(this.after, moment, year)
      if (count === 0) return found
      const previous = count === 1 ? this.before : this.kindOf(count - 2)
      const lost = previous.offset - found.kind.offset
      return { kind: found.kind, fold: found.fold || (lost > 0 && moment < last + lost) }
    }
    const at = countUpTo(moments, moment)
    const kind = this.kindOf(at - 1)
    const previous = at >= 2 ? this.kindOf(at - 2) : this.before
    return { kind, fold: previous.offset - kind.offset > moment - (moments[at - 1] ?? 0) }
  }

  private kindOf(change: number): ZoneKind {
    return this.kinds[this.data.which[change] ?? 0] ?? this.before
  }
}

const NOTHING: ZoneKind = { offset: 0, saving: 0, name: '' }

function isSame(a: ZoneKind, b: ZoneKind): boolean {
  return a.offset === b.offset && a.saving === b.saving && a.name === b.name
}

/** How many of the sorted numbers are at most `value`. */
function countUpTo(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}

/** The difference to the standard time before or after, of the first change at which there is one; else an hour. */
function guessSavings({ which, offsets, isSaving }: ZoneFileData): number[] {
  const savings = offsets.map(() => 0)
  const wanted = isSaving.filter(Boolean).length
  let found = 0
  for (let at = 1; at < which.length && found < wanted; at++) {
    const kind = which[at] ?? 0
    if (isSaving[kind] !== true || savings[kind] !== 0) continue
    const offset = offsets[kind] ?? 0
    const earlier = which[at - 1] ?? 0
    let saving = isSaving[earlier] === true ? 0 : offset - (offsets[earlier] ?? 0)
    const later = which[at + 1]
    if (saving === 0 && later !== undefined && kind < offsets.length - 1) {
      if (isSaving[later] === true) continue
      saving = offset - (offsets[later] ?? 0)
    }
    if (saving === 0) continue
    found++
    savings[kind] = saving
  }
  if (found < wanted)
    isSaving.forEach((is, kind) => {
      if (is && savings[kind] === 0) savings[kind] = HOUR
    })
  return savings
}

function localTimes({ moments, which, offsets }: ZoneFileData): [number[], number[]] {
  const pairs = moments.map((moment, at) => {
    const first = offsets[at === 0 ? 0 : (which[at - 1] ?? 0)] ?? 0
    // A zone that has one kind of time has no other before its first change.
    const second = at === 0 && offsets.length <= 1 ? first : (offsets[which[at] ?? 0] ?? 0)
    return [moment + Math.max(first, second), moment + Math.min(first, second)] as const
  })
  return [pairs.map(([early]) => early), pairs.map(([, late]) => late)]
}
