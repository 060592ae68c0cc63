/**
 * Long texts that grow piece by piece. JavaScript keeps `a + b` as its two parts until somebody reads it, so a text to which
 * many pieces are added costs what its pieces cost, as in CPython, if nobody reads all of it for each of them: what others
 * would read it for is known from the parts.
 *
 * Invariant: an entry is about an exact str without surrogates or anything else beyond Latin-1, as it is now. A text that
 * has become twice as long as when it was read last is read again, so that its parts never get too many.
 */
import { beyondLatin, isAscii, narrowStrSize } from '../layouts'
import type { PyObject } from '../PyObject'

/** Shorter ones are read as fast. */
export const LONG = 256
/** So many texts may grow by turns. */
const MOST = 8

interface Grown {
  object: PyObject
  isAscii: boolean
  /** The history's label, which depends on the beginning only; -1 until one was made. */
  label: number
  readAt: number
}

export class GrownTexts {
  readonly #entries: Grown[] = []

  /** `left + right` where that is no more than putting them side by side and `left` is long; null otherwise. */
  joined(left: PyObject, right: PyObject, make: (text: string) => PyObject): PyObject | null {
    const text = left.data as string // an exact str, as the other
    const piece = right.data as string
    if (text.length < LONG || beyondLatin(piece)) return null
    const entry = this.#entryOf(left) ?? this.#read(left)
    if (entry === null) return null
    const made = make(text + piece)
    entry.object = made
    entry.isAscii &&= isAscii(piece)
    return made
  }

  /** Whether it is known that each of its characters is one unit. */
  isNarrow(object: PyObject): boolean {
    return this.#entryOf(object) !== null
  }

  /** The label of a text of which it is known; -1. */
  labelOf(object: PyObject): number {
    return this.#entryOf(object)?.label ?? -1
  }

  keepLabel(object: PyObject, label: number): void {
    const entry = this.#entryOf(object)
    if (entry !== null) entry.label = label
  }

  /** Its bytes, if they are known; -1. */
  sizeOf(object: PyObject): number {
    const entry = this.#entryOf(object)
    return entry === null ? -1 : narrowStrSize((object.data as string).length, entry.isAscii) // a str inside
  }

  #entryOf(object: PyObject): Grown | null {
    for (const entry of this.#entries) if (entry.object === object) return this.#isFresh(entry) ? entry : null
    return null
  }

  #isFresh({ object, readAt }: Grown): boolean {
    return (object.data as string).length < 2 * readAt
  }

  #read(object: PyObject): Grown | null {
    const text = object.data as string // an exact str
    if (beyondLatin(text)) return null
    const known = this.#entries.findIndex((entry) => entry.object === object)
    const label = this.#entries[known]?.label ?? -1
    const entry: Grown = { object, isAscii: isAscii(text), label, readAt: text.length }
    if (known >= 0) this.#entries[known] = entry
    else if (this.#entries.push(entry) > MOST) this.#entries.shift()
    return entry
  }
}
