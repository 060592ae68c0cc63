import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { io, type Socket } from 'socket.io-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { framesOf } from '../../lib/protocol/frames'
import { framedAdapter, frameOf } from './FramedAdapter'
import { serverCodec } from './codec'

const parser = framesOf(serverCodec)
let server: Server
let address: string
let clients: Socket[]

beforeEach(async () => {
  const http = createServer()
  server = new Server(http, { parser, adapter: framedAdapter(serverCodec) })
  server.on('connection', (socket) => void socket.join(socket.handshake.auth['rooms'] as string[]))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(http.address() as AddressInfo).port}` // listening at a port
  clients = []
})

afterEach(async () => {
  for (const client of clients) client.disconnect()
  await server.close()
})

async function enters(rooms: readonly string[], transport: 'websocket' | 'polling' = 'websocket') {
  const client = io(address, { parser, transports: [transport], auth: { rooms }, forceNew: true })
  clients.push(client)
  const heard: unknown[] = []
  client.on('news', (news: unknown) => heard.push(news))
  await new Promise<void>((resolve) => client.once('connect', resolve))
  return {
    heard,
    said: () => new Promise<void>((resolve) => client.once('last', () => resolve())),
    id: client.id ?? '',
  }
}

test.each([0, 90, 125, 126, 127, 400, 65_535, 65_536, 200_000])(
  '%i bytes arrive whole, in whichever way a client is connected',
  async (length) => {
    const [one, other] = [await enters(['a']), await enters(['a'], 'polling')]
    const last = Promise.all([one.said(), other.said()])
    const bytes = Buffer.alloc(length).map((_, at) => at % 251)
    server.to('a').emit('news', bytes)
    server.to('a').emit('last')
    await last
    expect(one.heard).toEqual([bytes])
    expect(other.heard).toEqual([bytes])
  },
)

test('rooms hear what is said to them, once, but for whom it is not meant; all hear what is said to all', async () => {
  const both = await enters(['a', 'b'])
  const inA = await enters(['a'])
  const inB = await enters(['b'])
  const last = Promise.all([both.said(), inA.said(), inB.said()])
  server.to('a').emit('news', 'to a')
  server.to(['a', 'b']).emit('news', 'to both')
  server.to('b').except(both.id).emit('news', 'to b but one')
  server.except('a').emit('news', 'to all but a')
  server.to('nowhere').emit('news', 'to nobody')
  server.emit('news', 'to all')
  server.emit('last')
  await last
  expect(both.heard).toEqual(['to a', 'to both', 'to all'])
  expect(inA.heard).toEqual(['to a', 'to both', 'to all'])
  expect(inB.heard).toEqual(['to both', 'to b but one', 'to all but a', 'to all'])
})

test('a frame has its length in two, four or ten bytes', () => {
  expect([...frameOf(new Uint8Array(125)).subarray(0, 2)]).toEqual([0x82, 125])
  expect([...frameOf(new Uint8Array(126)).subarray(0, 4)]).toEqual([0x82, 126, 0, 126])
  expect([...frameOf(new Uint8Array(2 ** 16)).subarray(0, 10)]).toEqual([0x82, 127, 0, 0, 0, 0, 0, 1, 0, 0])
})
