/**
 * How long turns are: the switch interval (`sys.setswitchinterval`), made longer or shorter by the run's seed. A
 * microsecond is one call or one jump back, as it is one line for the run's clock.
 */
const PER_SECOND = 1e6
const LONGEST = 1 << 16
/** A linear congruential generator: Numerical Recipes' constants. */
const FACTOR = 1_664_525
const SUMMAND = 1_013_904_223
const RANGE = 2 ** 32

export class TurnLengths {
  /** In seconds. */
  interval = 0.005
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** Between half and one and a half times the interval; at least one. */
  next(): number {
    this.state = (Math.imul(this.state, FACTOR) + SUMMAND) >>> 0
    const stretched = this.interval * PER_SECOND * (0.5 + this.state / RANGE)
    return Math.max(1, Math.min(LONGEST, Math.round(stretched)))
  }
}
