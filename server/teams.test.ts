/** Several rooms of one session, over real sockets: who is where, what comes along, what stays, and who may say so. */
import { describe, expect, test } from 'vitest'
import type { Actor } from '../app/_data/provider/testing/Actor'
import { anybodyOf, moduleOf, participantOf } from '../lib/lesson/state'
import type { Board, BoardRoom } from '../lib/protocol/board'
import { limits } from '../lib/protocol/limits'
import type { Reply } from '../lib/protocol/refusal'
import type { SessionCommand } from '../lib/protocol/sessionCommand'
import { castForEachTest } from './testing/castForEachTest'

const stage = castForEachTest()

const asks = (one: Actor, command: SessionCommand): Promise<Reply<null>> =>
  one.link.socket.emitWithAck('session:command', command)

async function boardOf(instructor: Actor): Promise<Board> {
  const reply = await instructor.link.socket.emitWithAck('session:watch', null)
  if (!reply.ok) throw new Error(reply.reason)
  return reply.value
}

async function roomNamed(instructor: Actor, name: string): Promise<BoardRoom> {
  const room = (await boardOf(instructor)).rooms.find((each) => each.name === name)
  if (room === undefined) throw new Error(`no room ${name}`)
  return room
}

const namesIn = ({ people }: BoardRoom) => people.flatMap(({ name, role }) => (role === 'student' ? [name] : []))

/** The person's page, after it has followed them. */
async function follows(one: Actor): Promise<Actor> {
  await one.sees(({ moved }) => moved !== null)
  return stage.cast.returns(one)
}

/** Like the person's page, in another room of the instructor's. */
const walks = (instructor: Actor, { code }: { readonly code: string }) =>
  stage.cast.returns({ code, cookie: instructor.cookie })

test('a session of one room has no teams to think of', async () => {
  const reyes = await stage.cast.teaches()
  expect(reyes.state.team).toBeNull()
  const ana = await stage.cast.joins(reyes, 'Ana')
  const { rooms } = await boardOf(reyes)
  expect(rooms.map(({ kind, code }) => [kind, code])).toEqual([['waiting', reyes.code]])
  expect(ana.state.team).toBeNull()
})

test('everybody is dealt at random, their pages follow, and each team begins with the lesson', async () => {
  const reyes = await stage.cast.teaches('event-bus')
  const class6 = await Promise.all(
    ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve', 'Fay'].map((name) => stage.cast.joins(reyes, name)),
  )
  const main = await reyes.opens('main.py')
  main.text.insert(0, '# tried before\n')
  await reyes.isSaved(main)
  expect(await asks(reyes, { type: 'dealTeams', by: 'people', count: 3, start: 'lesson' })).toEqual({
    ok: true,
    value: null,
  })
  const [waiting, one, two, ...more] = (await boardOf(reyes)).rooms
  if (waiting === undefined || one === undefined || two === undefined) throw new Error('three rooms')
  expect([more, namesIn(waiting), one.name, two.name]).toEqual([[], [], 'Team 1', 'Team 2'])
  expect([...namesIn(one), ...namesIn(two)].sort()).toEqual(['Ana', 'Ben', 'Cleo', 'Dan', 'Eve', 'Fay'])
  await reyes.seesRoom(({ team }) => team?.kind === 'waiting')

  const [ana] = class6
  if (ana === undefined) throw new Error('Ana is there')
  const there = await follows(ana)
  expect([there.id, there.state.team?.kind]).toEqual([ana.id, 'team'])
  expect(there.state.participants.map(({ role }) => role).sort()).toEqual([
    'instructor',
    'student',
    'student',
    'student',
  ])
  const hers = await there.opens('main.py')
  expect(hers.text.toString()).not.toContain('tried before')
  expect(there.state.modules.map(({ file }) => file)).toEqual(['main.py', 'model.py', 'events.py', 'report.py'])
  expect(Object.values(there.state.authors)).toContain('lesson:Ana')
})

test('an instructor moves somebody live: identity, face and hand come along, what they wrote stays', async () => {
  const reyes = await stage.cast.teaches()
  const [ana, ben] = [await stage.cast.joins(reyes, 'Ana'), await stage.cast.joins(reyes, 'Ben')]
  await asks(reyes, { type: 'addTeam', name: 'Red', start: 'room' })
  const red = await roomNamed(reyes, 'Red')
  await ana.link.command({ type: 'createModule', file: 'ana.py', shared: false })
  const hers = await ana.opens('ana.py')
  hers.text.insert(0, 'x = 1\n')
  await ana.link.command({ type: 'raiseHand' })
  const face = participantOf(ana.state, ana.id)
  expect(await asks(reyes, { type: 'movePerson', participant: ana.id, room: red.id })).toMatchObject({ ok: true })
  // Typed in the moment in which she is moved: she may not know it yet.
  hers.text.insert(0, 'y = 2\n')
  const there = await follows(ana)
  expect(ana.link.getSnapshot().moved).toEqual({ from: 'Waiting room', unsaved: [] })
  expect(there.state.room).toBe(red.id)
  expect(there.state.team).toEqual({ name: 'Red', kind: 'team' })
  expect(participantOf(there.state, ana.id)).toMatchObject({
    name: 'Ana',
    colour: face?.colour,
    pattern: face?.pattern,
  })
  expect(there.state.hands.map(({ participant }) => participant)).toEqual([ana.id])

  await ben.seesRoom(({ former }) => former.some(({ id }) => id === ana.id))
  const left = moduleOf(ben.state, ben.state.modules[1]?.id ?? '')
  expect(left).toMatchObject({ file: 'ana.py', owner: ana.id, access: 'room' })
  const his = await ben.opens('ana.py')
  expect(his.text.toString()).toBe('y = 2\nx = 1\n')
  expect(anybodyOf(ben.state, ana.id)?.name).toBe('Ana')
  const main = await there.opens('main.py')
  main.text.insert(0, 'z = 3\n')
  await there.isSaved(main)
  const walked = await walks(reyes, red)
  expect((await walked.opens('main.py')).text.toString()).toBe('z = 3\n')
  expect(Object.values(walked.state.authors)).toContain(ana.id)

  await stage.server.close()
  await there.sees(({ status }) => status === 'offline')
  await stage.reopen()
  const again = await stage.cast.returns(there)
  expect([again.state.room, again.state.hands.length]).toEqual([red.id, 1])
  const benAgain = await stage.cast.returns(ben)
  expect(benAgain.state.former.map(({ name }) => name)).toEqual(['Ana'])
})

test('what was typed in a tunnel, in a room that is no more one’s own, is handed back', async () => {
  const reyes = await stage.cast.teaches()
  const ana = await stage.cast.joins(reyes, 'Ana')
  const main = await ana.opens('main.py')
  await asks(reyes, { type: 'addTeam', name: 'Red', start: 'lesson' })
  ana.link.socket.disconnect()
  main.text.insert(0, 'typed in a tunnel')
  await asks(reyes, { type: 'movePerson', participant: ana.id, room: (await roomNamed(reyes, 'Red')).id })
  ana.link.socket.connect()
  const { moved } = await ana.sees((snapshot) => snapshot.moved !== null)
  expect(moved?.unsaved).toEqual([{ file: 'main.py', text: 'typed in a tunnel' }])
})

test('two teams become one: its people are together, the other’s room is kept for the instructor', async () => {
  const reyes = await stage.cast.teaches()
  await asks(reyes, { type: 'dealTeams', by: 'teams', count: 2, start: 'lesson' })
  const [one, two] = [await roomNamed(reyes, 'Team 1'), await roomNamed(reyes, 'Team 2')]
  const [ana, ben] = [await stage.cast.joins(one, 'Ana'), await stage.cast.joins(two, 'Ben')]
  expect([ana.state.team?.name, ben.state.team?.name]).toEqual(['Team 1', 'Team 2'])
  const main = await ana.opens('main.py')
  main.text.insert(0, 'kept = True\n')
  await ana.isSaved(main)
  await asks(reyes, { type: 'mergeTeams', from: one.id, into: two.id })
  expect((await follows(ana)).state.room).toBe(two.id)
  await ben.seesRoom(({ participants }) => participants.some(({ name }) => name === 'Ana'))
  const kept = await walks(reyes, one)
  expect(kept.state.team?.kind).toBe('kept')
  expect((await kept.opens('main.py')).text.toString()).toBe('kept = True\n')
  expect(await asks(reyes, { type: 'movePerson', participant: ben.id, room: one.id })).toEqual({
    ok: false,
    reason: 'room-kept',
  })
})

test('one team becomes two: the new one begins with a copy, and everybody is still named in it', async () => {
  const reyes = await stage.cast.teaches()
  await asks(reyes, { type: 'addTeam', name: 'Red', start: 'lesson' })
  const red = await roomNamed(reyes, 'Red')
  const people = [
    await stage.cast.joins(red, 'Ana'),
    await stage.cast.joins(red, 'Ben'),
    await stage.cast.joins(red, 'Cleo'),
  ] as const
  const main = await people[0].opens('main.py')
  main.text.insert(0, 'by_ana = 1\n')
  await people[0].isSaved(main)
  await asks(reyes, { type: 'splitTeam', room: red.id })
  const there = await follows(people[1])
  expect(there.state.team?.name).toBe('Red 2')
  expect((await there.opens('main.py')).text.toString()).toBe('by_ana = 1\n')
  expect(anybodyOf(there.state, people[0].id)?.name).toBe('Ana')
  const rooms = (await boardOf(reyes)).rooms.map((room) => [room.name, namesIn(room)])
  expect(rooms).toEqual([
    ['Waiting room', []],
    ['Red', ['Ana', 'Cleo']],
    ['Red 2', ['Ben']],
  ])
})

test('a list makes teams, moves who is here, and seats who comes later; two of one name are two people', async () => {
  const reyes = await stage.cast.teaches()
  const ana = await stage.cast.joins(reyes, 'Ana')
  const list = 'name,team\nana,Red\nBen,Blue\n'
  expect(await asks(reyes, { type: 'placeTeams', list: 'Ana\n', start: 'lesson' })).toEqual({
    ok: false,
    reason: 'list-unreadable',
  })
  expect(await asks(reyes, { type: 'placeTeams', list, start: 'lesson' })).toMatchObject({ ok: true })
  expect((await follows(ana)).state.team?.name).toBe('Red')
  const ben = await stage.cast.joins(reyes, 'Ben')
  expect(ben.state.team?.name).toBe('Blue')
  const second = await stage.cast.joins(reyes, 'Ana')
  expect(participantOf(second.state, second.id)?.name).toBe('Ana 2')
})

test('who waits goes into the team whose code they type, and into no other after that', async () => {
  const reyes = await stage.cast.teaches()
  await asks(reyes, { type: 'dealTeams', by: 'teams', count: 2, start: 'lesson' })
  const [one, two] = [await roomNamed(reyes, 'Team 1'), await roomNamed(reyes, 'Team 2')]
  const ana = await stage.cast.joins(reyes, 'Ana')
  const enter = async (code: string) => {
    const door = await fetch(`${stage.server.url}/api/sessions/${code}`, { headers: { cookie: ana.cookie } })
    const headers = { cookie: ana.cookie, 'content-type': 'application/json' }
    const options = { method: 'POST', headers, body: JSON.stringify({ name: 'Ana' }) }
    await fetch(`${stage.server.url}/api/sessions/${code}/join`, options)
    return (await door.json()) as unknown
  }
  expect(await enter(one.code)).toMatchObject({ value: { team: 'Team 1', mayEnterTeam: true, you: { name: 'Ana' } } })
  const there = await follows(ana)
  expect(there.state.room).toBe(one.id)
  expect(await enter(two.code)).toMatchObject({ value: { team: 'Team 2', mayEnterTeam: false } })
  expect((await stage.cast.returns({ code: two.code, cookie: ana.cookie })).state.room).toBe(one.id)
})

test('an exercise is opened in one room or in all, and all rooms look up at once', async () => {
  const reyes = await stage.cast.teaches('event-bus')
  await asks(reyes, { type: 'dealTeams', by: 'teams', count: 2, start: 'lesson' })
  const [one, two] = [await roomNamed(reyes, 'Team 1'), await roomNamed(reyes, 'Team 2')]
  const [ana, ben] = [await stage.cast.joins(one, 'Ana'), await stage.cast.joins(two, 'Ben')]
  await asks(reyes, { type: 'openExerciseIn', room: null, exercise: '1-the-report' })
  await asks(reyes, { type: 'openExerciseIn', room: two.id, exercise: '2-both-holders' })
  await ben.seesRoom(({ exercise }) => exercise === '2-both-holders')
  expect([reyes.state.exercise, ana.state.exercise]).toEqual(['1-the-report', '1-the-report'])
  expect(await asks(reyes, { type: 'openExerciseIn', room: null, exercise: 'none' })).toEqual({
    ok: false,
    reason: 'no-such-exercise',
  })
  await asks(reyes, { type: 'eyesEverywhere', isOn: true })
  await Promise.all([reyes, ana, ben].map((each) => each.seesRoom(({ eyesOn }) => eyesOn === reyes.id)))
  expect(await ana.link.command({ type: 'requestRun' })).toEqual({ ok: false, reason: 'eyes-here' })
})

test('an exercise for one person is open in a room of their own, which is made once, and in no other', async () => {
  const reyes = await stage.cast.teaches('event-bus')
  const [ana, ben] = [await stage.cast.joins(reyes, 'Ana'), await stage.cast.joins(reyes, 'Ben')]
  const assign = (exercise: string, participant = ana.id) =>
    asks(reyes, { type: 'assignPerson', participant, exercise })
  expect(await assign('none')).toEqual({ ok: false, reason: 'no-such-exercise' })
  expect(await assign('1-the-report', reyes.id)).toEqual({ ok: false, reason: 'instructor-walks' })
  expect((await boardOf(reyes)).rooms).toHaveLength(1)
  expect(await assign('1-the-report')).toMatchObject({ ok: true })
  const alone = await follows(ana)
  await alone.seesRoom(({ exercise, team }) => exercise === '1-the-report' && team?.name === 'Ana')
  expect(await assign('2-both-holders')).toMatchObject({ ok: true })
  await alone.seesRoom(({ exercise }) => exercise === '2-both-holders')
  const { rooms } = await boardOf(reyes)
  expect(rooms.map((room) => [room.name, namesIn(room), room.exercise])).toEqual([
    ['Waiting room', ['Ben'], null],
    ['Ana', ['Ana'], '2-both-holders'],
  ])
  expect(ben.state.exercise).toBeNull()
})

test('the board tells its watchers what changes, room by room, and nobody else', async () => {
  const reyes = await stage.cast.teaches()
  await asks(reyes, { type: 'addTeam', name: 'Red', start: 'lesson' })
  const red = await roomNamed(reyes, 'Red')
  const heard: BoardRoom[] = []
  const news = new Promise<void>((resolve) => {
    reyes.link.socket.on('session:board', ({ rooms }) => {
      heard.push(...rooms)
      if (rooms.some((room) => namesIn(room).length === 2 && room.people.every(({ online }) => online))) resolve()
    })
  })
  const walked = await walks(reyes, red)
  await Promise.all([stage.cast.joins(red, 'Ana'), stage.cast.joins(red, 'Ben')])
  await news
  expect(new Set(heard.map(({ name }) => name))).toEqual(new Set(['Red']))
  expect(namesIn(heard.at(-1) ?? red).sort()).toEqual(['Ana', 'Ben'])
  expect(walked.state.participants).toHaveLength(3)
})

test('the board shows how far a room is: lines, the last edit, hands, the last run and the checks', async () => {
  const reyes = await stage.cast.teaches('event-bus')
  const [ana, ben] = [await stage.cast.joins(reyes, 'Ana'), await stage.cast.joins(reyes, 'Ben')]
  await reyes.link.command({ type: 'openExercise', exercise: '2-both-holders' })
  expect((await roomNamed(reyes, 'Waiting room')).movedAt).toBeNull()
  await ana.link.command({ type: 'createModule', file: 'ana.py', shared: true })
  const hers = await ana.opens('ana.py')
  hers.text.insert(0, 'a = 1\nb = 2\n\nc = 3\n')
  await ana.isSaved(hers)
  const his = await ben.opens('ana.py')
  his.text.insert(0, '# mine\n')
  await ben.isSaved(his)
  await ben.link.command({ type: 'raiseHand' })
  await ana.link.command({ type: 'requestRun' })
  await ana.seesRoom(({ runs }) => runs[0]?.progress.status === 'done')
  const { people, run, task, movedAt } = await roomNamed(reyes, 'Waiting room')
  expect(people.map(({ name, lines, handAt }) => [name, lines, handAt !== null])).toEqual([
    ['Dr. Reyes', 0, false],
    ['Ana', 3, false],
    ['Ben', 1, true],
  ])
  expect(people[2]?.editedAt).toBeGreaterThanOrEqual(people[1]?.editedAt ?? Infinity)
  expect(run).toEqual({
    id: ana.state.runs[0]?.id,
    at: movedAt,
    exit: { kind: 'ok', code: 0 },
    lingering: 0,
    holders: [],
  })
  expect(task).toEqual({ title: 'A bus that lets go', passed: 0, of: 6, tries: 0, isSolved: false })

  await stage.server.close()
  await reyes.sees(({ status }) => status === 'offline')
  await stage.reopen()
  const again = await roomNamed(await stage.cast.returns(reyes), 'Waiting room')
  expect(again.people.map(({ lines }) => lines)).toEqual([0, 3, 1])
  expect(again.people[1]?.editedAt).toBeLessThanOrEqual(people[1]?.editedAt ?? 0)
  expect(again.people[1]?.editedAt).toBeLessThan(again.people[2]?.editedAt ?? 0)
})

describe('rights', () => {
  const COMMANDS: { readonly [Type in SessionCommand['type']]: (room: string, person: string) => SessionCommand } = {
    addTeam: () => ({ type: 'addTeam', name: 'Blue', start: 'lesson' }),
    dealTeams: () => ({ type: 'dealTeams', by: 'teams', count: 1, start: 'lesson' }),
    placeTeams: () => ({ type: 'placeTeams', list: 'Zoe,Green', start: 'lesson' }),
    renameTeam: (room) => ({ type: 'renameTeam', room, name: 'Pink' }),
    movePerson: (room, participant) => ({ type: 'movePerson', participant, room }),
    splitTeam: (room) => ({ type: 'splitTeam', room }),
    eyesEverywhere: () => ({ type: 'eyesEverywhere', isOn: true }),
    openExerciseIn: (room) => ({ type: 'openExerciseIn', room, exercise: null }),
    assignPerson: (_, participant) => ({ type: 'assignPerson', participant, exercise: 'none' }),
    setExerciseIn: (room) => ({ type: 'setExerciseIn', room, exercise: 'none', due: null, counts: 'last', most: null }),
    tellAll: () => ({ type: 'tellAll', text: 'Five more minutes.' }),
    mergeTeams: (from) => ({ type: 'mergeTeams', from, into: from }),
    setDoor: () => ({ type: 'setDoor', door: 'asks' }),
    renewCodes: () => ({ type: 'renewCodes' }),
    answerKnock: () => ({ type: 'answerKnock', knock: null, isIn: true }),
    removePerson: (_, participant) => ({ type: 'removePerson', participant }),
    readmitPerson: (_, participant) => ({ type: 'readmitPerson', participant }),
    erasePerson: (_, participant) => ({ type: 'erasePerson', participant }),
  }

  test('over the session are its instructors’ alone, and end at its walls', async () => {
    const [reyes, other] = [await stage.cast.teaches(), await stage.cast.teaches()]
    await asks(reyes, { type: 'addTeam', name: 'Red', start: 'lesson' })
    await asks(other, { type: 'addTeam', name: 'Theirs', start: 'lesson' })
    const red = await roomNamed(reyes, 'Red')
    const theirs = await roomNamed(other, 'Theirs')
    const [ana, ben] = [await stage.cast.joins(reyes, 'Ana'), await stage.cast.joins(red, 'Ben')]
    for (const command of Object.values(COMMANDS)) {
      expect(await asks(ana, command(red.id, ben.id))).toEqual({ ok: false, reason: 'not-instructor' })
    }
    expect(await ana.link.socket.emitWithAck('session:watch', null)).toEqual({ ok: false, reason: 'not-instructor' })
    const answers: unknown[] = []
    for (const command of Object.values(COMMANDS)) {
      const reply = await asks(reyes, command(red.id, ben.id))
      answers.push(reply.ok ? 'yes' : reply.reason)
    }
    const [lone, same] = ['team-too-small', 'same-team']
    expect(answers).toEqual([
      'yes',
      'yes',
      'yes',
      'yes',
      'yes',
      lone,
      'yes',
      'yes',
      'no-such-exercise',
      'no-such-exercise',
      'yes',
      same,
      'yes',
      'yes',
      'yes',
      'yes',
      'yes',
      'yes',
    ])
    const stranger = await stage.cast.joins(theirs, 'Zoe')
    expect(await asks(reyes, { type: 'movePerson', participant: stranger.id, room: red.id })).toEqual({
      ok: false,
      reason: 'no-such-participant',
    })
    expect(await asks(reyes, { type: 'movePerson', participant: ana.id, room: theirs.id })).toEqual({
      ok: false,
      reason: 'no-such-team',
    })
    expect(await asks(reyes, { type: 'movePerson', participant: reyes.id, room: red.id })).toEqual({
      ok: false,
      reason: 'instructor-walks',
    })
  })

  test('to a run end with the room, but for instructors', async () => {
    const reyes = await stage.cast.teaches()
    await asks(reyes, { type: 'dealTeams', by: 'teams', count: 2, start: 'lesson' })
    const [one, two] = [await roomNamed(reyes, 'Team 1'), await roomNamed(reyes, 'Team 2')]
    const [ana, ben] = [await stage.cast.joins(one, 'Ana'), await stage.cast.joins(two, 'Ben')]
    await ana.link.command({ type: 'requestRun' })
    const { state } = await ana.seesRoom(({ runs }) => runs[0]?.progress.status === 'done')
    const seen = async ({ cookie }: Actor) =>
      (await fetch(`${stage.server.url}/api/runs/${state?.runs[0]?.id}`, { headers: { cookie } })).status
    expect([await seen(ana), await seen(ben), await seen(reyes)]).toEqual([200, 404, 200])
  })

  test('a message that is none is refused, and nothing else happens', async () => {
    const reyes = await stage.cast.teaches()
    const wrong: unknown[] = [
      { type: 'addTeam', name: '  ', start: 'lesson' },
      { type: 'addTeam', name: 'x'.repeat(limits.nameUnits + 1), start: 'lesson' },
      { type: 'dealTeams', by: 'teams', count: 0, start: 'lesson' },
      { type: 'dealTeams', by: 'teams', count: 101, start: 'lesson' },
      { type: 'movePerson', participant: 'x' },
      { type: 'addTeam', name: 'Red', start: 'lesson', by: 'ana' },
    ]
    for (const message of wrong) {
      const reply: unknown = await reyes.link.socket.emitWithAck('session:command', message as SessionCommand)
      expect(reply).toEqual({ ok: false, reason: 'bad-message' })
    }
    expect((await boardOf(reyes)).rooms).toHaveLength(1)
  })
})
