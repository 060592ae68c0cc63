/**
 * A list of which both ends come and go in constant time, however long it is (an array's `shift` moves all that is left).
 *
 * Invariant: position i is in slot `start + i`; the slots before `start` are empty. They are given back when they are more
 * than half, and are made as many as there are items when the first one is needed: so each move is paid for by as many
 * additions or removals.
 */
const LEAST_SPARE = 16

export class TwoEnds<Item> {
  private slots: (Item | undefined)[] = []
  private start = 0

  get length(): number {
    return this.slots.length - this.start
  }

  /** Undefined outside of the list. */
  at(position: number): Item | undefined {
    return position < 0 ? undefined : this.slots[this.start + position]
  }

  put(position: number, item: Item): void {
    this.slots[this.start + position] = item
  }

  push(item: Item): void {
    this.slots.push(item)
  }

  pop(): Item | undefined {
    return this.length === 0 ? undefined : this.slots.pop()
  }

  unshift(item: Item): void {
    if (this.start === 0) {
      const spare = Math.max(LEAST_SPARE, this.slots.length)
      this.slots = new Array<Item | undefined>(spare).fill(undefined).concat(this.slots)
      this.start = spare
    }
    this.slots[--this.start] = item
  }

  shift(): Item | undefined {
    if (this.length === 0) return undefined
    const item = this.slots[this.start]
    this.slots[this.start++] = undefined
    if (this.start > LEAST_SPARE && this.start * 2 > this.slots.length) this.setAll(this.all())
    return item
  }

  insert(position: number, item: Item): void {
    this.slots.splice(this.start + position, 0, item)
  }

  remove(position: number): void {
    this.slots.splice(this.start + position, 1)
  }

  /** All items, in an array of the caller's own. */
  all(): Item[] {
    return this.slots.slice(this.start) as Item[] // only slots before the start are empty
  }

  /** Takes the array over. */
  setAll(items: Item[]): void {
    this.slots = items
    this.start = 0
  }
}
