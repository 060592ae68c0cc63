/**
 * Functions in JavaScript for code that runs often, by their text, for all runs of a process.
 *
 * Invariant: equal instructions have one function, which keeps what the host's compiler learns of it from run to run.
 */
import type { Baseline, Unit } from '../Unit'
import { runtime } from './runtime'
import { translate } from './translate'

/** Texts of 10,000 instructions, the longest that are put into JavaScript, are a megabyte: the host's compiler takes no more at once. */
const MOST_WORDS = 40_000
/** About what the function's making costs. */
const HOT_AFTER = 500
/** So many functions are kept; then those made first are made anew. */
const MOST = 4096

export class Baselines {
  readonly #made = new Map<string, Baseline>()

  /**
   * `hotAfter`: how many steps run in a code object before it is put into JavaScript; Infinity: it never is. `make` gives the
   * function that a text is of.
   */
  constructor(
    readonly hotAfter = HOT_AFTER,
    private readonly make: (text: string) => Baseline = functionOf,
  ) {}

  /** The function for the code, made now if so many steps have run in it; false while there is none. */
  warms(unit: Unit): boolean {
    if (unit.baseline !== null) return true
    if (++unit.heat !== this.hotAfter || unit.hasLineMarks || unit.ops.length > MOST_WORDS) return false
    unit.baseline = this.#of(translate(unit))
    return true
  }

  #of(text: string): Baseline {
    const known = this.#made.get(text)
    if (known !== undefined) return known
    const made = this.make(text)
    if (this.#made.size >= MOST) this.#dropFirst()
    this.#made.set(text, made)
    return made
  }

  #dropFirst(): void {
    for (const text of this.#made.keys()) {
      this.#made.delete(text)
      return
    }
  }
}

/** The text is `translate`'s, which has numbers and the names in `runtime` in it and nothing of the program's. */
export function functionOf(text: string): Baseline {
  // oxlint-disable-next-line no-implied-eval, no-new-func -- there is no other way to make a function at run time
  const make = new Function('runtime', text) as (given: typeof runtime) => Baseline // as translate says
  return make(runtime)
}
