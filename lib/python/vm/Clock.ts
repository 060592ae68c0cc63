/**
 * A run's own clock: it knows nothing of the time of day. It advances with the steps of the program and the loops and calls
 * within them, a little with every look at it, and by what the program sleeps, so that equal runs see equal times.
 */
const START = 1_767_225_600_000_000_000n
const NS_PER_STEP = 1000n
const NS_PER_CALL = 500n
const NS_PER_LOOK = 100n

export class Clock {
  private passed = 0n
  private slept = 0n

  /** How many steps, and how many loops and calls, there were. */
  constructor(
    private readonly steps: () => number,
    private readonly calls: () => number,
  ) {}

  /** Nanoseconds since the run began. */
  elapsed(): bigint {
    this.passed += NS_PER_LOOK
    return this.now()
  }

  /** As elapsed, but looking costs nothing. */
  now(): bigint {
    return this.passed + BigInt(this.steps()) * NS_PER_STEP + BigInt(this.calls()) * NS_PER_CALL
  }

  /** As elapsed, without what was slept: the time that the program worked. */
  worked(): bigint {
    return this.elapsed() - this.slept
  }

  /** Nanoseconds since 1970: a run begins with the year 2026. */
  wallTime(): bigint {
    return START + this.elapsed()
  }

  /** Native code worked so long. */
  work(duration: number): void {
    this.passed += BigInt(Math.floor(duration))
  }

  /** Nothing happens until then, unless it is past. */
  passUntil(moment: bigint): void {
    const now = this.now()
    if (moment <= now) return
    this.passed += moment - now
    this.slept += moment - now
  }
}
