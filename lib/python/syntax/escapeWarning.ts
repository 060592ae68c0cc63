/** The warning for a backslash that means nothing, worded as CPython words it. */
import { warning, type Scanner } from './Scanner'
import type { Problem } from './problem'

/** Where in a literal a warning's backslash stands; `text` is the line as an error shows it. */
export interface EscapePlace {
  readonly line: number
  /** From 0. In the buffer that CPython decodes, in which every character beyond ASCII stands as ten. */
  readonly column: number
  readonly text: string
}

/** The place as an error shows it: CPython cuts what lies behind the end of the line. */
function placed(problem: Problem, { column, text }: EscapePlace): Problem {
  const end = text.length + 1
  return { ...problem, offset: Math.min(column + 1, end), endOffset: Math.min(column + 3, end), text }
}

export function escapeWarning(sequence: string, place: EscapePlace): Problem {
  return placed(senseless(sequence, place.line), place)
}

function senseless(sequence: string, line: number): Problem {
  const advice = `Such sequences will not work in the future. Did you mean "\\\\${sequence}"? A raw string is also an option.`
  return warning(`"\\${sequence}" is an invalid escape sequence. ${advice}`, line)
}

export function octalWarning(sequence: string, place: EscapePlace): Problem {
  const advice = `Such sequences will not work in the future. Did you mean "\\\\${sequence}"? A raw string is also an option.`
  return placed(warning(`"\\${sequence}" is an invalid octal escape sequence. ${advice}`, place.line), place)
}

export function warnEscape(s: Scanner, sequence: string): void {
  s.warnings.push(senseless(sequence, s.line))
}
