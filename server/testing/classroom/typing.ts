/** Many writers on one module: each types a character every 200 ms, and every other one has to have it. */
import { Latencies, type Seen } from './Latencies'
import type { Heard, Line } from './Line'
import type { Measured } from './Measured'

export interface Figures {
  readonly delivered: number
  readonly p50: number
  readonly p99: number
  /** The 99th percentile of each turn. */
  readonly turns: readonly number[]
  readonly cpuSeconds: number
  readonly megabytes: number
}

const EVERY_MS = 200
const WARM_MS = 2_000
const DRAIN_MS = 30_000
const SAMPLE_MS = 250

/** One server's writers, who type for a while, rest while another server's do, and type again. */
export class Typing {
  readonly #server: Measured
  readonly #lines: readonly Line[]
  readonly #latencies: Latencies
  #cpuSeconds = 0
  #megabytes = 0
  #turns: number[] = []

  private constructor(server: Measured, lines: readonly Line[], latencies: Latencies) {
    this.#server = server
    this.#lines = lines
    this.#latencies = latencies
  }

  /** Everybody is in, and has typed for a while that does not count. */
  static async begin(server: Measured, writers: number, join: (heard: Heard) => Promise<Line>): Promise<Typing> {
    const latencies = new Latencies()
    const lines: Line[] = []
    for (let at = 0; at < writers; at++) {
      const seen: Seen = new Map()
      const line: Line = await join((update) => latencies.received(line.doc.clientID, seen, update))
      line.doc.on('update', (update: Uint8Array) => {
        latencies.sent(line.doc.clientID)
        line.send(update)
      })
      lines.push(line)
    }
    const typing = new Typing(server, lines, latencies)
    await typing.type(WARM_MS)
    latencies.restart()
    typing.#cpuSeconds = 0
    typing.#megabytes = 0
    typing.#turns = []
    return typing
  }

  /** Until everybody has everything, which counts too. */
  async type(ms: number): Promise<void> {
    const before = this.#server.cpuSeconds()
    this.#latencies.beginTurn()
    const sample = () => (this.#megabytes = Math.max(this.#megabytes, this.#server.residentMegabytes()))
    const sampler = setInterval(sample, SAMPLE_MS)
    await type(this.#lines, ms)
    await until(() => this.#latencies.count >= this.#expected)
    clearInterval(sampler)
    this.#turns.push(this.#latencies.turnQuantile(0.99))
    this.#cpuSeconds += this.#server.cpuSeconds() - before
  }

  get figures(): Figures {
    return {
      delivered: this.#latencies.count / this.#expected,
      p50: this.#latencies.quantile(0.5),
      p99: this.#latencies.quantile(0.99),
      turns: this.#turns,
      cpuSeconds: this.#cpuSeconds,
      megabytes: this.#megabytes,
    }
  }

  end(): void {
    for (const line of this.#lines) line.close()
  }

  get #expected(): number {
    return this.#latencies.sentCount * (this.#lines.length - 1)
  }
}

/** The writers take turns within each interval. */
async function type(lines: readonly Line[], ms: number): Promise<void> {
  const begun = performance.now()
  const next = lines.map((_, at) => begun + (at / lines.length) * EVERY_MS)
  while (performance.now() < begun + ms) {
    for (const [at, { doc }] of lines.entries()) {
      if ((next[at] ?? Infinity) > performance.now()) continue
      next[at] = (next[at] ?? 0) + EVERY_MS
      const text = doc.getText('text')
      text.insert(text.length, 'x')
    }
    await pause(Math.min(...next) - performance.now())
  }
}

async function until(isDone: () => boolean): Promise<void> {
  const begun = performance.now()
  while (!isDone() && performance.now() - begun < DRAIN_MS) await pause(10)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => (ms > 1 ? setTimeout(resolve, ms) : setImmediate(resolve)))
}
