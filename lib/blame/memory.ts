/**
 * Where the objects of a run lie at a step: the blocks, pools and arenas that they take, what pins a pool, and of chosen objects the
 * four numbers that are easily taken for one another.
 */
import { HeapCursor } from '../heap/history/HeapCursor'
import { HistoryIndex } from '../heap/history/HistoryIndex'
import { type MemoryReport, memoryReport, type PinnedPool } from '../memory/memoryReport'
import { Placement } from '../memory/Placement'
import { Authors } from './Authors'
import type { Team } from './Bench'
import { Fates } from './fates'
import { findObjects } from './findObjects'
import type { FinishedRun } from './judge'
import { noSuchStep } from './noSuchStep'
import { type Numbers, numbersOf } from './objectNumbers'
import type { Place } from './verdict'

/** Its form on the wire, and what each field promises, is lib/protocol/memory.ts. */
export interface Memory extends Omit<MemoryReport, 'pinned'> {
  format: 'heaproom.memory/1'
  entry: string
  step: number
  steps: number
  at: Place
  stage: string | null
  isEnd: boolean
  pinned: Pinned[]
  what: string | null
  told: ObjectMemory[]
  /** Objects asked for that are not told. */
  untold: number
}

export interface MadeObject {
  id: number
  type: string
  made: Place
}

export interface Pinned extends Omit<PinnedPool, 'owners'> {
  owners: MadeObject[]
}

export interface ObjectMemory extends MadeObject, Numbers {}

const MOST_TOLD = 3

/** The answer, or a sentence that says why there is none. */
export function memory(run: FinishedRun, team: Team, what: string | null, at: number | null): Memory | string {
  const missing = noSuchStep(run, at)
  if (missing !== null) return missing
  const index = new HistoryIndex(run.history)
  const cursor = new HeapCursor(index)
  const end = new Fates(index).programEnd
  cursor.seek(at ?? end)
  const placement = new Placement(index, cursor.step)
  const authors = new Authors(run.history, team.sources, team.authorship)
  const teller = new Teller(cursor, placement, (statement) => authors.placeOf(statement))
  const found = what === null ? [] : findObjects(cursor, what)
  if (what !== null && found.length === 0) return `nothing is called '${what}' at step ${cursor.step}`
  const report = memoryReport(placement)
  return {
    format: 'heaproom.memory/1',
    entry: team.entry,
    step: cursor.step,
    steps: index.steps,
    at: authors.placeOf(index.statementOf(cursor.step)),
    stage: index.stageAt(cursor.step),
    isEnd: cursor.step === end,
    ...report,
    pinned: report.pinned.map((pool) => ({ ...pool, owners: pool.owners.map((id) => teller.made(id)) })),
    what,
    told: found.slice(0, MOST_TOLD).map((id) => teller.object(id)),
    untold: Math.max(0, found.length - MOST_TOLD),
  }
}

class Teller {
  constructor(
    private readonly cursor: HeapCursor,
    private readonly placement: Placement,
    private readonly placeOf: (statement: number) => Place,
  ) {}

  made(id: number): MadeObject {
    return {
      id,
      type: this.cursor.typeInfo(id)?.name ?? '?',
      made: this.placeOf(this.cursor.madeBy(id)),
    }
  }

  object(id: number): ObjectMemory {
    return { ...this.made(id), ...numbersOf(this.placement, this.cursor, id) }
  }
}
