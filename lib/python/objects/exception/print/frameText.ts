/**
 * One frame of a traceback as text: its place, its source, and the carets under what failed.
 *
 * It knows source lines and positions, no objects. Columns are counted in characters (lines are arrays of them), positions
 * come in bytes. Follows StackSummary.format_frame_summary of CPython 3.14's traceback.py.
 */
import { anyCharacter } from '../../../syntax/Cursor'
import { parse } from '../../../syntax/parse'
import type { Statement } from '../../../syntax/tree'
import { characters } from '../../../text/codePoints'
import { strip, stripEnd, stripStart } from '../../../text/strSplit'
import { type Anchors, findAnchors } from './anchors'
import { displayWidth } from './displayWidth'
import { characterOffset, dedent, indent } from './lines'

/** A line's text without its end, or null where there is none. */
export type SourceLine = (filename: string, line: number) => string | null

export interface FramePlace {
  readonly filename: string
  readonly name: string
  /** Null where the instruction belongs to no line. */
  readonly line: number | null
  readonly endLine: number | null
  /** In bytes; null where unknown. */
  readonly column: number | null
  readonly endColumn: number | null
}

interface Excerpt {
  readonly lines: readonly (readonly string[])[]
  /** What failed: from `start` in the first line to `end` in the last. */
  readonly start: number
  readonly end: number
  readonly anchors: Anchors | null
}

/** The frame's lines, each ending in a newline. */
export function frameText(place: FramePlace, sourceLine: SourceLine): string {
  const header = `  File "${shownName(place.filename)}", line ${place.line ?? 'None'}, in ${place.name}\n`
  if (place.line === null) return header
  const original = readLines(place, place.line, sourceLine)
  const dedented = dedent(`${original.join('\n')}\n`)
  if (strip(dedented) === '') return header
  const first = strip(original[0] ?? '')
  if (place.column === null || place.endColumn === null) return `${header}${indent(first, '    ')}\n`
  const excerpt = makeExcerpt(original, dedented, place.column, place.endColumn)
  return header + indent(dedent(excerptText(excerpt)), '    ')
}

function shownName(filename: string): string {
  return filename.startsWith('<stdin-') && filename.endsWith('>') ? '<stdin>' : filename
}

function readLines({ filename, endLine }: FramePlace, line: number, sourceLine: SourceLine): string[] {
  const lines: string[] = []
  for (let at = line; at <= (endLine ?? line); at++) lines.push(stripEnd(sourceLine(filename, at) ?? ''))
  return lines
}

function makeExcerpt(original: readonly string[], dedented: string, column: number, endColumn: number): Excerpt {
  const lines = dedented.split('\n').slice(0, original.length).map(characters)
  const first = characters(original[0] ?? '')
  const removed = first.length - (lines[0]?.length ?? 0)
  const start = Math.max(0, characterOffset(first, column) - removed)
  const end = Math.max(0, characterOffset(characters(original.at(-1) ?? ''), endColumn) - removed)
  return { lines, start, end, anchors: findAnchors(segmentOf(lines, start, end)) }
}

function segmentOf(lines: Excerpt['lines'], start: number, end: number): string {
  const all = characters(lines.map((line) => line.join('')).join('\n'))
  return all.slice(start, all.length - ((lines.at(-1)?.length ?? 0) - end)).join('')
}

/** The lines that matter, with carets if they say more than the lines do. */
function excerptText(excerpt: Excerpt): string {
  const hasCarets = showsCarets(excerpt)
  const shown = significantLines(excerpt)
  let text = ''
  shown.forEach((line, i) => {
    const skipped = i === 0 ? 0 : line - (shown[i - 1] ?? 0) - 1
    if (skipped === 1) text += lineText(excerpt, line - 1, hasCarets)
    else if (skipped > 1) text += `...<${skipped} lines>...\n`
    text += lineText(excerpt, line, hasCarets)
  })
  return text
}

/** The first line, the last one, and those around the anchors. */
function significantLines({ lines, anchors }: Excerpt): number[] {
  const all = new Set([0, lines.length - 1])
  for (const near of anchors === null ? [] : [anchors.leftLine, anchors.rightLine]) {
    for (let line = near - 1; line <= near + 1; line++) if (line >= 0 && line < lines.length) all.add(line)
  }
  return [...all].sort((a, b) => a - b)
}

function lineText(excerpt: Excerpt, at: number, hasCarets: boolean): string {
  const line = excerpt.lines[at] ?? []
  const text = `${line.join('')}\n`
  return hasCarets ? `${text}${caretLine(excerpt, at, line)}\n` : text
}

function caretLine(excerpt: Excerpt, at: number, line: readonly string[]): string {
  const { lines, start, end, anchors } = excerpt
  const text = line.join('')
  const blank = text.length - stripStart(text).length
  const from = displayWidth(lines[0] ?? [], start)
  const width = at === lines.length - 1 ? displayWidth(line, end) : displayWidth(line)
  const inside = anchors === null ? () => true : insideAnchors(excerpt, anchors)
  let carets = ''
  for (let column = 0; column < width; column++) {
    if (column < blank || (at === 0 && column < from)) carets += ' '
    else carets += inside(at, column) ? '^' : '~'
  }
  return carets
}

function insideAnchors({ lines, start }: Excerpt, anchors: Anchors): (line: number, column: number) => boolean {
  const { leftLine, rightLine } = anchors
  // Anchors are counted from where the expression starts in the first line.
  const left = displayWidth(lines[leftLine] ?? [], anchors.leftColumn + (leftLine === 0 ? start : 0))
  const right = displayWidth(lines[rightLine] ?? [], anchors.rightColumn + (rightLine === 0 ? start : 0))
  return (line, column) =>
    (line > leftLine || (line === leftLine && column >= left)) &&
    (line < rightLine || (line === rightLine && column < right))
}

function showsCarets(excerpt: Excerpt): boolean {
  const { lines, start, end, anchors } = excerpt
  const source = lines.map((line) => line.join('')).join('\n')
  const { tree } = parse(source, { filename: '<unknown>', mode: 'exec', characterNamed: anyCharacter })
  if (tree?.kind === 'Module') {
    const [statement] = tree.body
    if (statement === undefined || isCallOnly(statement, excerpt)) return false
  }
  if (anchors !== null) return true
  const before = (lines[0] ?? []).slice(0, start).join('')
  const after = (lines.at(-1) ?? []).slice(end).join('')
  return strip(before) !== '' || strip(after) !== ''
}

/** `return f(...)` and `x = f(...)` whose whole call failed: carets under all of it would say nothing. */
function isCallOnly(statement: Statement, { lines, start, end }: Excerpt): boolean {
  const call = plainCall(statement)
  if (call === null) return false
  return call.line === 1 && call.endLine === lines.length && call.column === start && call.endColumn === end
}

function plainCall(statement: Statement) {
  if (statement.kind === 'Return') {
    return statement.value?.kind === 'Call' && statement.value.func.kind === 'Name' ? statement.value : null
  }
  if (statement.kind !== 'Assign' || statement.value.kind !== 'Call') return null
  return statement.targets.length === 1 && statement.targets[0]?.kind === 'Name' ? statement.value : null
}
