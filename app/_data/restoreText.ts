/**
 * Makes a module's text what it was before, as one's own edit: only the lines that differ are touched, so that the others keep their
 * authors; and it is one step of undo.
 */
import type { ModuleDocument } from './provider/ModuleDocument'
import { sameLines } from './sameLines'
import { undoOf } from './undoOf'

export interface LineEdit {
  readonly from: number
  readonly to: number
  readonly text: string
}

const RESTORE = { origin: 'restore' }

export function restoreText(document: ModuleDocument, wanted: string): void {
  const undo = undoOf(document)
  undo.addTrackedOrigin(RESTORE)
  undo.stopCapturing()
  document.doc.transact(() => {
    for (const { from, to, text } of lineEdits(document.text.toString(), wanted).reverse()) {
      document.text.delete(from, to - from)
      document.text.insert(from, text)
    }
  }, RESTORE)
  undo.stopCapturing()
}

/** What turns one text into another, by whole lines, in the order of the text. */
export function lineEdits(now: string, wanted: string): LineEdit[] {
  const lines = wanted.split('\n')
  const starts = [0]
  for (const line of now.split('\n')) starts.push((starts.at(-1) ?? 0) + line.length + 1)
  const edits: LineEdit[] = []
  let next = 0
  let text = ''
  const replace = (until: number): void => {
    const [from = 0, to = 0] = [starts[next], starts[until]]
    if (to > from || text !== '') edits.push(withinText({ from, to, text }, now.length))
    text = ''
  }
  for (const [at, same] of sameLines(now, wanted).entries()) {
    if (same === 0) text += `${lines[at] ?? ''}\n`
    else {
      replace(same - 1)
      next = same
    }
  }
  replace(starts.length - 1)
  return edits
}

/** Lines are counted as if the last one had an end too; an edit of that end is one of the end before it. */
function withinText({ from, to, text }: LineEdit, length: number): LineEdit {
  if (to <= length) return { from, to, text }
  if (from > length) return { from: length, to: length, text: `\n${text.slice(0, -1)}` }
  return text === '' ? { from: from - 1, to: length, text } : { from, to: length, text: text.slice(0, -1) }
}
