/** Choices that a seed decides: equal seeds give equal choices, on every machine. */
export class Choices {
  constructor(private state: number) {}

  /** A whole number from 0 up to `end`, which is left out (xorshift after a step of Weyl's sequence). */
  below(end: number): number {
    this.state = (this.state + 0x9e3779b9) | 0
    let word = this.state
    word = Math.imul(word ^ (word >>> 16), 0x21f0aaad)
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
    return ((word ^ (word >>> 15)) >>> 0) % end
  }

  of<T>(many: readonly [T, ...T[]]): T {
    return many[this.below(many.length)] ?? many[0]
  }

  /** True once in `times`, on average. */
  once(times: number): boolean {
    return this.below(times) === 0
  }

  /** Between none and `most` of what `make` makes. */
  some<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.below(most + 1) }, make)
  }
}
