/** Accounts over HTTP, as a browser asks: links that make them, signing in, who may do what, and what guessing meets. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AccountDoor, InstructorCard, InvitationMade } from '../../lib/protocol/account'
import { limits } from '../../lib/protocol/limits'
import type { LessonCard, OwnSession, SessionDoor } from '../../lib/protocol/request'
import { zipOf } from '../lessons/zip'
import { type Answer, Browser } from '../testing/Browser'
import { expectRights, type RightsTable } from '../testing/expectRights'
import { emptyFolder, removeFolder, startTestServer, type TestServer } from '../testing/testServer'

let folder: string
let server: TestServer
let passedMs: number
const now = () => Date.now() + passedMs

beforeEach(async () => {
  passedMs = 0
  folder = emptyFolder()
  server = await startTestServer(folder, { now })
})

afterEach(async () => {
  await server.close()
  removeFolder(folder)
  for (const error of server.errors) throw error
})

const PASSWORD = 'correct horse battery'
const browser = () => new Browser(server.url)
const tokenIn = (link: string) => link.split('#')[1] ?? ''
const make = (who: Browser, token: string, username: string) =>
  who.post('/api/account', { token, username, name: username.toUpperCase(), password: PASSWORD })
const signIn = (who: Browser, username: string, password = PASSWORD) =>
  who.post('/api/account/sign-in', { username, password })
const start = (who: Browser) => who.post('/api/sessions', { lesson: 'blank', name: 'Dr. Reyes' })
const door = (who: Browser) => who.value<AccountDoor>(who.get('/api/account'))
const reason = ({ status, body }: Answer) => [status, body['reason']]

async function keeper(): Promise<Browser> {
  const who = browser()
  await who.value(make(who, tokenIn(server.firstLink ?? ''), 'reyes'))
  return who
}

async function colleague(of: Browser, username = 'okafor'): Promise<Browser> {
  const { link } = await of.value<InvitationMade>(of.post('/api/invitations', { for: null }))
  const who = browser()
  await who.value(make(who, tokenIn(link), username))
  return who
}

async function restart(settings: Parameters<typeof startTestServer>[1] = {}): Promise<void> {
  await server.close()
  server = await startTestServer(folder, { now, port: server.port, ...settings })
}

describe('the first account', () => {
  test('until it is made, whoever comes starts sessions; then only who is signed in does', async () => {
    const newcomer = browser()
    expect(await door(newcomer)).toEqual({ you: null, isClosed: false, elsewhere: null, hasPasskeys: false })
    expect((await start(newcomer)).status).toBe(200)
    const reyes = await keeper()
    expect(await door(reyes)).toMatchObject({
      you: { username: 'reyes', name: 'REYES', isKeeper: true },
      isClosed: true,
    })
    expect(await door(newcomer)).toEqual({ you: null, isClosed: true, elsewhere: null, hasPasskeys: false })
    for (const who of [newcomer, browser()]) expect(reason(await start(who))).toEqual([401, 'sign-in-first'])
    expect((await start(reyes)).status).toBe(200)
  })

  test('its link is the same at each start until it is used, is good once, and is not printed again', async () => {
    const link = server.firstLink ?? ''
    await restart()
    expect(server.firstLink).toBe(link)
    expect(link).toMatch(/^\/account\/new#[\w-]{22}$/)
    const [one, two] = [browser(), browser()]
    const made = await Promise.all([make(one, tokenIn(link), 'one'), make(two, tokenIn(link), 'two')])
    expect(made.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404])
    expect(await readFolder()).not.toContain(tokenIn(link))
    await restart()
    expect(server.firstLink).toBeNull()
    expect(reason(await make(browser(), tokenIn(link), 'three'))).toEqual([404, 'invitation-used'])
  })

  test('what its maker had made in the same browser becomes theirs, on any device', async () => {
    const before = browser()
    const { code } = await before.value<{ code: string }>(start(before))
    const zip = new Uint8Array(zipOf({ 'lesson.md': '---\ntitle: Shop\n---\n', 'main.py': '' }))
    const headers = { 'content-type': 'application/zip', cookie: before.cookie }
    await fetch(`${server.url}/api/lessons`, { method: 'POST', headers, body: zip })
    await before.value(make(before, tokenIn(server.firstLink ?? ''), 'reyes'))
    const elsewhere = browser()
    await elsewhere.value(signIn(elsewhere, ' Reyes '))
    const own = await elsewhere.value<OwnSession[]>(elsewhere.get('/api/sessions'))
    expect(own).toMatchObject([{ code, title: 'An empty room', students: 0, teams: 0, endedAt: null }])
    const cards = await elsewhere.value<LessonCard[]>(elsewhere.get('/api/lessons'))
    expect(cards.filter(({ isYours }) => isYours)).toMatchObject([{ title: 'Shop' }])
    const { you } = await elsewhere.value<SessionDoor>(elsewhere.get(`/api/sessions/${code}`))
    expect(you).toMatchObject({ name: 'Dr. Reyes', role: 'instructor' })
    const results = await fetch(`${server.url}/api/sessions/${code}/results.csv`, {
      headers: { cookie: elsewhere.cookie },
    })
    expect(results.status).toBe(200)
    await elsewhere.value(elsewhere.post(`/api/sessions/${code}/end`, { isOver: true }))
    const [ended] = await before.value<OwnSession[]>(before.get('/api/sessions'))
    expect(ended?.endedAt).not.toBeNull()
    await elsewhere.value(elsewhere.post(`/api/sessions/${code}/delete`))
    expect(await before.value<OwnSession[]>(before.get('/api/sessions'))).toEqual([])
  })

  test('a server with a public address asks for it from the start', async () => {
    await restart({ publicUrl: 'https://heaproom.example' })
    expect(await door(browser())).toEqual({ you: null, isClosed: true, elsewhere: null, hasPasskeys: true })
    expect(reason(await start(browser()))).toEqual([401, 'sign-in-first'])
  })

  test('a keeper who forgot the password is let in by whoever starts the server', async () => {
    const reyes = await keeper()
    await restart({ isLinkWanted: true })
    const again = browser()
    await again.value(make(again, tokenIn(server.firstLink ?? ''), 'reyes2'))
    expect((await door(again)).you).toMatchObject({ isKeeper: true })
    expect((await door(reyes)).you).toMatchObject({ username: 'reyes' })
  })

  function readFolder(): Promise<string> {
    return Promise.resolve(readFileSync(join(folder, 'heaproom.db')).toString('latin1'))
  }
})

describe('signing in', () => {
  const WINDOW_MS = 15 * 60_000
  /** A test lasts less long than a window that has just begun. */
  const untilNextWindow = () => WINDOW_MS - (Date.now() % WINDOW_MS)

  test('gives a cookie that no script reads and no other site sends, and signing out ends it on the server', async () => {
    await keeper()
    const response = await fetch(`${server.url}/api/account/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'reyes', password: PASSWORD }),
    })
    const cookies = response.headers.getSetCookie()
    expect(cookies.join()).toContain('heaproom-account.session_token=')
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly/i)
    for (const cookie of cookies) expect(cookie).toMatch(/SameSite=Lax/i)
    const stolen = cookies.map((cookie) => cookie.split(';')[0]).join('; ')
    const asks = async () => (await fetch(`${server.url}/api/sessions`, { headers: { cookie: stolen } })).status
    expect(await asks()).toBe(200)
    const headers = { 'content-type': 'application/json', cookie: stolen }
    await fetch(`${server.url}/api/account/sign-out`, { method: 'POST', headers, body: '{}' })
    expect(await asks()).toBe(403)
  })

  test('lasts over a restart, and a cookie that somebody wrote is nobody’s', async () => {
    const reyes = await keeper()
    await restart()
    const again = await fetch(`${server.url}/api/account`, { headers: { cookie: reyes.cookie } })
    expect(await again.json()).toMatchObject({ value: { you: { username: 'reyes' } } })
    const forged = await fetch(`${server.url}/api/account`, {
      headers: { cookie: 'heaproom-account.session_token=somebody.signature' },
    })
    expect(await forged.json()).toMatchObject({ value: { you: null } })
  })

  test('a page of another site and a form, which cannot send JSON, sign nobody in', async () => {
    await keeper()
    const body = { username: 'reyes', password: PASSWORD }
    for (const headers of [{ origin: 'http://evil.example' }, { 'content-type': 'text/plain' }]) {
      const who = browser()
      expect(reason(await who.post('/api/account/sign-in', body, headers))).toEqual([400, 'bad-message'])
      expect(who.cookie).toBe('')
    }
  })

  test('guessing is slowed down, and who was here before is not locked out by it', async () => {
    const reyes = await keeper()
    const ownDesk = browser()
    await ownDesk.value(signIn(ownDesk, 'reyes'))
    passedMs = untilNextWindow()
    const guess = () => signIn(browser(), 'reyes', 'wrong password')
    const all = await Promise.all(Array.from({ length: limits.wrongPasswords + 2 }, guess))
    expect(all.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      ...Array(limits.wrongPasswords).fill(401),
      429,
      429,
    ])
    expect(reason(await signIn(browser(), 'nobody.at.all'))).toEqual([401, 'wrong-password'])
    expect(reason(await signIn(browser(), 'reyes'))).toEqual([429, 'too-many-passwords'])
    expect((await signIn(ownDesk, 'reyes')).status).toBe(200)
    expect((await start(reyes)).status).toBe(200)
    passedMs += WINDOW_MS
    expect((await signIn(browser(), 'reyes')).status).toBe(200)
  })
})

describe('passwords', () => {
  test('are changed with the present one, which signs out everywhere else', async () => {
    const here = await keeper()
    const elsewhere = browser()
    await elsewhere.value(signIn(elsewhere, 'reyes'))
    const change = (current: string) => here.post('/api/account/password', { current, password: 'another sentence' })
    expect(reason(await change('wrong'))).toEqual([401, 'wrong-password'])
    expect((await change(PASSWORD)).status).toBe(200)
    expect((await door(here)).you).toMatchObject({ username: 'reyes' })
    expect((await door(elsewhere)).you).toBeNull()
    expect((await signIn(elsewhere, 'reyes')).status).toBe(401)
    expect((await signIn(elsewhere, 'reyes', 'another sentence')).status).toBe(200)
  })

  test('that are forgotten are replaced with a link of the keeper’s, once', async () => {
    const reyes = await keeper()
    const okafor = await colleague(reyes)
    const id = (await door(okafor)).you?.id ?? ''
    const { link } = await reyes.value<InvitationMade>(reyes.post('/api/invitations', { for: id }))
    const token = tokenIn(link)
    const look = await browser().post('/api/invitations/look', { token })
    expect(look.body).toEqual({ ok: true, value: { kind: 'password', by: 'REYES', username: 'okafor' } })
    expect(reason(await make(browser(), token, 'eve'))).toEqual([404, 'invitation-used'])
    const elsewhere = browser()
    const replace = () => elsewhere.post('/api/account/forgotten', { token, password: 'a new sentence' })
    expect((await replace()).status).toBe(200)
    expect((await door(elsewhere)).you).toMatchObject({ username: 'okafor' })
    expect((await door(okafor)).you).toBeNull()
    expect(reason(await replace())).toEqual([404, 'invitation-used'])
    expect((await signIn(browser(), 'okafor', 'a new sentence')).status).toBe(200)
  })

  test('and names that do not fit make no account, and leave the link as it was', async () => {
    const good = { token: tokenIn(server.firstLink ?? ''), username: 'reyes', name: 'Reyes', password: PASSWORD }
    for (const [wrong, because] of [
      [{ password: '1234567' }, 'password-too-short'],
      [{ password: 'x'.repeat(limits.longestPasswordUnits + 1) }, 'password-too-long'],
      [{ username: 'jo' }, 'username-invalid'],
      [{ username: 'jo ho' }, 'username-invalid'],
      [{ name: '  ' }, 'name-empty'],
      [{ isKeeper: true }, 'bad-message'],
    ] as const) {
      expect(reason(await browser().post('/api/account', { ...good, ...wrong }))).toEqual([400, because])
    }
    expect(await door(browser())).toEqual({ you: null, isClosed: false, elsewhere: null, hasPasskeys: false })
    expect((await browser().post('/api/account', good)).status).toBe(200)
  })
})

describe('accounts', () => {
  test('are made by links of instructors, which expire, and have a name that nobody else has', async () => {
    const reyes = await keeper()
    const { link } = await reyes.value<InvitationMade>(reyes.post('/api/invitations', { for: null }))
    expect(link).toMatch(`${server.url}/account/new#`)
    const token = tokenIn(link)
    expect((await browser().post('/api/invitations/look', { token })).body).toEqual({
      ok: true,
      value: { kind: 'account', by: 'REYES', username: null },
    })
    expect(reason(await make(browser(), token, 'REYES'))).toEqual([400, 'username-taken'])
    passedMs = limits.invitationHours * 3_600_000 + 1
    expect(reason(await make(browser(), token, 'okafor'))).toEqual([404, 'invitation-used'])
    expect(reason(await browser().post('/api/invitations/look', { token }))).toEqual([404, 'invitation-used'])
  })

  test('are listed for instructors, and taken away: one’s own, or any by the keeper, whose own stays', async () => {
    const reyes = await keeper()
    const okafor = await colleague(reyes)
    const lind = await colleague(okafor, 'lind')
    const list = (who: Browser) => who.value<InstructorCard[]>(who.get('/api/instructors'))
    expect((await list(lind)).map(({ username, isYou, isRemovable }) => [username, isYou, isRemovable])).toEqual([
      ['reyes', false, false],
      ['okafor', false, false],
      ['lind', true, true],
    ])
    const id = async (who: Browser) => (await door(who)).you?.id ?? ''
    const [reyesId, okaforId, lindId] = [await id(reyes), await id(okafor), await id(lind)]
    const takes = (who: Browser, whom: string) => who.post(`/api/instructors/${whom}/remove`)
    expect(reason(await takes(okafor, lindId))).toEqual([403, 'not-keeper'])
    expect(reason(await takes(okafor, reyesId))).toEqual([400, 'keeper-stays'])
    expect((await takes(okafor, okaforId)).status).toBe(200)
    expect(reason(await start(okafor))).toEqual([401, 'sign-in-first'])
    expect((await signIn(okafor, 'okafor')).status).toBe(401)
    expect((await takes(reyes, lindId)).status).toBe(200)
    expect((await door(lind)).you).toBeNull()
    expect(reason(await takes(reyes, lindId))).toEqual([404, 'no-such-account'])
    expect((await list(reyes)).map(({ username }) => username)).toEqual(['reyes'])
  })

  test('have a bound on links that nobody has used', async () => {
    const reyes = await keeper()
    const invite = () => reyes.post('/api/invitations', { for: null })
    for (let made = 0; made < limits.openInvitations; made++) await reyes.value(invite())
    expect(reason(await invite())).toEqual([400, 'too-many-invitations'])
  })

  type Role = 'nobody' | 'student' | 'instructor' | 'keeper'
  const table: RightsTable<Role> = [
    ['GET /api/account', { nobody: 200, student: 200, instructor: 200, keeper: 200 }],
    ['GET /api/instructors', { nobody: 403, student: 403, instructor: 200, keeper: 200 }],
    ['GET /api/sessions', { nobody: 403, student: 403, instructor: 200, keeper: 200 }],
    ['POST /api/sessions', { nobody: 401, student: 401, instructor: 200, keeper: 200 }],
    ['POST /api/invitations', { nobody: 403, student: 403, instructor: 200, keeper: 200 }],
    ['POST /api/invitations for another', { nobody: 403, student: 403, instructor: 403, keeper: 200 }],
    ['POST /api/account/password', { nobody: 403, student: 403, instructor: 200, keeper: 200 }],
    ['POST /api/instructors/ID/remove', { nobody: 403, student: 403, instructor: 403, keeper: 200 }],
  ]

  test('who may do what', async () => {
    const reyes = await keeper()
    const other = (await door(await colleague(reyes, 'other'))).you?.id ?? ''
    const { code } = await reyes.value<{ code: string }>(start(reyes))
    const student = browser()
    await student.post(`/api/sessions/${code}/join`, { name: 'Ana' })
    const people: Record<Role, Browser> = {
      nobody: browser(),
      student,
      instructor: await colleague(reyes),
      keeper: reyes,
    }
    const bodies: Record<string, object> = {
      'POST /api/sessions': { lesson: 'blank', name: 'X' },
      'POST /api/invitations': { for: null },
      'POST /api/invitations for another': { for: other },
      'POST /api/account/password': { current: PASSWORD, password: PASSWORD },
    }
    await expectRights(table, { people, id: other, bodies })
  })
})
