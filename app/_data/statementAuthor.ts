/**
 * Who wrote a statement: whoever wrote most of its visible characters, as the run's record tells. Statements give columns
 * in UTF-8 bytes, authorship counts UTF-16 units; here one becomes the other.
 */
import type { StatementInfo } from '../../lib/heap/history/event'

export interface AuthoredRange {
  readonly from: number
  readonly to: number
  readonly by: string
}

/** The author of `statement` in `text`; null when nobody is known to have written any of it. */
export function statementAuthor(
  text: string,
  ranges: readonly AuthoredRange[],
  statement: StatementInfo,
): string | null {
  const lines = text.split('\n')
  const from = offsetOf(lines, statement.line, statement.column)
  const to = offsetOf(lines, statement.endLine, statement.endColumn)
  const counts = new Map<string, number>()
  for (const range of ranges) {
    const written = text.slice(Math.max(from, range.from), Math.min(to, range.to))
    const visible = range.from < to && range.to > from ? written.replace(/\s/g, '').length : 0
    if (visible > 0) counts.set(range.by, (counts.get(range.by) ?? 0) + visible)
  }
  let author: string | null = null
  for (const [by, count] of counts) if (author === null || count > (counts.get(author) ?? 0)) author = by
  return author
}

/** The author of a whole file, if it has only one. */
export function soleAuthor(ranges: readonly AuthoredRange[]): string | null {
  const [first, ...others] = new Set(ranges.map((range) => range.by))
  return first !== undefined && others.length === 0 ? first : null
}

function offsetOf(lines: readonly string[], line: number, byteColumn: number): number {
  let offset = 0
  for (const earlier of lines.slice(0, line - 1)) offset += earlier.length + 1
  return offset + unitsBefore(lines[line - 1] ?? '', byteColumn)
}

function unitsBefore(line: string, bytes: number): number {
  let units = 0
  let passed = 0
  for (const character of line) {
    if (passed >= bytes) break
    const code = character.codePointAt(0) ?? 0
    passed += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    units += character.length
  }
  return units
}
