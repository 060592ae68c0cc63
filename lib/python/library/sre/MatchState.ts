/** A search under way over one text: where it starts next, and the groups of what it found last. */
import type { Vm } from '../../vm/Vm'
import { Matcher } from './Matcher'
import type { Code } from './matchOne'

export class MatchState {
  readonly matcher: Matcher
  readonly pos: number
  readonly end: number
  /** Where the next match is looked for; where the last one began, once there is one. */
  start: number
  /** The last match took nothing: the next one must not be the same. */
  mustAdvance = false

  constructor(
    private readonly vm: Vm,
    readonly code: Code,
    readonly codes: Int32Array,
    groups: number,
    pos: number,
    endpos: number,
    mustEnd = false,
  ) {
    this.pos = Math.max(0, Math.min(pos, codes.length))
    this.end = Math.max(0, Math.min(endpos, codes.length))
    this.start = this.pos
    this.matcher = new Matcher(vm, code, codes, this.end, groups, mustEnd)
  }

  /** Where the last match ended. */
  get stop(): number {
    return this.matcher.place
  }

  /** The next search begins where the last match ended. */
  advance(): void {
    this.mustAdvance = this.stop === this.start
    this.start = this.stop
  }

  /** The ends of the whole match and of its groups, -1 for groups that took no part. */
  spans(): Int32Array {
    const { marks } = this.matcher
    const spans = new Int32Array(marks.length + 2)
    spans[0] = this.start
    spans[1] = this.stop
    for (let i = 0; i < marks.length; i += 2) {
      const from = marks[i] ?? -1
      const to = marks[i + 1] ?? -1
      const isWhole = from >= 0 && to >= 0
      spans[i + 2] = isWhole ? from : -1
      spans[i + 3] = isWhole ? to : -1
    }
    return spans
  }

  spend(): void {
    if (--this.vm.ticksLeft <= 0) this.vm.tick()
  }
}
