/** Cutting, indenting and dedenting source text for tracebacks, as str.splitlines and textwrap of CPython 3.14 do it. */
import { splitLines, stripEnd } from '../../../text/strSplit'

/** Puts `prefix` before every line, empty ones included. */
export function indent(text: string, prefix: string): string {
  if (prefix === '') return text
  return splitLines(text, true)
    .map((line) => prefix + line)
    .join('')
}

/** Takes the white space away that all lines begin with; lines of nothing else become empty. */
export function dedent(text: string): string {
  const lines = text.split('\n')
  const filled = lines.filter((line) => !isBlank(line))
  const least = filled.reduce((a, b) => (b < a ? b : a), filled[0] ?? '')
  const greatest = filled.reduce((a, b) => (b > a ? b : a), '')
  let margin = 0
  while (margin < least.length - 1 && least[margin] === greatest[margin] && ' \t'.includes(least.charAt(margin)))
    margin++
  return lines.map((line) => (isBlank(line) ? '' : line.slice(margin))).join('\n')
}

function isBlank(line: string): boolean {
  return stripEnd(line) === ''
}

/** How many characters begin within the first `bytes` bytes of the line's UTF-8. */
export function characterOffset(line: readonly string[], bytes: number): number {
  let used = 0
  let at = 0
  while (used < bytes && at < line.length) used += utf8Length(line[at++] ?? '')
  return at
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
