/** The life of the slot that a reference of the picture is in, computed on the page from the run's history. */
import { type SlotLife, SlotTeller } from '../../lib/blame/SlotTeller'
import { readReferenceKey } from '../_heap/referenceKey'
import type { RunResult } from './runResult'

/** More than this nobody reads; the command line tells more. */
const MOST_MOMENTS = 60

/** `key` is the reference's in the picture (app/_heap/references.ts); null where it is not there at this step. */
export function slotLife(result: RunResult, step: number, key: string): SlotLife | null {
  const { source, birth: born, target, time } = readReferenceKey(key)
  const cursor = result.cursor.fork()
  cursor.seek(step)
  const { index } = cursor
  const id = index.idOf(source)
  if (cursor.serialOf(id) !== source) return null
  const slots: string[] = []
  cursor.forEachReference(id, (slot, to, _statement, birth) => {
    if (birth === born && cursor.serialOf(to) === target) slots.push(cursor.slotName(id, slot))
  })
  const name = slots[time - 1]
  if (name === undefined) return null
  const { authors, record, titleOf } = result
  return new SlotTeller(index, { authors, entry: record.run.entry, titleOf }).life(source, name, name, MOST_MOMENTS)
}
