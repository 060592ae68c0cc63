/**
 * How fast a run's history is written, indexed and revisited, with the floors of the project beside each figure.
 *
 *   npx tsx scripts/bench/history.ts --events 1e6 [--live 25000] [--seed 1]
 */
import { gzipSync } from 'node:zlib'
import { Checkpoints } from '../../lib/heap/history/Checkpoints'
import { decode, encode } from '../../lib/heap/history/encode'
import { graphAt } from '../../lib/heap/history/graphAt'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { openHistory, openWindow } from '../../lib/heap/history/openHistory'
import { randomFrom, randomHistory } from '../../lib/heap/history/randomHistory'
import { encodeWindow } from '../../lib/heap/history/windowBytes'

const SEEKS = 1000

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

function report(what: string, value: number, unit: string, floor = ''): void {
  console.log(`${what.padEnd(46)} ${value.toFixed(3).padStart(10)} ${unit.padEnd(14)} ${floor}`)
}

function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const begun = performance.now()
  const result = work()
  return { ms: performance.now() - begun, result }
}

/** The times of `work`, one by one, ascending. */
function spread(count: number, work: () => void): number[] {
  return Array.from({ length: count }, () => timed(work).ms).sort(ascending)
}

/** The times of seeks to random steps, each the best of three from afar: other processes' turns are not ours to count. */
function seeks(count: number, cursor: HeapCursor, anyStep: () => number): number[] {
  const best = (step: number): number => Math.min(...[0, 1, 2].map(() => seekFromAfar(cursor, anyStep(), step)))
  return Array.from({ length: count }, () => best(anyStep())).sort(ascending)
}

function seekFromAfar(cursor: HeapCursor, start: number, step: number): number {
  cursor.seek(start)
  return timed(() => cursor.seek(step)).ms
}

function ascending(a: number, b: number): number {
  return a - b
}

function reportSpread(what: string, times: readonly number[], floor: string): void {
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  report(`${what}, median`, at(0.5), 'ms')
  report(`${what}, 99th percentile`, at(0.99), 'ms', floor)
  report(`${what}, worst`, at(1), 'ms')
}

const events = option('events', 1e6)
const seed = option('seed', 1)
const made = timed(() => randomHistory({ seed, events, liveObjects: option('live', 25_000) }))
const history = made.result
const indexed = timed(() => new HistoryIndex(history))
const index = indexed.result
const { eventCount } = index.tables
console.log(`${eventCount} events, ${index.steps} steps, ${index.objectCount} objects, seed ${seed}`)
report('log', (history.log.length * 4) / eventCount, 'bytes/event', 'at most 20')
report('a random program, recorded', (made.ms * 1e6) / eventCount, 'ns/event')
report('index', (indexed.ms * 1e6) / eventCount, 'ns/event')

const checkpoints = new Checkpoints()
const cursor = new HeapCursor(index, checkpoints)
const first = timed(() => cursor.seek(index.steps))
report('first passage, laying checkpoints', (first.ms * 1e6) / eventCount, 'ns/event')
report('checkpoints', checkpoints.store.bytes / eventCount, 'bytes/event', `${checkpoints.count} laid`)
let live = 0
cursor.forEachLive(() => live++)
report('living at the end', live, 'objects')

const random = randomFrom(seed)
const anyStep = (): number => Math.floor(random() * (index.steps + 1))
for (let i = 0; i < 200; i++) cursor.seek(anyStep())
const sought = seeks(SEEKS, cursor, anyStep)
reportSpread('seek to a random step', sought, 'at most 5')
cursor.seek(index.steps >> 1)
reportSpread(
  'step back',
  spread(SEEKS, () => cursor.stepBack()),
  '',
)
reportSpread(
  'step forward',
  spread(SEEKS, () => cursor.stepForward()),
  '',
)

const pictures = spread(10, () => graphAt(cursor, (statement) => statement & 31))
const { graph } = graphAt(cursor, (statement) => statement & 31)
report(`graph of ${graph.nodeCount} objects, ${graph.to.length} references`, pictures[0] ?? 0, 'ms')
const encoded = timed(() => encode(history))
report('encode', encoded.ms, 'ms')
report('encoded', encoded.result.length / eventCount, 'bytes/event')
const window = timed(() => encodeWindow(index, index.steps >> 1))
report('cut the window about the middle', window.ms, 'ms')
report(
  'window, packed',
  gzipSync(window.result).length / 1e6,
  'MB',
  `of ${(gzipSync(encoded.result).length / 1e6).toFixed(1)}`,
)
const seen = timed(() => openWindow(window.result))
report('open the window', seen.ms, 'ms', seen.result.ok ? '' : seen.result.reason)
const opened = timed(() => openHistory(encoded.result))
report('open the whole', opened.ms, 'ms', opened.result.ok ? '' : opened.result.reason)
const decoded = timed(() => decode(encoded.result))
report('decode and check', decoded.ms, 'ms', decoded.result.ok ? '' : decoded.result.reason)
