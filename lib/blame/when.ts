/** The lives of objects by what a person calls them: a class, a name, a number. */
import { noSuchStep } from './noSuchStep'
import { HeapCursor } from '../heap/history/HeapCursor'
import { HistoryIndex } from '../heap/history/HistoryIndex'
import { Authors } from './Authors'
import type { Team } from './Bench'
import { Fates } from './fates'
import { findObjects, isCalled } from './findObjects'
import type { FinishedRun } from './judge'
import { type Life, LifeTeller } from './LifeTeller'
import { objectTitle } from './objectTitle'

/** Its form on the wire, and what each field promises, is lib/protocol/when.ts. */
export interface When {
  format: 'heaproom.when/1'
  entry: string
  steps: number
  what: string
  lives: Life[]
  /** Objects of the class asked for that are not told. */
  unlisted: number
}

const MOST_LIVES = 3
/** Naming a moment takes a walk over the heap of that moment. */
const MOST_MOMENTS = 200

/** The answer, or a sentence that says why there is none. A name is looked up after `step`; a class has all its objects of the run. */
export function when(run: FinishedRun, team: Team, what: string, step: number | null): When | string {
  const missing = noSuchStep(run, step)
  if (missing !== null) return missing
  const index = new HistoryIndex(run.history)
  const serials = serialsOf(index, what, step)
  if (serials.length === 0) return `nothing is called '${what}'`
  const authors = new Authors(index.history, team.sources, team.authorship)
  const teller = new LifeTeller(index, { authors, entry: team.entry, titleOf: objectTitle })
  return {
    format: 'heaproom.when/1',
    entry: team.entry,
    steps: index.steps,
    what,
    lives: serials.slice(0, MOST_LIVES).map((serial) => teller.life(serial, MOST_MOMENTS)),
    unlisted: Math.max(0, serials.length - MOST_LIVES),
  }
}

function serialsOf(index: HistoryIndex, what: string, step: number | null): number[] {
  const serials: number[] = []
  for (let serial = 1; serial <= index.objectCount; serial++) {
    const type = index.history.types[index.typeOf(serial)]
    if (type !== undefined && isCalled(type, what)) serials.push(serial)
  }
  if (serials.length > 0) return serials
  const cursor = new HeapCursor(index)
  cursor.seek(step ?? new Fates(index).programEnd)
  return findObjects(cursor, what).map((id) => cursor.serialOf(id))
}
