/**
 * Broadcasts of which the WebSocket frame is made once, for all connections that get it, and in one piece: Socket.IO makes one for
 * each, and hands Node its head and its body apart. Where a class types, to write is most of what the server does; so a frame goes
 * to the TCP connection itself where Engine.IO has nothing before it, and past its queue, its callbacks and its events.
 *
 * It does not know what a packet says. A connection that is no WebSocket (yet) gets the same bytes in its own way.
 */
import type { Writable } from 'node:stream'
import { Adapter, type BroadcastOptions } from 'socket.io-adapter'
import { type Codec, framesOf } from '../../lib/protocol/frames'
import type { SocketServer } from './roomSocket'

type Namespace = ReturnType<SocketServer['of']>
type Encoder = InstanceType<ReturnType<typeof framesOf>['Encoder']>
type Packet = Parameters<Encoder['encode']>[0]
type Connection =
  ReturnType<Namespace['sockets']['get']> extends (infer Socket) | undefined
    ? Socket extends { conn: infer Conn }
      ? Conn
      : never
    : never

/** Of a frame that is whole and carries bytes; a server does not mask (RFC 6455, 5.2). */
const FINAL_BINARY = 0x82
/** The longest body whose length stands in the second byte, and what stands there for longer ones. */
const SHORT = 125
const LENGTH_16 = 126
const LENGTH_64 = 127

class FramedAdapter extends Adapter {
  readonly #namespace: Namespace
  readonly #encoder: Encoder

  constructor(namespace: Namespace, encoder: Encoder) {
    super(namespace)
    this.#namespace = namespace
    this.#encoder = encoder
  }

  override broadcast(packet: Packet, { rooms, except }: BroadcastOptions): void {
    const [bytes = new Uint8Array()] = this.#encoder.encode({ ...packet, nsp: this.#namespace.name })
    const frame = frameOf(bytes)
    const options = { compress: false, wsPreEncodedFrame: [frame] }
    const asBuffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (const id of this.#addressed(rooms, except)) {
      const connection = this.#namespace.sockets.get(id)?.conn
      if (connection === undefined) continue
      const stream = streamOf(connection)
      if (stream === null) connection.write(asBuffer, options)
      else stream.write(frame)
    }
  }

  /** Without rooms, everybody. */
  #addressed(rooms: ReadonlySet<string>, except: ReadonlySet<string> = new Set()): Set<string> {
    const members = (names: ReadonlySet<string>) => [...names].flatMap((name) => [...(this.rooms.get(name) ?? [])])
    const addressed = new Set(rooms.size === 0 ? this.sids.keys() : members(rooms))
    for (const id of members(except)) addressed.delete(id)
    return addressed
  }
}

/** What Engine.IO and `ws` keep of a WebSocket: the stream under it. Their types do not tell of it. */
type StreamKeeper = { readonly socket?: { readonly _socket?: Writable | null } }

/** The TCP connection under an open WebSocket; null while Engine.IO has something that must go before, and for other transports. */
function streamOf(connection: Connection): Writable | null {
  const { transport } = connection
  // What Engine.IO queues it hands on as soon as its transport is writable.
  if (connection.readyState !== 'open' || transport.name !== 'websocket' || !transport.writable) return null
  const stream = (transport as StreamKeeper).socket?._socket ?? null
  return stream?.writable === true ? stream : null
}

/** What Socket.IO's `adapter` option wants, for the codec of its `parser` option. */
export function framedAdapter(codec: Codec): typeof Adapter {
  const encoder = new (framesOf(codec).Encoder)()
  return class extends FramedAdapter {
    constructor(namespace: Namespace) {
      super(namespace, encoder)
    }
  }
}

/** The bytes as one WebSocket message, its head and its body in one piece. */
export function frameOf(bytes: Uint8Array): Buffer {
  const { length } = bytes
  const head = length <= SHORT ? 2 : length < 2 ** 16 ? 4 : 10
  const frame = Buffer.allocUnsafe(head + length)
  frame[0] = FINAL_BINARY
  frame[1] = head === 2 ? length : head === 4 ? LENGTH_16 : LENGTH_64
  if (head === 4) frame.writeUInt16BE(length, 2)
  if (head === 10) frame.writeBigUInt64BE(BigInt(length), 2)
  frame.set(bytes, head)
  return frame
}
