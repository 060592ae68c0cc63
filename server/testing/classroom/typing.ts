/** Many writers on one module: each types a character every 200 ms, and every other one has to have it. */
import { Latencies, type Seen } from './Latencies'
import type { Heard, Line } from './Line'
import type { Measured } from './Measured'

export interface Figures {
  readonly delivered: number
  readonly p50: number
  readonly p99: number
  readonly cpuSeconds: number
  readonly megabytes: number
}

const EVERY_MS = 200
const WARM_MS = 2_000
const DRAIN_MS = 30_000
const SAMPLE_MS = 250

export async function measureTyping(
  server: Measured,
  join: (heard: Heard) => Promise<Line>,
  { writers, seconds }: { readonly writers: number; readonly seconds: number },
): Promise<Figures> {
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
  const expected = () => latencies.sentCount * (writers - 1)
  await type(lines, WARM_MS)
  await until(() => latencies.count >= expected())
  latencies.restart()
  const before = server.cpuSeconds()
  let megabytes = 0
  const sampler = setInterval(() => (megabytes = Math.max(megabytes, server.residentMegabytes())), SAMPLE_MS)
  await type(lines, seconds * 1_000)
  await until(() => latencies.count >= expected())
  clearInterval(sampler)
  const figures = {
    delivered: latencies.count / expected(),
    p50: latencies.quantile(0.5),
    p99: latencies.quantile(0.99),
    cpuSeconds: server.cpuSeconds() - before,
    megabytes,
  }
  for (const line of lines) line.close()
  return figures
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
