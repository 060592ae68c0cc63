/** Hashes of texts that were asked for lately: a text's is worked out once, as CPython's str keeps its own. */
import type { HashValue } from '../../text/hash'
import { hashString } from '../../text/siphash'

/** More of them, or longer ones, would keep more memory than they spare time. */
const MOST_TEXTS = 1 << 12
const LONGEST = 256

export class TextHashes {
  readonly #known = new Map<string, HashValue>()

  of(text: string): HashValue {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const hash = hashString(text)
    if (text.length > LONGEST) return hash
    if (this.#known.size === MOST_TEXTS) this.#known.clear()
    this.#known.set(text, hash)
    return hash
  }
}
