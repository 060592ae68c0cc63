/**
 * A SyntaxError as text: its place, its line, carets under the wrong part, its message.
 * Follows TracebackException._format_syntax_error of CPython 3.14's traceback.py.
 */
import { isSpace } from '../../../text/characters'
import { characters } from '../../../text/codePoints'

/** The fields of the exception; numbers are null where they are no int. */
export interface SyntaxErrorFacts {
  readonly message: string
  readonly filename: string | null
  readonly line: number | null
  readonly endLine: number | null
  readonly offset: number | null
  readonly endOffset: number | null
  readonly text: string | null
  /** The line within `text` where that is not the place shown: a suggestion's. */
  readonly caretLine?: number
}

export function syntaxErrorText(typeName: string, facts: SyntaxErrorFacts): string {
  const { filename, line, text, message } = facts
  const place = line === null ? '' : `  File "${filename ?? '<string>'}", line ${line}\n`
  const suffix = line === null && filename !== null ? ` (${filename})` : ''
  return `${place}${text === null ? '' : lineText(text, facts)}${typeName}: ${message}${suffix}\n`
}

function lineText(text: string, facts: SyntaxErrorFacts): string {
  const right = characters(text.replace(/\n+$/, ''))
  const shown = characters(right.join('').replace(/^[ \n\f]+/, ''))
  const line = `    ${shown.join('')}\n`
  if (facts.offset === null) return line
  const removed = right.length - shown.length
  const [start, end] = caretSpan(facts, facts.offset, right.length, characters(text).length)
  const column = start - 1 - removed
  if (column < 0) return line
  // Tabs and the like are kept so that the carets stand below.
  const space = shown.slice(0, column).map((c) => (isSpace(c.codePointAt(0) ?? 0) ? c : ' '))
  return `${line}    ${space.join('')}${'^'.repeat(Math.max(0, end - start))}\n`
}

/** Where the carets begin and end, as offsets from 1. */
function caretSpan(facts: SyntaxErrorFacts, offset: number, lineLength: number, textLength: number): [number, number] {
  let start = offset
  let end = lineLength + 1
  if ((facts.caretLine ?? facts.line) === facts.endLine)
    end = facts.endOffset === null || facts.endOffset === 0 ? start : facts.endOffset
  if (textLength > 0 && start > textLength) start = lineLength + 1
  if (textLength > 0 && end > textLength) end = lineLength + 1
  if (start >= end || end < 0) end = start + 1
  return [start, end]
}
