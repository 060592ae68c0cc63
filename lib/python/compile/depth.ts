/**
 * Counts how deep the compiler has gone into a tree, so that a tree deeper than the machine's stack ends in Python's
 * RecursionError and never in a JavaScript stack overflow.
 *
 * Left-deep chains of operators do not count: they are walked in a loop.
 */
import { Stop } from './stop'

const limit = 900

export class Depth {
  #depth = 0

  enter(): void {
    if (++this.#depth > limit) throw Stop.tooDeep()
  }

  leave(): void {
    this.#depth--
  }
}
