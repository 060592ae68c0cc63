/** The first update of a module that a lesson brings: its text, signed by who wrote it, with LF line ends only. */
import * as Y from 'yjs'
import { LESSON_CLIENT } from '../../lib/lesson/authorship'
import { TEXT_ROOT } from './gate'

/** A stretch of the text and the client id that signs it, in UTF-16 units, half-open. */
export type SignedRange = { readonly from: number; readonly to: number; readonly client: number }

/** Of two ranges that overlap the first keeps what it has; what is in none is signed by the lesson. */
export function seedUpdate(source: string, signed: readonly SignedRange[] = []): Uint8Array {
  const doc = new Y.Doc()
  const text = source.replace(/\r\n?/g, '\n')
  const write = (to: number, client: number) => {
    const from = doc.getText(TEXT_ROOT).length
    if (to <= from) return
    doc.clientID = client
    doc.getText(TEXT_ROOT).insert(from, text.slice(from, to))
  }
  for (const { from, to, client } of [...signed].sort((a, b) => a.from - b.from)) {
    write(from, LESSON_CLIENT)
    write(to, client)
  }
  write(text.length, LESSON_CLIENT)
  return Y.encodeStateAsUpdate(doc)
}
