/** Why an object is alive at a step, who keeps it there and what would free it: the verdict's own analysis, of any moment. */
import { Bench, type Team } from '../../lib/blame/Bench'
import type { Lingering, WayTree } from '../../lib/blame/verdict'
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'

/** With more objects than this alive the answer would take more memory than a browser has to spare. */
const MOST_OBJECTS = 2_000_000

export type WhyAlive =
  | { readonly kind: 'alive'; readonly object: Lingering; readonly ways: WayTree }
  | { readonly kind: 'not-yet' | 'gone' | 'too-many' }

export function whyAlive(index: HistoryIndex, team: Team, step: number, serial: number): WhyAlive {
  const death = index.deathEvent(serial)
  const end = index.endOf(step)
  if (index.birthEvent(serial) >= end) return { kind: 'not-yet' }
  if (death >= 0 && death < end) return { kind: 'gone' }
  if (index.aliveAfter(step) > MOST_OBJECTS) return { kind: 'too-many' }
  const bench = new Bench(index.history, team, { step, isDated: true, index })
  const ids = [index.idOf(serial)]
  const [object] = bench.told(ids, () => true).objects
  return object === undefined ? { kind: 'gone' } : { kind: 'alive', object, ways: bench.wayTree(ids) }
}
