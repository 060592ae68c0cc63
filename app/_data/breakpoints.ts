/**
 * One's own breakpoints in a module's text. Each stands at the first character of its line that is no blank, and goes where that
 * character goes, whatever is edited by whom, also while this page is closed; where the character is gone it stands at what
 * follows it, and where nothing is left of the line it is gone too.
 *
 * They are kept with the browser, by room and module; nobody else hears of them.
 */
import * as Y from 'yjs'

/** Names a character of a shared text for good: Yjs client and clock. */
export type Mark = string

/** Module id -> its marks. */
export type Marks = Readonly<Record<string, readonly Mark[]>>

/** The lines on which the marks stand, from 1, each once and in order. A character that has not arrived yet stands nowhere. */
export function markedLines(text: Y.Text, marks: readonly Mark[]): number[] {
  const lines = new Set(marks.map((mark) => lineOf(text, mark) ?? 0))
  return [...lines].filter((line) => line > 0).sort((a, b) => a - b)
}

/** Marks the line, or takes its mark away; a blank line is never marked. */
export function toggled(text: Y.Text, marks: readonly Mark[], line: number): readonly Mark[] {
  const others = marks.filter((mark) => lineOf(text, mark) !== line)
  if (others.length < marks.length) return others
  const mark = markOn(text, line)
  return mark === null ? marks : [...marks, mark]
}

/** Without those whose lines are gone. */
export function remaining(text: Y.Text, marks: readonly Mark[]): readonly Mark[] {
  const there = marks.filter((mark) => lineOf(text, mark) !== 0)
  return there.length === marks.length ? marks : there
}

export function readMarks(room: string): Marks {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(room)) ?? '{}')
    return isMarks(stored) ? stored : {}
  } catch {
    // Whatever else is stored there, it is not ours to mend.
    return {}
  }
}

export function storeMarks(room: string, marks: Marks): void {
  localStorage.setItem(keyOf(room), JSON.stringify(marks))
}

function keyOf(room: string): string {
  return `heaproom.breakpoints.${room}`
}

function isMarks(value: unknown): value is Marks {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).every(
    (marks: unknown) =>
      Array.isArray(marks) && marks.every((mark) => typeof mark === 'string' && /^\d+\.\d+$/.test(mark)),
  )
}

function markOn(text: Y.Text, line: number): Mark | null {
  const lines = text.toString().split('\n')
  const own = lines[line - 1] ?? ''
  if (own.trim() === '') return null
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  const { item } = Y.createRelativePositionFromTypeIndex(text, start + own.length - own.trimStart().length)
  return item === null ? null : `${item.client}.${item.clock}`
}

/** Null when the character has not arrived yet; 0 when nothing is left of its line. */
function lineOf(text: Y.Text, mark: Mark): number | null {
  const [client = 0, clock = 0] = mark.split('.').map(Number)
  if (text.doc === null) return null
  const place = Y.createAbsolutePositionFromRelativePosition(
    new Y.RelativePosition(null, null, Y.createID(client, clock)),
    text.doc,
  )
  if (place === null || place.type !== text) return null
  const whole = text.toString()
  const line = whole.slice(0, place.index).split('\n').length
  return (whole.split('\n')[line - 1] ?? '').trim() === '' ? 0 : line
}
