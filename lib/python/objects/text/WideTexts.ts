/**
 * Which texts have characters of two UTF-16 units, so that an index is no unit: the answer for the last text asked about is
 * kept, as programs walk over one text by its indices.
 *
 * Short texts are looked through each time, which costs no more than asking.
 */
import { characters, hasAstral } from '../../text/codePoints'

const SHORT = 24

export class WideTexts {
  #text = ''
  #isWide = false
  /** The characters of `#text`, once somebody asked for one of a wide text. */
  #characters: readonly string[] | null = null

  isWide(text: string): boolean {
    if (text.length <= SHORT) return hasAstral(text)
    if (text !== this.#text) this.#remember(text)
    return this.#isWide
  }

  lengthOf(text: string): number {
    return this.isWide(text) ? this.charactersOf(text).length : text.length
  }

  charactersOf(text: string): readonly string[] {
    if (text !== this.#text) this.#remember(text)
    this.#characters ??= characters(text)
    return this.#characters
  }

  #remember(text: string): void {
    this.#text = text
    this.#isWide = hasAstral(text)
    this.#characters = null
  }
}
