/**
 * A run's own clock: it knows nothing of the time of day. It advances with the steps of the program, a little with every
 * look at it, and by what the program sleeps, so that equal runs see equal times.
 */
const START = 1_767_225_600_000_000_000n
const NS_PER_STEP = 1000n
const NS_PER_LOOK = 100n
const NS_PER_SECOND = 1_000_000_000n

export class Clock {
  private passed = 0n

  constructor(private readonly steps: () => number) {}

  /** Nanoseconds since the run began. */
  elapsed(): bigint {
    this.passed += NS_PER_LOOK
    return this.passed + BigInt(this.steps()) * NS_PER_STEP
  }

  /** Nanoseconds since 1970: a run begins with the year 2026. */
  wallTime(): bigint {
    return START + this.elapsed()
  }

  sleep(seconds: number): void {
    const whole = Math.floor(seconds)
    this.passed += BigInt(whole) * NS_PER_SECOND + BigInt(Math.ceil((seconds - whole) * 1e9))
  }
}
