/** What a cursor shows where it stands, to be compared with what another one shows. */
import type { HeapCursor } from './HeapCursor'

/** What an object is, refers to and is held by, of every living one. */
export function shownBy(cursor: HeapCursor): unknown[] {
  const shown: unknown[] = [cursor.step, cursor.stdoutLength, cursor.stderrLength, cursor.runningThread, cursor.calls()]
  const show = (id: number): void => {
    const references: number[][] = []
    cursor.forEachReference(id, (...reference) => references.push(reference))
    const weak: number[][] = []
    cursor.forEachWeakReference(id, (...reference) => weak.push(reference))
    const names = references.map(([slot = 0]) => cursor.slotName(id, slot))
    shown.push([id, cursor.serialOf(id), cursor.typeOf(id), cursor.sizeOf(id), cursor.labelOf(id), cursor.count(id)])
    shown.push([cursor.lengthOf(id), cursor.holds(id), references, weak, names])
  }
  show(0)
  cursor.forEachLive(show)
  return shown
}
