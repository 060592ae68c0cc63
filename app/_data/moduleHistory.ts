/** A module's history in this tab: fetched once, and the text of any point made from the edits that led there. */
import * as Y from 'yjs'
import { type AuthoredRange, authorship } from '../../lib/lesson/authorship'
import type { HistoryPoint } from '../../lib/protocol/moduleHistory'
import type { Reply } from '../../lib/protocol/refusal'

export interface PastText {
  readonly text: string
  readonly authorship: readonly AuthoredRange[]
}

export async function fetchHistory(module: string): Promise<Reply<readonly HistoryPoint[]>> {
  try {
    const response = await fetch(`/api/modules/${encodeURIComponent(module)}/history`)
    if (!response.ok) return (await response.json()) as Reply<never> // a refusal of our own server
    // What reads it is large, and most pages never ask for a history.
    const [{ decode }, { moduleHistorySchema }] = await Promise.all([
      import('@msgpack/msgpack'),
      import('../../lib/protocol/moduleHistory'),
    ])
    const read = moduleHistorySchema.safeParse(decode(await response.arrayBuffer()))
    return read.success ? { ok: true, value: read.data.points } : { ok: false, reason: 'internal' }
  } catch {
    return { ok: false, reason: 'server-stopping' }
  }
}

/** The text as it was at a point, by its number. */
export function textAt(
  points: readonly HistoryPoint[],
  point: number,
  authors: Readonly<Record<string, string>>,
): PastText {
  const doc = new Y.Doc()
  const text = doc.getText('text')
  Y.transact(doc, () => points.slice(0, point + 1).forEach(({ update }) => Y.applyUpdate(doc, update)))
  const past = { text: text.toString(), authorship: authorship(text._start, authors) }
  doc.destroy()
  return past
}
