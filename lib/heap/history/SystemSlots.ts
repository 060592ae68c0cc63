/** Which slots of which types the interpreter fills by itself: their references are nobody's doing. */
import type { TypeInfo } from './event'
import { NAMED_SLOT } from './event'

export class SystemSlots {
  private readonly slots: readonly ReadonlySet<number>[]

  constructor(types: readonly TypeInfo[]) {
    this.slots = types.map((type) => new Set(type.systemSlots.map(asSlot)))
  }

  has(type: number, slot: number): boolean {
    return this.slots[type]?.has(slot) ?? false
  }
}

/** A type may list a system slot as its slot or as the index of its name. */
function asSlot(listed: number): number {
  return listed >= NAMED_SLOT ? listed : NAMED_SLOT + listed
}
