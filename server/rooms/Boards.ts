/**
 * What instructors see of a whole session: every room in short, kept up to date while somebody looks, at a cost of nothing while
 * nobody does.
 *
 * A room that has changed is looked at once for all changes of the last moment; watchers hear only of rooms that look different
 * then. What is kept here is told before it is shown, so a snapshot and the news that follow it fit without a gap.
 */
import { asError } from '../asError'
import type { Board, BoardRoom } from '../../lib/protocol/board'
import type { Store } from '../store/Store'
import { boardRoom } from './boardRoom'
import type { Rooms } from './Rooms'

export type BoardParts = {
  readonly store: Store
  readonly rooms: Rooms
  /** `session` is its code. */
  readonly tell: (session: string, rooms: readonly BoardRoom[]) => void
  readonly failed: (error: Error) => void
}

type Entry = {
  watchers: number
  readonly ready: Promise<void>
  readonly rooms: Map<string, BoardRoom>
  readonly changed: Set<string>
  timer: ReturnType<typeof setTimeout> | undefined
  /** What the timer waits for. */
  waits: Change
}

/** Changes of that long are told together; of text, which changes all the time and takes longer to look at, of that long. */
const COALESCE_MS = { state: 300, text: 2_000 } as const

export type Change = keyof typeof COALESCE_MS

export class Boards {
  readonly #parts: BoardParts
  readonly #entries = new Map<string, Entry>()

  constructor(parts: BoardParts) {
    this.#parts = parts
  }

  /** From now on news are told, until `unwatch`; the snapshot fits before them. */
  async watch({ id, code }: { readonly id: string; readonly code: string }): Promise<Board> {
    const entry = this.#entries.get(code) ?? this.#open(id, code)
    entry.watchers++
    try {
      await entry.ready
    } catch (error) {
      this.#entries.delete(code)
      throw error
    }
    return this.now(code)
  }

  /** With what would be told a moment later. */
  async now(code: string): Promise<Board> {
    const entry = this.#entries.get(code)
    if (entry !== undefined && entry.changed.size > 0) {
      clearTimeout(entry.timer)
      await this.#tell(code, entry)
    }
    return { rooms: [...(entry?.rooms.values() ?? [])] }
  }

  unwatch(code: string): void {
    const entry = this.#entries.get(code)
    if (entry === undefined || --entry.watchers > 0) return
    clearTimeout(entry.timer)
    this.#entries.delete(code)
  }

  /** A room of a session looks different now, maybe. */
  changed(code: string, room: string, what: Change): void {
    const entry = this.#entries.get(code)
    if (entry === undefined) return
    entry.changed.add(room)
    if (entry.timer !== undefined && (what === 'text' || entry.waits === 'state')) return
    clearTimeout(entry.timer)
    entry.waits = what
    entry.timer = setTimeout(() => void this.#tell(code, entry), COALESCE_MS[what])
  }

  close(): void {
    for (const { timer } of this.#entries.values()) clearTimeout(timer)
    this.#entries.clear()
  }

  #open(id: string, code: string): Entry {
    const rooms = new Map<string, BoardRoom>()
    const entry: Entry = {
      watchers: 0,
      ready: this.#read(id, rooms),
      rooms,
      changed: new Set(),
      timer: undefined,
      waits: 'state',
    }
    this.#entries.set(code, entry)
    return entry
  }

  async #read(session: string, into: Map<string, BoardRoom>): Promise<void> {
    for (const { id } of await this.#parts.store.sessions.rooms(session)) {
      const room = await this.#look(id)
      if (room !== null) into.set(id, room)
    }
  }

  async #tell(code: string, entry: Entry): Promise<void> {
    const changed = [...entry.changed]
    entry.changed.clear()
    try {
      await entry.ready
      const seen = await Promise.all(changed.map((id) => this.#look(id)))
      const news = seen.filter((room) => room !== null).filter((room) => !isSame(room, entry.rooms.get(room.id)))
      for (const room of news) entry.rooms.set(room.id, room)
      if (news.length > 0) this.#parts.tell(code, news)
    } catch (error) {
      this.#parts.failed(asError(error))
    } finally {
      entry.timer = undefined
      const [left] = entry.changed
      if (left !== undefined && this.#entries.get(code) === entry) this.changed(code, left, 'state')
    }
  }

  #look(id: string): Promise<BoardRoom | null> {
    return this.#parts.rooms.use(id, async ({ room }) => boardRoom(room.state, room.writing()))
  }
}

function isSame(room: BoardRoom, before: BoardRoom | undefined): boolean {
  return JSON.stringify(room) === JSON.stringify(before)
}
