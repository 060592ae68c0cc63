/** One undo manager a document, for as long as the document lives: a change of tabs forgets nothing. */
import * as Y from 'yjs'
import type { ModuleDocument } from './provider/ModuleDocument'

const UNDO = new WeakMap<ModuleDocument, Y.UndoManager>()

export function undoOf(document: ModuleDocument): Y.UndoManager {
  const undo = UNDO.get(document) ?? new Y.UndoManager(document.text, { trackedOrigins: new Set() })
  UNDO.set(document, undo)
  return undo
}
