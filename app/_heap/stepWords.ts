/**
 * One step in sentences, event by event: what was called, made, stored, let go and freed, how counts changed and what holds an
 * object still. They stand under the timeline and are read aloud, and objects have the names that the picture gives them.
 */
import type { StepTeller } from '../../lib/blame/StepTeller'
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { PROGRAM_END } from '../../lib/heap/history/stages'
import { stageWords } from './exitWords'
import type { Origin } from './scene'
import { originWords } from './scene'
import type { Translate } from '../_language/translate'

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

export function stepWords(step: number, told: Told, t: Translate): StepWords {
  const head = headOf(step, told, t)
  if (step === 0) return { head, sentences: [t('heap.step.begun')] }
  const { sentences, untold } = told.teller.tell(step, MOST)
  const shown = [...sentences]
  if (untold > 0) shown.push(t('heap.step.more', { count: untold }))
  if (shown.length === 0) shown.push(t('heap.step.nothing'))
  return { head, sentences: shown }
}

function headOf(step: number, { index, originOf, exit }: Told, t: Translate): string {
  if (step === 0) return t('heap.step.before')
  const stage = index.stageAt(step)
  if (stage === PROGRAM_END) return t(`heap.step.end.${exit}`)
  if (stage !== null) return t('heap.step.shutsDown', { stage: stageWords(stage, t) })
  const origin = originOf(index.statementOf(step))
  const place = originWords(origin, t)
  return origin.face.colour < 0 ? place : t('heap.step.writtenBy', { place, name: origin.face.name })
}
