/**
 * One tab's messages: each is checked against its schema, counted against its sender's allowance, and handed to the room.
 *
 * Every message that asks for an answer gets one `Reply`, whatever happens; nothing else leaks. Who is asking was settled
 * when the socket connected and is never taken from a message (I8).
 */
import type { z } from 'zod'
import { randomInt } from 'node:crypto'
import { asError } from '../asError'
import { FIRST_CLIENT } from '../../lib/lesson/authorship'
import { isInstructor } from '../../lib/lesson/rights'
import type { RoomState } from '../../lib/lesson/state'
import type { Board } from '../../lib/protocol/board'
import { type CheckedCommand, commandSchema } from '../../lib/protocol/command'
import {
  type Entered,
  enterSchema,
  type Synced,
  syncSchema,
  updateSchema,
  watchSchema,
  type Where,
  whereSchema,
} from '../../lib/protocol/events'
import { limits, runLimits } from '../../lib/protocol/limits'
import type { Refusal, Reply } from '../../lib/protocol/refusal'
import { type SessionCommand, sessionCommandSchema } from '../../lib/protocol/sessionCommand'
import type { Boards } from '../rooms/Boards'
import type { LiveRoom } from '../rooms/Rooms'
import type { Room } from '../rooms/Room'
import type { SessionTeams } from '../rooms/SessionTeams'
import type { Store } from '../store/Store'
import { newId } from '../store/newId'
import { operationOf } from './operationOf'
import { doorOf, instructorsOf, type RoomSocket, tabsOf, watchersOf } from './roomSocket'

type Ordered = { readonly seq: number }
type Ack<Value> = (reply: Reply<Value>) => void

export type ConnectionParts = {
  readonly store: Store
  readonly teams: SessionTeams
  readonly boards: Boards
  readonly failed: (error: Error) => void
}

export class Connection {
  readonly #socket: RoomSocket
  readonly #live: LiveRoom
  readonly #you: string
  readonly #parts: ConnectionParts
  #isGone = false
  #isWatching = false

  constructor(socket: RoomSocket, parts: ConnectionParts) {
    const { live, participant } = socket.data
    this.#socket = socket
    this.#live = live
    this.#you = participant
    this.#parts = parts
    socket.on(
      'room:enter',
      this.#answering(enterSchema, (message, ack: Ack<Entered>) => this.#enter(message.clientId, ack)),
    )
    socket.on(
      'room:command',
      this.#answering(commandSchema, (command, ack: Ack<Ordered>) => this.#command(command, ack)),
    )
    socket.on(
      'session:command',
      this.#answering(sessionCommandSchema, (command, ack: Ack<null>) => this.#commandSession(command, ack)),
    )
    socket.on(
      'session:watch',
      this.#answering(watchSchema, (_, ack: Ack<Board>) => this.#watch(ack)),
    )
    socket.on(
      'document:sync',
      this.#answering(syncSchema, (message, ack: Ack<Synced>) => this.#compare(message, ack)),
    )
    socket.on(
      'document:update',
      this.#answering(updateSchema, (message, ack: Ack<null>) => this.#edit(message, ack)),
    )
    socket.on('presence:move', (where: unknown) => this.#move(where))
  }

  get #room(): Room {
    return this.#live.room
  }

  /** Takes this tab out of the room; resolves when everybody has been told. */
  async leave(): Promise<void> {
    this.#isGone = true
    if (this.#isWatching) this.#parts.boards.unwatch(this.#socket.data.session.code)
    const { attendance } = this.#live
    const gone = attendance.leave(this.#socket.id)
    if (gone === null) return
    this.#socket.to(this.#room.id).emit('presence:moved', gone)
    await this.#showAttendance()
  }

  async #enter(wanted: number | null, ack: Ack<Entered>): Promise<void> {
    const { attendance } = this.#live
    if (countOf(this.#room.state, this.#you) >= limits.clientIdsPerParticipant) return ack(refused('too-fast'))
    const clientId = wanted ?? freshClientId(this.#room.state)
    const reply = await this.#room.enter(this.#you, clientId, (state) => {
      // A socket that went away while it waited for its turn must not be shown for ever.
      if (this.#isGone) return
      void this.#socket.join([this.#room.id, tabsOf(this.#room.id, this.#you)])
      if (isInstructor(state, this.#you)) void this.#socket.join(instructorsOf(this.#room.id))
      const former = attendance.enter(this.#socket.id, this.#you, clientId)
      if (former !== null) this.#socket.to(this.#room.id).emit('presence:moved', former)
      ack({ ok: true, value: { you: this.#you, clientId, state, presence: attendance.others(this.#socket.id) } })
    })
    if (!reply.ok) return ack(reply)
    await this.#showAttendance()
    if (!this.#isGone && isInstructor(this.#room.state, this.#you)) await this.#watchDoor()
  }

  async #watchDoor(): Promise<void> {
    const { session } = this.#socket.data
    void this.#socket.join(doorOf(session.code))
    await this.#parts.teams.tellDoor(session)
  }

  async #showAttendance(): Promise<void> {
    await this.#room.showOnline(this.#you, () => this.#live.attendance.isHere(this.#you))
  }

  async #command(command: CheckedCommand, ack: Ack<{ readonly seq: number }>): Promise<void> {
    const { operations, messages } = this.#live.attendance.allowances(this.#you)
    if (!operations.take()) return ack(refused('too-fast'))
    if (command.type === 'sendMessage' && !messages.take()) return ack(refused('too-fast'))
    ack(await this.#perform(command))
  }

  async #commandSession(command: SessionCommand, ack: Ack<null>): Promise<void> {
    if (!this.#live.attendance.allowances(this.#you).operations.take()) return ack(refused('too-fast'))
    const { store, teams } = this.#parts
    const by = await store.sessions.findSeat(this.#you)
    ack(by === null ? refused('not-joined') : await teams.perform(this.#socket.data.session, by, command))
  }

  async #watch(ack: Ack<Board>): Promise<void> {
    if (!this.#live.attendance.allowances(this.#you).operations.take()) return ack(refused('too-fast'))
    if (!isInstructor(this.#room.state, this.#you)) return ack(refused('not-instructor'))
    const { session } = this.#socket.data
    void this.#socket.join(watchersOf(session.code))
    const board = await (this.#isWatching ? this.#parts.boards.now(session.code) : this.#parts.boards.watch(session))
    if (this.#isGone && !this.#isWatching) this.#parts.boards.unwatch(session.code)
    this.#isWatching = !this.#isGone
    ack({ ok: true, value: board })
  }

  /** What needs more than the state to become an operation goes through the room. */
  #perform(command: CheckedCommand): Promise<Reply<Ordered>> {
    const you = this.#you
    switch (command.type) {
      case 'requestRun': {
        const { entry, collector, seed } = command
        return this.#room.requestRun(you, newId(), { entry, settings: { limits: runLimits, seed, collector } })
      }
      case 'openExercise':
        return this.#room.openExercise(you, command.exercise)
      case 'requestCheck':
        return this.#room.requestCheck(you, newId())
      case 'askHint':
        return this.#room.askHint(you, command.exercise)
      case 'showSolution':
        return this.#room.showSolution(you, command.exercise)
      default:
        return this.#room.operate(operationOf(command, you, this.#room.now()))
    }
  }

  #compare({ module, stateVector }: z.output<typeof syncSchema>, ack: Ack<Synced>): void {
    if (!this.#live.attendance.allowances(this.#you).edits.take()) return ack(refused('too-fast'))
    ack(this.#room.compare(this.#you, module, stateVector))
  }

  #edit({ module, update }: z.output<typeof updateSchema>, ack: Ack<null>): void {
    if (!this.#live.attendance.allowances(this.#you).edits.take()) return ack(refused('too-fast'))
    this.#room.edit(this.#you, this.#socket.id, module, update, ack)
  }

  #move(message: unknown): void {
    const where = whereSchema.safeParse(message)
    if (!where.success || !this.#live.attendance.allowances(this.#you).moves.take()) return
    this.#show(where.data)
  }

  #show(where: Where): void {
    const presence = this.#live.attendance.move(this.#socket.id, where)
    if (presence !== null) this.#socket.to(this.#room.id).emit('presence:moved', presence)
  }

  /** A message that asks for an answer: checked on the way in; an error of ours is answered with 'internal'. */
  #answering<Schema extends z.ZodType, Value>(
    schema: Schema,
    handle: (message: z.output<Schema>, ack: Ack<Value>) => void | Promise<void>,
  ): (message: unknown, ack: unknown) => void {
    return (message, ack) => {
      if (typeof ack !== 'function') return
      const answer = (reply: Reply<Value>): void => void ack(reply)
      const checked = schema.safeParse(message)
      if (!checked.success) return answer(refused('bad-message'))
      this.#attempt(() => handle(checked.data, answer)).catch((error: unknown) => {
        this.#parts.failed(asError(error))
        answer(refused('internal'))
      })
    }
  }

  async #attempt(work: () => void | Promise<void>): Promise<void> {
    await work()
  }
}

function refused(reason: Refusal): Reply<never> {
  return { ok: false, reason }
}

function countOf(state: RoomState, participant: string): number {
  return Object.values(state.authors).filter((holder) => holder === participant).length
}

/** At random as Yjs does it, above the small numbers that are kept for text that nobody typed. */
function freshClientId(state: RoomState): number {
  for (;;) {
    const id = randomInt(FIRST_CLIENT, 2 ** 32)
    if (state.authors[id] === undefined) return id
  }
}
