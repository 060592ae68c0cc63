/**
 * A memory of 32-bit words that can be saved, restored and undone.
 *
 * Saving stores only the pages that were written since they were last saved or restored; a saved picture is a table of
 * page numbers, and pictures share their pages. Restoring copies only the pages that differ from what the memory holds.
 * While `recording`, every write first notes what it overwrites, so that writes can be taken back one after the other.
 *
 * Invariant: a saved page never changes. Words that no picture covers hold anything: who takes them must write them first.
 *
 * It does not know what the words mean.
 */
import { WordList } from './WordList'

export const PAGE_BITS = 10
const PAGE_WORDS = 1 << PAGE_BITS
export const PAGE_BYTES = PAGE_WORDS * 4

/** "This page was written since": no saved page equals it. */
const WRITTEN = 0
const ALL_ZERO = 1
/** Those two are in every store. */
const OWN_PAGES = 2

/** What `save` answered, as of a store: `before` pages were taken in before those of the store that it was saved in. */
export interface SavedPicture {
  readonly picture: Int32Array<ArrayBuffer>
  readonly before: number
}

/** The pages of all pictures of one history, shared by the cursors that read it. */
export class PageStore {
  private readonly pages: Int32Array[] = [new Int32Array(0), new Int32Array(PAGE_WORDS)]

  get bytes(): number {
    return (this.pages.length - 1) * PAGE_BYTES
  }

  get savedPages(): number {
    return this.pages.length - OWN_PAGES
  }

  /** The saved pages one after the other, for another thread; or some of them, from 0. */
  packed(from = 0, to = this.savedPages): Int32Array<ArrayBuffer> {
    const saved = this.pages.slice(OWN_PAGES + from, OWN_PAGES + to)
    const words = new Int32Array(saved.length << PAGE_BITS)
    saved.forEach((page, at) => words.set(page, at << PAGE_BITS))
    return words
  }

  /** Takes in the pages of another store, packed; returns how many were here before: see SavedPicture. */
  append(words: Int32Array): number {
    const before = this.savedPages
    for (let at = 0; at < words.length; at += PAGE_WORDS) this.add(words.subarray(at, at + PAGE_WORDS))
    return before
  }

  add(page: Int32Array): number {
    return this.pages.push(page) - 1
  }

  page(number: number): Int32Array {
    const page = this.pages[number]
    if (page === undefined) throw new RangeError(`PageStore: no page ${number} of ${this.pages.length}`)
    return page
  }
}

export class PagedWords {
  recording = false
  private words: Int32Array
  /** page -> the saved page that it equals, or WRITTEN */
  private saved: Int32Array<ArrayBuffer>
  /** what writes replaced: the old words, then where they stood, then how many they were */
  private readonly replaced = new WordList()

  constructor(
    private readonly store: PageStore,
    words: number,
  ) {
    const pages = (words >>> PAGE_BITS) + 1
    this.words = new Int32Array(pages << PAGE_BITS)
    this.saved = new Int32Array(pages).fill(ALL_ZERO)
  }

  get(at: number): number {
    return this.words[at] ?? 0
  }

  put(at: number, word: number): void {
    if (this.recording) this.note(at)
    this.words[at] = word
    this.saved[at >>> PAGE_BITS] = WRITTEN
  }

  add(at: number, by: number): void {
    this.put(at, this.get(at) + by)
  }

  /** Moves `count` words, also onto themselves. */
  move(from: number, to: number, count: number): void {
    if (count <= 0 || from === to) return
    this.willWrite(to, count)
    this.words.copyWithin(to, from, from + count)
  }

  /** Writes `source` from `at` on. */
  write(at: number, source: Int32Array): void {
    if (source.length === 0) return
    this.willWrite(at, source.length)
    this.words.set(source, at)
  }

  fill(at: number, count: number, word: number): void {
    if (count <= 0) return
    this.willWrite(at, count)
    this.words.fill(word, at, at + count)
  }

  /** A copy of `count` words. */
  copy(at: number, count: number): Int32Array {
    return this.words.slice(at, at + count)
  }

  /** Makes room for words up to, not including, `end`. */
  reserve(end: number): void {
    if (end <= this.words.length) return
    const pages = Math.max(this.saved.length * 2, (end >>> PAGE_BITS) + 1)
    const words = new Int32Array(pages << PAGE_BITS)
    words.set(this.words)
    const saved = new Int32Array(pages).fill(ALL_ZERO)
    saved.set(this.saved)
    this.words = words
    this.saved = saved
  }

  /** How many bytes `save(end)` would store. */
  bytesToSave(end: number): number {
    let written = 0
    for (let page = 0; page << PAGE_BITS < end; page++) if (this.saved[page] === WRITTEN) written++
    return written * PAGE_BYTES
  }

  /** Saves the words before `end`; the picture is for `restore`. */
  save(end: number): SavedPicture {
    const count = Math.ceil(end / PAGE_WORDS)
    for (let page = 0; page < count; page++) {
      if (this.saved[page] !== WRITTEN) continue
      this.saved[page] = this.store.add(this.words.slice(page << PAGE_BITS, (page + 1) << PAGE_BITS))
    }
    return { picture: this.saved.slice(0, count), before: 0 }
  }

  /** Makes the memory what it was at `save`; what was noted for undoing is forgotten. */
  restore({ picture, before }: SavedPicture): void {
    this.reserve(picture.length << PAGE_BITS)
    for (let page = 0; page < picture.length; page++) {
      const wanted = numberIn(picture[page] ?? 0, before)
      if (this.saved[page] === wanted) continue
      this.words.set(this.store.page(wanted), page << PAGE_BITS)
      this.saved[page] = wanted
    }
    this.forgetUndo()
  }

  /** How much has been noted: a point to which `undo` can return. */
  get undoPoint(): number {
    return this.replaced.length
  }

  /** Takes back all writes that were noted after `point`. */
  undo(point: number): void {
    while (this.replaced.length > point) {
      const at = this.replaced.at(this.replaced.length - 2)
      const count = this.replaced.at(this.replaced.length - 1)
      this.replaced.length -= 2
      this.words.set(this.replaced.take(count), at)
      for (let page = at >>> PAGE_BITS; page << PAGE_BITS < at + count; page++) this.saved[page] = WRITTEN
    }
  }

  forgetUndo(): void {
    this.replaced.length = 0
  }

  private note(at: number): void {
    this.replaced.push(this.get(at))
    this.replaced.push(at)
    this.replaced.push(1)
  }

  private willWrite(at: number, count: number): void {
    if (this.recording) {
      this.replaced.append(this.words, at, count)
      this.replaced.push(at)
      this.replaced.push(count)
    }
    for (let page = at >>> PAGE_BITS; page << PAGE_BITS < at + count; page++) this.saved[page] = WRITTEN
  }
}

/** The picture as one of the store itself. */
export function renumbered({ picture, before }: SavedPicture): Int32Array<ArrayBuffer> {
  if (before === 0) return picture
  const numbers = new Int32Array(picture.length)
  for (let at = 0; at < numbers.length; at++) numbers[at] = numberIn(picture[at] ?? 0, before)
  return numbers
}

/** Of a million objects' pictures there are millions of numbers: they are told anew where one is restored. */
function numberIn(number: number, before: number): number {
  return number >= OWN_PAGES ? number + before : number
}
