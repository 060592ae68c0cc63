/**
 * The socket's events, both ways. Socket.IO with the parser of frames.ts, default namespace, default path.
 *
 * A client connects with `auth: { code }`; its seat's cookie goes along by itself. A connection without a seat is refused
 * with `connect_error` whose message is a `Refusal`. Then, after EVERY connect (also after a reconnect):
 *
 *   1. emit 'room:enter' -> the whole state, who you are, and the Yjs client id that signs your text in this tab.
 *      Give back the id you had before, so that text typed while offline is still yours.
 *   2. for each open module: emit 'document:sync' with your state vector -> what you lack, and what the server lacks.
 *      Send the latter as one 'document:update'. (app/_data/provider does 1 and 2.)
 *
 * Operations arrive in 'room:operation', numbered without gaps: apply each with lib/lesson's `apply`. State that differs
 * from the server's cannot happen; a gap means a missed message, and the cure is step 1 again.
 * An acknowledged update is on disk; the rest of the room receives it only after that.
 */
import * as z from 'zod'
import type { Operation } from '../lesson/operation'
import type { RoomState } from '../lesson/state'
import type { Board, BoardRoom } from './board'
import type { Command } from './command'
import type { DoorNews } from './door'
import type { SessionCommand } from './sessionCommand'
import { limits } from './limits'
import type { Refusal, Reply } from './refusal'

const clientIdSchema = z.int().nonnegative().max(0xffffffff)
const moduleIdSchema = z.string().min(1).max(32)
/** Node's Buffer is one too. */
const bytesUpTo = (most: number) => z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= most)
export const watchSchema = z.null()
const relativePosition = bytesUpTo(64)

export const authSchema = z.object({ code: z.string().max(32) })
export const enterSchema = z.strictObject({ clientId: clientIdSchema.nullable() })
export const syncSchema = z.strictObject({
  module: moduleIdSchema,
  stateVector: bytesUpTo(limits.updateBytes),
})
export const updateSchema = z.strictObject({ module: moduleIdSchema, update: bytesUpTo(limits.messageBytes) })
/** A caret or selection, as encoded Yjs relative positions. */
const caretSchema = z.strictObject({ anchor: relativePosition, head: relativePosition })
/** The module that a tab has open, with the caret while its editor has the focus; null when none is open. */
export const whereSchema = z.strictObject({ module: moduleIdSchema, caret: caretSchema.nullable() }).nullable()

export type Where = z.infer<typeof whereSchema>

/** Where someone is. One per tab: `clientId` tells two tabs of one person apart. */
export type Presence = { readonly clientId: number; readonly participant: string; readonly where: Where }

export type Entered = {
  readonly you: string
  readonly clientId: number
  readonly state: RoomState
  /** Where everybody else is now. */
  readonly presence: readonly Presence[]
}

/** `update`: what the client lacks. `stateVector`: what the server has, to compute what it lacks. Both Yjs V1. */
export type Synced = { readonly stateVector: Uint8Array; readonly update: Uint8Array }

type Ack<Value> = (reply: Reply<Value>) => void

export type ClientToServer = {
  'room:enter': (message: z.infer<typeof enterSchema>, ack: Ack<Entered>) => void
  /** The effect arrives as an operation, for the asker too; the ack tells only whether it was accepted, and where. */
  'room:command': (command: Command, ack: Ack<{ readonly seq: number }>) => void
  /** For the whole session; instructors only, as with the next one. */
  'session:command': (command: SessionCommand, ack: Ack<null>) => void
  /** From then on 'session:board' comes, until the tab leaves. */
  'session:watch': (message: null, ack: Ack<Board>) => void
  'document:sync': (message: z.infer<typeof syncSchema>, ack: Ack<Synced>) => void
  /** Acknowledged once stored. 'update-gap' asks for a new 'document:sync'; other refusals are final for that text. */
  'document:update': (message: z.infer<typeof updateSchema>, ack: Ack<null>) => void
  /** Volatile, one's own only; too many are dropped silently. */
  'presence:move': (where: Where) => void
}

export type ServerToClient = {
  /** `seq` is the state's number after this operation. */
  'room:operation': (message: { readonly seq: number; readonly operation: Operation }) => void
  /** Text of others, merged per event-loop turn. */
  'document:updated': (message: { readonly module: string; readonly update: Uint8Array }) => void
  /** The server's copy went back to what is stored: sync this module again. */
  'document:reset': (message: { readonly module: string }) => void
  /** Rooms of the session, as they are now; the others are as they were. */
  'session:board': (message: { readonly rooms: readonly BoardRoom[] }) => void
  /** For instructors, from when they enter. */
  'session:door': (news: DoorNews) => void
  'presence:moved': (presence: Presence) => void
  /** The server lets go of this room; the client reconnects by itself unless the reason is 'no-such-session'. */
  'room:closed': (message: { readonly reason: Refusal }) => void
}
