/** Labels of stages that readers look for. */

/** The last line of the program has run; what is still alive here lingers. */
export const PROGRAM_END = 'end of the program'

/** From here on a finalizer prints nothing: `sys.stdout` has gone, and then all of builtins. */
export const WIPED = 'exit: sys and builtins are wiped'

/** The stages of CPython's exit by the keys under which the catalogues of messages name them. */
const STAGES = {
  programEnd: PROGRAM_END,
  threads: 'exit: threads are joined',
  atexit: 'exit: atexit callbacks',
  firstCollection: 'exit: collection with everything intact',
  modulesLeave: 'exit: modules leave sys.modules',
  lastCollection: 'exit: last collection',
  modulesWiped: 'exit: modules still held are wiped',
  sysWiped: 'exit: sys is wiped as far as its output',
  wiped: WIPED,
  stateCleared: 'exit: interpreter state is cleared',
} as const

export type StageKey = keyof typeof STAGES

const KEYS = Object.keys(STAGES) as StageKey[] // of an object of our own

/** Null for a label that is no stage of CPython's. */
export function stageKey(label: string): StageKey | null {
  return KEYS.find((key) => STAGES[key] === label) ?? null
}

/** Without the word that all stages of the exit begin with. */
export function stageName(label: string): string {
  return label.replace(/^exit: /, '')
}
