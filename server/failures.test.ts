/**
 * What a visitor with a program of their own can try against a real server, and what must come of it: nothing.
 * F numbers are the failure stories; the gate's own cases are in documents/gate.test.ts.
 */
import { encode } from '@msgpack/msgpack'
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Actor, Cast, textUntil } from '../app/_data/provider/testing/Actor'
import { limits } from '../lib/protocol/limits'
import type { Reply } from '../lib/protocol/refusal'
import { emptyFolder, removeFolder, startTestServer, type TestServer } from './testing/testServer'

let folder: string
let server: TestServer
let cast: Cast
let reyes: Actor
let ana: Actor
let mallory: Actor

beforeEach(async () => {
  folder = emptyFolder()
  server = await startTestServer(folder)
  cast = new Cast(server.url)
  reyes = await cast.teaches()
  ana = await cast.joins(reyes, 'Ana')
  mallory = await cast.joins(reyes, 'Mallory')
})

afterEach(async () => {
  cast.leave()
  await server.close()
  removeFolder(folder)
})

const main = () => reyes.state.modules[0]?.id ?? ''

/** Sends what no page of ours would send. */
function sends(actor: Actor, event: string, ...message: readonly unknown[]): Promise<Reply<unknown>> {
  // The socket is typed with our events; this is about all others.
  const socket = actor.link.socket as unknown as {
    emitWithAck(event: string, ...message: readonly unknown[]): Promise<Reply<unknown>>
  }
  return socket.emitWithAck(event, ...message)
}

const clientOf = (actor: Actor) => Number(Object.entries(actor.state.authors).find(([, who]) => who === actor.id)?.[0])

function typedBy(client: number, text: string): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = client
  doc.getText('text').insert(0, text)
  return Y.encodeStateAsUpdate(doc)
}

describe('[F6] signing as someone else', () => {
  test('is refused, and the other’s own text arrives afterwards', async () => {
    await mallory.seesRoom((state) => Object.values(state.authors).includes(ana.id))
    const update = typedBy(clientOf(ana), 'ana says so')
    expect(await sends(mallory, 'document:update', { module: main(), update })).toEqual({
      ok: false,
      reason: 'foreign-author',
    })
    const hers = await ana.opens('main.py')
    const theirs = await reyes.opens('main.py')
    hers.text.insert(0, 'ana really says so')
    await reyes.reads(theirs, 'ana really says so')
  })

  test('is refused when one asks for another’s client id too', async () => {
    await mallory.seesRoom((state) => Object.values(state.authors).includes(ana.id))
    expect(await sends(mallory, 'room:enter', { clientId: clientOf(ana) })).toEqual({
      ok: false,
      reason: 'client-id-taken',
    })
    expect(await sends(mallory, 'room:enter', { clientId: 1 })).toEqual({ ok: false, reason: 'client-id-taken' })
  })
})

describe('[F7] what is not text', () => {
  test('reaches nobody', async () => {
    const theirs = await reyes.opens('main.py')
    const doc = new Y.Doc()
    doc.clientID = clientOf(mallory)
    doc.getText('text').insertEmbed(0, { image: 'x' })
    const update = Y.encodeStateAsUpdate(doc)
    expect(await sends(mallory, 'document:update', { module: main(), update })).toEqual({
      ok: false,
      reason: 'not-plain-text',
    })
    const hers = await ana.opens('main.py')
    hers.text.insert(0, 'still here')
    await reyes.reads(theirs, 'still here')
  })
})

describe('[F10] a forged caret', () => {
  test('carries the sender’s own name, whatever the message says, and strange ones are dropped', async () => {
    const anchor = new Uint8Array([0])
    const strange = mallory.link.socket as unknown as { emit(event: string, message: unknown): void }
    strange.emit('presence:move', { module: main(), caret: { anchor, head: anchor }, participant: ana.id })
    strange.emit('presence:move', { module: main(), caret: { anchor: new Uint8Array(5_000), head: anchor } })
    strange.emit('presence:move', 'nonsense')
    mallory.link.socket.emit('presence:move', { module: main(), caret: { anchor, head: anchor } })
    const { presence } = await ana.sees((snapshot) => snapshot.presence.size > 0)
    expect([...presence.values()].map((one) => one.participant)).toEqual([mallory.id])
  })
})

test('[F22] one move of a caret is told once to each of the others, and to nobody else', async () => {
  const heard = new Map<Actor, number>()
  const all = [reyes, ana, mallory]
  for (const one of all) one.link.socket.on('presence:moved', () => heard.set(one, (heard.get(one) ?? 0) + 1))
  const anchor = new Uint8Array([0])
  mallory.link.socket.emit('presence:move', { module: main(), caret: { anchor, head: anchor } })
  // What was told before arrives before the answer to what is asked last.
  for (const one of all) await sends(one, 'document:sync', { module: 'gone', stateVector: anchor })
  expect(all.map((one) => heard.get(one) ?? 0)).toEqual([1, 1, 0])
})

test('[F20] rows that another program keeps locked are refused, and those after it are there for good', async () => {
  const other = new Database(join(folder, 'heaproom.db'))
  other.exec('BEGIN IMMEDIATE')
  const makes = (file: string) => ana.link.command({ type: 'createModule', file, shared: true })
  const refused = await makes('locked.py')
  expect(refused.ok).toBe(false)
  other.exec('ROLLBACK')
  const rows = () => other.prepare<[], { file: string }>('SELECT file FROM Module ORDER BY position').all()
  await makes('after.py')
  await reyes.seesRoom(({ modules }) => modules.some(({ file }) => file === 'after.py'))
  expect(rows().map(({ file }) => file)).toEqual(['main.py', 'after.py'])
  other.close()
})

describe('a message that does not fit', () => {
  test.each<[string, unknown]>([
    ['room:enter', { clientId: -1 }],
    ['room:enter', {}],
    ['room:command', { type: 'participantJoined', id: 'x' }],
    ['room:command', null],
    ['session:command', { type: 'splitTeam' }],
    ['session:command', { type: 'tellAll', text: '' }],
    ['session:watch', {}],
    ['document:sync', { module: 'm', stateVector: 'text' }],
    ['document:update', { module: 'm', update: [1, 2, 3] }],
    ['document:update', new Uint8Array(10)],
  ])('%s is refused', async (event, message) => {
    expect(await sends(mallory, event, message)).toEqual({ ok: false, reason: 'bad-message' })
  })

  test('a state vector that is none, a module that is none', async () => {
    const stateVector = new Uint8Array(20).fill(255)
    expect(await sends(mallory, 'document:sync', { module: main(), stateVector })).toEqual({
      ok: false,
      reason: 'bad-message',
    })
    expect(await sends(mallory, 'document:sync', { module: 'gone', stateVector })).toEqual({
      ok: false,
      reason: 'no-such-module',
    })
    expect(await sends(mallory, 'document:update', { module: 'gone', update: stateVector })).toEqual({
      ok: false,
      reason: 'no-such-module',
    })
  })

  test('without a way to answer is ignored', async () => {
    const socket = mallory.link.socket as unknown as { emit(event: string, ...message: readonly unknown[]): void }
    for (const event of ['room:enter', 'room:command', 'document:update']) socket.emit(event)
    expect((await sends(mallory, 'room:command', { type: 'createModule', file: 'ok.py', shared: true })).ok).toBe(true)
  })

  test('a frame that is no packet, or pretends to be Socket.IO, closes that line alone', async () => {
    const frames = [
      Uint8Array.from([0xdd, 0x01, 0xff, 0xff, 0xff]),
      encode({ type: 2, nsp: '/', data: ['disconnect', 'forged'] }),
      encode({ type: 7, nsp: '/' }),
    ]
    for (const frame of frames) {
      const gone = mallory.sees(({ status }) => status === 'offline')
      mallory.link.socket.io.engine.write(frame.buffer.slice(0, frame.byteLength))
      await gone
      await mallory.sees(({ status }) => status === 'online')
    }
    expect(ana.link.getSnapshot().status).toBe('online')
  })
})

describe('too much', () => {
  test('is answered, not queued: others are served as ever', async () => {
    const update = typedBy(clientOf(mallory), 'x')
    const flood = Array.from({ length: 5 * limits.updatesPerSecond }, () =>
      sends(mallory, 'document:update', { module: main(), update }),
    )
    const replies = await Promise.all(flood)
    expect(replies.filter((reply) => reply.ok).length).toBeGreaterThan(0)
    expect(replies).toContainEqual({ ok: false, reason: 'too-fast' })
    const hers = await ana.opens('main.py')
    hers.text.insert(0, 'fine here')
    await ana.isSaved(hers)
  })

  test('text is kept by its writer, who can take some away', async () => {
    const hers = await ana.opens('main.py')
    hers.text.insert(0, 'x'.repeat(limits.documentUnits + 1))
    expect(await ana.isRefused(hers)).toBe('document-full')
    hers.text.delete(0, limits.documentUnits)
    await ana.isSaved(hers)
    await reyes.reads(await reyes.opens('main.py'), 'x')
  })
})

describe('the log', () => {
  test('that cannot be written acknowledges nothing; when it can again, the text goes where it belongs', async () => {
    const hers = await ana.opens('main.py')
    const theirs = await reyes.opens('main.py')
    const other = new Database(join(folder, 'updates.db'))
    other.exec('ALTER TABLE updates RENAME TO away')
    const update = typedBy(clientOf(mallory), 'not stored')
    expect(await sends(mallory, 'document:update', { module: main(), update })).toEqual({
      ok: false,
      reason: 'not-stored',
    })
    hers.text.insert(0, 'kept here')
    expect(hers.getStatus().kind).toBe('saving')
    other.exec('ALTER TABLE away RENAME TO updates')
    other.close()
    await ana.isSaved(hers)
    expect(await textUntil(theirs, (text) => text.includes('kept here'))).toBe('kept here')
    expect(server.errors.length).toBeGreaterThan(0)
  })

  test('what was only deleted while it could not be written is deleted afterwards too', async () => {
    const hers = await ana.opens('main.py')
    hers.text.insert(0, 'keep drop')
    await ana.isSaved(hers)
    const other = new Database(join(folder, 'updates.db'))
    other.exec('ALTER TABLE updates RENAME TO away')
    hers.text.delete(4, 5)
    // The first comparison that fails comes after the deletion that failed.
    const compares = () => sends(ana, 'document:sync', { module: main(), stateVector: new Uint8Array([0]) })
    while ((await compares()).ok);
    other.exec('ALTER TABLE away RENAME TO updates')
    other.close()
    hers.text.insert(4, ' this')
    await ana.isSaved(hers)
    await reyes.reads(await reyes.opens('main.py'), 'keep this')
  })
})
