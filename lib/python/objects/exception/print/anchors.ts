/**
 * Where in an expression that failed the operator or the brackets stand: they are marked `^`, the rest `~`.
 *
 * The expression is parsed again from its text, in brackets and on lines of its own. Lines count from 0 here, columns
 * in characters. Follows _extract_caret_anchors_from_line_segment of CPython 3.14's traceback.py.
 */
import { characters } from '../../../text/codePoints'
import { isSpace } from '../../../text/characters'
import { splitLines } from '../../../text/strSplit'
import { anyCharacter } from '../../../syntax/Cursor'
import { parse } from '../../../syntax/parse'
import type { BinOp, Expr, Span } from '../../../syntax/tree'
import { characterOffset } from './lines'

export interface Anchors {
  readonly leftLine: number
  readonly leftColumn: number
  readonly rightLine: number
  readonly rightColumn: number
}

interface Place {
  readonly line: number
  readonly column: number
}

type Lines = readonly (readonly string[])[]

/** The anchors of the expression, or null where it has none or is no expression. */
export function findAnchors(segment: string): Anchors | null {
  const expression = onlyExpression(segment)
  if (expression === null) return null
  const lines = splitLines(segment).map(characters)
  switch (expression.kind) {
    case 'BinOp':
      return operatorAnchors(lines, expression)
    case 'Subscript':
      return bracketAnchors(lines, expression, expression.value, '[')
    case 'Call':
      return bracketAnchors(lines, expression, expression.func, '(')
    default:
      return null
  }
}

function onlyExpression(segment: string): Expr | null {
  const { tree } = parse(`(\n${segment}\n)`, { filename: '<unknown>', mode: 'exec', characterNamed: anyCharacter })
  if (tree?.kind !== 'Module' || tree.body.length !== 1) return null
  const [statement] = tree.body
  return statement?.kind === 'Expr' ? statement.value : null
}

/** The first operator character is the first one after the left operand that is neither space nor `)`. */
function operatorAnchors(lines: Lines, { left, right }: BinOp): Anchors | null {
  const end = validPlace(lines, endOf(lines, left))
  const start = end && seek(lines, end, (c) => !isBlank(c) && c !== ')')
  if (start === null) return null
  const { line, column } = start
  const second = lines[line]?.[column + 1]
  const isBeforeRight = right.line - 2 > line || column + 1 < columnOf(lines, right.line, right.column)
  const isLong = second !== undefined && isBeforeRight && !isBlank(second) && !'\\#'.includes(second)
  return { leftLine: line, leftColumn: column, rightLine: line, rightColumn: column + (isLong ? 2 : 1) }
}

/** From the opening bracket behind `head` to the end of the whole expression. */
function bracketAnchors(lines: Lines, whole: Span, head: Span, bracket: string): Anchors | null {
  const end = validPlace(lines, endOf(lines, head))
  const start = end && seek(lines, end, (c) => c === bracket)
  if (start === null) return null
  const { line, column } = endOf(lines, whole)
  return { leftLine: start.line, leftColumn: start.column, rightLine: line, rightColumn: column }
}

function endOf(lines: Lines, { endLine, endColumn }: Span): Place {
  return { line: endLine - 2, column: columnOf(lines, endLine, endColumn) }
}

/** `line` as the parser counts it: from 1, the opening bracket's line included. */
function columnOf(lines: Lines, line: number, bytes: number): number {
  return characterOffset(lines[line - 2] ?? [], bytes)
}

/** The place itself, or the next one that has a character; null behind the end. */
function validPlace(lines: Lines, { line, column }: Place): Place | null {
  while (line < lines.length && column >= (lines[line]?.length ?? 0)) {
    column = 0
    line++
  }
  return line < lines.length ? { line, column } : null
}

/** The first character that `stop` accepts; comments and continued lines' ends are passed over. */
function seek(lines: Lines, from: Place, stop: (character: string) => boolean): Place | null {
  let at: Place | null = from
  while (at !== null) {
    const character: string = lines[at.line]?.[at.column] ?? ''
    if ('\\#'.includes(character)) at = validPlace(lines, { line: at.line + 1, column: 0 })
    else if (stop(character)) return at
    else at = validPlace(lines, { line: at.line, column: at.column + 1 })
  }
  return null
}

function isBlank(character: string): boolean {
  return isSpace(character.codePointAt(0) ?? 0)
}
