/** A run as a trace over time tells it: who wrote each step's line, what each keeps, and what made what is alive stay. */
import type { Survivor, TracedRun } from '../heap/export/chromeTrace'
import { heldOverTime } from '../heap/export/heldOverTime'
import type { Subject } from '../heap/export/neighbourhood'
import type { PortableHeap } from '../heap/export/PortableHeap'
import type { Bench } from './Bench'
import { makerText } from './placeWords'

/** Objects that arrows lead to. */
const MOST_SURVIVORS = 100

export function tracedRun(bench: Bench, heap: PortableHeap): TracedRun {
  const { index, cursor, authors, team } = bench
  const holderOf = (statement: number): number => authors.holderOf(statement)
  return {
    title: team.entry,
    index,
    until: cursor.step,
    holders: authors.names,
    holderOf,
    place: (statement) => bench.place(statement),
    samples: heldOverTime(cursor, holderOf),
    survivors: bench
      .waysTo(bench.instancesAlive(), MOST_SURVIVORS)
      .map(({ node, paths }) => survivor(bench, heap, { node, paths })),
  }
}

function survivor({ namer }: Bench, heap: PortableHeap, { node, paths }: Subject): Survivor {
  const { type, id, statement } = heap.object(node)
  const made = heap.place(statement)
  const stored = [...new Set(paths.flat())].filter((edge) => (heap.graph.statement[edge] ?? 0) !== 0)
  return {
    title: `${type} #${id}${made.file === null ? '' : ` made ${makerText(made)}`}`,
    keptBy: stored.flatMap((edge) => {
      const step = heap.edgeStep(edge)
      return step === null ? [] : [{ name: namer.single(edge).name, step }]
    }),
  }
}
