/**
 * Who keeps an object only together, and who can free it only together: all smallest groups of holders.
 *
 *   a keeping group  with its references and the interpreter's alone the object lives, and without any one of it no more
 *   a freeing group  with all its references gone the object goes, and with those of any one of it back no more
 *
 * Each family is the smallest hitting sets of the other, so both are found at once (Reiter's tree, breadth first): look for a
 * way that avoids some holders; there is one: its holders, made as few as possible, are a keeping group, and one of them must
 * be avoided too; there is none: those avoided are a freeing group. Groups of one are what owners.ts calls sufficient and
 * necessary. Within the limits every group is found; past them the answer says that it is not complete.
 *
 * Does not know who a holder is.
 */
import type { Rule, SearchGround } from './backwardSearch'
import { noDetours } from './cut'

export interface HolderGroups {
  /** smallest first, holders ascending; none where the interpreter's references are enough, or nothing keeps the object */
  readonly keeping: readonly (readonly number[])[]
  readonly freeing: readonly (readonly number[])[]
  readonly isComplete: boolean
}

export interface GroupOptions {
  /** the largest freeing group to look for; 5 unless told */
  readonly limit?: number
  /** the most groups of either kind; 32 unless told */
  readonly most?: number
  /** how many nodes all searches together may visit; 100 000 unless told */
  readonly budget?: number
}

/** Finds the smallest groups that keep the target and those that can free it. */
export function holderGroups(ground: SearchGround, target: number, options: GroupOptions = {}): HolderGroups {
  return new GroupSearch(ground, target, options).run()
}

class GroupSearch {
  readonly #ground: SearchGround
  readonly #target: number
  readonly #limit: number
  readonly #most: number
  readonly #workLimit: number
  readonly #keeping: number[][] = []
  readonly #freeing: number[][] = []

  constructor(ground: SearchGround, target: number, options: GroupOptions) {
    this.#ground = ground
    this.#target = target
    this.#limit = options.limit ?? 5
    this.#most = options.most ?? 32
    this.#workLimit = ground.work + (options.budget ?? 100_000)
  }

  run(): HolderGroups {
    const waiting: number[][] = [[]]
    const seen = new Set(['']) // keys of what waits or was tried
    let isComplete = true
    for (const avoided of waiting) {
      if (this.#freeing.some((group) => isWithin(group, avoided))) continue
      if (this.#isSpent()) return this.#result(false)
      const group = this.#groupWithout(avoided)
      if (group === null) this.#freeing.push(avoided)
      else if (group.length === 0) return { keeping: [], freeing: [], isComplete: true }
      else if (avoided.length === this.#limit) isComplete = false
      else this.#branch(avoided, group, waiting, seen)
    }
    return this.#result(isComplete)
  }

  #branch(avoided: readonly number[], group: readonly number[], waiting: number[][], seen: Set<string>): void {
    for (const holder of group) {
      const next = [...avoided, holder].sort((a, b) => a - b)
      if (seen.has(next.join())) continue
      seen.add(next.join())
      waiting.push(next)
    }
  }

  /** A keeping group that has none of those avoided, known or new; null when nothing keeps the target without them. */
  #groupWithout(avoided: readonly number[]): readonly number[] | null {
    const known = this.#keeping.find((group) => !group.some((holder) => avoided.includes(holder)))
    if (known !== undefined) return known
    const found = this.#holdersOnWay((holder) => !avoided.includes(holder))
    if (found === null) return null
    const group = this.#reduced(found)
    if (group.length > 0) this.#keeping.push(group)
    return group
  }

  /** Leaves out one holder after another, where the others are enough. */
  #reduced(group: number[]): number[] {
    let kept = group
    for (const holder of group) {
      if (!kept.includes(holder)) continue
      const others = kept.filter((one) => one !== holder)
      kept = this.#holdersOnWay((one) => others.includes(one)) ?? kept
    }
    return kept
  }

  /** The holders, ascending, on some way to the target by edges of the interpreter and of holders that may be used. */
  #holdersOnWay(mayUse: (holder: number) => boolean): number[] | null {
    const { graph } = this.#ground
    const holderOf = (edge: number) => graph.holder[edge] ?? 0
    const rule: Rule = { ...noDetours, isOpen: (edge) => holderOf(edge) === 0 || mayUse(holderOf(edge)) }
    const way = this.#ground.search(this.#target, rule)
    if (way === null) return null
    const holders = new Set(way.map((step) => holderOf(step >>> 1)))
    holders.delete(0)
    return [...holders].sort((a, b) => a - b)
  }

  #isSpent(): boolean {
    return this.#ground.work > this.#workLimit || Math.max(this.#keeping.length, this.#freeing.length) >= this.#most
  }

  #result(isComplete: boolean): HolderGroups {
    return { keeping: inOrder(this.#keeping), freeing: inOrder(this.#freeing), isComplete }
  }
}

function isWithin(group: readonly number[], larger: readonly number[]): boolean {
  return group.every((holder) => larger.includes(holder))
}

function inOrder(groups: number[][]): number[][] {
  return groups.sort((a, b) => a.length - b.length || firstDifference(a, b))
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((holder, i) => holder !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
