/**
 * Socket.IO: who may connect, which room a connection belongs to, and how a room's news goes out.
 *
 * A connection is a tab of someone who sits in the session: its cookie says so before anything else is heard. A page of
 * another origin cannot connect in a visitor's name. What a connection may say is Connection.ts's.
 */
import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server } from 'socket.io'
import { asError } from '../asError'
import { participantOf } from '../../lib/lesson/state'
import { authSchema } from '../../lib/protocol/events'
import { framesOf } from '../../lib/protocol/frames'
import { limits } from '../../lib/protocol/limits'
import { codeSchema } from '../../lib/protocol/request'
import type { Refusal } from '../../lib/protocol/refusal'
import type { Seats } from '../http/Seats'
import { isSameOrigin } from '../http/origin'
import type { Boards } from '../rooms/Boards'
import { LEAVING_MS, type RoomOutlet } from '../rooms/Room'
import type { Rooms } from '../rooms/Rooms'
import type { SessionTeams } from '../rooms/SessionTeams'
import type { Store } from '../store/Store'
import { Connection } from './Connection'
import { serverCodec } from './codec'
import { framedAdapter } from './FramedAdapter'
import { instructorsOf, type RoomSocket, type SocketServer, tabsOf } from './roomSocket'

export type SocketParts = {
  readonly store: Store
  readonly rooms: Rooms
  readonly seats: Seats
  readonly teams: SessionTeams
  readonly boards: Boards
  readonly failed: (error: Error) => void
}

export function createSocketServer(http: HttpServer): SocketServer {
  return new Server(http, {
    parser: framesOf(serverCodec),
    adapter: framedAdapter(serverCodec),
    maxHttpBufferSize: limits.messageBytes,
    // A dead line is noticed within ten seconds, so that "unsaved" is shown while it still matters (classroom.md F4).
    pingInterval: 5_000,
    pingTimeout: 5_000,
    serveClient: false,
    destroyUpgrade: false,
    allowRequest: (request, answer) => answer(null, isSameOrigin(request)),
  })
}

/** How one room's news reaches its connections. */
export function outletOf(io: SocketServer, room: string, failed: (error: Error) => void): RoomOutlet {
  return {
    operated: (seq, operation) => {
      io.to(room).emit('room:operation', { seq, operation })
      if (operation.type === 'participantLeft') letGo(io, room, operation.id)
    },
    updated: (module, update, except, audience) => {
      const all = io.to(audience === 'everybody' ? room : instructorsOf(room))
      const others = except === null ? all : all.except(except)
      others.emit('document:updated', { module, update })
    },
    reset: (module) => io.to(room).emit('document:reset', { module }),
    failed,
  }
}

/** The tabs of somebody who went to another room go there by themselves; those that do not are hung up on, and come back there. */
function letGo(io: SocketServer, room: string, participant: string): void {
  const hangUp = async () => {
    const tabs = await io.in(tabsOf(room, participant)).fetchSockets()
    for (const tab of tabs) {
      if (participantOf(tab.data.live.room.state, participant) === undefined) tab.disconnect(true)
    }
  }
  setTimeout(() => void hangUp(), LEAVING_MS).unref()
}

/** The tabs of somebody who was taken out are told so; what waits in them is not taken any more. Who asked for it is answered first. */
export function hangUp(io: SocketServer, rooms: readonly string[], participant: string, reason: Refusal): void {
  if (rooms.length === 0) return
  setImmediate(() => {
    const tabs = io.in(rooms.map((room) => tabsOf(room, participant)))
    tabs.emit('room:closed', { reason })
    tabs.disconnectSockets(true)
  })
}

/** Everybody in these rooms goes; where the session is only over, instructors stay. */
export function closeRooms(io: SocketServer, rooms: readonly string[], reason: Refusal): void {
  if (rooms.length === 0) return
  setImmediate(() => {
    const all = io.in([...rooms])
    const tabs = reason === 'session-over' ? all.except(rooms.map(instructorsOf)) : all
    tabs.emit('room:closed', { reason })
    tabs.disconnectSockets(true)
  })
}

export function serveSockets(io: SocketServer, parts: SocketParts): void {
  io.use((socket, next) => {
    seat(socket, parts).then(
      (refusal) => (refusal === null ? next() : next(new Error(refusal))),
      (error: unknown) => {
        parts.failed(asError(error))
        next(new Error('internal' satisfies Refusal))
      },
    )
  })
  io.on('connection', (socket) => {
    const { live } = socket.data
    const connection = new Connection(socket, parts)
    socket.on('disconnect', () => void connection.leave().finally(() => parts.rooms.release(live.room.id)))
  })
}

/** Finds the seat of a connection and holds its room; or says why not. */
async function seat(socket: RoomSocket, { store, rooms, seats }: SocketParts): Promise<Refusal | null> {
  const auth = authSchema.safeParse(socket.handshake.auth)
  const code = codeSchema.safeParse(auth.data?.code)
  if (!code.success) return 'no-such-session'
  const session = await store.sessions.find(code.data)
  // The seat before the session: who has none learns here of no code whether it is one.
  const participant = seats.read(cookieOf(socket.request), session?.code ?? code.data)
  if (participant === null) return 'not-joined'
  if (session === null) return 'no-such-session'
  const found = await store.sessions.findSeat(participant)
  if (found === null || found.session !== session.id) return 'not-joined'
  if (found.isRemoved) return 'removed'
  if (session.isOver && found.role !== 'instructor') return 'session-over'
  // Instructors walk; everybody else is in one room, whichever code they came by.
  const room = found.role === 'instructor' ? session.room.id : found.room
  const live = await rooms.hold(room)
  if (live === null) return 'no-such-session'
  socket.data = { live, participant, session }
  // Of a line that was closed meanwhile no "disconnect" will be heard.
  const isOpen = socket.conn.readyState === 'open'
  if (isOpen && participantOf(live.room.state, participant) !== undefined) return null
  rooms.release(room)
  return 'not-joined'
}

function cookieOf(request: IncomingMessage): string {
  return request.headers.cookie ?? ''
}
