/** Why an object is alive at a step, who keeps it there and what would free it: the verdict's own analysis, of any moment. */
import { Bench } from '../../lib/blame/Bench'
import type { Lingering } from '../../lib/blame/verdict'
import type { RunResult } from './runResult'
import { teamOf } from './teamOf'

/** With more objects than this alive the answer would keep the page waiting. */
const MOST_OBJECTS = 400_000

export type WhyAlive =
  | { readonly kind: 'alive'; readonly object: Lingering }
  | { readonly kind: 'not-yet' | 'gone' | 'too-many' }

export function whyAlive(result: RunResult, step: number, serial: number): WhyAlive {
  const { index } = result.cursor
  const death = index.deathEvent(serial)
  const end = index.endOf(step)
  if (index.birthEvent(serial) >= end) return { kind: 'not-yet' }
  if (death >= 0 && death < end) return { kind: 'gone' }
  if (index.objectCount > MOST_OBJECTS) return { kind: 'too-many' }
  const bench = new Bench(index.history, teamOf(result), { step, isDated: true, index })
  const [object] = bench.told([index.idOf(serial)], () => true).objects
  return object === undefined ? { kind: 'gone' } : { kind: 'alive', object }
}
