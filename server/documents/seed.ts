/** The first update of a module that a lesson brings: its text, signed by the lesson, with LF line ends only. */
import * as Y from 'yjs'
import { LESSON_CLIENT } from '../../lib/lesson/authorship'
import { TEXT_ROOT } from './gate'

export function seedUpdate(source: string): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = LESSON_CLIENT
  doc.getText(TEXT_ROOT).insert(0, source.replace(/\r\n?/g, '\n'))
  return Y.encodeStateAsUpdate(doc)
}
