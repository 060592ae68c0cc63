/**
 * The end of sessions: one that nobody has used for so many days is deleted, at start and once a day; an instructor ends theirs, opens
 * it again, or deletes it. What is deleted is gone from both databases, texts and all.
 *
 * Invariant: a session that is being deleted has ended before its text goes, and its rows go last: whatever breaks in between, nobody
 * is shown half of it, and whoever asked may ask again.
 */
import { type Keeping as Kept, KNOCK_DAYS } from '../../lib/protocol/keeping'
import type { Refusal, Reply } from '../../lib/protocol/refusal'
import type { Rooms } from '../rooms/Rooms'
import type { SessionTeams } from '../rooms/SessionTeams'
import type { KeptSession } from '../store/KeepingRows'
import type { SessionRow } from '../store/SessionRows'
import type { Store } from '../store/Store'
import type { UpdateLog } from '../store/UpdateLog'

export type KeepingParts = {
  readonly store: Store
  readonly log: UpdateLog
  readonly rooms: Rooms
  readonly teams: SessionTeams
  readonly keepDays: number
  readonly now: () => number
  /** Everybody in these rooms is to go; instructors stay where a session only ended. */
  readonly closed: (rooms: readonly string[], reason: Refusal) => void
  readonly failed: (error: Error) => void
}

const DAY_MS = 24 * 60 * 60 * 1_000
const DONE: Reply<null> = { ok: true, value: null }

export class Keeping {
  readonly #parts: KeepingParts
  readonly #timer: NodeJS.Timeout

  constructor(parts: KeepingParts) {
    this.#parts = parts
    this.#timer = setInterval(() => void this.sweep().catch(parts.failed), DAY_MS).unref()
  }

  async look({ id, isOver }: SessionRow): Promise<Reply<Kept>> {
    const { store, keepDays } = this.#parts
    const session = await store.keeping.find(id)
    if (session === null) return { ok: false, reason: 'no-such-session' }
    return { ok: true, value: { keepDays, isOver, deletedAt: this.#usedAt(session) + keepDays * DAY_MS } }
  }

  /** Nobody but instructors comes in from then on, or all do again. */
  end(session: SessionRow, isOver: boolean): Promise<Reply<null>> {
    const { store, teams, now, closed } = this.#parts
    return teams.alone(session.id, async () => {
      await store.keeping.end(session.id, isOver ? new Date(now()) : null)
      if (isOver)
        closed(
          (await store.sessions.rooms(session.id)).map(({ id }) => id),
          'session-over',
        )
      return DONE
    })
  }

  delete(session: string): Promise<Reply<null>> {
    const { store, log, rooms, teams, now, closed } = this.#parts
    return teams.alone(session, async () => {
      const kept = await store.keeping.find(session)
      if (kept === null) return DONE
      await store.keeping.end(session, new Date(now()))
      await Promise.all(kept.rooms.map((room) => rooms.discard(room)))
      closed(kept.rooms, 'no-such-session')
      log.delete(kept.texts, kept.rooms)
      await store.keeping.delete(session)
      return DONE
    })
  }

  /** Deletes what nobody has used for too long; answers of how many sessions it was. */
  async sweep(): Promise<number> {
    const { store, keepDays, now } = this.#parts
    const then = now() - keepDays * DAY_MS
    await store.doors.forgetKnocks(new Date(now() - KNOCK_DAYS * DAY_MS))
    let deleted = 0
    for (const id of await store.keeping.before(new Date(then))) {
      const session = await store.keeping.find(id)
      if (session === null || this.#usedAt(session) >= then) continue
      await this.delete(id)
      deleted++
    }
    return deleted
  }

  close(): void {
    clearInterval(this.#timer)
  }

  #usedAt({ usedAt, texts }: KeptSession): number {
    return Math.max(usedAt, ...this.#parts.log.lastEdits(texts).values())
  }
}
