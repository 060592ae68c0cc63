/**
 * Counts how deep the compiler has gone into a tree, so that a tree deeper than the machine's stack ends in Python's
 * RecursionError and never in a JavaScript stack overflow.
 *
 * Chains of operators, links (chain.ts) and `elif` do not count: they are walked in a loop. The limit fits the
 * smallest stack Node gives a thread, with room for the caller; CPython's own depends on the machine's stack.
 */
import { Stop } from './stop'

const limit = 600

export class Depth {
  #depth = 0

  enter(): void {
    if (++this.#depth > limit) throw Stop.tooDeep()
  }

  leave(): void {
    this.#depth--
  }
}
