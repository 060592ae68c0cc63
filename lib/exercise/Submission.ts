/** What the checks look at: a team's modules and the run of them. */
import type { Evidence } from '../blame/Evidence'
import type { Answer as PythonAnswer } from './checks/predicate'
import type { NameOf } from './words'

export interface Submission {
  /** All modules, the author's own among them. */
  readonly sources: Readonly<Record<string, string>>
  /** The modules that the team may write. */
  readonly editable: readonly string[]
  readonly evidence: Evidence
  readonly nameOf: NameOf
  /** Runs a Python program in the simulator, with what it reads from standard input. */
  readonly runPython: (program: string, stdin: string) => PythonAnswer
}

/** Whether a check passed, and a sentence that says what was found. */
export interface Finding {
  readonly passed: boolean
  readonly says: string
}

export function passed(says: string): Finding {
  return { passed: true, says }
}

export function failed(says: string): Finding {
  return { passed: false, says }
}
