/** What CPython does in each stage of its exit, in a sentence for a student. The stages' names are the history's. */
import { stageKey, stageName } from '../../lib/heap/history/stages'
import type { Translate } from '../_language/translate'

/** The history names stages `exit: atexit callbacks`; one that is not known here is called what the history calls it. */
export function stageWords(label: string, t: Translate): string {
  const stage = stageKey(label)
  return stage === null ? stageName(label) : t(`heap.exit.names.${stage}`)
}

export function exitTitle(label: string, t: Translate): string {
  const title = stageWords(label, t)
  return `${title.slice(0, 1).toLocaleUpperCase()}${title.slice(1)}`
}

/** Empty for a stage that has no sentence. */
export function exitSentence(label: string, t: Translate): string {
  const stage = stageKey(label)
  return stage === null ? '' : t(`heap.exit.does.${stage}`)
}
