/**
 * What a device is asked to sign: chance, until when it is good, and our mark on both and on what it is for. Good once.
 *
 * Nothing is stored when one is asked for, so that asking fills nothing; only those that served are remembered, until they are old.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const GOOD_FOR_MS = 5 * 60_000
const [CHANCE, MARK] = [16, 32]
/** Of chance and the moment at which it is over. */
const BODY = CHANCE + 6

export class Challenges {
  readonly #secret: string
  readonly #now: () => number
  /** Until when they would have been good, the oldest first. */
  readonly #spent = new Map<string, number>()

  constructor(secret: string, now: () => number) {
    this.#secret = secret
    this.#now = now
  }

  make(purpose: string): string {
    const body = Buffer.alloc(BODY)
    randomBytes(CHANCE).copy(body)
    body.writeUIntBE(this.#now() + GOOD_FOR_MS, CHANCE, BODY - CHANCE)
    return Buffer.concat([body, this.#mark(body, purpose)]).toString('base64url')
  }

  isGood(challenge: string, purpose: string): boolean {
    const all = Buffer.from(challenge, 'base64url')
    if (all.length !== BODY + MARK || this.#spent.has(all.toString('base64url'))) return false
    const body = all.subarray(0, BODY)
    return timingSafeEqual(all.subarray(BODY), this.#mark(body, purpose)) && untilIn(body) > this.#now()
  }

  /** Of a good one: it is good no more. */
  spend(challenge: string): void {
    const all = Buffer.from(challenge, 'base64url')
    for (const [old, until] of this.#spent) {
      if (until > this.#now()) break
      this.#spent.delete(old)
    }
    this.#spent.set(all.toString('base64url'), untilIn(all))
  }

  #mark(body: Buffer, purpose: string): Buffer {
    return createHmac('sha256', this.#secret).update('passkey ').update(purpose).update(' ').update(body).digest()
  }
}

function untilIn(body: Buffer): number {
  return body.readUIntBE(CHANCE, BODY - CHANCE)
}
