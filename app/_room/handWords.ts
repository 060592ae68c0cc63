/** What is said of raised hands: since when one is up, and at which place of the queue. */
import type { Translate } from '../_language/translate'

/** Of a time in milliseconds. The server's clock may be ahead of this one. */
export function waitedWords(ms: number, t: Translate): string {
  return t('room.hands.waited', { minutes: Math.max(0, Math.floor(ms / 60_000)) })
}

/** Counted from 1. */
export function placeWords(place: number, t: Translate): string {
  return t('room.hands.place', { place })
}

/** For those who do not see the queue: how many, and whose came last. */
export function queueWords(names: readonly string[], t: Translate): string {
  const name = names.at(-1)
  return name === undefined ? '' : t('room.hands.queue', { count: names.length, name })
}
