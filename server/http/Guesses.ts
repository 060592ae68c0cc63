/**
 * Slows down guessing of codes: only wrong ones count, per address and minute; who sits in a session is never asked.
 * A class of two hundred behind one address that types right codes meets no limit (classroom.md F16), also while one of them
 * guesses: a session that somebody of an address has found is open to that address. What a guesser can find there is their own class.
 */
import { limits } from '../../lib/protocol/limits'

const MINUTE_MS = 60_000

/** Addresses with a session of theirs that are remembered. */
const MOST_FOUND = 10_000

export class Guesses {
  readonly #now: () => number
  #wrong = new Map<string, number>()
  #minute = 0
  /** `address session`, the one that was asked for last at the end. */
  readonly #found = new Set<string>()

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

  /** Somebody of this address had a code of the session while they might try, or sits in it. */
  found(address: string, session: string): void {
    const pair = `${address} ${session}`
    this.#found.delete(pair)
    this.#found.add(pair)
    const [oldest] = this.#found
    if (oldest !== undefined && this.#found.size > MOST_FOUND) this.#found.delete(oldest)
  }

  isFound(address: string, session: string): boolean {
    return this.#found.has(`${address} ${session}`)
  }

  #turn(): void {
    const minute = Math.floor(this.#now() / MINUTE_MS)
    if (minute === this.#minute) return
    this.#minute = minute
    this.#wrong = new Map()
  }
}
