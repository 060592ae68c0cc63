/** The row of a reference that the picture does not show, as the table tells it; null where it is no longer there, or not yet. */
import type { HeapCursor } from '../../../lib/heap/history/HeapCursor'
import { HistoryFacts } from '../facts'
import { readReferenceKey } from '../referenceKey'
import { referencesOf } from '../references'
import type { Row, Scene } from '../scene'
import { TableHeap } from './TableHeap'
import { rowOf } from './tellObject'
import type { TableGround } from './useRows'

export function rowByKey({ cursor, options, from }: TableGround, scene: Scene, key: string): Row | null {
  const heap = new TableHeap(cursor.fork(), new HistoryFacts(cursor.index), scene, options, from)
  const { source, birth } = readReferenceKey(key)
  const id = cursor.index.idOf(source)
  if (source === 0 || heap.cursor.serialOf(id) !== source) return null
  const slots = slotsFilledAt(heap.cursor, id, birth)
  const reference = referencesOf(heap.cursor, id, slots).find((each) => each.key === key)
  return reference === undefined ? null : rowOf(heap, reference)
}

/** More than one, where one event filled them. */
function slotsFilledAt(cursor: HeapCursor, id: number, birth: number): ReadonlySet<number> {
  const slots = new Set<number>()
  cursor.forEachReference(id, (slot, _target, _statement, at) => {
    if (at === birth) slots.add(slot)
  })
  return slots
}
