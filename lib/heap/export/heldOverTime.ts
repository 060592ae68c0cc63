/** How much each holder keeps as a run goes on, at some of its steps: as many as cost a moment. */
import { graphAt } from '../history/graphAt'
import type { HeapCursor } from '../history/HeapCursor'
import { owners } from '../retain/owners'
import { totals } from '../retain/totals'

export interface HeldSample {
  readonly step: number
  /** Bytes of all objects. */
  readonly bytes: number
  readonly holders: readonly HeldByOne[]
}

export interface HeldByOne {
  readonly holder: number
  /** Bytes that this holder alone can free, and bytes that it keeps with others. */
  readonly alone: number
  readonly shared: number
}

const MOST_SAMPLES = 200
/** Objects looked at in all the samples together. */
const MOST_WORK = 2_000_000

/** Samples up to where the cursor stands, that one included. The cursor stays. */
export function* heldOverTime(cursor: HeapCursor, holderOf: (statement: number) => number): Generator<HeldSample> {
  const until = cursor.step
  let live = 1
  cursor.forEachLive(() => live++)
  const count = Math.max(1, Math.min(MOST_SAMPLES, Math.floor(MOST_WORK / live), until))
  const moving = cursor.fork()
  for (let at = 0; at <= count; at++) {
    moving.seek(Math.floor((until * at) / count))
    yield sample(moving, holderOf)
  }
}

function sample(cursor: HeapCursor, holderOf: (statement: number) => number): HeldSample {
  const { graph } = graphAt(cursor, holderOf)
  const { holders } = totals(graph, owners(graph))
  return {
    step: cursor.step,
    bytes: graph.size.reduce((sum, bytes) => sum + bytes, 0),
    holders: holders.map(({ holder, alone, chain, redundant, tangled }) => ({
      holder,
      alone: alone.bytes,
      shared: chain.bytes + redundant.bytes + tangled.bytes,
    })),
  }
}
