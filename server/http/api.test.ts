/** The routes under /api, asked as a browser asks: over HTTP, with cookies kept by the test. */
import { renderSVG } from 'uqr'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bounds } from '../../lib/lesson/bounds'
import { limits } from '../../lib/protocol/limits'
import { filesInZip, zipOf } from '../lessons/zip'
import type { ServerSettings } from '../startServer'
import { emptyFolder, removeFolder, startTestServer, type TestServer } from '../testing/testServer'

let folder: string
let server: TestServer

beforeEach(async () => {
  folder = emptyFolder()
  server = await startTestServer(folder)
})

afterEach(async () => {
  await server.close()
  removeFolder(folder)
})

type Answer = { readonly status: number; readonly body: Record<string, unknown>; readonly cookies: string[] }

async function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return read(await fetch(server.url + path, { headers }))
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const all = { 'content-type': 'application/json', ...headers }
  return read(await fetch(server.url + path, { method: 'POST', headers: all, body: JSON.stringify(body) }))
}

async function read(response: Response): Promise<Answer> {
  const body = (await response.json()) as Record<string, unknown> // every answer is a Reply
  return { status: response.status, body, cookies: response.headers.getSetCookie() }
}

const guess = async (headers: Record<string, string> = {}) =>
  (await get('/api/sessions/WRXNGC', headers)).body['reason']

/** Until no more are taken. */
async function guesses(headers: Record<string, string> = {}): Promise<void> {
  const reasons: unknown[] = []
  while (reasons.at(-1) !== 'too-fast' && reasons.length < 2 * limits.wrongCodesPerMinute)
    reasons.push(await guess(headers))
  expect(reasons).toEqual([...Array<string>(limits.wrongCodesPerMinute).fill('no-such-session'), 'too-fast'])
}

/** The server again, for which no time goes by: the count begins anew with each minute. */
async function stopsClock(settings: Partial<ServerSettings> = {}): Promise<void> {
  const now = Date.now()
  await server.close()
  server = await startTestServer(folder, { now: () => now, ...settings })
}

const nameAndValue = (cookies: readonly string[]) => cookies.map((cookie) => cookie.split(';')[0]).join('; ')

async function session(): Promise<{ code: string; cookie: string }> {
  const { body, cookies } = await post('/api/sessions', { lesson: 'event-bus', name: 'Dr. Reyes' })
  const { code } = body['value'] as { code: string }
  return { code, cookie: nameAndValue(cookies) }
}

describe('lessons of one’s own', () => {
  const zip = (files: Record<string, string>) => new Uint8Array(zipOf(files))
  const shop = {
    'lesson.md': '---\ntitle: Shop\nsummary: Buy.\n---\nText',
    'main.py': "print('shop')\n",
    'exercises/sum/exercise.yaml': 'title: Sum\ntask: Sum.\nchecks:\n  - uses: sum\n',
    'exercises/sum/solution/main.py': 'sum([])\n',
  }
  async function brings(body: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Promise<Answer> {
    const all = { 'content-type': 'application/zip', ...headers }
    return read(await fetch(`${server.url}/api/lessons`, { method: 'POST', headers: all, body }))
  }
  type Card = { readonly slug: string; readonly isYours: boolean }
  const cards = async (cookie = ''): Promise<Card[]> => (await get('/api/lessons', { cookie })).body['value'] as Card[]

  test('come in as a zip, are opened like any other, go out as they came, and are put away', async () => {
    const { body, cookies } = await brings(zip(shop))
    const card = { title: 'Shop', summary: 'Buy.', files: ['main.py'], exercises: 1, isYours: true, isExportable: true }
    expect(body).toMatchObject({ ok: true, value: { card, problems: [] } })
    const cookie = nameAndValue(cookies)
    const [mine] = await cards(cookie)
    const slug = mine?.slug ?? ''
    expect(mine).toMatchObject(card)

    const made = await post('/api/sessions', { lesson: slug, name: 'Dr. Reyes' }, { cookie })
    expect(made.status).toBe(200)
    const file = await fetch(`${server.url}/api/lessons/${slug}/lesson.zip`, { headers: { cookie } })
    expect(file.headers.get('content-type')).toBe('application/zip')
    expect(filesInZip(Buffer.from(await file.arrayBuffer()), () => true)).toEqual(shop)

    expect((await post(`/api/lessons/${slug}/archive`, {}, { cookie })).status).toBe(200)
    expect((await cards(cookie)).filter(({ isYours }) => isYours)).toEqual([])
    expect((await post('/api/sessions', { lesson: slug, name: 'Dr. Reyes' }, { cookie })).body).toEqual({
      ok: false,
      reason: 'no-such-lesson',
    })
  })

  test('are nobody else’s, and go out to instructors alone', async () => {
    const { body } = await brings(zip(shop))
    const slug = (body['value'] as { card: Card }).card.slug
    const { cookies } = await post('/api/sessions', { lesson: 'blank', name: 'Another' })
    const another = nameAndValue(cookies)
    expect((await cards(another)).some((card) => card.slug === slug)).toBe(false)
    expect((await get(`/api/lessons/${slug}/lesson.zip`, { cookie: another })).status).toBe(404)
    expect((await post(`/api/lessons/${slug}/archive`, {}, { cookie: another })).status).toBe(404)
    expect((await post('/api/sessions', { lesson: slug, name: 'Another' }, { cookie: another })).status).toBe(404)
    expect((await get('/api/lessons/event-bus/lesson.zip')).body).toEqual({ ok: false, reason: 'not-instructor' })
    const file = await fetch(`${server.url}/api/lessons/event-bus/lesson.zip`, { headers: { cookie: another } })
    expect(Object.keys(filesInZip(Buffer.from(await file.arrayBuffer()), () => true))).toContain(
      'exercises/2-both-holders/solution/events.py',
    )
  })

  test('that are wrong are told by file and line, and not kept', async () => {
    const wrong = { ...shop, 'exercises/sum/exercise.yaml': 'title: Sum\ntask: Sum.\nchecks:\n  - use: sum\n' }
    const { body, cookies } = await brings(zip(wrong))
    expect(body).toMatchObject({
      ok: true,
      value: { card: null, problems: [{ file: 'exercises/sum/exercise.yaml', line: 4 }] },
    })
    expect(cookies).toEqual([])
    expect((await brings(new TextEncoder().encode('no zip'))).body).toMatchObject({
      value: { card: null, problems: [{ says: 'The file is no zip, or it is damaged.' }] },
    })
    expect((await brings(new Uint8Array(limits.lessonBytes + 1))).body).toEqual({
      ok: false,
      reason: 'lesson-too-large',
    })
    expect((await brings(zip(shop), { origin: 'http://elsewhere' })).body).toEqual({ ok: false, reason: 'bad-message' })
    expect(await cards()).toHaveLength(5)
  })
})

describe('the library', () => {
  test('has the event bus first, its program first among its files, and an empty room last', async () => {
    const { body } = await get('/api/lessons')
    expect(body['value']).toMatchObject([
      { slug: 'event-bus', files: ['main.py', 'model.py', 'events.py', 'report.py'] },
      { slug: 'cycles', files: ['main.py', 'tree.py'] },
      { slug: 'caches', files: ['main.py', 'pages.py', 'pictures.py'] },
      { slug: 'listeners', files: ['main.py', 'signals.py', 'windows.py'] },
      { slug: 'blank', files: ['main.py'] },
    ])
  })
})

describe('a session', () => {
  test('has a code of six, a link, and cookies that no script reads and no other site sends', async () => {
    const { status, body, cookies } = await post('/api/sessions', { lesson: 'event-bus', name: 'Dr. Reyes' })
    expect(status).toBe(200)
    expect(body).toEqual({
      ok: true,
      value: {
        code: expect.stringMatching(/^[2-9A-Z]{6}$/),
        path: expect.stringMatching(/^\/s\//),
        link: expect.stringMatching(`^${server.url}/s/`),
      },
    })
    expect(cookies).toHaveLength(2)
    for (const cookie of cookies) expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/)
  })

  test('has a door that knows who comes back', async () => {
    const { code, cookie } = await session()
    const door = {
      code,
      title: expect.stringContaining('event bus'),
      link: `${server.url}/s/${code}`,
      participants: 1,
      team: null,
      door: 'open',
    }
    expect((await get(`/api/sessions/${code.toLowerCase()}`)).body).toEqual({
      ok: true,
      value: { ...door, mayEnterTeam: false, you: null, knock: null },
    })
    const { body } = await get(`/api/sessions/${code}`, { cookie })
    expect(body).toMatchObject({ ok: true, value: { you: { name: 'Dr. Reyes', role: 'instructor' } } })
  })

  test('is joined with a name, once: a second join with the cookie is the same seat', async () => {
    const { code } = await session()
    const first = await post(`/api/sessions/${code}/join`, { name: ' Ana ' })
    expect(first.body).toMatchObject({ ok: true, value: { you: { name: 'Ana', role: 'student' } } })
    const again = await post(`/api/sessions/${code}/join`, { name: 'Eve' }, { cookie: nameAndValue(first.cookies) })
    expect(again.body).toEqual(first.body)
  })

  test('two people with one name are told apart', async () => {
    const { code } = await session()
    await post(`/api/sessions/${code}/join`, { name: 'Ana' })
    const { body } = await post(`/api/sessions/${code}/join`, { name: 'Ana' })
    expect(body).toMatchObject({ value: { you: { name: 'Ana 2' } } })
  })

  test('has its link as a QR code that is an image', async () => {
    const { code } = await session()
    const response = await fetch(`${server.url}/api/sessions/${code}/qr.svg`)
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
    expect(await response.text()).toBe(renderSVG(`${server.url}/s/${code}`, { border: 2 }))
  })

  test('[F16] two hundred students behind one address all get in, and some more until the room is full', async () => {
    const { code } = await session()
    const seats = bounds.participants - 1
    expect(seats).toBeGreaterThan(200)
    const names = Array.from({ length: seats }, (_, index) => `Student ${index}`)
    const answers = await Promise.all(names.map((name) => post(`/api/sessions/${code}/join`, { name })))
    expect(answers.filter(({ body }) => body['ok'] === true)).toHaveLength(seats)
    expect((await post(`/api/sessions/${code}/join`, { name: 'Late' })).body).toEqual({
      ok: false,
      reason: 'session-full',
    })
  })
})

describe('refused', () => {
  test.each([
    ['no name', { name: '   ' }, 'name-empty'],
    ['a name too long', { name: 'x'.repeat(limits.nameUnits + 1) }, 'name-too-long'],
    ['no body', null, 'bad-message'],
    ['something more', { name: 'Ana', role: 'instructor' }, 'bad-message'],
  ])('joining with %s', async (_, body, reason) => {
    const { code } = await session()
    const answer = await post(`/api/sessions/${code}/join`, body)
    expect([answer.status, answer.body, answer.cookies]).toEqual([400, { ok: false, reason }, []])
  })

  test('a lesson that is not in the library', async () => {
    const answer = await post('/api/sessions', { lesson: '../secret', name: 'Eve' })
    expect(answer.body).toEqual({ ok: false, reason: 'no-such-lesson' })
  })

  test('a form of another site, which cannot send JSON, and a script of another site', async () => {
    const { code } = await session()
    const form = await post(`/api/sessions/${code}/join`, { name: 'Eve' }, { 'content-type': 'text/plain' })
    const script = await post(`/api/sessions/${code}/join`, { name: 'Eve' }, { origin: 'http://evil.example' })
    expect([form.body, script.body]).toEqual(Array(2).fill({ ok: false, reason: 'bad-message' }))
  })

  test('a body without an end', async () => {
    const answer = await post('/api/sessions', { lesson: 'blank', name: 'x'.repeat(limits.requestBytes) })
    expect(answer.body).toEqual({ ok: false, reason: 'bad-message' })
  })

  test('a cookie that someone wrote, or took from another session', async () => {
    const one = await session()
    const other = await session()
    const forged = one.cookie.replace(/=([\w-]+)\./g, '=somebody.')
    const moved = one.cookie.replaceAll(one.code, other.code)
    for (const [code, cookie] of [
      [one.code, forged],
      [other.code, moved],
    ]) {
      expect((await get(`/api/sessions/${code}`, { cookie: cookie ?? '' })).body).toMatchObject({
        value: { you: null },
      })
    }
  })

  test('guessing codes, while those who sit in a session go on, and their class comes in', async () => {
    await stopsClock()
    const { code, cookie } = await session()
    const other = await session()
    expect((await get(`/api/sessions/${code}`, { cookie })).body).toMatchObject({ ok: true })
    await guesses()
    expect((await get(`/api/sessions/${code}`, { cookie })).body).toMatchObject({ ok: true })
    expect((await post(`/api/sessions/${code}/join`, { name: 'Ana' })).body).toMatchObject({ ok: true })
    // Nobody here has been at this one's door.
    expect((await get(`/api/sessions/${other.code}`)).body).toEqual({ ok: false, reason: 'too-fast' })
  })

  test('guessing codes behind a proxy, by the address that the proxy heard', async () => {
    const from = (...heard: string[]) => ({ 'x-forwarded-for': heard.join(', ') })
    await stopsClock()
    await guesses(from('203.0.113.5'))
    // Without a public address there is no proxy, and what a visitor says of themselves is not heard.
    expect(await guess(from('203.0.113.6'))).toBe('too-fast')
    await stopsClock({ publicUrl: 'http://heaproom.example' })
    await guesses(from('203.0.113.5'))
    expect(await guess(from('203.0.113.6'))).toBe('no-such-session')
    expect(await guess(from('203.0.113.6', '203.0.113.5'))).toBe('too-fast')
  })

  test('what is no route', async () => {
    for (const path of ['/api/', '/api/secrets', '/api/sessions/x/y', '/api/runs/x/history', '/api/sessions/%ff']) {
      expect((await get(path)).status).toBe(404)
    }
  })
})

test('the server says that it is well', async () => {
  expect((await get('/api/health')).body).toEqual({ ok: true, value: { status: 'ok' } })
})
