/**
 * Slows down guessing of passwords: wrong ones are counted per account and address, and per address for all accounts.
 *
 * Invariant: nobody locks a teacher out. A browser in which the account was signed in before is counted by itself, so students
 * who try their teacher's name from the school's one address spend their own count. An attempt counts when it begins: a
 * thousand at once are no way around.
 */
import { limits } from '../../lib/protocol/limits'

const WINDOW_MS = 15 * 60_000

export type Attempt = {
  readonly username: string
  readonly address: string
  /** Whether the browser was signed in to this account before. */
  readonly isKnown: boolean
}

export class WrongPasswords {
  readonly #now: () => number
  #counts = new Map<string, number>()
  #window = 0

  constructor(now: () => number) {
    this.#now = now
  }

  /** Counts an attempt; false: there were too many, and this one is not to be looked at. */
  begins(attempt: Attempt): boolean {
    this.#turn()
    const pair = pairKey(attempt)
    const isSpent =
      this.#count(pair) >= limits.wrongPasswords ||
      (!attempt.isKnown && this.#count(attempt.address) >= limits.wrongPasswordsOfAddress)
    if (isSpent) return false
    this.#add(pair, 1)
    if (!attempt.isKnown) this.#add(attempt.address, 1)
    return true
  }

  /** It was right: it does not count, and neither do the ones before it. */
  wasRight(attempt: Attempt): void {
    this.#counts.delete(pairKey(attempt))
    if (!attempt.isKnown) this.#add(attempt.address, -1)
  }

  #count(key: string): number {
    return this.#counts.get(key) ?? 0
  }

  #add(key: string, by: number): void {
    this.#counts.set(key, Math.max(0, this.#count(key) + by))
  }

  #turn(): void {
    const window = Math.floor(this.#now() / WINDOW_MS)
    if (window === this.#window) return
    this.#window = window
    this.#counts = new Map()
  }
}

function pairKey({ username, address, isKnown }: Attempt): string {
  return `${username} ${isKnown ? 'known' : address}`
}
