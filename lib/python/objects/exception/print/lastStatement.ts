/**
 * Where CPython's parser last understood a whole statement before it refused a text: `_metadata` of a SyntaxError.
 *
 * It notes compound statements only, and no `def`, when it reads the text again to find the mistake; of several the one that
 * begins last. A statement is whole once a line stands no deeper than its header; a `try` needs a handler as well.
 * Found out by experiment with CPython 3.14.10.
 */
import type { Tokens } from '../../../syntax/Tokens'
import * as T from '../../../syntax/tokenKind'
import { tokenize } from '../../../syntax/tokenStream'

interface LogicalLine {
  readonly line: number
  readonly column: number
  readonly kind: number
  readonly isCompound: boolean
}

const HEADERS: ReadonlySet<number> = new Set([T.IF, T.FOR, T.WHILE, T.WITH, T.TRY, T.CLASS])
const HANDLERS: ReadonlySet<number> = new Set([T.EXCEPT, T.FINALLY])

/** The line at which it begins; 0 for none. */
export function lastStatementLine(source: string, errorLine: number): number {
  const lines = logicalLines(source)
  const refused = lines.findLastIndex(({ line }) => line <= errorLine)
  let last = 0
  for (let i = 0; i < refused; i++) {
    const header = lines[i]
    if (header?.isCompound === true && isWhole(lines, i, refused)) last = header.line
  }
  return last
}

function isWhole(lines: readonly LogicalLine[], at: number, refused: number): boolean {
  const header = lines[at]
  const end = closingLine(lines, at, refused)
  if (header === undefined || end < 0) return false
  if (header.kind !== T.TRY) return true
  const handler = lines[end]
  const isHandler = handler !== undefined && handler.column === header.column && HANDLERS.has(handler.kind)
  return isHandler && end < refused && closingLine(lines, end, refused) >= 0
}

/** The first line behind `at` that stands no deeper, -1 if there is none up to the refused one. */
function closingLine(lines: readonly LogicalLine[], at: number, refused: number): number {
  const column = lines[at]?.column ?? 0
  for (let i = at + 1; i <= refused; i++) if ((lines[i]?.column ?? 0) <= column) return i
  return -1
}

function logicalLines(source: string): LogicalLine[] {
  const { tokens } = tokenize(source.endsWith('\n') ? source : `${source}\n`, 'exec')
  const lines: LogicalLine[] = []
  for (let at = firstOfLine(tokens, 0); at < tokens.count && tokens.kind[at] !== T.END;) {
    const end = endOfLine(tokens, at)
    lines.push({
      line: tokens.line[at] ?? 0,
      column: tokens.column[at] ?? 0,
      kind: tokens.kind[at] ?? 0,
      isCompound: isCompound(tokens, at, end),
    })
    at = firstOfLine(tokens, end + 1)
  }
  return lines
}

function isCompound({ kind, name }: Tokens, at: number, end: number): boolean {
  const first = kind[at] ?? 0
  if (first === T.NAME) return name[at] === 'match' && kind[end + 1] === T.INDENT
  return HEADERS.has(first) || (first === T.ASYNC && HEADERS.has(kind[at + 1] ?? 0))
}

/** The first token at or after `at` that is no INDENT or DEDENT. */
function firstOfLine({ kind, count }: Tokens, at: number): number {
  while (at < count && (kind[at] === T.INDENT || kind[at] === T.DEDENT)) at++
  return at
}

/** The NEWLINE that ends the logical line. */
function endOfLine({ kind, count }: Tokens, at: number): number {
  while (at < count && kind[at] !== T.NEWLINE) at++
  return at
}
