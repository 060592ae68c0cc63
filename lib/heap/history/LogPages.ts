/**
 * Pages of logs that are over, for logs to come: the host takes longer to make a page than a run to fill it.
 *
 * Invariant: a page here is nobody else's. What it says is left as it was: who takes one reads only what he has written.
 */

/** Words of a page: 256 kB. */
export const PAGE_WORDS = 1 << 16
/** 24 MB. */
const MOST_PAGES = 96

export class LogPages {
  readonly #spare: Int32Array<ArrayBuffer>[] = []

  /** A page that another log has done with, or null. */
  spare(): Int32Array<ArrayBuffer> | null {
    return this.#spare.pop() ?? null
  }

  /** The page's owner has done with it. */
  give(page: Int32Array<ArrayBuffer>): void {
    if (page.length === PAGE_WORDS && this.#spare.length < MOST_PAGES) this.#spare.push(page)
  }
}
