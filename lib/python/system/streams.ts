/** Pipes and pairs of sockets: bytes that wait to be read, and what can be done with an end at once. */
import type { Content, Pipe, Socket } from './inode'
import { errno, fault } from './SystemFault'

const ROOM = 65536

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}

function take(from: { bytes: Uint8Array }, most: number): Uint8Array {
  const taken = from.bytes.slice(0, most)
  from.bytes = from.bytes.slice(taken.length)
  return taken
}

/** As much as there is room for. */
function put(into: { bytes: Uint8Array }, bytes: Uint8Array): number {
  const room = ROOM - into.bytes.length
  if (room <= 0 && bytes.length > 0) throw fault(errno.EAGAIN)
  const taken = bytes.subarray(0, room)
  into.bytes = joined(into.bytes, taken)
  return taken.length
}

/** An end of the pipe is opened by its name. Who only writes and would not wait for a reader is refused. */
export function joinPipe(
  pipe: Pipe,
  end: { readonly canRead: boolean; readonly canWrite: boolean; readonly isBlocking: boolean },
): void {
  if (!end.canRead && !end.isBlocking && pipe.readers === 0) throw fault(errno.ENXIO)
  if (end.canRead) {
    pipe.readers++
    pipe.opened.readers++
  }
  if (end.canWrite) {
    pipe.writers++
    pipe.opened.writers++
  }
}

export function readPipe(pipe: Pipe, most: number): Uint8Array {
  if (pipe.bytes.length === 0 && pipe.writers > 0 && most > 0) throw fault(errno.EAGAIN)
  return take(pipe, most)
}

export function writePipe(pipe: Pipe, bytes: Uint8Array): number {
  if (pipe.readers === 0) throw fault(errno.EPIPE)
  return put(pipe, bytes)
}

/** The two ends of a new pair. */
export function newPair(): [Socket, Socket] {
  const end = (): Socket => ({ kind: 'socket', bytes: new Uint8Array(0), peer: null, isAtEnd: false, isShut: false })
  const [first, second] = [end(), end()]
  first.peer = second
  second.peer = first
  return [first, second]
}

export function readSocket(socket: Socket, most: number, keep = false): Uint8Array {
  if (socket.bytes.length === 0 && !socket.isAtEnd && !socket.isShut && most > 0) throw fault(errno.EAGAIN)
  return keep ? socket.bytes.slice(0, most) : take(socket, most)
}

export function writeSocket(socket: Socket, bytes: Uint8Array): number {
  const { peer } = socket
  if (peer === null) throw fault(errno.ENOTCONN)
  if (peer.isShut || peer.isAtEnd) throw fault(errno.EPIPE)
  return put(peer, bytes)
}

/** `shutdown`: this end takes nothing more, or sends nothing more. */
export function shutSocket(socket: Socket, reading: boolean, writing: boolean): void {
  if (reading) socket.isShut = true
  if (writing && socket.peer !== null) socket.peer.isAtEnd = true
}

export function closeSocket(socket: Socket): void {
  shutSocket(socket, true, true)
}

/** What can be done at once with an end that reads or writes. */
export interface Readiness {
  readonly canRead: boolean
  readonly canWrite: boolean
  /** The other end is gone. */
  readonly isHungUp: boolean
}

export function readinessOf(content: Content): Readiness {
  if (content.kind === 'pipe') {
    const { bytes, readers, writers } = content
    return {
      canRead: bytes.length > 0 || writers === 0,
      canWrite: bytes.length < ROOM || readers === 0,
      isHungUp: writers === 0,
    }
  }
  if (content.kind === 'socket') {
    const { bytes, peer, isAtEnd } = content
    const isHungUp = peer === null || (isAtEnd && peer.isShut)
    return { canRead: bytes.length > 0 || isAtEnd, canWrite: peer === null || peer.bytes.length < ROOM, isHungUp }
  }
  return { canRead: true, canWrite: true, isHungUp: false }
}
