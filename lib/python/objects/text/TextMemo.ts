/** What was worked out of texts lately, so that it is once for each: a text's hash, a template's parts. */

/** More texts, or longer ones, would keep more memory than they spare time. */
const MOST_TEXTS = 1 << 12
const LONGEST = 256

export class TextMemo<Value> {
  readonly #known = new Map<string, Value>()

  /** `make` depends on the text alone, and nobody changes what it gives. */
  constructor(private readonly make: (text: string) => Value) {}

  of(text: string): Value {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const made = this.make(text)
    if (text.length > LONGEST) return made
    if (this.#known.size === MOST_TEXTS) this.#known.clear()
    this.#known.set(text, made)
    return made
  }
}
