/** Someone who types words, each with their name and a number, one after the other, and remembers which were saved. */
import type { ModuleDocument } from '../../app/_data/provider/ModuleDocument'
import type { Actor } from '../../app/_data/provider/testing/Actor'
import type { AuthoredRange } from '../../lib/lesson/authorship'

export class Typist {
  readonly saved: string[] = []
  readonly actor: Actor
  readonly document: ModuleDocument
  readonly #name: string
  #typed = 0

  constructor(actor: Actor, document: ModuleDocument, name: string) {
    this.actor = actor
    this.document = document
    this.#name = name
  }

  get words(): string[] {
    return Array.from({ length: this.#typed }, (_, index) => this.#word(index))
  }

  /** Types one word, key by key, without waiting. */
  type(): string {
    const word = this.#word(this.#typed++)
    for (const key of `${word} `) this.document.text.insert(this.document.text.length, key)
    return word
  }

  async typeAndSave(): Promise<void> {
    const word = this.type()
    await this.actor.isSaved(this.document)
    this.saved.push(word)
  }

  /** Types until the line breaks; the last words are under way when it does. */
  async typeUntilCut(): Promise<void> {
    while (this.actor.link.getSnapshot().status === 'online') {
      const isCut = this.actor.sees(({ status }) => status !== 'online').then(() => true)
      const word = this.type()
      const cut = await Promise.race([isCut, this.actor.isSaved(this.document).then(() => false)])
      if (!cut) this.saved.push(word)
    }
  }

  #word(index: number): string {
    return `<${this.#name}${index}>`
  }
}

/** All that one person typed, in order: their words stand between each other's letters. */
export function typedBy({ text, ranges }: { text: string; ranges: readonly AuthoredRange[] }, who: string): string {
  return ranges.map(({ from, to, by }) => (by === who ? text.slice(from, to) : '')).join('')
}
