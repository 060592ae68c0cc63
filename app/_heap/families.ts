/**
 * Trees of like objects, and chains that go through containers: behind an object that stands in others of its class already, all
 * further ones of the class say the same, so the picture has one row for them (chains.ts has the plain chains).
 *
 * In a family are only those that nobody could miss: they are held by nothing but the object in front, one another, and what is among
 * them; at most one of those it leads to is held besides, or what the reader chose: there the family ends, and its row leads there.
 * So does that of a family which is a long list, or was a list (formerList.ts): a list that gets a branch keeps its end.
 * A family of very many is not gone through to its end. Ids in, ids out; asks the heap where the cursor stands.
 */
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { TYPE_SLOT } from '../../lib/heap/history/HeapCursor'
import { DRAWN } from './chains'
import { formerListEnd } from './formerList'
import type { Reference } from './references'

export interface Family {
  /** The references by which the object in front leads to it. */
  readonly through: readonly Reference[]
  readonly members: readonly number[]
  /** To which it leads; 0 for none. */
  readonly end: number
  /** That is the last of a long list, or of what was a list. */
  readonly endsList: boolean
  /** There are more members than these. */
  readonly isCut: boolean
}

export interface FamilyGround {
  readonly cursor: HeapCursor
  /** Whether it stands in the picture already. */
  readonly isPlaced: (id: number) => boolean
  readonly spotlight: ReadonlySet<number>
}

/** Fewer than these of a plain list are drawn, and more are a chain. */
const FEWEST_IN_LIST = 8
/** So many objects are gone through for one row, and for all. */
const MOST_WALKED = 5000
const MOST_WALKED_IN_ALL = 40_000
/** For one row, however many there are. */
const LEAST_WALKED = 200

/** How often what is held among them changes what is. */
const MOST_TURNS = 6

/** Where the walk does not go. */
interface Bounds {
  readonly type: number
  readonly like: ReadonlySet<number>
  readonly stops: ReadonlySet<number>
  readonly foreign: ReadonlySet<number>
}

interface Walked {
  /** All that it came to, and how often each is referred to from within. */
  readonly times: ReadonlyMap<number, number>
  readonly ends: ReadonlySet<number>
  readonly isCut: boolean
}

export class Families {
  /** Object -> that on whose card it was first. */
  private readonly before = new Map<number, number>()
  private walked = 0

  constructor(private readonly ground: FamilyGround) {}

  /** `id` has a card, because the card of `by` leads to it. */
  opened(id: number, by: number): void {
    this.before.set(id, by)
  }

  /** Whether an object of its class led to it. */
  isBehindLike(id: number): boolean {
    const { cursor } = this.ground
    const before = this.before.get(id) ?? 0
    return before !== 0 && cursor.typeOf(before) === cursor.typeOf(id)
  }

  /** Null where everything behind the object is to be drawn: `isOpened` tells what the reader asked for, or has another fold. */
  behind(id: number, references: readonly Reference[], isOpened: (through: Reference) => boolean): Family | null {
    const { cursor } = this.ground
    const type = cursor.typeOf(id)
    if (cursor.liveOfType(type) <= DRAWN || cursor.typeInfo(id)?.role !== 'instance') return null
    const like = this.likeBefore(id, type)
    if (like.size < DRAWN) return null
    const through = references.filter((each) => this.leadsOn(each, type, like))
    if (through.some(isOpened)) return null
    // What is held besides is no part of it, and so nothing that is held by that: what is left is asked again.
    const stops = new Set<number>()
    const foreign = new Set<number>()
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const found = this.walk(through, { type, like, stops, foreign })
      if (stops.size + found.ends.size > 1) return null
      const held = found.isCut ? [] : [...found.times].filter(([each, times]) => cursor.count(each) !== times)
      if (held.length === 0) {
        const family = this.familyOf(like, through, found, [...stops, ...found.ends][0] ?? 0)
        return family !== null && family.members.length < FEWEST_IN_LIST && this.isList(like) ? null : family
      }
      const others = held.filter(([each]) => cursor.typeOf(each) !== type)
      for (const [each] of others) foreign.add(each)
      if (others.length === 0) for (const [each] of held.slice(0, 1)) stops.add(each)
    }
    return null
  }

  private familyOf(
    like: ReadonlySet<number>,
    through: readonly Reference[],
    found: Walked,
    end: number,
  ): Family | null {
    const { cursor, spotlight } = this.ground
    const [inFront = 0] = like
    const type = cursor.typeOf(inFront)
    // What was chosen lies further on, or has no card by itself.
    if (found.isCut && [...found.times.keys()].some((each) => spotlight.has(cursor.serialOf(each)))) return null
    if (end !== 0 && cursor.typeInfo(end)?.role !== 'instance') return null
    const members = [...found.times.keys()].filter((each) => cursor.typeOf(each) === type)
    if (members.length === 0) return null
    const last = end === 0 && !found.isCut ? this.lastOf(members, like) : 0
    if (last === 0) return { through, members, end, endsList: false, isCut: found.isCut }
    return { through, members: members.filter((id) => id !== last), end: last, endsList: true, isCut: false }
  }

  /** Of a list, or of what was one before it branched; 0 for none. */
  private lastOf(members: readonly number[], like: ReadonlySet<number>): number {
    const last = members.length >= FEWEST_IN_LIST ? this.lastOfList(members) : 0
    if (last !== 0 || members.length < 2) return last
    const behind = new Set(members)
    return formerListEnd(this.ground.cursor, [...like].reverse(), (id) => behind.has(id))
  }

  /** 0 where they are no list, in which each leads by itself to one other, but for that before it. */
  private lastOfList(members: readonly number[]): number {
    const left = new Set(members)
    let at = members[0] ?? 0
    while (left.delete(at)) {
      const next = new Set<number>()
      this.ground.cursor.forEachTarget(at, (_slot, to) => {
        if (left.has(to)) next.add(to)
      })
      const [only] = next
      if (only === undefined) return left.size === 0 ? at : 0
      if (next.size > 1) return 0
      at = only
    }
    return 0
  }

  /** The object and those of its class on the way that the picture took to it. */
  private likeBefore(id: number, type: number): ReadonlySet<number> {
    const like = new Set<number>()
    for (let at = id; at !== 0; at = this.before.get(at) ?? 0) if (this.ground.cursor.typeOf(at) === type) like.add(at)
    return like
  }

  /** Each leads by itself to one other of its class, but for that before it. */
  private isList(like: ReadonlySet<number>): boolean {
    const { cursor } = this.ground
    return [...like].every((id) => {
      const next = new Set<number>()
      cursor.forEachTarget(id, (_slot, to) => {
        if (cursor.typeOf(to) === cursor.typeOf(id) && to !== this.before.get(id)) next.add(to)
      })
      return next.size === 1
    })
  }

  /** Whether there is one of the class behind the reference, which has no place yet. */
  private leadsOn({ target, isWeak }: Reference, type: number, like: ReadonlySet<number>): boolean {
    if (isWeak || !this.isOfPictures(target) || this.ground.isPlaced(target)) return false
    const found = new Set([target])
    for (const id of found) {
      if (this.ground.cursor.typeOf(id) === type) return true
      if (found.size > LEAST_WALKED) return false
      this.ground.cursor.forEachTarget(id, (slot, to) => {
        if (slot !== TYPE_SLOT && this.isOfPictures(to) && !this.ground.isPlaced(to) && !like.has(to)) found.add(to)
      })
    }
    return false
  }

  /** In breadth from the object in front; not beyond its bounds, nor what is placed or was chosen. */
  private walk(through: readonly Reference[], { type, like, stops, foreign }: Bounds): Walked {
    const { cursor, isPlaced } = this.ground
    const ends = new Set<number>()
    const times = new Map<number, number>()
    const meet = (to: number): void => {
      if (like.has(to) || stops.has(to) || foreign.has(to) || !this.isOfPictures(to)) return
      const isKnown = isPlaced(to)
      if (isKnown ? cursor.typeOf(to) === type : this.isChosen(to)) ends.add(to)
      else if (!isKnown) times.set(to, (times.get(to) ?? 0) + 1)
    }
    for (const { target } of through) meet(target)
    const most = Math.max(LEAST_WALKED, Math.min(MOST_WALKED, MOST_WALKED_IN_ALL - this.walked))
    let walked = 0
    for (const id of times.keys()) {
      if (++walked > most) break
      cursor.forEachTarget(id, (slot, to) => {
        if (slot !== TYPE_SLOT) meet(to)
      })
    }
    this.walked += walked
    return { times, ends, isCut: walked > most }
  }

  private isOfPictures(id: number): boolean {
    const role = this.ground.cursor.typeInfo(id)?.role
    return role === 'instance' || role === 'container'
  }

  /** What the way in the spotlight ends at; it goes on through the others. */
  private isChosen(id: number): boolean {
    const { cursor, spotlight } = this.ground
    if (!spotlight.has(cursor.serialOf(id))) return false
    let goesOn = false
    cursor.forEachTarget(id, (slot, to) => {
      if (slot !== TYPE_SLOT && this.isOfPictures(to) && spotlight.has(cursor.serialOf(to))) goesOn = true
    })
    return !goesOn
  }
}
