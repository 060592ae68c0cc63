/** What a module's document needs of its tab's line to the server. */
import type { Socket } from 'socket.io-client'
import type { ClientToServer, ServerToClient } from '../../../lib/protocol/events'

export type RoomSocket = Socket<ServerToClient, ClientToServer>

/** How long an answer may take before the line counts as broken: an unsaved banner must not wait for TCP (classroom.md F4). */
export const ANSWER_MS = 8_000

export type Line = {
  readonly socket: RoomSocket
  /** Whether messages may be sent: connected, and the room entered. */
  readonly isEntered: boolean
  /** A document's Yjs client id clashed and was replaced by Yjs: the server must learn the new one before anything is sent. */
  readonly adoptClient: (clientId: number) => void
  /** A document's status has changed. */
  readonly documentChanged: () => void
}
