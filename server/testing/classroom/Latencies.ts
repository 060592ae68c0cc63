/** When each character was sent, and how long until each other writer had it: each exactly once, in the order of its writer. */
import * as Y from 'yjs'

/** What one writer has of each other: the next clock by Yjs client id. */
export type Seen = Map<number, number>

/** Latencies are counted in steps of a fortieth of the natural logarithm, from a hundredth of a millisecond. */
const STEPS = 40
const LEAST_MS = 0.01

export class Latencies {
  /** Yjs client id -> when each of its characters was sent, by its clock, in milliseconds. */
  readonly #sentAt = new Map<number, number[]>()
  readonly #decoded = new Map<string, readonly (readonly [client: number, clock: number])[]>()
  readonly #counts = new Float64Array(1_000)
  /** As they were when this turn began. */
  #before = new Float64Array(1_000)
  #count = 0
  #sent = 0

  sent(client: number): void {
    const times = this.#sentAt.get(client) ?? []
    this.#sentAt.set(client, times)
    times.push(performance.now())
    this.#sent++
  }

  /** What one writer has received, who has `seen` those before and knows what they sent themselves. */
  received(own: number, seen: Seen, update: Uint8Array): void {
    const now = performance.now()
    for (const [client, clock] of this.#read(update)) {
      const time = this.#sentAt.get(client)?.[clock]
      if (time === undefined || client === own || clock !== (seen.get(client) ?? 0)) continue
      seen.set(client, clock + 1)
      this.#count++
      const step = Math.floor(STEPS * Math.log(Math.max(now - time, LEAST_MS) / LEAST_MS))
      this.#counts[step] = (this.#counts[step] ?? 0) + 1
    }
  }

  /** How many characters others have, each counted for each of them. */
  get count(): number {
    return this.#count
  }

  get sentCount(): number {
    return this.#sent
  }

  beginTurn(): void {
    this.#before = this.#counts.slice()
  }

  /** Forgets what was measured. */
  restart(): void {
    this.#counts.fill(0)
    this.#before.fill(0)
    this.#count = 0
    this.#sent = 0
  }

  /** In milliseconds. */
  quantile(share: number): number {
    return quantileOf(this.#counts, share)
  }

  /** Of this turn, in milliseconds. */
  turnQuantile(share: number): number {
    return quantileOf(
      this.#counts.map((count, step) => count - (this.#before[step] ?? 0)),
      share,
    )
  }

  /** All receivers of a broadcast have the same bytes: they are read once. */
  #read(update: Uint8Array): readonly (readonly [number, number])[] {
    const key = Buffer.from(update.buffer, update.byteOffset, update.byteLength).toString('latin1')
    const known = this.#decoded.get(key)
    if (known !== undefined) return known
    const read = Y.decodeUpdate(update).structs.flatMap(({ id, length }) =>
      Array.from({ length }, (_, at) => [id.client, id.clock + at] as const),
    )
    if (this.#decoded.size > 5_000) this.#decoded.clear()
    this.#decoded.set(key, read)
    return read
  }
}

function quantileOf(counts: Float64Array, share: number): number {
  const all = counts.reduce((sum, each) => sum + each, 0)
  let count = 0
  const step = counts.findIndex((each) => (count += each) >= share * all)
  return LEAST_MS * Math.exp((step + 0.5) / STEPS)
}
