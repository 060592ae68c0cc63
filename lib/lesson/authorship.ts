/**
 * Who wrote which characters: follows the items of a Y.Text and the client ids that sign them.
 *
 * Works on the shape of Yjs items, not on Yjs itself, so that the server (for runs) and the editor (for its margin) walk
 * the same way. Iterative: a long document is a long list. Offsets are UTF-16, half-open, and touch no deleted text.
 */
import { LESSON_AUTHOR } from './state'

/** The part of a Yjs item that is read here. A document's first one is `doc.getText('text')._start`. */
export type TextItem = {
  readonly id: { readonly client: number }
  readonly length: number
  readonly deleted: boolean
  readonly countable: boolean
  readonly right: TextItem | null
}

export type AuthoredRange = { readonly from: number; readonly to: number; readonly by: string }

/**
 * The client id that signs a lesson's starting text in every room, where the lesson names no authors; those it names sign
 * with the next ones. Small: Yjs picks its own at random below 2^32.
 */
export const LESSON_CLIENT = 1

/** The smallest client id that a participant may sign with. Below are those of text that nobody typed. */
export const FIRST_CLIENT = 1024

/** Someone named as an author of the lesson's text, who is in no room. A participant's id has no colon. */
export function lessonPerson(name: string): string {
  return `${LESSON_AUTHOR}:${name}`
}

/** The name of one of the lesson's people; null for everybody else. */
export function lessonPersonName(person: string): string | null {
  const prefix = lessonPerson('')
  return person.startsWith(prefix) ? person.slice(prefix.length) : null
}

/** The lesson's people, in the order of the client ids that sign their text. */
export function lessonPeople(authors: Readonly<Record<string, string>>): string[] {
  const signed = Object.entries(authors).filter(([client]) => Number(client) < FIRST_CLIENT)
  return [...new Set(signed.sort(([a], [b]) => Number(a) - Number(b)).map(([, person]) => person))]
}

/** Neighbouring ranges have different authors; text whose author is unknown is in no range. */
export function authorship(first: TextItem | null, authors: Readonly<Record<string, string>>): AuthoredRange[] {
  const ranges: AuthoredRange[] = []
  let from = 0
  for (let item = first; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue
    const by = item.id.client === LESSON_CLIENT ? LESSON_AUTHOR : authors[item.id.client]
    if (by !== undefined) extend(ranges, { from, to: from + item.length, by })
    from += item.length
  }
  return ranges
}

function extend(ranges: AuthoredRange[], next: AuthoredRange): void {
  const last = ranges.at(-1)
  if (last !== undefined && last.by === next.by && last.to === next.from)
    ranges[ranges.length - 1] = { ...last, to: next.to }
  else ranges.push(next)
}

/** Author of each line, first line first: who wrote most of its visible characters; null for a blank line or nobody known. */
export function lineAuthors(text: string, ranges: readonly AuthoredRange[]): (string | null)[] {
  let next = 0
  let start = 0
  return text.split('\n').map((line) => {
    const counts = new Map<string, number>()
    for (let offset = start; offset < start + line.length; offset++) {
      while ((ranges[next]?.to ?? Infinity) <= offset) next++
      const range = ranges[next]
      if (range === undefined || range.from > offset || text[offset]?.trim() === '') continue
      counts.set(range.by, (counts.get(range.by) ?? 0) + 1)
    }
    start += line.length + 1
    return mostOf(counts)
  })
}

function mostOf(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  for (const [by, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = by
  return best
}
