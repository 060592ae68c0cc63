/**
 * How many values each new instance of a class has room for in itself: the class learns from its instances. The first has room for 30
 * attributes, each one after it for one fewer, and there is always room for those known so far and one more.
 *
 * Source: measured on 3.14.10; the law is max(30 - (k - 1), keys + 1) for the k-th instance.
 */
const FIRST_ROOM = 30

interface Keys {
  readonly slots: Set<number>
  room: number
}

export class SharedKeys {
  private readonly ofType = new Map<number, Keys>()

  /** For the instance that is made now. */
  valuesOfNew(type: number): number {
    const keys = this.keysOf(type)
    const values = keys.slots.size + keys.room
    if (keys.room > 1) keys.room--
    return values
  }

  /** An instance came to have this attribute. */
  stored(type: number, slot: number): void {
    const keys = this.keysOf(type)
    if (keys.slots.has(slot)) return
    keys.slots.add(slot)
    if (keys.room > 0) keys.room--
  }

  private keysOf(type: number): Keys {
    const known = this.ofType.get(type)
    if (known !== undefined) return known
    const made: Keys = { slots: new Set(), room: FIRST_ROOM }
    this.ofType.set(type, made)
    return made
  }
}
