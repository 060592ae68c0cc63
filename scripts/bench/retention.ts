/**
 * How long the questions of lib/heap/retain take: `npx tsx scripts/bench/retention.ts --objects 1e6 --seed 7`.
 *
 * One line a question, the least of several runs in milliseconds, and the same as a multiple of marking, since marking is
 * what a machine's memory allows. Cuts are asked of objects picked at random and told as median and 99th percentile. With
 * `--rivals FOLDER` Chrome DevTools' and memlab's analysis of the same heap is timed beside ours (rivals.ts), and then of this
 * process's own heap. The floors of the project stand beside the figures that they are about.
 */
import { parseArgs } from 'node:util'
import { CutFinder } from '../../lib/heap/retain/cut'
import { depthFirst, type HolderWalk, holderWalk } from '../../lib/heap/retain/depthFirst'
import { dominatorIntervals, dominators, retained } from '../../lib/heap/retain/dominators'
import { freedByEdges, type FreedBy } from '../../lib/heap/retain/freedBy'
import { reverse } from '../../lib/heap/retain/graph'
import type { HeapGraph } from '../../lib/heap/retain/graph'
import { fewestHolders, fewestStatements } from '../../lib/heap/retain/labelCut'
import { owners } from '../../lib/heap/retain/owners'
import { mergedPaths, pathsThroughCut } from '../../lib/heap/retain/paths'
import { mark, shortestPaths, whatIf } from '../../lib/heap/retain/reach'
import { randomStream, syntheticHeap } from '../../lib/heap/retain/synthetic'
import { totals } from '../../lib/heap/retain/totals'
import { nodeHeap } from './nodeHeap'
import { rivalsIn } from './rivals'

const { values } = parseArgs({
  options: {
    objects: { type: 'string', default: '1e5' },
    seed: { type: 'string', default: '7' },
    runs: { type: 'string', default: '9' },
    samples: { type: 'string', default: '1000' },
    rivals: { type: 'string' },
  },
})
const PAIRED_MS = 4000
const objects = Number(values.objects)
const random = randomStream(Number(values.seed) + 1)
const heap = syntheticHeap({ objects, seed: Number(values.seed) })
console.log(`${heap.nodeCount} objects, ${heap.to.length} references, seed ${values.seed}`)
timeWholeHeap(heap)
timeCuts(heap)
if (values.rivals !== undefined) {
  await timeBesideRivals(heap, values.rivals)
  const real = await nodeHeap()
  console.log(`${real.nodeCount} objects, ${real.to.length} references of this process`)
  await timeBesideRivals(real, values.rivals)
}

/** Ours, theirs, ours, theirs; and whether every object retains the same. */
async function timeBesideRivals(graph: HeapGraph, folder: string): Promise<void> {
  const rivals = await rivalsIn(folder, graph)
  const tree = dominators(graph)
  let ours = Infinity
  const theirs = rivals.map(() => Infinity)
  for (let run = 0; run < Number(values.runs); run++) {
    ours = Math.min(
      ours,
      timed(() => dominators(graph)),
    )
    for (const [at, rival] of rivals.entries()) {
      const start = performance.now()
      await rival.run()
      theirs[at] = Math.min(theirs[at] ?? Infinity, performance.now() - start)
    }
  }
  console.log(`dominators and retained sizes: ours ${ours.toFixed(1)} ms`)
  for (const [at, rival] of rivals.entries()) {
    const ms = theirs[at] ?? 0
    const found = rival.retained()
    let differing = 0
    for (let node = 1; node < graph.nodeCount; node++) if (found.get(node) !== retained(tree, node)) differing++
    console.log(
      `${rival.name.padEnd(18)} ${ms.toFixed(1).padStart(9)} ms ${(ms / ours).toFixed(1).padStart(6)} x ours (floor 4)  ${differing} of ${graph.nodeCount - 1} objects retain otherwise`,
    )
  }
}

/** Runs all questions in turn, so that a slow moment of the machine falls on all of them and the ratios hold. */
function timeWholeHeap(graph: HeapGraph): void {
  const walk = holderWalk(graph)
  const tree = dominators(graph, walk)
  const freed = freedByEdges(tree)
  const of = owners(graph, freed)
  const paths = shortestPaths(graph)
  const rows: readonly (readonly [string, () => unknown])[] = [
    ['marking', () => mark(graph)],
    ['linear pass over the references', () => sumOf(graph.to)],
    ['breadth first with parent edges', () => shortestPaths(graph)],
    ['reverse references', () => reverse(graph)],
    ['depth-first walk', () => depthFirst(graph)],
    ['the same with the holders of all references', () => holderWalk(graph)],
    ['dominators and retained sizes, all in', () => dominators(graph)],
    ['freed by each reference, after dominators', () => freedByEdges(tree, dominatorIntervals(tree))],
    ['owner masks, all holders, after those', () => owners(graph, freed)],
    ['totals, after owner masks', () => totals(graph, of)],
    ['what if one holder lets go', () => whatIf(graph, { holders: [1] })],
    ['merged paths to every fifth object', () => mergedPaths(graph, paths, everyFifth(graph))],
    ['everything at exit', () => everythingAtExit(graph)],
  ]
  const floors = new Map([['everything at exit', 'floor: about 1000 ms at 1e6 objects']])
  const least = rows.map(() => Infinity)
  for (let run = 0; run < Number(values.runs); run++) {
    rows.forEach(([, ask], i) => (least[i] = Math.min(least[i] ?? Infinity, timed(ask))))
  }
  rows.forEach(([name], i) => {
    const ms = least[i] ?? 0
    const ratio = ms / (least[0] ?? 1)
    console.log(
      `${name.padEnd(44)} ${ms.toFixed(2).padStart(9)} ms ${ratio.toFixed(1).padStart(6)} x marking  ${floors.get(name) ?? ''}`.trimEnd(),
    )
  })
  timeOwnersBesideDominators(graph, freed)
}

/** One after the other for some seconds: the least of each is what neither the compiler nor another process had a part in. */
function timeOwnersBesideDominators(graph: HeapGraph, freed: FreedBy<HolderWalk>): void {
  const begun = performance.now()
  let ofDominators = Infinity
  let ofOwners = Infinity
  let pairs = 0
  while (pairs < Number(values.runs) || performance.now() - begun < PAIRED_MS) {
    ofDominators = Math.min(
      ofDominators,
      timed(() => dominators(graph)),
    )
    ofOwners = Math.min(
      ofOwners,
      timed(() => owners(graph, freed)),
    )
    pairs++
  }
  const ratio = (ofOwners / ofDominators).toFixed(2).padStart(16)
  console.log(
    `owner masks of 30 holders / dominators${ratio} x  floor: at most 0.5  (${ofOwners.toFixed(1)} of ${ofDominators.toFixed(1)} ms, the least of ${pairs} pairs)`,
  )
}

function timeCuts(graph: HeapGraph): void {
  const finder = new CutFinder(graph)
  const { ground } = finder
  percentiles(
    'fewest references',
    (node) => {
      const cut = finder.fewestReferences(node)
      return cut.kind === 'cut' ? `${Math.min(cut.edges.length, 9)}` : cut.kind
    },
    'floors at 1e6 objects: p50 0.1, p99 2',
  )
  percentiles('... and a path through each', (node) => {
    const cut = finder.fewestReferences(node)
    return cut.kind === 'cut' ? `${pathsThroughCut(ground, node, cut.edges).length > 0}` : cut.kind
  })
  percentiles('fewest holders', (node) => kindAndSize(fewestHolders(ground, node)))
  percentiles('fewest statements', (node) => kindAndSize(fewestStatements(ground, node)))
}

function everythingAtExit(graph: HeapGraph): number {
  const paths = shortestPaths(graph)
  const freed = freedByEdges(dominators(graph, holderWalk(graph)))
  const sum = totals(graph, owners(graph, freed))
  return mark(graph).objects + paths.queue.length + sum.alone.objects
}

function kindAndSize(cut: ReturnType<typeof fewestHolders>): string {
  return cut.kind === 'cut' ? `${cut.labels.length}` : cut.kind
}

/** Asks of objects picked at random; tells the median, the 99th percentile and how often each answer was given. */
function percentiles(name: string, ask: (node: number) => string, floor = ''): void {
  const answers = new Map<string, number>()
  const times = Array.from({ length: Number(values.samples) }, () => {
    const node = 100 + random(heap.nodeCount - 100)
    let answer = ''
    const ms = timed(() => (answer = ask(node)))
    answers.set(answer, (answers.get(answer) ?? 0) + 1)
    return ms
  }).sort((a, b) => a - b)
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(3).padStart(8)
  const told = [...answers].sort(([a], [b]) => a.localeCompare(b)).map(([answer, count]) => `${answer}: ${count}`)
  console.log(
    `${name.padEnd(30)} p50 ${at(0.5)} p99 ${at(0.99)} max ${at(0.9999)} ms  ${told.join(', ')}  ${floor}`.trimEnd(),
  )
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function sumOf(numbers: Uint32Array): number {
  let sum = 0
  for (let i = 0; i < numbers.length; i++) sum += numbers[i] ?? 0
  return sum
}

function* everyFifth(graph: HeapGraph): Iterable<number> {
  for (let node = 1; node < graph.nodeCount; node += 5) yield node
}
