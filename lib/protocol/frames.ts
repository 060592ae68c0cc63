/**
 * How a Socket.IO packet becomes bytes and back: one msgpack value a packet, in the shape that Socket.IO's `parser` option
 * wants. Both ends bring the same codec with their own bounds, because this module imports nothing.
 *
 * Not `socket.io-msgpack-parser`: its codec sends the whole buffer behind a Uint8Array in Node and an object of numbers in
 * a browser, allocates what a frame declares (classroom.md F8), and lets a client emit "disconnect".
 */
type Listener = (packet: Packet) => void

type Packet = {
  readonly type: number
  readonly nsp: string
  readonly data?: unknown
  readonly id?: number
}

export type Codec = {
  readonly encode: (value: unknown) => Uint8Array
  /** Throws on bytes that are no whole value or exceed its bounds. */
  readonly decode: (bytes: Uint8Array | ArrayBuffer) => unknown
}

const CONNECT = 0
const DISCONNECT = 1
const EVENT = 2
const ACK = 3
const CONNECT_ERROR = 4

/** Events that Socket.IO makes itself: a peer that sends one of these name pretends to be it. */
const reserved = ['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener']

export function framesOf({ encode, decode }: Codec) {
  class Encoder {
    encode({ type, nsp, data, id }: Packet): Uint8Array[] {
      return [encode({ type, nsp, data, id })]
    }
  }

  class Decoder {
    readonly #listeners = new Set<Listener>()

    /** Throws on anything but a packet; Socket.IO closes the connection then. */
    add(frame: Uint8Array | ArrayBuffer): void {
      const packet = decode(frame)
      if (!isPacket(packet)) throw new Error('not a packet')
      for (const listener of this.#listeners) listener(packet)
    }

    on(_event: 'decoded', listener: Listener): this {
      this.#listeners.add(listener)
      return this
    }

    off(_event: 'decoded', listener: Listener): this {
      this.#listeners.delete(listener)
      return this
    }

    /** The server's name for `off`. */
    removeListener(event: 'decoded', listener: Listener): this {
      return this.off(event, listener)
    }

    destroy(): void {
      this.#listeners.clear()
    }
  }

  return { Encoder, Decoder }
}

function isPacket(value: unknown): value is Packet {
  if (!isObject(value) || typeof value['nsp'] !== 'string') return false
  const { id, data } = value
  if (id !== undefined && !Number.isInteger(id)) return false
  switch (value['type']) {
    case CONNECT:
      return data === undefined || isObject(data)
    case DISCONNECT:
      return data === undefined
    case CONNECT_ERROR:
      return isObject(data) || typeof data === 'string'
    case ACK:
      return Array.isArray(data)
    case EVENT:
      return Array.isArray(data) && typeof data[0] === 'string' && !reserved.includes(data[0])
    default:
      return false
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
