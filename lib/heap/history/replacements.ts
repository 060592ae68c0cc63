/**
 * Which objects ever had one reference take the place of another at once, in a slot or among their positions: so who shows what came
 * beside what went needs room for both. One pass over the log.
 *
 * It errs on the side of more where positions moved before one was stored.
 */
import { event, NAMED_SLOT, OP_BITS, OP_MASK } from './event'
import { eventLength } from './eventLength'
import type { HistoryIndex } from './HistoryIndex'

/** Their serials. */
export function replacingOwners(index: HistoryIndex): Set<number> {
  const { log } = index.history
  const owners = new Set<number>()
  const filled = new FilledSlots()
  for (let at = 0; at < log.length; at += eventLength(log, at)) {
    const word = log[at] ?? 0
    const source = word >>> OP_BITS
    const [a = 0, b = 0, c = 0] = [log[at + 1], log[at + 2], log[at + 3]]
    switch (word & OP_MASK) {
      case event.STORE:
        if (filled.store(source, a)) owners.add(index.serialAt(source, at))
        break
      case event.DROP:
        filled.drop(source, a)
        break
      case event.SPLICE:
        filled.splice(source)
        if (b > 0 && c > 0) owners.add(index.serialAt(source, at))
        break
      case event.FREE:
        filled.free(source)
    }
  }
  return owners
}

/** Where objects have references, as far as their slots keep still. */
class FilledSlots {
  private readonly slots = new Map<number, Set<number>>()
  /** Those whose positions came, went or moved together. */
  private readonly spliced = new Set<number>()

  /** Whether something was there before. */
  store(source: number, slot: number): boolean {
    if (slot < NAMED_SLOT && this.spliced.has(source)) return true
    const slots = this.slots.get(source)
    if (slots?.has(slot) === true) return true
    if (slots === undefined) this.slots.set(source, new Set([slot]))
    else slots.add(slot)
    return false
  }

  drop(source: number, slot: number): void {
    this.slots.get(source)?.delete(slot)
  }

  splice(source: number): void {
    this.spliced.add(source)
  }

  free(source: number): void {
    this.slots.delete(source)
    this.spliced.delete(source)
  }
}
