/**
 * One writer's line to a server: as little of a client as can type and hear, so that the server is what is measured. It speaks to
 * Heaproom as its pages do, and to hocuspocus as its provider does.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { decode, encode } from '@msgpack/msgpack'
import * as Y from 'yjs'

/** What is used of the package `ws`, which is fetched with the rival. */
interface Socket {
  binaryType: string
  send(data: string | Uint8Array): void
  terminate(): void
  on(event: 'open' | 'close', listener: () => void): void
  on(event: 'error', listener: (error: Error) => void): void
  on(event: 'message', listener: (data: Buffer, isBinary: boolean) => void): void
}
export type OpenSocket = (url: string, cookie: string | null) => Socket

export interface Line {
  readonly doc: Y.Doc
  readonly send: (update: Uint8Array) => void
  readonly close: () => void
}

/** Hears of every update of others. */
export type Heard = (update: Uint8Array) => void

export function socketsOf(folder: string): OpenSocket {
  const require = createRequire(join(folder, 'package.json'))
  const Ws = require('ws') as new (url: string, options: object) => Socket // the package's own class
  return (url, cookie) => {
    const socket = new Ws(url, { perMessageDeflate: false, ...(cookie !== null && { headers: { cookie } }) })
    socket.binaryType = 'nodebuffer'
    return socket
  }
}

type Packet = { readonly type: number; readonly data?: unknown; readonly id?: number }

/** Enters the room of a cookie's seat and writes one module. */
export function heaproomLine(
  open: OpenSocket,
  { port, code, cookie, module }: { port: number; code: string; cookie: string; module: string },
  heard: Heard,
): Promise<Line> {
  return new Promise((resolve, reject) => {
    const socket = open(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`, cookie)
    const doc = new Y.Doc()
    let asked = 0
    const packet = (type: number, data: unknown, id?: number) =>
      socket.send(encode({ type, nsp: '/', data, ...(id !== undefined && { id }) }))
    const send = (update: Uint8Array) => packet(2, ['document:update', { module, update }], ++asked)
    const answered = ({ data }: Packet) => {
      const [reply] = data as [{ ok: boolean; reason?: string; value: { clientId: number } }] // an answer of our server's
      if (!reply.ok) return reject(new Error(reply.reason))
      if (asked > 0) return
      doc.clientID = reply.value.clientId
      resolve({ doc, send, close: () => socket.terminate() })
    }
    socket.on('error', reject)
    socket.on('message', (data, isBinary) => {
      if (!isBinary) {
        const text = data.toString()
        if (text.startsWith('0')) packet(0, { code })
        if (text === '2') socket.send('3')
        return
      }
      const read = decode(data) as Packet // a packet of our server's
      if (read.type === 0) packet(2, ['room:enter', { clientId: null }], 0)
      else if (read.type === 4) reject(new Error('the server let nobody in'))
      else if (read.type === 3) answered(read)
      else if (read.type === 2) {
        const [event, message] = read.data as [string, { update: Uint8Array }]
        if (event === 'document:updated') heard(message.update)
      }
    })
  })
}

const DOCUMENT = 'bench'
const SYNC = 0
const AUTH = 2

/** A document of hocuspocus, in memory and without rights. */
export function hocuspocusLine(open: OpenSocket, port: number, heard: Heard): Promise<Line> {
  return new Promise((resolve, reject) => {
    const socket = open(`ws://127.0.0.1:${port}`, null)
    const doc = new Y.Doc()
    const say = (...parts: readonly Uint8Array[]) => socket.send(Buffer.concat([textBytes(DOCUMENT), ...parts]))
    const send = (update: Uint8Array) => say(Uint8Array.of(SYNC, 2), sizedBytes(update))
    socket.on('error', reject)
    socket.on('open', () => {
      say(Uint8Array.of(AUTH, 0), textBytes('token'), textBytes('4.0.0'))
      say(Uint8Array.of(SYNC, 0), sizedBytes(Y.encodeStateVector(doc)))
    })
    socket.on('message', (data) => {
      const at = 1 + DOCUMENT.length
      const [kind, step] = [data[at], data[at + 1]]
      if (kind !== SYNC && kind !== 4) return
      if (step === 0) say(Uint8Array.of(SYNC, 1), sizedBytes(Y.encodeStateAsUpdate(doc)))
      else if (step === 1) resolve({ doc, send, close: () => socket.terminate() })
      else heard(withoutSize(data.subarray(at + 2)))
    })
  })
}

/** Seven bits a byte, the least significant first. */
function sizeBytes(size: number): number[] {
  return size < 0x80 ? [size] : [(size & 0x7f) | 0x80, ...sizeBytes(size >>> 7)]
}

function sizedBytes(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.from(sizeBytes(bytes.length)), bytes])
}

function textBytes(text: string): Uint8Array {
  return sizedBytes(Buffer.from(text))
}

function withoutSize(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(bytes.findIndex((byte) => byte < 0x80) + 1)
}
