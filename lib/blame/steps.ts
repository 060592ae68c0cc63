/** What a run did, step by step, in sentences: of all steps what matters, of one step all that is worth telling. */
import { HeapCursor } from '../heap/history/HeapCursor'
import { HistoryIndex } from '../heap/history/HistoryIndex'
import type { Say } from '../heap/words/Sentences'
import { Authors } from './Authors'
import type { Team } from './Bench'
import type { FinishedRun } from './judge'
import { noSuchStep } from './noSuchStep'
import { objectTitle } from './objectTitle'
import { StepTeller, type ToldStep } from './StepTeller'
import type { Place } from './verdict'

/** Its form on the wire, and what each field promises, is lib/protocol/steps.ts. */
export interface Steps {
  format: 'heaproom.steps/1'
  entry: string
  steps: number
  told: Step[]
  untold: number
}

export interface Step extends Place {
  step: number
  stage: string | null
  sentences: string[]
  untold: number
}

/** A sentence may take a walk over the heap of its moment. */
const MOST_STEPS = 2000
const MOST_EACH = 12
const MOST_OF_ONE = 1000

/** The answer, or a sentence that says why there is none. */
export function steps(run: FinishedRun, team: Team, at: number | null, say: Say): Steps | string {
  const missing = noSuchStep(run, at)
  if (missing !== null) return missing
  const index = new HistoryIndex(run.history)
  const authors = new Authors(run.history, team.sources, team.authorship)
  const cursor = new HeapCursor(index)
  const teller = new StepTeller(cursor, (statement) => authors.nameOf(statement), team, objectTitle, say)
  const step = (number: number, { sentences, untold }: ToldStep): Step => ({
    step: number,
    stage: index.stageAt(number),
    ...authors.placeOf(index.statementOf(number)),
    sentences: [...sentences],
    untold,
  })
  const last = Math.min(index.steps, MOST_STEPS)
  const told =
    at === null
      ? Array.from({ length: last }, (_, before) => step(before + 1, teller.tell(before + 1, MOST_EACH)))
      : [step(at, teller.tell(at, MOST_OF_ONE))]
  const untold = at === null ? index.steps - last : 0
  return { format: 'heaproom.steps/1', entry: team.entry, steps: index.steps, told, untold }
}
