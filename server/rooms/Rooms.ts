/**
 * The rooms that are live in this process. A room is read from the store when someone needs it and let go when nobody
 * holds it and nothing of it runs: all of it is stored by then.
 *
 * Invariant: a room id has at most one live Room, however many ask at once; two would order operations twice.
 */
import { isLiveBusy } from '../../lib/lesson/live'
import { activeAttempt, activeRun, type RoomState } from '../../lib/lesson/state'
import type { Operation } from '../../lib/lesson/operation'
import { Attendance } from './Attendance'
import type { Change } from './Boards'
import { Room, type RoomOutlet, type RoomParts } from './Room'

export type LiveRoom = { readonly room: Room; readonly attendance: Attendance }

type Entry = { readonly live: Promise<LiveRoom | null>; holders: number }

export class Rooms {
  readonly #parts: Omit<RoomParts, 'outlet' | 'exercises' | 'edited'>
  readonly #outletOf: (room: string) => RoomOutlet
  readonly #changed: (state: RoomState, what: Change) => void
  readonly #entries = new Map<string, Entry>()

  /** `changed` hears of every operation, after those whom it is told to, and of every edit. */
  constructor(
    parts: Omit<RoomParts, 'outlet' | 'exercises' | 'edited'>,
    outletOf: (room: string) => RoomOutlet,
    changed: (state: RoomState, what: Change) => void,
  ) {
    this.#parts = parts
    this.#outletOf = outletOf
    this.#changed = changed
  }

  /** Gives the room and keeps it until `release`. Null when there is no such room; then, and when it throws, nothing is held. */
  async hold(id: string): Promise<LiveRoom | null> {
    const entry = this.#entries.get(id) ?? { live: this.#load(id), holders: 0 }
    this.#entries.set(id, entry)
    entry.holders++
    const live = await entry.live.catch((error: unknown) => {
      this.#drop(id, entry)
      throw error
    })
    if (live === null) this.#drop(id, entry)
    return live
  }

  release(id: string): void {
    const entry = this.#entries.get(id)
    if (entry === undefined) return
    entry.holders--
    void this.#letGo(id, entry)
  }

  /** Holds a room while `work` lasts. */
  async use<Value>(id: string, work: (live: LiveRoom) => Promise<Value>): Promise<Value | null> {
    const live = await this.hold(id)
    if (live === null) return null
    try {
      return await work(live)
    } finally {
      this.release(id)
    }
  }

  /** Lets go of a room that is to be deleted, whoever holds it: nothing that comes later is done in it. */
  async discard(id: string): Promise<void> {
    const entry = this.#entries.get(id)
    const live = await entry?.live.catch(() => null)
    await live?.room.discard()
    this.#entries.delete(id)
  }

  /** Resolves when all that rooms were ordered to do is done. */
  async settle(): Promise<void> {
    const rooms = await Promise.all([...this.#entries.values()].map((entry) => entry.live.catch(() => null)))
    await Promise.all(rooms.map(async (live) => live?.room.settle()))
    for (const live of rooms) live?.room.close()
  }

  async #load(id: string): Promise<LiveRoom | null> {
    const { store, log, now } = this.#parts
    const state = await store.loadRoom(id, log.authors(id))
    if (state === null) return null
    const outlet = this.#outletOf(id)
    const operated = (seq: number, operation: Operation) => {
      outlet.operated(seq, operation)
      this.#changed(room.state, 'state')
      const entry = this.#entries.get(id)
      if (entry?.holders === 0) void this.#letGo(id, entry)
    }
    const exercises = await store.findExercises(id)
    const room: Room = new Room(state, {
      ...this.#parts,
      exercises,
      outlet: { ...outlet, operated },
      edited: () => this.#changed(room.state, 'text'),
    })
    room.resume()
    return { room, attendance: new Attendance(now) }
  }

  async #letGo(id: string, entry: Entry): Promise<void> {
    const live = await entry.live
    await live?.room.settle()
    if (live === null || entry.holders > 0 || isBusy(live.room.state)) return
    this.#drop(id, entry)
    live.room.close()
  }

  #drop(id: string, entry: Entry): void {
    if (this.#entries.get(id) === entry) this.#entries.delete(id)
  }
}

function isBusy(state: RoomState): boolean {
  const isTyping = state.live !== null && isLiveBusy(state.live)
  return activeRun(state) !== undefined || activeAttempt(state) !== undefined || isTyping
}
