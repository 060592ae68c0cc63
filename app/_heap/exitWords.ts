/** What CPython does in each stage of its exit, in a sentence for a student. The stages' names are the history's. */
import { PROGRAM_END, stageName, WIPED } from '../../lib/heap/history/stages'
import type { Translate } from '../_language/translate'

/** The history's name of a stage -> the last part of its messages' keys. */
const STAGES = new Map([
  [PROGRAM_END, 'programEnd'],
  ['exit: threads are joined', 'threads'],
  ['exit: atexit callbacks', 'atexit'],
  ['exit: collection with everything intact', 'firstCollection'],
  ['exit: modules leave sys.modules', 'modulesLeave'],
  ['exit: last collection', 'lastCollection'],
  ['exit: modules still held are wiped', 'modulesWiped'],
  ['exit: sys is wiped as far as its output', 'sysWiped'],
  [WIPED, 'wiped'],
  ['exit: interpreter state is cleared', 'stateCleared'],
] as const)

function stageKey(label: string) {
  return [...STAGES].find(([known]) => known === label)?.[1]
}

/** The history names stages `exit: atexit callbacks`; one that is not known here is called what the history calls it. */
export function stageWords(label: string, t: Translate): string {
  const stage = stageKey(label)
  return stage === undefined ? stageName(label) : t(`heap.exit.names.${stage}`)
}

export function exitTitle(label: string, t: Translate): string {
  const title = stageWords(label, t)
  return `${title.slice(0, 1).toLocaleUpperCase()}${title.slice(1)}`
}

/** Empty for a stage that has no sentence. */
export function exitSentence(label: string, t: Translate): string {
  const stage = stageKey(label)
  return stage === undefined ? '' : t(`heap.exit.does.${stage}`)
}
