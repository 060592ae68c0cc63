/**
 * Which texts have characters of two UTF-16 units, so that an index is no unit: the answer for the last text asked about is
 * kept, as programs walk over one text by its indices.
 *
 * Short texts are looked through each time, which costs no more than asking.
 */
import { characters, codePointLength, hasAstral, joinedAll, sliceCodePoints } from '../../text/codePoints'

const SHORT = 24
/** A part of so small a share is put together from its characters; a larger one is cut out. */
const SHORT_PART = 8

export class WideTexts {
  #text = ''
  #isWide = false
  /** How many characters a wide text has, once somebody asked. */
  #length: number | null = null
  /** The characters of `#text`, once somebody asked for one of a wide text. */
  #characters: readonly string[] | null = null

  isWide(text: string): boolean {
    if (text.length <= SHORT) return hasAstral(text)
    if (text !== this.#text) this.#remember(text)
    return this.#isWide
  }

  lengthOf(text: string): number {
    if (!this.isWide(text)) return text.length
    if (text !== this.#text) return codePointLength(text)
    this.#length ??= codePointLength(text)
    return this.#length
  }

  charactersOf(text: string): readonly string[] {
    if (text !== this.#text) this.#remember(text)
    this.#characters ??= characters(text)
    return this.#characters
  }

  /** The characters from `start` to `end`; both are places of the text. */
  slice(text: string, start: number, end: number): string {
    if (!this.isWide(text)) return text.slice(start, end)
    const isShort = (end - start) * SHORT_PART < text.length
    return isShort ? joinedAll('', this.charactersOf(text).slice(start, end)) : sliceCodePoints(text, start, end)
  }

  #remember(text: string): void {
    this.#text = text
    this.#isWide = hasAstral(text)
    this.#length = null
    this.#characters = null
  }
}
