/** The warning for a backslash that means nothing, worded as CPython words it. */
import { warning, type Scanner } from './Scanner'
import type { Problem } from './problem'

export function escapeWarning(sequence: string, line: number): Problem {
  const advice = `Such sequences will not work in the future. Did you mean "\\\\${sequence}"? A raw string is also an option.`
  return warning(`"\\${sequence}" is an invalid escape sequence. ${advice}`, line)
}

export function octalWarning(sequence: string, line: number): Problem {
  const advice = `Such sequences will not work in the future. Did you mean "\\\\${sequence}"? A raw string is also an option.`
  return warning(`"\\${sequence}" is an invalid octal escape sequence. ${advice}`, line)
}

export function warnEscape(s: Scanner, sequence: string): void {
  s.warnings.push(escapeWarning(sequence, s.line))
}
