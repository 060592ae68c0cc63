/**
 * The first passes of a collection as arithmetic over the heap where it begins. Every candidate starts with its count; each
 * reference from one candidate to another takes one off; what has some left is referred to from outside, and it rescues what
 * it refers to. The others are condemned: whom the log names.
 *
 * Invariant: for instances of the program's classes count and rest are the collector's own numbers (Subtraction.test.ts), less
 * what built-in code has in its hands at that moment. Of modules and their like the interpreter holds more than a history
 * shows. That they stay is told from the log all the same.
 * A generator's frame is no candidate, and what it refers to counts as the generator's.
 * Walks are iterative, and take time in proportion to the candidates' references.
 */
import { idsOfPass } from './candidates'
import type { HeapCursor } from './HeapCursor'

/**
 * Why a candidate stays: a reference from outside is left to it, or the candidate `by`, which stays, refers to it; or nothing that
 * is shown says why.
 */
export type Rescue =
  | { readonly kind: 'outside' }
  | { readonly kind: 'unseen' }
  | { readonly kind: 'reached'; readonly by: number }

export class Subtraction {
  /** Their ids, those that the collector looks at. */
  readonly candidates: Int32Array
  private readonly isOne: Uint8Array
  private readonly left: Int32Array
  private readonly rescues = new Map<number, Rescue>()
  /** Frames on the stacks, and where in the log each was put there. */
  private readonly running: ReadonlyMap<number, number>
  /** Frames whose references count as some candidate's. */
  private readonly ownFrames = new Set<number>()

  /** `at` is where the log lists the candidates; `cursor` stands there or where the collection begins, and stays there. */
  constructor(
    private readonly cursor: HeapCursor,
    at: number,
    condemned: ReadonlySet<number>,
  ) {
    const { greatestId, history } = cursor.index
    this.candidates = idsOfPass(history.log, at)
    const calls = cursor.calls().flat()
    this.running = new Map(calls.map(({ frame, entered }) => [frame, entered]))
    this.isOne = new Uint8Array(greatestId + 1)
    this.left = new Int32Array(greatestId + 1)
    for (const id of this.candidates) this.isOne[id] = 1
    for (const id of this.candidates) this.left[id] = cursor.count(id)
    for (const id of this.candidates) this.forEachReference(id, (target) => this.subtract(target))
    this.rescue(condemned)
  }

  isCandidate(id: number): boolean {
    return this.isOne[id] === 1
  }

  /** Whether references from it are subtracted. */
  isInside(id: number): boolean {
    return this.isCandidate(id) || this.ownFrames.has(id)
  }

  /** How many references a candidate has. */
  countOf(id: number): number {
    return this.cursor.count(id)
  }

  /** How many of them do not come from candidates. */
  leftOf(id: number): number {
    return this.left[id] ?? 0
  }

  /** Null for the condemned. */
  rescueOf(id: number): Rescue | null {
    return this.rescues.get(id) ?? null
  }

  private subtract(target: number): void {
    if (this.isOne[target] === 1) this.left[target] = (this.left[target] ?? 0) - 1
  }

  private rescue(condemned: ReadonlySet<number>): void {
    const staying = this.candidates.filter((id) => !condemned.has(id))
    for (const id of staying) if (this.leftOf(id) > 0) this.rescues.set(id, { kind: 'outside' })
    this.reach([...this.rescues.keys()], condemned)
    for (const id of staying) {
      if (this.rescues.has(id)) continue
      this.rescues.set(id, { kind: 'unseen' })
      this.reach([id], condemned)
    }
  }

  private reach(queue: number[], condemned: ReadonlySet<number>): void {
    for (let at = 0; at < queue.length; at++) {
      const by = queue[at] ?? 0
      this.forEachReference(by, (target) => {
        if (this.isOne[target] !== 1 || this.rescues.has(target) || condemned.has(target)) return
        this.rescues.set(target, { kind: 'reached', by })
        queue.push(target)
      })
    }
  }

  private forEachReference(id: number, visit: (target: number) => void): void {
    const { cursor } = this
    cursor.forEachTarget(id, (_slot, target) => {
      visit(target)
      if (!this.isOwnFrame(id, target)) return
      this.ownFrames.add(target)
      cursor.forEachTarget(target, (_inner, held) => visit(held))
    })
  }

  /** One that runs is its generator's, which had it before it ran; others only know of it. */
  private isOwnFrame(id: number, target: number): boolean {
    const { cursor } = this
    if (cursor.typeInfo(target)?.role !== 'frame' || this.isCandidate(target)) return false
    const entered = this.running.get(target)
    if (entered === undefined) return true
    let isFormer = false
    cursor.forEachReference(id, (_slot, to, _statement, birth) => {
      if (to === target && birth < entered) isFormer = true
    })
    return isFormer
  }
}
