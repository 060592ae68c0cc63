/**
 * A captured exception as the text CPython 3.14 prints: its traceback, its message and notes, what it was caused by, and the
 * members of a group in their box.
 *
 * It knows captured exceptions only (plain data), no objects. Chains are walked, not recursed into; groups recurse to
 * MAX_GROUP_DEPTH. Follows TracebackException.format of traceback.py.
 */
import type { CapturedException } from './CapturedException'
import { type FramePlace, frameText, type SourceLine } from './frameText'
import { indent } from './lines'
import { syntaxErrorText } from './syntaxErrorText'

const MAX_GROUP_WIDTH = 15
const MAX_GROUP_DEPTH = 10
const MAX_REPEATS = 3
const CAUSE_TEXT = '\nThe above exception was the direct cause of the following exception:\n\n'
const CONTEXT_TEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'

interface Box {
  depth: number
  needsClose: boolean
}

interface Link {
  /** What stands between this exception and the one printed before it. */
  readonly connection: string | null
  readonly exception: CapturedException
}

export function exceptionText(exception: CapturedException, sourceLine: SourceLine): string {
  return chainText(exception, sourceLine, { depth: 0, needsClose: false })
}

function chainText(exception: CapturedException, sourceLine: SourceLine, box: Box): string {
  return chain(exception)
    .map(({ connection, exception: each }) => {
      const before = connection === null ? '' : boxed(connection, box)
      return before + memberText(each, sourceLine, box)
    })
    .join('')
}

/** The exception and what led to it, first cause first. */
function chain(exception: CapturedException): Link[] {
  const links: Link[] = []
  for (let at: CapturedException | null = exception; at !== null;) {
    const context: CapturedException | null = at.suppressContext ? null : at.context
    const next: CapturedException | null = at.cause ?? context
    links.push({ connection: at.cause !== null ? CAUSE_TEXT : context !== null ? CONTEXT_TEXT : null, exception: at })
    at = next
  }
  return links.reverse()
}

function memberText(exception: CapturedException, sourceLine: SourceLine, box: Box): string {
  if (exception.members !== null) return groupText(exception, exception.members, sourceLine, box)
  const header = exception.frames.length === 0 ? '' : boxed('Traceback (most recent call last):\n', box)
  return header + boxed(stackText(exception.frames, sourceLine), box) + boxed(messageText(exception), box)
}

function groupText(
  exception: CapturedException,
  members: readonly CapturedException[],
  sourceLine: SourceLine,
  box: Box,
): string {
  if (box.depth > MAX_GROUP_DEPTH) return boxed(`... (max_group_depth is ${MAX_GROUP_DEPTH})\n`, box)
  const isTop = box.depth === 0
  if (isTop) box.depth++
  let text = ''
  if (exception.frames.length > 0) {
    text += boxed('Exception Group Traceback (most recent call last):\n', box, isTop ? '+' : '|')
    text += boxed(stackText(exception.frames, sourceLine), box)
  }
  text += boxed(messageText(exception), box) + membersText(members, sourceLine, box)
  if (isTop) box.depth = 0
  return text
}

function membersText(members: readonly CapturedException[], sourceLine: SourceLine, box: Box): string {
  const rows = Math.min(members.length, MAX_GROUP_WIDTH + 1)
  let text = ''
  box.needsClose = false
  for (let i = 0; i < rows; i++) {
    const isLast = i === rows - 1
    // The closing line may be added by a group within the last member.
    if (isLast) box.needsClose = true
    const member = i < MAX_GROUP_WIDTH ? members[i] : undefined
    text += `${margin(box)}${i === 0 ? '+-' : '  '}+---------------- ${member === undefined ? '...' : i + 1} ----------------\n`
    box.depth++
    text += member === undefined ? boxed(moreText(members.length), box) : chainText(member, sourceLine, box)
    if (isLast && box.needsClose) {
      text += `${margin(box)}+------------------------------------\n`
      box.needsClose = false
    }
    box.depth--
  }
  return text
}

function moreText(count: number): string {
  const left = count - MAX_GROUP_WIDTH
  return `and ${left} more exception${left > 1 ? 's' : ''}\n`
}

function margin(box: Box): string {
  return ' '.repeat(2 * box.depth)
}

function boxed(text: string, box: Box, edge: '+' | '|' = '|'): string {
  return box.depth === 0 ? text : indent(text, `${margin(box)}${edge} `)
}

/** The frames; of many alike in a row the first three. */
export function stackText(
  frames: readonly FramePlace[],
  sourceLine: SourceLine,
  textOf: (place: FramePlace, sourceLine: SourceLine) => string = frameText,
): string {
  let text = ''
  let last: FramePlace | null = null
  let count = 0
  for (const frame of frames) {
    if (last === null || !isSamePlace(last, frame)) {
      text += repeatedText(count)
      last = frame
      count = 0
    }
    count++
    if (count <= MAX_REPEATS) text += textOf(frame, sourceLine)
  }
  return text + repeatedText(count)
}

function isSamePlace(a: FramePlace, b: FramePlace): boolean {
  return a.line !== null && a.line === b.line && a.filename === b.filename && a.name === b.name
}

function repeatedText(count: number): string {
  const more = count - MAX_REPEATS
  return more <= 0 ? '' : `  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]\n`
}

/** The last lines: class and message, then the notes. */
function messageText(exception: CapturedException): string {
  const { syntax, typeName, message } = exception
  const head =
    syntax !== null ? syntaxErrorText(typeName, syntax) : message === '' ? typeName : `${typeName}: ${message}`
  return [syntax !== null ? head : `${head}\n`, ...exception.notes.map((note) => `${note}\n`)].join('')
}
