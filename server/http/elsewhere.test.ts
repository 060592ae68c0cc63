/** Signing in at a provider of OpenID Connect, as a browser does: who is let in by it, and who is not. */
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AccountDoor, Departure, InstructorCard, InvitationMade } from '../../lib/protocol/account'
import { type Answer, Browser } from '../testing/Browser'
import { CLIENT, OidcProvider } from '../../e2e/testing/OidcProvider'
import { emptyFolder, removeFolder, startTestServer, type TestServer } from '../testing/testServer'
import { freePort } from '../../scripts/freePort.mjs'

let folder: string
let server: TestServer
let provider: OidcProvider

beforeEach(async () => {
  folder = emptyFolder()
  provider = await OidcProvider.start()
  await opens()
})

afterEach(async () => {
  await server.close()
  await provider.stop()
  removeFolder(folder)
  for (const error of server.errors) throw error
})

async function opens(issuer = provider.issuer): Promise<void> {
  const port = await freePort()
  const publicUrl = `http://127.0.0.1:${port}`
  server = await startTestServer(folder, { port, publicUrl, provider: { ...CLIENT, issuer, name: 'Riverside School' } })
}

const PASSWORD = 'correct horse battery'
const door = (who: Browser) => who.value<AccountDoor>(who.get('/api/account'))
const reason = ({ status, body }: Answer) => [status, body['reason']]
const leave = (who: Browser, journey: object) => who.post('/api/account/elsewhere', journey)
const tokenIn = (link: string) => link.split('#')[1] ?? ''

async function makes(link: string, username: string): Promise<Browser> {
  const who = new Browser(server.url)
  await who.value(who.post('/api/account', { token: tokenIn(link), username, name: username, password: PASSWORD }))
  return who
}

const keeper = () => makes(server.firstLink ?? '', 'reyes')

async function colleague(of: Browser): Promise<Browser> {
  return makes((await of.value<InvitationMade>(of.post('/api/invitations', { for: null }))).link, 'okafor')
}

/** To the provider and back: answers the path of the page where the browser ends. */
async function travels(who: Browser, journey: object): Promise<string> {
  const { url } = await who.value<Departure>(leave(who, journey))
  return who.follow(await backFrom(url))
}

/** The address to which the provider sends the browser back. */
async function backFrom(url: string): Promise<string> {
  const sent = await fetch(url, { redirect: 'manual' })
  return sent.headers.get('location') ?? ''
}

const signsIn = (who: Browser) => travels(who, { to: 'sign-in' })
const joins = (who: Browser) => travels(who, { to: 'join', password: PASSWORD })

test('an account that was joined to somebody there is signed in to from any browser, until it is parted', async () => {
  const reyes = await keeper()
  const elsewhere = { name: 'Riverside School', isJoined: false }
  expect(await door(reyes)).toMatchObject({ elsewhere })
  expect(await joins(reyes)).toBe('/account')
  expect(await door(reyes)).toMatchObject({ elsewhere: { ...elsewhere, isJoined: true } })
  const desk = new Browser(server.url)
  expect(await door(desk)).toEqual({ you: null, isClosed: true, elsewhere, hasPasskeys: false })
  expect(await signsIn(desk)).toBe('/')
  expect((await door(desk)).you).toMatchObject({ username: 'reyes', isKeeper: true })
  await reyes.value(reyes.post('/api/account/part'))
  expect(await signsIn(new Browser(server.url))).toBe('/account?trouble=not-invited')
  expect((await door(desk)).you).toMatchObject({ username: 'reyes' })
})

test('somebody whom nobody invited is told so, and no account is made, whatever the provider says of them', async () => {
  const reyes = await keeper()
  for (const lies of [{}, { email: 'reyes@heaproom.invalid', email_verified: true, name: 'Reyes' }]) {
    provider.lies = lies
    const stranger = new Browser(server.url)
    expect(await signsIn(stranger)).toBe('/account?trouble=not-invited')
    expect((await door(stranger)).you).toBeNull()
  }
  expect(await reyes.value<InstructorCard[]>(reyes.get('/api/instructors'))).toHaveLength(1)
})

test('before the first account there is nobody to sign in as, and its link is as good as before', async () => {
  expect(await signsIn(new Browser(server.url))).toBe('/account?trouble=not-invited')
  expect((await door(await keeper())).you).toMatchObject({ isKeeper: true })
})

test('one person there is one account here', async () => {
  const reyes = await keeper()
  const okafor = await colleague(reyes)
  expect(await joins(reyes)).toBe('/account')
  expect(await joins(okafor)).toBe('/account?trouble=elsewhere-taken')
  provider.person = 'person-2'
  expect(await joins(okafor)).toBe('/account')
  const desk = new Browser(server.url)
  await signsIn(desk)
  expect((await door(desk)).you).toMatchObject({ username: 'okafor' })
})

test('joining asks for the password, as changing it does', async () => {
  const reyes = await keeper()
  expect(reason(await leave(reyes, { to: 'join', password: 'wrong' }))).toEqual([401, 'wrong-password'])
  expect(reason(await leave(reyes, { to: 'join' }))).toEqual([400, 'bad-message'])
  const nobody = new Browser(server.url)
  expect(reason(await leave(nobody, { to: 'join', password: PASSWORD }))).toEqual([403, 'not-instructor'])
  expect(reason(await nobody.post('/api/account/part'))).toEqual([403, 'not-instructor'])
})

test('an account that was taken away is not signed in to', async () => {
  const reyes = await keeper()
  const okafor = await colleague(reyes)
  await joins(okafor)
  const { you } = await door(okafor)
  await reyes.value(reyes.post(`/api/instructors/${you?.id}/remove`))
  expect(await signsIn(new Browser(server.url))).toBe('/account?trouble=not-invited')
})

describe('a journey', () => {
  test('is made with PKCE, a nonce and a state, and asks for no name and no address', async () => {
    await signsIn(new Browser(server.url))
    const asked = Object.fromEntries(provider.asked)
    expect(asked).toMatchObject({
      scope: 'openid',
      redirect_uri: `${server.url}/api/account/elsewhere`,
      code_challenge_method: 'S256',
    })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]).toMatch(/^[\w-]{32,}$/)
  })

  test('ends in the browser in which it began, once, and nowhere that somebody else says', async () => {
    const reyes = await keeper()
    await joins(reyes)
    const mallory = new Browser(server.url)
    const { url } = await mallory.value<Departure>(leave(mallory, { to: 'sign-in' }))
    const back = await backFrom(url)
    const victim = new Browser(server.url)
    expect(await victim.follow(back)).toBe('/account?trouble=elsewhere-failed')
    expect((await door(victim)).you).toBeNull()
    expect(await mallory.follow(`${back}&callbackURL=https://evil.example&errorURL=https://evil.example`)).toBe('/')
    expect(await mallory.follow(back)).toBe('/account?trouble=elsewhere-failed')
    const longer = { to: 'sign-in', callbackURL: 'https://evil.example' }
    expect(reason(await leave(mallory, longer))).toEqual([400, 'bad-message'])
  })

  test('to join belongs to who began it, who is signed in still', async () => {
    const reyes = await keeper()
    const { url } = await reyes.value<Departure>(leave(reyes, { to: 'join', password: PASSWORD }))
    await reyes.post('/api/account/sign-out')
    expect(await reyes.follow(await backFrom(url))).toBe('/account?trouble=elsewhere-failed')
    expect(await signsIn(new Browser(server.url))).toBe('/account?trouble=not-invited')
  })

  const wrongs: Readonly<Record<string, () => void>> = {
    'the person says no': () => (provider.person = null),
    'the token is signed by another': () => (provider.isForged = true),
    'the token is for another site': () => (provider.lies = { aud: 'another' }),
    'the token is another provider’s': () => (provider.lies = { iss: 'https://evil.example' }),
    'the token answers another question': () => (provider.lies = { nonce: 'another' }),
    'the token is old': () => (provider.lies = { exp: 1_000 }),
    'the token names nobody': () => (provider.lies = { sub: '' }),
  }

  test(`signs nobody in where ${Object.keys(wrongs).join(', or ')}`, async () => {
    await joins(await keeper())
    for (const [what, goWrong] of Object.entries(wrongs)) {
      Object.assign(provider, { person: 'person-1', isForged: false, lies: {} })
      goWrong()
      const who = new Browser(server.url)
      const path = await signsIn(who)
      expect({ what, path, door: await door(who) }).toMatchObject({
        path: '/account?trouble=elsewhere-failed',
        door: { you: null },
      })
    }
  })

  test('begins on a page of ours, sent as JSON', async () => {
    for (const headers of [{ origin: 'http://evil.example' }, { 'content-type': 'text/plain' }]) {
      const who = new Browser(server.url)
      expect(reason(await who.post('/api/account/elsewhere', { to: 'sign-in' }, headers))).toEqual([400, 'bad-message'])
    }
  })
})

test('of who somebody is there the number is kept, and no token', async () => {
  await joins(await keeper())
  await signsIn(new Browser(server.url))
  const database = new Database(join(folder, 'heaproom.db'), { readonly: true })
  const [row] = database.prepare("SELECT * FROM Credential WHERE providerId <> 'credential'").all()
  database.close()
  const none = { password: null, accessToken: null, refreshToken: null, idToken: null, scope: null }
  expect(row).toMatchObject({ accountId: 'person-1', ...none })
})

test('a provider that does not answer is said to, and passwords go on; as soon as it answers it is used', async () => {
  const { issuer } = provider
  const port = Number(new URL(issuer).port)
  await keeper()
  await provider.stop()
  const who = new Browser(server.url)
  expect(reason(await leave(who, { to: 'sign-in' }))).toEqual([502, 'elsewhere-away'])
  await who.value(who.post('/api/account/sign-in', { username: 'reyes', password: PASSWORD }))
  provider = await OidcProvider.start(port)
  expect(await joins(who)).toBe('/account')
})

test('people of another provider are other people', async () => {
  await joins(await keeper())
  await server.close()
  const other = await OidcProvider.start()
  await opens(other.issuer)
  expect(await signsIn(new Browser(server.url))).toBe('/account?trouble=not-invited')
  await other.stop()
})

test('a server without a provider says so, and has no such way in', async () => {
  await server.close()
  server = await startTestServer(folder)
  const who = new Browser(server.url)
  expect((await door(who)).elsewhere).toBeNull()
  expect(reason(await leave(who, { to: 'sign-in' }))).toEqual([502, 'elsewhere-away'])
  expect((await who.get('/api/account/elsewhere')).status).toBe(404)
})
