/** A token bucket: so many a second, saved up to two seconds' worth. The clock is a parameter. */
export class Allowance {
  readonly #perMillisecond: number
  readonly #most: number
  readonly #now: () => number
  #left: number
  #at: number

  constructor(perSecond: number, now: () => number) {
    this.#perMillisecond = perSecond / 1000
    this.#most = 2 * perSecond
    this.#now = now
    this.#left = this.#most
    this.#at = now()
  }

  /** Takes one, if there is one. */
  take(): boolean {
    const now = this.#now()
    this.#left = Math.min(this.#most, this.#left + (now - this.#at) * this.#perMillisecond)
    this.#at = now
    if (this.#left < 1) return false
    this.#left--
    return true
  }
}
