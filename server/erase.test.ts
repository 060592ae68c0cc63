/** Somebody is taken out of a session, over real sockets, the real engine and real files: what goes, what stays, and who may ask for it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Actor } from '../app/_data/provider/testing/Actor'
import { anybodyOf, type RoomState } from '../lib/lesson/state'
import type { Reply } from '../lib/protocol/refusal'
import type { RunRecord, SessionDoor } from '../lib/protocol/request'
import type { SessionCommand } from '../lib/protocol/sessionCommand'
import { castForEachTest } from './testing/castForEachTest'
import { engineWorkers } from './testing/engineWorkers'

/** Of nobody else, and no word of any lesson. */
const NAME = 'Xanthippe'
const LEFT = 'Somebody who left'

const stage = castForEachTest(engineWorkers('liveWorker', 'checkWorker'))

const asks = (one: Actor, command: SessionCommand): Promise<Reply<null>> => one.link.commandSession(command)
const erases = (one: Actor, { id }: Actor) => asks(one, { type: 'erasePerson', participant: id })
const isErased = (state: RoomState) => state.former.some(({ name }) => name === LEFT)

async function types(actor: Actor, text: string): Promise<void> {
  const number = actor.state.live?.entries.length ?? 0
  expect(await actor.link.command({ type: 'typeLive', text })).toMatchObject({ ok: true })
  await actor.seesRoom(({ live }) => (live?.entries[number]?.answer ?? null) !== null)
}

/** Files of the data folder in which a text stands, as bytes. */
const filesWith = (text: string) =>
  readdirSync(stage.server.folder).filter(
    (file) => file.includes('.db') && readFileSync(join(stage.server.folder, file)).includes(text),
  )

test('who is erased is somebody who left, on everybody’s page and in every file; what they wrote stays', async () => {
  const reyes = await stage.cast.teaches('event-bus')
  const [ben, gone] = [await stage.cast.joins(reyes, 'Ben'), await stage.cast.joins(reyes, NAME)]
  await reyes.link.command({ type: 'openExercise', exercise: '1-the-report' })
  await gone.seesRoom(({ exercise }) => exercise !== null)
  await gone.writes(
    'report.py',
    'import events\nkept = []\n\n\nclass Report:\n    def __init__(self, *all):\n        kept.append(self)\n        kept.append(all)\n',
  )
  await gone.link.command({ type: 'requestCheck' })
  await gone.seesRoom(({ attempts }) => attempts[0]?.progress.status === 'done')
  await gone.link.command({ type: 'createModule', file: 'own.py', shared: false })
  await gone.writes('own.py', 'mine = 1\n')
  await gone.link.command({ type: 'sendMessage', text: 'Where do we start?', run: null })
  await gone.link.command({ type: 'raiseHand' })
  for (const last of ['1 / 0', '2 / 0']) {
    await gone.link.command({ type: 'openLive' })
    await gone.seesRoom(({ live }) => live !== null)
    await types(gone, 'kept = [object()]')
    await types(gone, last)
    if (last === '1 / 0') await gone.link.command({ type: 'exitLive' })
    if (last === '1 / 0') await gone.seesRoom(({ live }) => live === null)
  }
  await asks(reyes, { type: 'placeTeams', list: `Zoe,Red\n${NAME},Waiting room`, start: 'room' })
  await ben.seesRoom(({ live }) => live?.entries[1]?.answer?.stderr.includes(`<${NAME}:2>`) === true)
  const face = anybodyOf(ben.state, gone.id)

  expect(await erases(ben, gone)).toEqual({ ok: false, reason: 'not-instructor' })
  expect(await erases(reyes, gone)).toEqual({ ok: true, value: null })
  await gone.sees(({ status, reason }) => status === 'refused' && reason === 'erased')
  await ben.seesRoom(isErased)
  expect(anybodyOf(ben.state, gone.id)).toMatchObject({ name: LEFT, colour: face?.colour, pattern: face?.pattern })
  expect(JSON.stringify(ben.state)).not.toContain(NAME)
  expect([ben.state.chat.messages, ben.state.hands]).toEqual([[], []])
  expect(ben.state.modules.find(({ file }) => file === 'own.py')).toMatchObject({ owner: null, access: 'room' })
  expect((await ben.opens('own.py')).text.toString()).toBe('mine = 1\n')
  // The process that is open goes on under the other name.
  await types(ben, 'print(len(kept))')
  expect(ben.state.live?.entries.map(({ file, answer }) => [file, answer?.stdout])).toEqual([
    [`${LEFT}:1`, ''],
    [`${LEFT}:2`, ''],
    ['Ben:1', '1\n'],
  ])
  const door = await fetch(`${stage.server.url}/api/sessions/${reyes.code}`, { headers: { cookie: gone.cookie } })
  expect(door.headers.getSetCookie()[0]).toMatch(/^heaproom-seat-\w+=; .*Max-Age=0/)
  expect((await door.json()) as Reply<SessionDoor>).toMatchObject({ ok: true, value: { you: null } })
  const run = ben.state.runs.find(({ entry }) => entry === '__main__')?.id ?? ''
  const record = await fetch(`${stage.server.url}/api/runs/${run}`, { headers: { cookie: ben.cookie } })
  const read = (await record.json()) as Reply<RunRecord> // our own server's answer, typed by its route
  expect(read).toMatchObject({
    ok: true,
    value: { sources: { [`${LEFT}:2`]: '1 / 0' }, verdict: { format: 'heaproom.verdict/1' } },
  })
  expect(JSON.stringify(read)).not.toContain(NAME)

  await stage.server.close()
  expect(filesWith(NAME)).toEqual([])
  expect(filesWith(gone.id)).not.toEqual([])
  await stage.reopen()
  const again = await stage.cast.returns(ben)
  expect(anybodyOf(again.state, gone.id)).toMatchObject({ name: LEFT, colour: face?.colour })
  expect(again.state.participants.map(({ name }) => name)).toEqual(['Dr. Reyes', 'Ben'])
  expect(JSON.stringify(again.state)).not.toContain(NAME)
})

test('anybody takes themselves out, of all rooms they were in; the next one is told apart; an instructor stays', async () => {
  const reyes = await stage.cast.teaches()
  const [ana, ben] = [await stage.cast.joins(reyes, 'Ana'), await stage.cast.joins(reyes, 'Ben')]
  await asks(reyes, { type: 'addTeam', name: 'Red', start: 'room' })
  const board = await reyes.link.socket.emitWithAck('session:watch', null)
  const red = board.ok ? board.value.rooms.find(({ name }) => name === 'Red') : undefined
  await asks(reyes, { type: 'movePerson', participant: ana.id, room: red?.id ?? '' })
  await ana.sees(({ moved }) => moved !== null)
  const there = await stage.cast.returns(ana)
  expect(await erases(there, there)).toEqual({ ok: true, value: null })
  await there.sees(({ reason }) => reason === 'erased')
  await reyes.seesRoom(isErased)
  expect(await erases(ben, ben)).toEqual({ ok: true, value: null })
  await reyes.seesRoom(({ former }) => former.some(({ name }) => name === `${LEFT} 2`))
  expect(await erases(reyes, reyes)).toEqual({ ok: false, reason: 'instructor-stays' })
  expect(await erases(reyes, ben)).toEqual({ ok: false, reason: 'no-such-participant' })
  const walked = await stage.cast.returns({ code: red?.code ?? '', cookie: reyes.cookie })
  expect(walked.state.former.map(({ name }) => name)).toContain(LEFT)
  const anew = await stage.cast.joins(reyes, 'Ana')
  expect(anew.id).not.toBe(ana.id)
})
