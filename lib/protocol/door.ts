/**
 * How somebody new comes into a session, and who stands outside: told to its instructors ('session:door') when they enter a room and
 * whenever it changes, always whole. Times are milliseconds since 1970, by the server's clock.
 */
import type { Door } from '../lesson/state'

/** Everybody who has a code; whom an instructor lets in; nobody. Who has a seat comes back through any of them. */
export const DOORS = ['open', 'asks', 'locked'] as const satisfies readonly Door[]

export type Outsider = { readonly id: string; readonly name: string; readonly at: number }

export type DoorNews = {
  readonly door: Door
  /** Who knocked and was not answered, the longest there first. */
  readonly waiting: readonly Outsider[]
  /** Who was turned away, and may still be let in; the last one first, as with the next. */
  readonly denied: readonly Outsider[]
  /** Who was taken out of their room, and may be taken in again as themselves. */
  readonly removed: readonly Outsider[]
}
