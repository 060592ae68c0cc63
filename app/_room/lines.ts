/** Which lines of which modules the reader's step and choice point at: the line that runs, and those whose references hold. */
import type { LineMark } from '../_editor/lineMarks'
import type { Reader } from './useReader'
import type { Translate } from '../_language/translate'

export type Lines = ReadonlyMap<string, readonly LineMark[]>

export function linesOf({ view, step }: Reader, t: Translate): Lines {
  const lines = new Map<string, LineMark[]>()
  if (view === null) return lines
  const { index } = view.result.cursor
  const now = view.result.originOf(index.statementOf(step))
  if (now.file !== null)
    add(lines, now.file, { line: now.line, kind: 'now', face: null, words: t('room.marks.step', { step }) })
  for (const card of view.scene.cards) {
    for (const row of card.rows) {
      const { file, line, face } = row.origin
      if (!view.light.rows.has(row.key) || file === null || row.kind !== 'strong') continue
      add(lines, file, { line, kind: 'holds', face, words: t('room.marks.holds', { name: face.name }) })
    }
  }
  return lines
}

function add(lines: Map<string, LineMark[]>, file: string, mark: LineMark): void {
  const marks = lines.get(file) ?? []
  const isKnown = marks.some(
    (each) => each.line === mark.line && each.kind === mark.kind && each.face?.name === mark.face?.name,
  )
  if (!isKnown) lines.set(file, [...marks, mark])
}
