/** Passkeys over HTTP, with a device of our own: who adds one, whom it signs in, and which messages prove nothing. */
import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AccountDoor, InvitationMade } from '../../lib/protocol/account'
import { limits } from '../../lib/protocol/limits'
import type { PasskeyCard, PasskeyQuestion } from '../../lib/protocol/passkey'
import { Authenticator, type Lies } from '../testing/Authenticator'
import { type Answer, Browser } from '../testing/Browser'
import { emptyFolder, removeFolder, startTestServer, type TestServer } from '../testing/testServer'

let folder: string
let server: TestServer
/** As a browser on this machine calls it: browsers know passkeys by name. */
let address: string
let passedMs: number

beforeEach(async () => {
  passedMs = 0
  folder = emptyFolder()
  server = await startTestServer(folder, { now: () => Date.now() + passedMs })
  address = `http://localhost:${server.port}`
})

afterEach(async () => {
  await server.close()
  removeFolder(folder)
  for (const error of server.errors) throw error
})

const PASSWORD = 'correct horse battery'
const FAILED = [401, 'passkey-failed']
const UNKNOWN = [401, 'passkey-unknown']
const reason = ({ status, body }: Answer) => [status, body['reason']]
const door = (who: Browser) => who.value<AccountDoor>(who.get('/api/account'))
const own = (who: Browser) => who.value<PasskeyCard[]>(who.get('/api/passkeys'))
const asksToAdd = (who: Browser) =>
  who.value<PasskeyQuestion>(who.post('/api/passkeys/ask', { to: 'add', password: PASSWORD }))
const asksToSignIn = (who: Browser) => who.value<PasskeyQuestion>(who.post('/api/passkeys/ask', { to: 'sign-in' }))

async function makes(link: string, username: string): Promise<Browser> {
  const who = new Browser(address)
  const account = { token: link.split('#')[1], username, name: username, password: PASSWORD }
  await who.value(who.post('/api/account', account))
  return who
}

const keeper = () => makes(server.firstLink ?? '', 'reyes')

async function adds(who: Browser, lies: Lies = {}): Promise<Authenticator> {
  const device = new Authenticator(address)
  await who.value(who.post('/api/passkeys/add', device.adds(await asksToAdd(who), lies)))
  return device
}

async function signsIn(device: Authenticator, lies: Lies = {}, who = new Browser(address)): Promise<Answer> {
  return who.post('/api/passkeys/use', device.signs(await asksToSignIn(who), lies))
}

test('one that was added signs in without a name and a password, until it is taken away', async () => {
  const reyes = await keeper()
  expect(await door(reyes)).toMatchObject({ hasPasskeys: true })
  const device = await adds(reyes)
  expect(await own(reyes)).toMatchObject([{ id: device.id, usedAt: null }])
  const desk = new Browser(address)
  expect((await signsIn(device, {}, desk)).status).toBe(200)
  expect((await door(desk)).you).toMatchObject({ username: 'reyes', isKeeper: true })
  const [card] = await own(reyes)
  expect(card?.usedAt).toBeGreaterThanOrEqual(card?.createdAt ?? NaN)
  await reyes.value(reyes.post(`/api/passkeys/${device.id}/remove`))
  expect(await own(reyes)).toEqual([])
  expect(reason(await signsIn(device))).toEqual(UNKNOWN)
  expect((await door(desk)).you).not.toBeNull()
})

test('adding one asks for the password; one’s own are nobody else’s to see or to take away', async () => {
  const reyes = await keeper()
  const asks = (who: Browser, password: string) => who.post('/api/passkeys/ask', { to: 'add', password })
  expect(reason(await asks(reyes, 'wrong'))).toEqual([401, 'wrong-password'])
  expect(reason(await asks(new Browser(address), PASSWORD))).toEqual([403, 'not-instructor'])
  const device = await adds(reyes)
  const { link } = await reyes.value<InvitationMade>(reyes.post('/api/invitations', { for: null }))
  const okafor = await makes(link, 'okafor')
  expect(await own(okafor)).toEqual([])
  await okafor.value(okafor.post(`/api/passkeys/${device.id}/remove`))
  expect(await own(reyes)).toHaveLength(1)
  const question = await asksToAdd(reyes)
  const stolen = new Authenticator(address).adds(question)
  expect(reason(await okafor.post('/api/passkeys/add', stolen))).toEqual(FAILED)
  expect(reason(await okafor.post('/api/passkeys/add', device.adds(await asksToAdd(okafor))))).toEqual(FAILED)
  for (const route of ['add', `${device.id}/remove`])
    expect(reason(await new Browser(address).post(`/api/passkeys/${route}`, stolen))).toEqual([403, 'not-instructor'])
  expect(reason(await new Browser(address).get('/api/passkeys'))).toEqual([403, 'not-instructor'])
  expect((await signsIn(device)).status).toBe(200)
})

test('an account that was taken away takes its passkeys along', async () => {
  const reyes = await keeper()
  const { link } = await reyes.value<InvitationMade>(reyes.post('/api/invitations', { for: null }))
  const okafor = await makes(link, 'okafor')
  const device = await adds(okafor)
  await reyes.value(reyes.post(`/api/instructors/${(await door(okafor)).you?.id}/remove`))
  expect(reason(await signsIn(device))).toEqual(UNKNOWN)
})

const strangers = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const untrue: Readonly<Record<string, Lies>> = {
  'signed on another site’s page': { client: { origin: 'https://evil.example' } },
  'signed in a frame of another site': { client: { crossOrigin: true } },
  'for another site': { site: 'evil.example' },
  'by nobody who was verified': { flags: 1 },
  'by nobody who was there': { flags: 4 },
}

test(`signs nobody in: ${Object.keys(untrue).join('; ')}; of another kind, by another key, changed on the way`, async () => {
  const device = await adds(await keeper())
  const lies = { ...untrue, kind: { client: { type: 'webauthn.create' } }, key: { key: strangers.privateKey } }
  for (const [what, lie] of Object.entries(lies))
    expect([what, reason(await signsIn(device, lie))]).toEqual([what, FAILED])
  const who = new Browser(address)
  const honest = device.signs(await asksToSignIn(who))
  const changed = {
    ...honest,
    authenticatorData: device.signs(await asksToSignIn(who), { counter: 99 }).authenticatorData,
  }
  expect(reason(await who.post('/api/passkeys/use', changed))).toEqual(FAILED)
  expect(reason(await who.post('/api/passkeys/use', { ...honest, clientData: 'bm8' }))).toEqual(FAILED)
  expect(reason(await who.post('/api/passkeys/use', { ...honest, authenticatorData: 'bm8' }))).toEqual(FAILED)
  expect((await door(who)).you).toBeNull()
  expect((await who.post('/api/passkeys/use', honest)).status).toBe(200)
})

test('a new one that was made elsewhere, by nobody, or without a key that can be trusted is not added', async () => {
  const reyes = await keeper()
  const add = async (lies: Lies, more: object = {}) => {
    const message = new Authenticator(address).adds(await asksToAdd(reyes), lies)
    return reason(await reyes.post('/api/passkeys/add', { ...message, ...more }))
  }
  for (const [what, lie] of Object.entries(untrue)) expect([what, await add(lie)]).toEqual([what, FAILED])
  expect(await add({ client: { type: 'webauthn.get' } })).toEqual(FAILED)
  const weak = generateKeyPairSync('rsa', {
    modulusLength: 1024,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  })
  expect(await add({}, { publicKey: weak.publicKey.toString('base64url') })).toEqual(FAILED)
  expect(await add({}, { publicKey: 'bm8' })).toEqual(FAILED)
  expect(await add({}, { id: 'another' })).toEqual(FAILED)
  expect(await own(reyes)).toEqual([])
})

test('a question is answered once, in time, and for what it was asked', async () => {
  const reyes = await keeper()
  const device = await adds(reyes)
  const who = new Browser(address)
  const message = device.signs(await asksToSignIn(who))
  const both = await Promise.all([0, 1].map(() => new Browser(address).post('/api/passkeys/use', message)))
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401])
  const late = device.signs(await asksToSignIn(who))
  passedMs = 5 * 60_000
  expect(reason(await who.post('/api/passkeys/use', late))).toEqual(FAILED)
  expect(reason(await who.post('/api/passkeys/use', device.signs(await asksToAdd(reyes))))).toEqual(FAILED)
  const forged = { ...(await asksToSignIn(who)), challenge: Buffer.alloc(54, 7).toString('base64url') }
  expect(reason(await who.post('/api/passkeys/use', device.signs(forged)))).toEqual(FAILED)
})

test('a copy of a device that counts is noticed; one that never counts is not suspected', async () => {
  const reyes = await keeper()
  const device = await adds(reyes)
  expect((await signsIn(device, { counter: 7 })).status).toBe(200)
  expect(reason(await signsIn(device, { counter: 7 }))).toEqual(FAILED)
  expect((await signsIn(device, { counter: 8 })).status).toBe(200)
  const silent = await adds(reyes)
  for (const counter of [0, 0]) expect((await signsIn(silent, { counter })).status).toBe(200)
})

test('an account has so many and no more', async () => {
  const reyes = await keeper()
  for (let made = 0; made < limits.passkeys; made++) await adds(reyes)
  expect(reason(await reyes.post('/api/passkeys/ask', { to: 'add', password: PASSWORD }))).toEqual([
    400,
    'too-many-passkeys',
  ])
})

test('is offered where browsers know passkeys: under https with a name, and on this machine', async () => {
  const offered = async (url: string) => (await door(new Browser(url))).hasPasskeys
  expect([await offered(address), await offered(server.url)]).toEqual([true, false])
  expect(reason(await new Browser(server.url).post('/api/passkeys/ask', { to: 'sign-in' }))).toEqual(FAILED)
  for (const [publicUrl, isOffered] of [
    ['https://heaproom.example/', true],
    ['http://heaproom.example', false],
    ['https://192.0.2.1', false],
  ] as const) {
    await server.close()
    server = await startTestServer(folder, { publicUrl })
    expect([publicUrl, await offered(server.url)]).toEqual([publicUrl, isOffered])
  }
})
