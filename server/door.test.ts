/** Who comes into a session, over HTTP and real sockets: its door, its codes, and being taken out and in again. */
import { expect, test } from 'vitest'
import type { Actor } from '../app/_data/provider/testing/Actor'
import { limits } from '../lib/protocol/limits'
import type { DoorNews } from '../lib/protocol/door'
import type { SessionDoor } from '../lib/protocol/request'
import type { SessionCommand } from '../lib/protocol/sessionCommand'
import { Browser } from './testing/Browser'
import { castForEachTest } from './testing/castForEachTest'

let clock = 0
const stage = castForEachTest(() => ({ now: () => Date.now() + clock }))
const DAY_MS = 24 * 60 * 60 * 1_000

const does = async (one: Actor, command: SessionCommand) =>
  expect(await one.link.commandSession(command)).toEqual({ ok: true, value: null })

/** A browser that types a code and a name. */
const visitor = () => new Browser(stage.server.url)
const knocks = async (browser: Browser, code: string, name: string) =>
  (await browser.post(`/api/sessions/${code}/join`, { name })).body
const looks = async (browser: Browser, code: string): Promise<SessionDoor | string> => {
  const { body } = await browser.get(`/api/sessions/${code}`)
  return body['ok'] === true ? (body['value'] as SessionDoor) : String(body['reason']) // our own server's answer
}
const enters = ({ cookie }: Browser, code: string) => stage.cast.returns({ code, cookie })

/** Waits until an instructor's page shows the door like this. */
async function seesDoor(one: Actor, is: (news: DoorNews) => boolean): Promise<DoorNews> {
  const { door } = await one.sees((snapshot) => snapshot.door !== null && is(snapshot.door))
  if (door === null) throw new Error('no door')
  return door
}
const names = (people: DoorNews['waiting']) => people.map(({ name }) => name)

async function restarts(...people: readonly Actor[]): Promise<void> {
  await stage.server.close()
  await Promise.all(people.map((one) => one.sees(({ status }) => status === 'offline')))
  await stage.reopen()
  await Promise.all(people.map((one) => one.sees(({ status }) => status === 'online')))
}

test('at a door that asks each new one waits, is let in or turned away, and that may be taken back; over a restart too', async () => {
  const reyes = await stage.cast.teaches()
  const ana = await stage.cast.joins(reyes, 'Ana')
  await does(reyes, { type: 'setDoor', door: 'asks' })
  const [zoe, mal] = [visitor(), visitor()]
  expect(await knocks(zoe, reyes.code, 'Zoe')).toEqual({ ok: true, value: { you: null } })
  await knocks(mal, reyes.code, 'Mallory')
  // Twice by the same one is once.
  await knocks(zoe, reyes.code, 'Zoe')
  expect(await looks(zoe, reyes.code)).toMatchObject({ you: null, knock: { name: 'Zoe', isDenied: false } })
  const { waiting } = await seesDoor(reyes, (door) => door.waiting.length === 2)
  expect(names(waiting)).toEqual(['Zoe', 'Mallory'])
  expect(ana.link.getSnapshot().door).toBeNull()
  // Nobody who waits hears anything of the room.
  const refused = await fetch(`${stage.server.url}/api/sessions/${reyes.code}/keeping`, {
    headers: { cookie: zoe.cookie },
  })
  expect(refused.status).toBe(401)

  await restarts(reyes, ana)
  const [first, second] = (await seesDoor(reyes, (door) => door.waiting.length === 2)).waiting
  await does(reyes, { type: 'answerKnock', knock: first?.id ?? '', isIn: true })
  await does(reyes, { type: 'answerKnock', knock: second?.id ?? '', isIn: false })
  expect(await looks(zoe, reyes.code)).toMatchObject({ you: { name: 'Zoe', role: 'student' }, knock: null })
  expect(await looks(mal, reyes.code)).toMatchObject({ you: null, knock: { isDenied: true } })
  await knocks(mal, reyes.code, 'Somebody else')
  const { denied, waiting: none } = await seesDoor(reyes, (door) => door.denied.length === 1)
  expect([names(denied), names(none)]).toEqual([['Mallory'], []])
  expect((await enters(zoe, reyes.code)).state.participants.map(({ name }) => name)).toEqual([
    'Dr. Reyes',
    'Ana',
    'Zoe',
  ])

  await does(reyes, { type: 'answerKnock', knock: second?.id ?? '', isIn: true })
  expect(await looks(mal, reyes.code)).toMatchObject({ you: { name: 'Mallory' } })
  expect(await reyes.link.commandSession({ type: 'answerKnock', knock: second?.id ?? '', isIn: true })).toEqual({
    ok: false,
    reason: 'no-such-knock',
  })
})

test('a door that is opened lets in all who wait, into the room whose code they had, and is another session’s to answer for nobody', async () => {
  const [reyes, other] = [await stage.cast.teaches(), await stage.cast.teaches()]
  await does(reyes, { type: 'addTeam', name: 'Red', start: 'lesson' })
  const board = await reyes.link.socket.emitWithAck('session:watch', null)
  const red = board.ok ? board.value.rooms[1]?.code : undefined
  await does(reyes, { type: 'setDoor', door: 'asks' })
  const zoe = visitor()
  await knocks(zoe, red ?? '', 'Zoe')
  const [knock] = (await seesDoor(reyes, (door) => door.waiting.length === 1)).waiting
  expect(await other.link.commandSession({ type: 'answerKnock', knock: knock?.id ?? '', isIn: true })).toEqual({
    ok: false,
    reason: 'no-such-knock',
  })
  await does(reyes, { type: 'setDoor', door: 'open' })
  await seesDoor(reyes, ({ door, waiting }) => door === 'open' && waiting.length === 0)
  expect((await enters(zoe, red ?? '')).state.team?.name).toBe('Red')
  expect(await knocks(visitor(), reyes.code, 'Yan')).toMatchObject({ ok: true, value: { you: { name: 'Yan' } } })
})

test('through a locked door nobody new comes in, and everybody who was there does; over a restart too', async () => {
  const reyes = await stage.cast.teaches()
  const zoe = visitor()
  expect(await knocks(zoe, reyes.code, 'Zoe')).toMatchObject({ ok: true })
  await does(reyes, { type: 'setDoor', door: 'locked' })
  expect(await knocks(visitor(), reyes.code, 'Yan')).toEqual({ ok: false, reason: 'door-locked' })
  expect(await looks(visitor(), reyes.code)).toMatchObject({ door: 'locked', you: null })
  await restarts(reyes)
  expect(await knocks(visitor(), reyes.code, 'Yan')).toEqual({ ok: false, reason: 'door-locked' })
  expect(await knocks(zoe, reyes.code, 'Zoe')).toMatchObject({ ok: true, value: { you: { name: 'Zoe' } } })
})

test('a crowd at the door is bounded, and who was not let in is forgotten after a day', async () => {
  const reyes = await stage.cast.teaches()
  await does(reyes, { type: 'setDoor', door: 'asks' })
  for (let count = 0; count < limits.knocks; count++) await knocks(visitor(), reyes.code, `Zoe ${count}`)
  expect(await knocks(visitor(), reyes.code, 'One more')).toEqual({ ok: false, reason: 'door-crowded' })
  clock = 2 * DAY_MS
  await restarts(reyes)
  clock = 0
  await seesDoor(reyes, ({ waiting }) => waiting.length === 0)
})

test('new codes let nobody in who has an old one, and everybody back who was there, in all rooms; over a restart too', async () => {
  const reyes = await stage.cast.teaches()
  await does(reyes, { type: 'addTeam', name: 'Red', start: 'lesson' })
  const ana = await stage.cast.joins(reyes, 'Ana')
  const board = await reyes.link.socket.emitWithAck('session:watch', null)
  const red = board.ok ? (board.value.rooms[1]?.code ?? '') : ''
  await does(reyes, { type: 'renewCodes' })
  const { state } = await ana.seesRoom(({ joinCode }) => joinCode !== reyes.code)
  const fresh = state?.joinCode ?? ''
  for (const old of [reyes.code, red]) {
    expect(await looks(visitor(), old)).toBe('code-expired')
    expect(await knocks(visitor(), old, 'Zoe')).toEqual({ ok: false, reason: 'code-expired' })
  }
  await restarts(reyes, ana)
  expect(ana.state.joinCode).toBe(fresh)
  expect(await looks(visitor(), fresh)).toMatchObject({ code: fresh, you: null })
  expect(await knocks(visitor(), fresh, 'Zoe')).toMatchObject({ ok: true })
  expect((await stage.cast.returns(ana)).id).toBe(ana.id)
  expect((await stage.cast.returns({ code: fresh, cookie: ana.cookie })).id).toBe(ana.id)
  const again = await reyes.link.socket.emitWithAck('session:watch', null)
  expect(again.ok && again.value.rooms.map(({ code }) => code)).toEqual([fresh, expect.not.stringMatching(red)])
})

test('who is taken out is out at once and everywhere, leaves all they wrote, and comes back as who they were', async () => {
  const reyes = await stage.cast.teaches()
  const [ana, ben] = [await stage.cast.joins(reyes, 'Ana'), await stage.cast.joins(reyes, 'Ben')]
  await ana.link.command({ type: 'createModule', file: 'ana.py', shared: false })
  await ana.writes('ana.py', 'mine = 1\n')
  const his = await ben.opens('ana.py')
  await ana.link.command({ type: 'raiseHand' })
  const face = ana.state.participants[1]
  const reached = await fetch(`${stage.server.url}/api/sessions/${reyes.code}/link`, {
    method: 'POST',
    headers: { cookie: ana.cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ participant: ana.id }),
  })
  const { value } = (await reached.json()) as { value: { link: string } } // our own server's answer
  const token = value.link.split('#')[1] ?? ''

  expect(await ben.link.commandSession({ type: 'removePerson', participant: ana.id })).toMatchObject({ ok: false })
  await does(reyes, { type: 'removePerson', participant: ana.id })
  await ben.seesRoom(({ participants, hands }) => participants.length === 2 && hands.length === 0)
  expect(ben.link.getSnapshot().state?.former).toMatchObject([{ name: 'Ana' }])
  expect(his.text.toString()).toBe('mine = 1\n')
  await ana.sees(({ moved, status }) => moved !== null || status === 'refused')
  await expectOut(ana, token)
  await restarts(reyes, ben)
  await expectOut(ana, token)
  expect(names((await seesDoor(reyes, ({ removed }) => removed.length === 1)).removed)).toEqual(['Ana'])
  his.text.insert(0, '# Ben goes on\n')
  await ben.isSaved(his)

  await does(reyes, { type: 'readmitPerson', participant: ana.id })
  await seesDoor(reyes, ({ removed }) => removed.length === 0)
  const again = await stage.cast.returns(ana)
  expect(again.state.participants.find(({ id }) => id === ana.id)).toMatchObject({
    name: 'Ana',
    colour: face?.colour,
    pattern: face?.pattern,
  })
  const hers = await again.opens('ana.py')
  hers.text.insert(0, '# and Ana\n')
  await ben.reads(his, '# and Ana\n# Ben goes on\nmine = 1\n')
  await restarts(reyes, ben, again)
  expect(again.state.participants.map(({ name }) => name)).toEqual(['Dr. Reyes', 'Ben', 'Ana'])
})

/** By every way in that somebody has. */
async function expectOut({ code, cookie, link }: Actor, token: string): Promise<void> {
  const asks = async (path: string, body?: object) => {
    const headers = { cookie, 'content-type': 'application/json' }
    const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) }
    const reply = (await (await fetch(stage.server.url + path, init)).json()) as { reason?: string } // a Reply
    return reply.reason
  }
  const run = '/api/runs/none'
  expect([
    await asks(`/api/sessions/${code}`),
    await asks(`/api/sessions/${code}/join`, { name: 'Ana' }),
    await asks(`/api/sessions/${code}/keeping`),
    await asks('/api/return/use', { token }),
    await asks(run),
  ]).toEqual(['removed', 'removed', 'removed', 'removed', 'no-such-run'])
  expect(link.socket.connected).toBe(false)
}

test('whoever is taken out can still be erased; an instructor is taken out by nobody, and nobody of another session', async () => {
  const [reyes, other] = [await stage.cast.teaches(), await stage.cast.teaches()]
  const [ana, zoe] = [await stage.cast.joins(reyes, 'Ana'), await stage.cast.joins(other, 'Zoe')]
  for (const [participant, reason] of [
    [reyes.id, 'instructor-stays'],
    [zoe.id, 'no-such-participant'],
    ['nobody', 'no-such-participant'],
  ] as const)
    expect(await reyes.link.commandSession({ type: 'removePerson', participant })).toEqual({ ok: false, reason })
  expect(await reyes.link.commandSession({ type: 'readmitPerson', participant: ana.id })).toEqual({
    ok: false,
    reason: 'no-such-participant',
  })
  await does(reyes, { type: 'removePerson', participant: ana.id })
  await does(reyes, { type: 'removePerson', participant: ana.id })
  await does(reyes, { type: 'erasePerson', participant: ana.id })
  await seesDoor(reyes, ({ removed }) => removed.length === 0)
  expect(reyes.state.former).toMatchObject([{ name: 'Somebody who left' }])
  expect(await looks(visitor(), reyes.code)).toMatchObject({ participants: 1 })
})
