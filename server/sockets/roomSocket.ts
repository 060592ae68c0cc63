/** The types of Socket.IO with our events, and what a connected socket carries: whose tab it is, in which room. */
import type { Server, Socket } from 'socket.io'
import type { ClientToServer, ServerToClient } from '../../lib/protocol/events'
import type { LiveRoom } from '../rooms/Rooms'
import type { SessionRow } from '../store/SessionRows'

type Empty = Record<string, never>
export type SocketData = { live: LiveRoom; participant: string; session: SessionRow }
export type RoomSocket = Socket<ClientToServer, ServerToClient, Empty, SocketData>
export type SocketServer = Server<ClientToServer, ServerToClient, Empty, SocketData>

/** Socket.IO's name for the connections of a room's instructors; that of all its connections is the room's id. */
export function instructorsOf(room: string): string {
  return `${room}/instructors`
}

/** That of the connections of one person in a room. */
export function tabsOf(room: string, participant: string): string {
  return `${room}/${participant}`
}

/** That of a session's instructors, who hear of its door; `session` is its code. */
export function doorOf(session: string): string {
  return `${session}/door`
}

/** That of those who see the whole session; `session` is its code. */
export function watchersOf(session: string): string {
  return `${session}/watchers`
}
