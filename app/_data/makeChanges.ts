/**
 * A proven fix made in the room's text as one's own edit, undoable like any other: only in modules that one may write, and only
 * where the text still is what the run saw. Everything else in the modules keeps its author.
 */
import { inOrder, type SourceEdit } from '../../lib/fixes/SourceEdit'
import { mayWrite } from '../../lib/lesson/rights'
import type { Module, RoomState } from '../../lib/lesson/state'
import type { ModuleDocument } from './provider/ModuleDocument'
import type { RoomLink } from './provider/RoomLink'
import { undoOf } from './undoOf'

export interface Room {
  readonly link: Pick<RoomLink, 'openModule'>
  readonly state: RoomState
  readonly you: string
}

const FIX = { origin: 'fix' }

/** The edits' modules that the person may write. */
export function writableModules({ state, you }: Room, edits: readonly SourceEdit[]): Module[] {
  const files = new Set(edits.map(({ file }) => file))
  return state.modules.filter((module) => files.has(module.file) && mayWrite(state, you, module))
}

/** Makes those edits that the person may make; returns the files whose text has changed since the run, and then does nothing. */
export async function makeChanges(
  room: Room,
  edits: readonly SourceEdit[],
  sources: Readonly<Record<string, string>>,
): Promise<string[]> {
  const modules = writableModules(room, edits)
  const documents = await Promise.all(modules.map(({ id }) => loaded(room.link.openModule(id))))
  const stale = modules.filter(({ file }, at) => documents[at]?.text.toString() !== sources[file])
  if (stale.length > 0) return stale.map(({ file }) => file)
  for (const [at, { file }] of modules.entries()) {
    const document = documents[at]
    if (document !== undefined)
      change(
        document,
        edits.filter((edit) => edit.file === file),
      )
  }
  return []
}

/** From the last to the first, so that each finds its place; one step of undo. */
function change(document: ModuleDocument, edits: readonly SourceEdit[]): void {
  const undo = undoOf(document)
  undo.addTrackedOrigin(FIX)
  undo.stopCapturing()
  document.doc.transact(() => {
    for (const { from, to, text } of inOrder(edits).reverse()) {
      document.text.delete(from, to - from)
      document.text.insert(from, text)
    }
  }, FIX)
  undo.stopCapturing()
}

function loaded(document: ModuleDocument): Promise<ModuleDocument> {
  return new Promise((resolve) => {
    const isLoaded = (): boolean => document.getStatus().kind !== 'loading'
    if (isLoaded()) return resolve(document)
    const stop = document.subscribe(() => {
      if (!isLoaded()) return
      stop()
      resolve(document)
    })
  })
}
