/** What is kept of a session, for how long, and how it ends: over real sockets and real files. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Actor } from '../app/_data/provider/testing/Actor'
import type { Keeping } from '../lib/protocol/keeping'
import type { Reply } from '../lib/protocol/refusal'
import { filesInZip } from './lessons/zip'
import { castForEachTest } from './testing/castForEachTest'

const DAY_MS = 24 * 60 * 60 * 1_000

const stage = castForEachTest()

type Asker = Pick<Actor, 'code' | 'cookie'>

const get = ({ code, cookie }: Asker, part: string) =>
  fetch(`${stage.server.url}/api/sessions/${code}/${part}`, { headers: { cookie } })

async function post({ code, cookie }: Asker, part: string, body: object): Promise<Reply<unknown>> {
  const response = await fetch(`${stage.server.url}/api/sessions/${code}/${part}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Reply<unknown> // every answer is a Reply
}

async function keeping(one: Asker): Promise<Reply<Keeping>> {
  return (await (await get(one, 'keeping')).json()) as Reply<Keeping> // our own server's answer, typed by its route
}

async function writes(actor: Actor, file: string, source: string): Promise<void> {
  const document = await actor.opens(file)
  document.text.insert(0, source)
  await actor.isSaved(document)
}

const filesWith = (text: string) =>
  readdirSync(stage.server.folder).filter(
    (file) => file.includes('.db') && readFileSync(join(stage.server.folder, file)).includes(text),
  )

test('an instructor takes away all that is kept, as files that say what they are', async () => {
  const reyes = await stage.cast.teaches('event-bus')
  const ana = await stage.cast.joins(reyes, 'Ana')
  await ana.link.command({ type: 'createModule', file: 'ana.py', shared: false })
  await writes(ana, 'ana.py', "kept = 'Zürich'\n")
  await ana.link.command({ type: 'createModule', file: 'gone.py', shared: true })
  await writes(ana, 'gone.py', 'was = 1\n')
  const gone = ana.state.modules.find(({ file }) => file === 'gone.py')?.id ?? ''
  await reyes.link.command({ type: 'removeModule', module: gone })
  await ana.link.command({ type: 'sendMessage', text: 'Look at ana.py:1', run: null })
  await ana.link.command({ type: 'requestRun' })
  await ana.seesRoom(({ runs }) => runs[0]?.progress.status === 'done')
  await reyes.link.command({ type: 'openExercise', exercise: '1-the-report' })
  await ana.seesRoom(({ exercise }) => exercise !== null)
  await reyes.link.commandSession({ type: 'placeTeams', list: 'Zoe,Red', start: 'lesson' })
  await reyes.link.commandSession({ type: 'eyesEverywhere', isOn: true })

  const zip = Buffer.from(await (await get(reyes, 'everything.zip')).arrayBuffer())
  const files = filesInZip(zip, (path) => !path.endsWith('.hrh'))
  if (typeof files === 'string') throw new Error(files)
  const { 'README.md': readme = '', 'session.json': session = '' } = files
  for (const path of Object.keys(files).filter((each) => each !== 'README.md'))
    expect(readme).toContain(path.replace(/^rooms\/\d\//, '').replace(/\/.*/, '/'))
  expect(JSON.parse(session)).toMatchObject({
    code: reyes.code,
    rooms: [
      {
        people: [
          { id: reyes.id, name: 'Dr. Reyes', role: 'instructor' },
          { id: ana.id, name: 'Ana', role: 'student' },
        ],
        wereHere: [{ id: reyes.id }, { id: ana.id }],
        expected: [],
      },
      { name: 'Red', people: [], expected: ['zoe'] },
    ],
  })
  expect(JSON.parse(files['rooms/1/room.json'] ?? '')).toMatchObject({
    shelf: expect.arrayContaining([expect.objectContaining({ file: 'ana.py', owner: ana.id })]),
    eyesOn: reyes.id,
  })
  expect(files['rooms/1/shelf/program/ana.py']).toBe("kept = 'Zürich'\n")
  expect(files['rooms/1/removed/1-gone.py']).toBe('was = 1\n')
  expect(files['rooms/1/chat.jsonl']).toMatch(/"by":"Ana","text":"Look at ana.py:1"/)
  const run = Object.entries(files).find(([path]) => path.startsWith('rooms/1/runs/'))?.[1] ?? ''
  expect(JSON.parse(run)).toMatchObject({
    by: 'Ana',
    inputs: { entry: 'main.py' },
    verdict: { format: 'heaproom.verdict/1' },
  })
  const edits = (files['rooms/1/history.jsonl'] ?? '')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
  const doc = new Y.Doc()
  for (const { path, by, update } of edits)
    if (path === 'shelf/program/ana.py' && by === 'Ana') Y.applyUpdate(doc, Buffer.from(update, 'base64'))
  expect(doc.getText('text').toString()).toBe("kept = 'Zürich'\n")
  expect(JSON.parse(files['rooms/2/modules/authors.json'] ?? '')).toMatchObject({
    'events.py': expect.arrayContaining([[4, 5, 'Cleo']]),
  })
  expect(files['results.csv']).toMatch(/^team,exercise/)
})

test('a session that has ended is open to its instructors alone, until they open it again', async () => {
  const reyes = await stage.cast.teaches()
  const ana = await stage.cast.joins(reyes, 'Ana')
  expect(await post(reyes, 'end', { isOver: true })).toEqual({ ok: true, value: null })
  await ana.sees(({ status, reason }) => status === 'refused' && reason === 'session-over')
  expect(await post(ana, 'join', { name: 'Ben' })).toEqual({ ok: false, reason: 'session-over' })
  expect((await get(ana, '')).status).toBe(410)
  expect(reyes.link.getSnapshot().status).toBe('online')
  expect(await keeping(reyes)).toMatchObject({ ok: true, value: { isOver: true } })
  await stage.server.close()
  await reyes.sees(({ status }) => status === 'offline')
  await stage.reopen()
  await stage.cast.returns(reyes)
  expect(await post(reyes, 'end', { isOver: false })).toEqual({ ok: true, value: null })
  expect((await stage.cast.returns(ana)).id).toBe(ana.id)
})

test('a session that is deleted is gone from everybody’s page and from every file, also while it runs', async () => {
  const [reyes, other] = [await stage.cast.teaches(), await stage.cast.teaches('event-bus')]
  const ana = await stage.cast.joins(reyes, 'Xanthippe')
  const stays = await stage.cast.joins(other, 'Ben')
  await writes(ana, 'main.py', 'loop')
  await writes(stays, 'main.py', '# STAYS\n')
  await ana.link.command({ type: 'createModule', file: 'own.py', shared: false })
  await writes(ana, 'own.py', '# VANISHES')
  await ana.link.command({ type: 'requestRun' })
  await ana.seesRoom(({ runs }) => runs[0]?.progress.status === 'running')
  expect(await post(reyes, 'delete', {})).toEqual({ ok: true, value: null })
  for (const one of [reyes, ana]) await one.sees(({ reason }) => reason === 'no-such-session')
  expect((await get(reyes, '')).status).toBe(404)
  expect(stays.link.getSnapshot().status).toBe('online')
  await stage.server.close()
  expect([filesWith('Xanthippe'), filesWith('VANISHES'), filesWith(reyes.code)]).toEqual([[], [], []])
  expect(filesWith('STAYS')).not.toEqual([])
})

test('what nobody has used for the days that are told is deleted at start, and nothing before', async () => {
  const [reyes, other] = [await stage.cast.teaches(), await stage.cast.teaches()]
  const told = await keeping(reyes)
  expect(told).toMatchObject({ ok: true, value: { keepDays: 180, isOver: false } })
  const later = (days: number) => ({ now: () => Date.now() + days * DAY_MS })
  await stage.server.close()
  await stage.reopen(later(100))
  // An edit is use.
  await writes(await stage.cast.returns(other), 'main.py', 'x = 1')
  await stage.server.close()
  await stage.reopen(later(179))
  expect((await get(reyes, '')).status).toBe(200)
  await stage.server.close()
  await stage.reopen(later(181))
  expect((await get(reyes, '')).status).toBe(404)
  expect((await get(other, '')).status).toBe(200)
  const kept = await keeping(other)
  expect(kept.ok && told.ok && kept.value.deletedAt - told.value.deletedAt).toBeGreaterThan(99 * DAY_MS)
})

test.each([
  // What; whom it answers: the instructor, a student, somebody who sits elsewhere.
  ['GET', 'keeping', [200, 200, 401]],
  ['GET', 'everything.zip', [200, 403, 403]],
  ['GET', 'results.csv', [200, 403, 403]],
  ['POST', 'end', [200, 403, 403]],
  ['POST', 'delete', [200, 403, 403]],
])('%s %s answers those it is for', async (method, part, expected) => {
  const reyes = await stage.cast.teaches()
  const [ana, stranger] = [await stage.cast.joins(reyes, 'Ana'), await stage.cast.teaches()]
  const body = part === 'end' ? '{"isOver":false}' : '{}'
  const statuses: number[] = []
  for (const { cookie } of [stranger, ana, reyes]) {
    const headers = { cookie, 'content-type': 'application/json' }
    const address = `${stage.server.url}/api/sessions/${reyes.code}/${part}`
    const response = await fetch(address, method === 'GET' ? { headers } : { method, headers, body })
    await response.arrayBuffer()
    statuses.unshift(response.status)
  }
  expect(statuses).toEqual(expected)
})
