/** The life of one slot, by the names in which answers write it: `report.history`, `box.kept['a']`, `#17.callbacks`. */
import { HistoryIndex } from '../heap/history/HistoryIndex'
import { Bench, type Team } from './Bench'
import { findObjects } from './findObjects'
import { partsOf, pythonName } from './findReferences'
import type { FinishedRun } from './judge'
import { type Nearest, nearestWords } from './nearestWords'
import { noSuchStep } from './noSuchStep'
import { objectTitle } from './objectTitle'
import { type SlotLife, SlotTeller } from './SlotTeller'

/** Its form on the wire, and what each field promises, is lib/protocol/when.ts. */
export interface WhenSlot {
  format: 'heaproom.when-slot/1'
  entry: string
  steps: number
  slot: SlotLife
}

const MOST_MOMENTS = 1000

/** An object of the run and what the slot is called in it. */
interface SlotPlace {
  readonly serial: number
  readonly slot: string
}

/** The answer, or a sentence that says why there is none. The name is looked up after `step`; it may be one that is empty then. */
export function whenSlot(run: FinishedRun, team: Team, what: string, step: number | null): WhenSlot | string {
  const missing = noSuchStep(run, step)
  if (missing !== null) return missing
  const index = new HistoryIndex(run.history)
  const bench = new Bench(run.history, team, { index, ...(step === null ? {} : { step }) })
  const teller = new SlotTeller(index, { authors: bench.authors, entry: team.entry, titleOf: objectTitle })
  const { places, nearest } = placesOf(bench, what)
  for (const { serial, slot } of places) {
    const life = teller.life(serial, slot, what, MOST_MOMENTS)
    if (life.moments.length > 0)
      return { format: 'heaproom.when-slot/1', entry: team.entry, steps: index.steps, slot: life }
  }
  return `nothing is or was called '${what}' at step ${bench.cursor.step}${nearestWords(nearest)}`
}

function placesOf(bench: Bench, what: string): { readonly places: SlotPlace[]; readonly nearest: Nearest } {
  const { cursor, picture } = bench
  const { edges, nearest } = bench.references(what)
  const there = edges.flatMap((edge) => {
    const id = picture.objectOf[bench.sourceOf(edge)] ?? 0
    const slot = picture.slot[edge] ?? 0
    return id === 0 ? [] : [{ serial: cursor.serialOf(id), slot: cursor.slotName(id, slot) }]
  })
  return { places: there.length > 0 ? there : emptyPlaces(bench, what), nearest }
}

/** Where it may have been: in the object that the words before it name, or in that one's namespace. */
function emptyPlaces({ cursor, module }: Bench, what: string): SlotPlace[] {
  const { before, last } = partsOf(pythonName(what.trim()))
  const [object] = findObjects(cursor, before === '' || before === module ? '__main__' : before)
  if (object === undefined) return []
  const slot = before === '' ? `.${what}` : last
  const places: SlotPlace[] = [{ serial: cursor.serialOf(object), slot }]
  cursor.forEachReference(object, (each, target) => {
    const name = each < 0 ? '' : cursor.slotName(object, each)
    if (name !== '.__dict__' && name !== '(dict)') return
    if (slot.startsWith('.')) places.push({ serial: cursor.serialOf(target), slot: `['${slot.slice(1)}']` })
  })
  return places
}
