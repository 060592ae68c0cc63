/** What is said of raised hands: since when one is up, and at which place of the queue. */

/** Of a time in milliseconds. The server's clock may be ahead of this one. */
export function waitedWords(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000))
  if (minutes === 0) return 'just now'
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}

/** Counted from 1. */
export function placeWords(place: number): string {
  return place === 1 ? 'Your hand is up: you are next.' : `Your hand is up: number ${place} in the queue.`
}

/** For those who do not see the queue: how many, and whose came last. */
export function queueWords(names: readonly string[]): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  return names.length === 1 ? `${last}’s hand is up.` : `${names.length} hands are up, the last is ${last}’s.`
}
