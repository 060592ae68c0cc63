/**
 * Every message that a page may send, made from its schema and then broken by one change: each is refused with a reason, and nothing
 * else happens, not in the room and not in any row. HEAPROOM_SEED=N makes the same messages again.
 */
import Database from 'better-sqlite3'
import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { type Actor, Cast } from '../app/_data/provider/testing/Actor'
import {
  forgottenSchema,
  invitationSchema,
  journeySchema,
  linkSchema,
  newAccountSchema,
  newPasswordSchema,
  nothingSchema,
  signInSchema,
} from '../lib/protocol/account'
import { commandSchema } from '../lib/protocol/command'
import { enterSchema, syncSchema, updateSchema, watchSchema, whereSchema } from '../lib/protocol/events'
import { deleteSessionSchema, endSessionSchema } from '../lib/protocol/keeping'
import {
  lessonFilesSchema,
  saveLessonSchema,
  sharedLessonSchema,
  shareLessonSchema,
  versionSchema,
} from '../lib/protocol/lessonDraft'
import { newPasskeySchema, passkeyAskSchema, usedPasskeySchema } from '../lib/protocol/passkey'
import type { Reply } from '../lib/protocol/refusal'
import { createSessionSchema, joinSessionSchema, type LessonImport } from '../lib/protocol/request'
import { returnLinkSchema, returnTokenSchema } from '../lib/protocol/returning'
import { sessionCommandSchema } from '../lib/protocol/sessionCommand'
import { zipOf } from './lessons/zip'
import { Browser } from './testing/Browser'
import { chanceOf, fitting, unfitting } from './testing/messagesOf'
import { emptyFolder, removeFolder, startTestServer, type TestServer } from './testing/testServer'

const seed = Number(process.env['HEAPROOM_SEED'] ?? randomInt(2 ** 32))
/** Of each kind of message. */
const TRIES = process.env['HEAPROOM_LONG'] === undefined ? 12 : 200

const BAD = { ok: false, reason: 'bad-message' }

let folder: string
let server: TestServer
let cast: Cast
let reyes: Actor
let ana: Actor
/** The instructor's browser, signed in. */
let teacher: Browser

beforeAll(async () => {
  folder = emptyFolder()
  server = await startTestServer(folder)
  cast = new Cast(server.url)
  reyes = await cast.teaches('event-bus')
  ana = await cast.joins(reyes, 'Ana')
  teacher = new Browser(server.url)
  const token = server.firstLink?.split('#')[1]
  const account = { token, name: 'Dr. Reyes', username: 'reyes', password: 'seven small stones' }
  await teacher.value(teacher.post('/api/account', account))
  const areHere = ({ participants }: Actor['state']) =>
    participants.length === 2 && participants.every(({ online }) => online)
  await Promise.all([reyes, ana].map((one) => one.seesRoom(areHere)))
})

afterAll(async () => {
  cast.leave()
  await server.close()
  removeFolder(folder)
  for (const error of server.errors) throw error
})

/** All rows of all tables of both files. */
function rows(): string {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.db'))
    .map((file) => {
      const database = new Database(join(folder, file), { readonly: true })
      const tables = database.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'").all()
      const all = tables.map(({ name }) => [name, database.prepare(`SELECT * FROM "${name}"`).all()])
      database.close()
      return JSON.stringify(all)
    })
    .join('\n')
}

/** The messages that do not fit, each with what tells how it was made. */
function* broken(schema: z.ZodType): Generator<readonly [message: unknown, made: string]> {
  const chance = chanceOf(seed)
  let made = 0
  for (const message of fitting(schema, chance)) {
    for (let at = 0; at < TRIES; at++) {
      const wrong = unfitting(schema, message, chance)
      if (wrong === null) continue
      made++
      yield [wrong, `HEAPROOM_SEED=${seed}: ${JSON.stringify(wrong).slice(0, 300)}`]
    }
  }
  if (made === 0) throw new Error(`HEAPROOM_SEED=${seed} made nothing`)
}

async function changesNothing(work: () => Promise<void>): Promise<void> {
  const before = { rows: rows(), seqs: [reyes.state.seq, ana.state.seq] }
  await work()
  // Whatever the room was told arrives before the answer to what is asked last.
  for (const one of [reyes, ana])
    await one.link.socket.emitWithAck('document:sync', { module: 'none', stateVector: new Uint8Array([0]) })
  expect({ rows: rows(), seqs: [reyes.state.seq, ana.state.seq] }).toEqual(before)
}

test.each<[string, z.ZodType]>([
  ['room:enter', enterSchema],
  ['room:command', commandSchema],
  ['session:command', sessionCommandSchema],
  ['session:watch', watchSchema],
  ['document:sync', syncSchema],
  ['document:update', updateSchema],
])('%s that does not fit is refused, and nothing else happens', async (event, schema) => {
  // The socket is typed with our events; this is about messages that fit none.
  const socket = reyes.link.socket as unknown as {
    emitWithAck(event: string, message: unknown): Promise<Reply<unknown>>
  }
  await changesNothing(async () => {
    for (const [message, made] of broken(schema))
      expect({ made, reply: await socket.emitWithAck(event, message) }).toEqual({ made, reply: BAD })
  })
})

test('presence:move that does not fit is shown to nobody', async () => {
  const socket = reyes.link.socket as unknown as { emit(event: string, message: unknown): void }
  const heard: unknown[] = []
  ana.link.socket.on('presence:moved', (presence) => heard.push(presence))
  await changesNothing(async () => {
    for (const [message] of broken(whereSchema)) socket.emit('presence:move', message)
  })
  expect({ seed, heard }).toEqual({ seed, heard: [] })
})

const bodies: readonly (readonly [path: string, schema: z.ZodType])[] = [
  ['sessions', createSessionSchema],
  ['sessions/CODE/join', joinSessionSchema],
  ['sessions/CODE/end', endSessionSchema],
  ['sessions/CODE/delete', deleteSessionSchema],
  ['sessions/CODE/link', returnLinkSchema],
  ['sessions/CODE/unlink', returnLinkSchema],
  ['return/look', returnTokenSchema],
  ['return/use', returnTokenSchema],
  ['runs/none/fixes', nothingSchema],
  ['account', newAccountSchema],
  ['account/sign-in', signInSchema],
  ['account/sign-out', nothingSchema],
  ['account/password', newPasswordSchema],
  ['account/forgotten', forgottenSchema],
  ['account/elsewhere', journeySchema],
  ['account/part', nothingSchema],
  ['passkeys/ask', passkeyAskSchema],
  ['passkeys/use', usedPasskeySchema],
  ['passkeys/add', newPasskeySchema],
  ['passkeys/none/remove', nothingSchema],
  ['invitations', invitationSchema],
  ['invitations/look', linkSchema],
  ['instructors/nobody/remove', nothingSchema],
  ['lessons/event-bus/copy', nothingSchema],
  ['lessons/event-bus/files', saveLessonSchema],
  ['lessons/event-bus/restore', versionSchema],
  ['lessons/event-bus/share', shareLessonSchema],
  ['lessons/event-bus/archive', nothingSchema],
  ['lessons/event-bus/unarchive', nothingSchema],
  ['lesson-problems', lessonFilesSchema],
  ['shared-lessons/look', sharedLessonSchema],
  ['shared-lessons/copy', sharedLessonSchema],
]

test.each(bodies)(
  'POST /api/%s with a body that does not fit is refused, and nothing else happens',
  async (path, schema) => {
    const address = `${server.url}/api/${path.replace('CODE', reyes.code)}`
    const headers = { 'content-type': 'application/json', cookie: `${reyes.cookie}; ${teacher.cookie}` }
    await changesNothing(async () => {
      for (const [message, made] of broken(schema)) {
        const body = JSON.stringify(message)
        // What JSON cannot say becomes something else, which may fit.
        if (schema.safeParse(JSON.parse(body)).success) continue
        const response = await fetch(address, { method: 'POST', headers, body })
        const reply = (await response.json()) as Reply<unknown> // every answer is a Reply
        expect({ made, status: response.status, ok: reply.ok }).toEqual({ made, status: 400, ok: false })
      }
    })
  },
)

test('POST /api/lessons with what is no zip, or a part of one, makes no lesson, and nothing else happens', async () => {
  const chance = chanceOf(seed)
  const whole = new Uint8Array(zipOf({ 'lesson.md': '---\ntitle: Shop\n---\n', 'main.py': 'print(1)\n' }))
  const headers = { 'content-type': 'application/zip', cookie: `${reyes.cookie}; ${teacher.cookie}` }
  await changesNothing(async () => {
    for (let at = 0; at < 2 * TRIES; at++) {
      const part = whole.slice(0, Math.floor(chance() * whole.length))
      const body = at % 2 === 0 ? part : part.map(() => Math.floor(chance() * 256))
      const response = await fetch(`${server.url}/api/lessons`, { method: 'POST', headers, body })
      const made = `HEAPROOM_SEED=${seed}: ${Buffer.from(body).toString('hex')}`
      const { value } = (await response.json()) as { value: LessonImport } // our own server's answer
      expect({ made, card: value.card, isTold: value.problems.length > 0 }).toEqual({ made, card: null, isTold: true })
    }
  })
})

test('every route that takes a body has its row above', () => {
  const http = join(import.meta.dirname, 'http')
  const sources = readdirSync(http).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const text = sources.map((file) => readFileSync(join(http, file), 'utf8')).join('\n')
  const routes = [...text.matchAll(/'POST ([\w/-]+)'/g)].map(([, route = '']) => route)
  const rowOf = ([path]: (typeof bodies)[number]) => path.replace(/^([^/]+)\/[^/]+/, '$1/ID')
  expect([...new Set([...bodies.map(rowOf), 'lessons'])].toSorted()).toEqual([...new Set(routes)].toSorted())
})
