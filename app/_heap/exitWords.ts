/** What CPython does in each stage of its exit, in a sentence for a student. The stages' names are the history's. */
import { PROGRAM_END, stageName, WIPED } from '../../lib/heap/history/stages'

const SENTENCES: Readonly<Record<string, string>> = {
  [PROGRAM_END]: 'What is alive now outlives the program.',
  'exit: threads are joined': 'Python waits until every thread that is no daemon has ended.',
  'exit: atexit callbacks': 'Functions that were registered with atexit run, the last one registered first.',
  'exit: collection with everything intact': 'The cycle collector runs while every module is still whole.',
  'exit: modules leave sys.modules': 'A module that nothing else holds goes now, and with it what only its names hold.',
  'exit: last collection':
    'The cycle collector runs again. A module, its functions and its classes refer to each other in circles, so most of a program goes here.',
  'exit: modules still held are wiped':
    'A module that something still holds has its names set to None, those with an underscore first.',
  'exit: sys is wiped as far as its output': 'The names of sys are set to None, up to its output.',
  [WIPED]: 'From here on nobody is heard: what a finalizer prints now goes nowhere.',
  'exit: interpreter state is cleared': 'What the interpreter itself had kept for the program is let go.',
}

export function exitTitle(label: string): string {
  const title = label === PROGRAM_END ? 'The last line has run' : stageName(label)
  return `${title.slice(0, 1).toLocaleUpperCase()}${title.slice(1)}`
}

/** Empty for a stage that has no sentence. */
export function exitSentence(label: string): string {
  return SENTENCES[label] ?? ''
}

export const PROCESS_ENDS =
  'The operating system takes all of the process’s memory back, also that of objects that were never freed. No finalizer runs for those.'
