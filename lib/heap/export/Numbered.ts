/** Texts by the order in which they were first asked for. */
export class Numbered {
  private readonly numbers = new Map<string, number>()

  of(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.numbers.size)
    return this.numbers.size - 1
  }

  get size(): number {
    return this.numbers.size
  }

  keys(): Iterable<string> {
    return this.numbers.keys()
  }
}
