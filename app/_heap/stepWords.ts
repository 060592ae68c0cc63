/**
 * One step in sentences, event by event: what was called, made, stored, let go and freed, how counts changed and what holds an
 * object still. They stand under the timeline and are read aloud, and objects have the names that the picture gives them.
 */
import type { StepTeller } from '../../lib/blame/StepTeller'
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { PROGRAM_END, stageName } from '../../lib/heap/history/stages'
import type { Origin } from './scene'
import { originWords } from './scene'

export interface StepWords {
  /** Whose line runs: `report.py line 6, written by Ben`. */
  readonly head: string
  readonly sentences: readonly string[]
}

/** What the words are said of. */
export interface Told {
  readonly index: HistoryIndex
  readonly teller: StepTeller
  readonly originOf: (statement: number) => Origin
  /** How the run ended. */
  readonly exit: 'ok' | 'exception' | 'limit'
}

const MOST = 6

export function stepWords(step: number, told: Told): StepWords {
  const head = headOf(step, told)
  if (step === 0) return { head, sentences: ['Python has started, and nothing of the program has run yet.'] }
  const { sentences, untold } = told.teller.tell(step, MOST)
  const shown = [...sentences]
  if (untold > 0) shown.push(`And ${untold} more changes, marked in the picture.`)
  if (shown.length === 0) shown.push('No reference that is shown changes.')
  return { head, sentences: shown }
}

function headOf(step: number, { index, originOf, exit }: Told): string {
  if (step === 0) return 'Before the first line'
  const stage = index.stageAt(step)
  if (stage !== null) return stageWords(stage, exit)
  const origin = originOf(index.statementOf(step))
  return origin.face.colour < 0 ? originWords(origin) : `${originWords(origin)}, written by ${origin.face.name}`
}

/** The history names stages `exit: atexit callbacks`. */
function stageWords(label: string, exit: Told['exit']): string {
  if (label !== PROGRAM_END) return `The interpreter shuts down: ${stageName(label)}`
  switch (exit) {
    case 'ok':
      return 'The last line has run: what is alive now outlives the program'
    case 'exception':
      return 'An exception has ended the program: what is alive now outlives it'
    case 'limit':
      return 'The run was ended here: what is alive now had not been let go'
  }
}
