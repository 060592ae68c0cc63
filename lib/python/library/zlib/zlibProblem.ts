/** The words of `zlib.error`. */
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { Outcome } from './inflate/Inflater'

export const ERROR = 'zlib.error'
export const codes = { NEED_DICT: 2, STREAM: -2, DATA: -3, BUFFER: -5 } as const
const USUAL: Readonly<Record<number, string>> = {
  [codes.STREAM]: 'inconsistent stream state',
  [codes.DATA]: 'invalid input data',
  [codes.BUFFER]: 'incomplete or truncated stream',
}

export function zlibProblem(vm: Vm, code: number, doing: string, words: string | undefined = USUAL[code]): PyRaise {
  return vm.error(ERROR, `Error ${code} ${doing}${words === undefined ? '' : `: ${words}`}`)
}

/** What an outcome that ends the reading is raised as; null for one that does not. */
export function outcomeProblem(vm: Vm, outcome: Outcome): PyRaise | null {
  const doing = 'while decompressing data'
  if (outcome === 'dictionary') return zlibProblem(vm, codes.NEED_DICT, doing)
  return typeof outcome === 'string' ? null : zlibProblem(vm, codes.DATA, doing, outcome.problem)
}
