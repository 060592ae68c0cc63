/** The shared session over real sockets, a real server and real files: what people in one room see of each other. */
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { textUntil } from '../app/_data/provider/testing/Actor'
import { authorship } from '../lib/lesson/authorship'
import type { Place } from '../lib/lesson/place'
import { activeRun, inputOf, participantOf } from '../lib/lesson/state'
import { castForEachTest } from './testing/castForEachTest'

const stage = castForEachTest()

describe('the roster', () => {
  test('shows everybody who is there, as they come and go', async () => {
    const reyes = await stage.cast.teaches()
    const ana = await stage.cast.joins(reyes, 'Ana')
    const ben = await stage.cast.joins(reyes, 'Ben')
    await reyes.seesRoom((state) => state.participants.filter((one) => one.online).length === 3)
    expect(ana.state.participants.map(({ name, role }) => [name, role])).toEqual([
      ['Dr. Reyes', 'instructor'],
      ['Ana', 'student'],
      ['Ben', 'student'],
    ])
    ben.leaves()
    await ana.seesRoom((state) => participantOf(state, ben.id)?.online === false)
  })

  test('a closed tab comes back as the same person; two tabs are one person until both are closed', async () => {
    const reyes = await stage.cast.teaches()
    const ana = await stage.cast.joins(reyes, 'Ana')
    const second = await stage.cast.returns(ana)
    expect(second.id).toBe(ana.id)
    ana.leaves()
    const third = await stage.cast.returns(ana)
    second.leaves()
    await reyes.link.command({ type: 'createModule', file: 'after.py', shared: true })
    const { state } = await third.seesRoom((room) => room.modules.length === 2)
    expect(state?.participants.map(({ name, online }) => [name, online])).toEqual([
      ['Dr. Reyes', true],
      ['Ana', true],
    ])
  })

  test('everybody’s state is the same value', async () => {
    const reyes = await stage.cast.teaches()
    const ana = await stage.cast.joins(reyes, 'Ana')
    await ana.link.command({ type: 'createModule', file: 'ana.py', shared: false })
    const ben = await stage.cast.joins(reyes, 'Ben')
    const all = [reyes, ana, ben]
    const isSettled = ({ participants }: typeof reyes.state) =>
      participants.every((one) => one.online) && participants.length === 3
    await Promise.all(all.map((one) => one.seesRoom(isSettled)))
    const seq = Math.max(...all.map((one) => one.state.seq))
    await Promise.all(all.map((one) => one.seesRoom((state) => state.seq === seq)))
    expect(ana.state).toEqual(reyes.state)
    expect(ben.state).toEqual(reyes.state)
  })
})

describe('modules', () => {
  test('are made, renamed and removed live; the loser of a race hears a reason', async () => {
    const reyes = await stage.cast.teaches()
    const ana = await stage.cast.joins(reyes, 'Ana')
    const [mine, theirs] = await Promise.all([
      ana.link.command({ type: 'createModule', file: 'model.py', shared: false }),
      reyes.link.command({ type: 'createModule', file: 'model.py', shared: false }),
    ])
    expect([mine, theirs].filter(({ ok }) => ok)).toHaveLength(1)
    expect([mine, theirs]).toContainEqual({ ok: false, reason: 'file-name-taken' })
    await ana.seesRoom((state) => state.modules.some((module) => module.file === 'model.py'))
    const module = ana.state.modules[1]?.id ?? ''
    await reyes.link.command({ type: 'renameModule', module, file: 'shop.py' })
    await ana.seesRoom((state) => state.modules[1]?.file === 'shop.py')
    await reyes.link.command({ type: 'removeModule', module })
    await ana.seesRoom((state) => state.modules.length === 1)
    expect(ana.link.openModule(module).getStatus().kind).toBe('loading')
  })

  test('of one’s own are written by their owner and the instructor, and by nobody else', async () => {
    const reyes = await stage.cast.teaches()
    const ana = await stage.cast.joins(reyes, 'Ana')
    const ben = await stage.cast.joins(reyes, 'Ben')
    await ana.link.command({ type: 'createModule', file: 'ana.py', shared: false })
    const [hers, his, instructors] = await Promise.all([ana, ben, reyes].map((one) => one.opens('ana.py')))
    if (hers === undefined || his === undefined || instructors === undefined) throw new Error('three opened it')
    his.text.insert(0, 'ben was here')
    expect(await ben.isRefused(his)).toBe('not-yours')
    hers.text.insert(0, 'x = 1\n')
    instructors.text.insert(0, '# look\n')
    await Promise.all([ana.isSaved(hers), reyes.isSaved(instructors)])
    const both = (text: string) => text.includes('x = 1\n') && text.includes('# look\n')
    expect(await textUntil(hers, both)).toHaveLength(13)
    expect(await textUntil(instructors, both)).toBe(hers.text.toString())
  })
})

describe('text', () => {
  test('typed by one is read by the others and is saved', async () => {
    const reyes = await stage.cast.teaches('event-bus')
    const ana = await stage.cast.joins(reyes, 'Ana')
    const here = await reyes.opens('main.py')
    const there = await ana.opens('main.py')
    expect(there.text.toString()).toContain('import events\n')
    there.text.insert(0, '# Ana was here\n')
    expect(there.getStatus().kind).toBe('saving')
    expect(ana.link.getSnapshot().saved).toBe(false)
    await ana.isSaved(there)
    expect(ana.link.getSnapshot().saved).toBe(true)
    await reyes.reads(here, there.text.toString())
  })

  test('three people type in one line at once and end with the same line, each character its writer’s', async () => {
    const reyes = await stage.cast.teaches()
    const people = [reyes, await stage.cast.joins(reyes, 'Ana'), await stage.cast.joins(reyes, 'Ben')]
    const documents = await Promise.all(people.map((one) => one.opens('main.py')))
    const letters = ['r', 'a', 'b']
    for (let round = 0; round < 40; round++) {
      documents.forEach((document, index) =>
        document.text.insert((round * (index + 3)) % (document.text.length + 1), letters[index] ?? ''),
      )
      if (round % 10 === 0) await Promise.all(people.map((one, index) => one.isSaved(documents[index] ?? raise())))
    }
    await Promise.all(people.map((one, index) => one.isSaved(documents[index] ?? raise())))
    const late = await (await stage.cast.returns(reyes)).opens('main.py')
    const text = late.text.toString()
    expect(text).toHaveLength(120)
    await Promise.all(people.map((one, index) => one.reads(documents[index] ?? raise(), text)))
    const ranges = authorship(late.text._start, reyes.state.authors)
    const names = new Map(people.map((one, index) => [one.id, letters[index]]))
    for (const { from, to, by } of ranges) expect(new Set(text.slice(from, to))).toEqual(new Set([names.get(by)]))
    expect(ranges.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(120)
  })

  test('[F4] typed while the line is down waits here, and is sent when it is back', async () => {
    const reyes = await stage.cast.teaches()
    const ana = await stage.cast.joins(reyes, 'Ana')
    const hers = await ana.opens('main.py')
    const theirs = await reyes.opens('main.py')
    ana.link.socket.io.engine.close()
    hers.text.insert(0, 'typed in a tunnel\n')
    theirs.text.insert(0, 'meanwhile\n')
    await reyes.isSaved(theirs)
    expect(hers.getStatus().kind).toBe('saving')
    await ana.isSaved(hers)
    expect(hers.text.toString().split('\n').sort()).toEqual(['', 'meanwhile', 'typed in a tunnel'])
    await reyes.reads(theirs, hers.text.toString())
  })

  test('[F1] is not doubled by a restart of the server, and editing goes on', async () => {
    const reyes = await stage.cast.teaches('event-bus')
    const ana = await stage.cast.joins(reyes, 'Ana')
    const document = await ana.opens('model.py')
    document.text.insert(0, '# first\n')
    await ana.isSaved(document)
    const before = document.text.toString()
    await stage.server.close()
    await ana.sees(({ status }) => status === 'offline')
    document.text.insert(0, '# while it was away\n')
    await stage.reopen()
    await ana.isSaved(document)
    expect(document.text.toString()).toBe(`# while it was away\n${before}`)
    const again = await (await stage.cast.returns(ana)).opens('model.py')
    expect(again.text.toString()).toBe(document.text.toString())
    expect(ana.state.participants.map((one) => one.name)).toEqual(['Dr. Reyes', 'Ana'])
  })
})

test('hands go up into one queue that all see, an instructor takes one down, and the queue outlives a restart', async () => {
  const reyes = await stage.cast.teaches()
  const [ana, ben] = [await stage.cast.joins(reyes, 'Ana'), await stage.cast.joins(reyes, 'Ben')]
  await ben.link.command({ type: 'raiseHand' })
  await ana.link.command({ type: 'raiseHand' })
  await reyes.seesRoom((state) => state.hands.length === 2)
  expect(reyes.state.hands.map(({ participant }) => participant)).toEqual([ben.id, ana.id])
  expect(await ana.link.command({ type: 'lowerHand', participant: ben.id })).toEqual({
    ok: false,
    reason: 'not-instructor',
  })
  const { hands } = reyes.state
  await stage.server.close()
  await ana.sees(({ status }) => status === 'offline')
  await stage.reopen()
  const again = await stage.cast.returns(ana)
  expect(again.state.hands).toEqual(hands)
  const teacher = await stage.cast.returns(reyes)
  await teacher.link.command({ type: 'lowerHand', participant: ben.id })
  await again.seesRoom((state) => state.hands.length === 1)
  await again.link.command({ type: 'lowerHand', participant: again.id })
  await teacher.seesRoom((state) => state.hands.length === 0)
})

test('an instructor takes everybody to a place in a run, and it is still there after a restart', async () => {
  const reyes = await stage.cast.teaches()
  const ana = await stage.cast.joins(reyes, 'Ana')
  await reyes.link.command({ type: 'requestRun' })
  const { state } = await reyes.seesRoom(({ runs }) => runs.at(-1)?.progress.status === 'done')
  const place: Place = {
    run: state?.runs[0]?.id ?? '',
    step: 0,
    event: null,
    choice: { kind: 'object', serial: 3 },
    beside: null,
    view: 'table',
  }
  expect(await ana.link.command({ type: 'startSpotlight', place })).toEqual({ ok: false, reason: 'not-instructor' })
  await reyes.link.command({ type: 'startSpotlight', place })
  await reyes.link.command({ type: 'moveSpotlight', place: { ...place, step: 1 } })
  await ana.seesRoom(({ spotlight }) => spotlight?.place.step === 1)
  const { spotlight } = ana.state
  expect(spotlight).toMatchObject({ by: reyes.id, place: { ...place, step: 1 } })
  await stage.server.close()
  await ana.sees(({ status }) => status === 'offline')
  await stage.reopen()
  const again = await stage.cast.returns(ana)
  expect(again.state.spotlight).toEqual(spotlight)
  await (await stage.cast.returns(reyes)).link.command({ type: 'endSpotlight' })
  await again.seesRoom((room) => room.spotlight === null)
})

test('an instructor has the room predict, nobody else does, and it stays so over a restart', async () => {
  const reyes = await stage.cast.teaches()
  const ana = await stage.cast.joins(reyes, 'Ana')
  expect(ana.state.isPredicting).toBe(false)
  expect(await ana.link.command({ type: 'setPrediction', isOn: true })).toEqual({ ok: false, reason: 'not-instructor' })
  await reyes.link.command({ type: 'setPrediction', isOn: true })
  await ana.seesRoom((state) => state.isPredicting)
  await stage.server.close()
  await ana.sees(({ status }) => status === 'offline')
  await stage.reopen()
  const again = await stage.cast.returns(ana)
  expect(again.state.isPredicting).toBe(true)
})

describe('carets', () => {
  const caret = (text: Y.Text, at: number) => Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, at))

  test('are seen where they are, by name, and go with their tab', async () => {
    const reyes = await stage.cast.teaches('event-bus')
    const ana = await stage.cast.joins(reyes, 'Ana')
    const hers = await ana.opens('main.py')
    const theirs = await reyes.opens('main.py')
    const module = ana.state.modules[0]?.id ?? ''
    ana.link.movePresence({ module, caret: { anchor: caret(hers.text, 7), head: caret(hers.text, 9) } })
    const { presence } = await reyes.sees((snapshot) => snapshot.presence.size === 1)
    const [seen] = presence.values()
    expect(seen?.participant).toBe(ana.id)
    const head = Y.decodeRelativePosition(seen?.where?.caret?.head ?? new Uint8Array())
    expect(Y.createAbsolutePositionFromRelativePosition(head, theirs.doc)?.index).toBe(9)
    // Who looks elsewhere on the page is still in the module.
    ana.link.movePresence({ module, caret: null })
    await reyes.sees((snapshot) => [...snapshot.presence.values()].every(({ where }) => where?.caret === null))
    // Somebody who comes later sees it at once.
    const ben = await stage.cast.joins(reyes, 'Ben')
    expect([...ben.link.getSnapshot().presence.values()].map((one) => one.participant)).toEqual([ana.id])
    // [F11] A line that breaks takes it away, and brings it back with the person.
    const gone = reyes.sees((snapshot) => snapshot.presence.size === 0)
    ana.link.socket.io.engine.close()
    await gone
    await reyes.sees((snapshot) => snapshot.presence.size === 1)
    ana.leaves()
    await reyes.sees((snapshot) => snapshot.presence.size === 0)
  })
})

test('a tab that has to sign with another client id leaves no trace of the former one among those who are here', async () => {
  const reyes = await stage.cast.teaches()
  const ana = await stage.cast.joins(reyes, 'Ana')
  const module = ana.state.modules[0]?.id ?? ''
  ana.link.movePresence({ module, caret: null })
  const { presence } = await reyes.sees((snapshot) => snapshot.presence.size === 1)
  const [former = 0] = presence.keys()
  ana.link.adoptClient(former + 1)
  const after = await reyes.sees((snapshot) => snapshot.presence.has(former + 1))
  expect([...after.presence.values()]).toEqual([
    { clientId: former + 1, participant: ana.id, where: { module, caret: null } },
  ])
})

describe('a run', () => {
  async function typed(source: string) {
    const reyes = await stage.cast.teaches()
    const ana = await stage.cast.joins(reyes, 'Ana')
    const document = await ana.opens('main.py')
    document.text.insert(0, source)
    await ana.isSaved(document)
    return { reyes, ana }
  }

  test('is seen by everybody, with the text and the authors it ran with', async () => {
    const { reyes, ana } = await typed('print("hello")')
    expect((await reyes.link.command({ type: 'requestRun' })).ok).toBe(true)
    const { state } = await ana.seesRoom(({ runs }) => runs.at(-1)?.progress.status === 'done')
    const run = state?.runs.at(-1)
    expect(run).toMatchObject({
      by: reyes.id,
      entry: 'main.py',
      progress: { summary: { exit: { kind: 'ok', code: 0 } } },
    })
    const headers = { cookie: ana.cookie }
    const record = await (await fetch(`${stage.server.url}/api/runs/${run?.id}`, { headers })).json()
    expect(record).toMatchObject({
      ok: true,
      value: {
        run,
        sources: { 'main.py': 'print("hello")' },
        authorship: { 'main.py': [{ from: 0, to: 14, by: ana.id }] },
        verdict: { format: 'heaproom.verdict/1', stdout: 'print("hello")' },
      },
    })
    const history = await fetch(`${stage.server.url}/api/runs/${run?.id}/history`, { headers })
    expect(await history.text()).toContain('print(\\"hello\\")')
  })

  test('reads the room’s input, which is stored text like any other', async () => {
    const { reyes, ana } = await typed('x')
    const input = ana.link.openModule(inputOf(ana.state))
    await ana.isSaved(input)
    input.text.insert(0, 'Ada\nGrace\n')
    await ana.isSaved(input)
    await reyes.link.command({ type: 'requestRun' })
    const { state } = await ana.seesRoom(({ runs }) => runs.at(-1)?.progress.status === 'done')
    const run = `${stage.server.url}/api/runs/${state?.runs[0]?.id}`
    const record = await (await fetch(run, { headers: { cookie: ana.cookie } })).json()
    expect(record).toMatchObject({ value: { stdin: 'Ada\nGrace\n', sources: { 'main.py': 'x' } } })
  })

  test('is nobody else’s business', async () => {
    const { reyes } = await typed('x')
    await reyes.link.command({ type: 'requestRun' })
    const { state } = await reyes.seesRoom(({ runs }) => runs.at(-1)?.progress.status === 'done')
    const stranger = await stage.cast.teaches()
    for (const part of ['', '/history', '/history?step=end', '/history?step=1']) {
      const answer = await fetch(`${stage.server.url}/api/runs/${state?.runs[0]?.id}${part}`, {
        headers: { cookie: stranger.cookie },
      })
      expect(await answer.json()).toEqual({ ok: false, reason: 'no-such-run' })
    }
  })

  test('shows that it runs, cannot be started twice, and is stopped by anyone', async () => {
    const { reyes, ana } = await typed('loop')
    await reyes.link.command({ type: 'requestRun' })
    await ana.seesRoom((room) => activeRun(room)?.progress.status === 'running')
    expect(await ana.link.command({ type: 'requestRun' })).toEqual({ ok: false, reason: 'run-going' })
    await ana.link.command({ type: 'stopRun', run: activeRun(ana.state)?.id ?? '' })
    const { state } = await reyes.seesRoom(({ runs }) => runs.at(-1)?.progress.status === 'stopped')
    expect(state?.runs.at(-1)?.progress).toMatchObject({ status: 'stopped', summary: { exit: { kind: 'ok' } } })
  })

  test('that was under way when the server stopped has failed, and says so', async () => {
    const { reyes, ana } = await typed('loop')
    await reyes.link.command({ type: 'requestRun' })
    await ana.seesRoom((room) => activeRun(room)?.progress.status === 'running')
    await stage.server.close()
    await ana.sees(({ status }) => status === 'offline')
    await stage.reopen()
    const { state } = await ana.sees(({ status }) => status === 'online')
    expect(state?.runs.at(-1)?.progress).toEqual({ status: 'failed', failure: 'interrupted' })
  })
})

function raise(): never {
  throw new Error('everybody has opened a document')
}
