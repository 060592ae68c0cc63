/**
 * Counts how deep the compiler has gone into a tree: a tree deeper than what CPython's stack of 8 MB has room for ends in
 * Python's RecursionError, as does one that is too deep for the thread (a run's has room, `server/runs/threadStack.ts`).
 *
 * Chains of operators, links (chain.ts) and `elif` do not count: they are walked in a loop.
 */
import { Stop } from './stop'

const limit = 27_450

export class Depth {
  #depth = 0

  enter(): void {
    if (++this.#depth > limit) throw Stop.tooDeep()
  }

  leave(): void {
    this.#depth--
  }
}
