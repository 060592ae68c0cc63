/** Where each statement of a run was written and by whom, as the picture tells it. */
import type { Authors } from '../../lib/blame/Authors'
import type { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import type { Origin } from '../_heap/scene'
import type { Face } from '../_ui/face'

/** `faceAt` is asked with the number of a holder (Authors.ts). A statement's origin is always the same object. */
export function originsIn(
  authors: Authors,
  { history }: HistoryIndex,
  faceAt: (holder: number) => Face,
  interpreter: Face,
): (statement: number) => Origin {
  const known = new Map<number, Origin>()
  const read = (statement: number): Origin => {
    const place = history.statements[statement]
    const file = history.modules[place?.module ?? -1]
    if (statement === 0 || place === undefined || file === undefined) return { file: null, line: 0, face: interpreter }
    return { file, line: place.line, face: faceAt(authors.holderOf(statement)) }
  }
  return (statement) => {
    const origin = known.get(statement) ?? read(statement)
    known.set(statement, origin)
    return origin
  }
}
