/**
 * Slows down guessing of codes: only wrong ones count, per address and minute; who sits in a session is never asked.
 * A class of two hundred behind one address that types right codes meets no limit (classroom.md F16).
 */
import { limits } from '../../lib/protocol/limits'

const MINUTE_MS = 60_000

export class Guesses {
  readonly #now: () => number
  #wrong = new Map<string, number>()
  #minute = 0

  constructor(now: () => number) {
    this.#now = now
  }

  isSpent(address: string): boolean {
    this.#turn()
    return (this.#wrong.get(address) ?? 0) >= limits.wrongCodesPerMinute
  }

  wrong(address: string): void {
    this.#turn()
    this.#wrong.set(address, (this.#wrong.get(address) ?? 0) + 1)
  }

  #turn(): void {
    const minute = Math.floor(this.#now() / MINUTE_MS)
    if (minute === this.#minute) return
    this.#minute = minute
    this.#wrong = new Map()
  }
}
