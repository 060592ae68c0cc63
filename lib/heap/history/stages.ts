/** Labels of stages that readers look for. */

/** The last line of the program has run; what is still alive here lingers. */
export const PROGRAM_END = 'end of the program'

/** From here on a finalizer prints nothing: `sys.stdout` has gone, and then all of builtins. */
export const WIPED = 'exit: sys and builtins are wiped'

/** Without the word that all stages of the exit begin with. */
export function stageName(label: string): string {
  return label.replace(/^exit: /, '')
}
