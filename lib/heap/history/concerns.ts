/** Which changes of the heap are an object's own: its making and end, every reference to it, everything it refers to. */
import type { Change } from './changesAt'
import { NAMED_SLOT } from './event'

/** Of the object that has `id` when the change happens. Its reference to its class is no change. */
export function concerns(change: Change, id: number): boolean {
  switch (change.kind) {
    case 'born':
    case 'finalized':
      return change.id === id
    case 'stored':
      return change.target === id || change.replaced === id || (change.source === id && isItem(change.slot))
    case 'dropped':
      return change.target === id || (change.source === id && isItem(change.slot))
    case 'weakStored':
    case 'held':
      return change.target === id
    case 'freed':
      return change.id === id || change.released.some(({ target }) => target === id)
    default:
      return false
  }
}

/** A position or a named slot, as opposed to the type. */
function isItem(slot: number): boolean {
  return slot >= 0 && slot <= 2 * NAMED_SLOT
}
