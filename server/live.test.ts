/** A live process over real sockets: people type into one heap, and what they see of it, of each other, and of its end is the same. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Actor, Cast } from '../app/_data/provider/testing/Actor'
import { decode } from '../lib/heap/history/encode'
import type { LiveEntry } from '../lib/lesson/live'
import type { Place } from '../lib/lesson/place'
import type { Run } from '../lib/lesson/state'
import type { Reply } from '../lib/protocol/refusal'
import type { RunRecord } from '../lib/protocol/request'
import { engineWorkers } from './testing/engineWorkers'
import { emptyFolder, removeFolder, startTestServer, type TestServer } from './testing/testServer'

/** A server is started, on a machine that does other things too. */
const HOOK_MS = 60_000

const workers = engineWorkers('liveWorker')
let folder: string
let server: TestServer
let cast: Cast
let ana: Actor
let ben: Actor
let reyes: Actor

beforeEach(async () => {
  folder = emptyFolder()
  await opens()
  await comeIn()
}, HOOK_MS)

afterEach(async () => {
  cast.leave()
  await server.close()
  removeFolder(folder)
  for (const error of server.errors) throw error
})

async function opens({ port = 0, entryMs = 60_000 } = {}): Promise<void> {
  const liveTimes = { entryMs, graceMs: 1_000, longMs: 60_000 }
  server = await startTestServer(folder, { worker: workers().liveWorker, ...workers(), liveTimes, port })
  cast = new Cast(server.url)
}

async function comeIn(): Promise<void> {
  reyes = await cast.teaches()
  ana = await cast.joins(reyes, 'Ana')
  ben = await cast.joins(reyes, 'Ben')
}

/** The server; everybody comes back. */
async function restarts(): Promise<void> {
  await server.close()
  await Promise.all([ana, ben].map((one) => one.sees(({ status }) => status === 'offline')))
  const { port } = server
  const before = [ana, ben, reyes]
  await opens({ port })
  ;[ana, ben, reyes] = (await Promise.all(before.map((one) => cast.returns(one)))) as [Actor, Actor, Actor] // three came back
}

const entriesOf = (actor: Actor): readonly LiveEntry[] => actor.state.live?.entries ?? []
/** What everybody reads: who typed what, and the answer. */
const transcript = (actor: Actor) =>
  entriesOf(actor).map(({ file, text, answer }) => `${file} ${text} -> ${answer?.stdout}${answer?.stderr}`)

/** Types, and waits until everybody sees the answer. */
async function types(actor: Actor, text: string): Promise<string> {
  const number = entriesOf(actor).length
  expect(await actor.link.command({ type: 'typeLive', text })).toMatchObject({ ok: true })
  const isAnswered = ({ live }: Actor['state']) => (live?.entries[number]?.answer ?? null) !== null
  await Promise.all([ana, ben].map((one) => one.seesRoom(isAnswered)))
  const answer = entriesOf(ana)[number]?.answer
  return `${answer?.stdout}${answer?.stderr}`
}

async function ends(): Promise<Run> {
  const over = await Promise.all(
    [ana, ben].map((one) => one.seesRoom(({ live, runs }) => live === null && runs.length > 0)),
  )
  const run = over[0]?.state?.runs.at(-1)
  if (run === undefined) throw new Error('a process that ended is a run')
  return run
}

async function record(actor: Actor, id: string): Promise<RunRecord> {
  const answer = await fetch(`${server.url}/api/runs/${id}`, { headers: { cookie: actor.cookie } })
  const reply = (await answer.json()) as Reply<RunRecord> // our own server's answer
  if (!reply.ok) throw new Error(reply.reason)
  return reply.value
}

/** How many steps the picture has that someone is shown. */
async function shownSteps(actor: Actor, id: string): Promise<number> {
  const answer = await fetch(`${server.url}/api/runs/${id}/history`, { headers: { cookie: actor.cookie } })
  const decoded = decode(new Uint8Array(await answer.arrayBuffer()))
  return decoded.ok ? decoded.history.statements.length : -1
}

test('two people type into one heap: an object passes between them, and the verdict names who kept it', async () => {
  await ana.writes(
    'main.py',
    'class Order:\n    def __repr__(self): return "an order"\n    def __del__(self): print("gone")\n',
  )
  expect(await ben.link.command({ type: 'openLive' })).toMatchObject({ ok: true })
  await ana.seesRoom(({ live }) => live !== null)
  const id = ana.state.live?.id ?? ''
  await types(ana, 'from main import Order; tea = Order()')
  expect(await types(ben, 'mine = [tea]; tea')).toBe('an order\n')
  const before = await shownSteps(ana, id)
  expect(await types(ana, 'del tea')).toBe('')
  expect(await types(ben, '_')).toBe('an order\n')
  expect(await types(ben, '1')).toBe('1\n')
  expect(await shownSteps(ben, id)).toBeGreaterThan(before)
  expect((await record(ana, id)).sources['Ben:1']).toBe('mine = [tea]; tea')
  expect(transcript(ben)).toEqual(transcript(ana))
  const late = await cast.joins(reyes, 'Cleo')
  expect(transcript(late)).toEqual(transcript(ana))

  expect(await ana.link.command({ type: 'exitLive' })).toEqual({ ok: false, reason: 'not-your-process' })
  expect(await ben.link.command({ type: 'exitLive' })).toMatchObject({ ok: true })
  const run = await ends()
  expect(run).toMatchObject({
    id,
    by: ben.id,
    entry: '__main__',
    progress: { status: 'done', summary: { lingering: 1 } },
  })
  const { verdict } = await record(ana, id)
  expect(verdict?.stdout).toBe('an order\nan order\n1\ngone\n')
  expect(verdict?.lingering[0]).toMatchObject({ type: 'Order', made: { file: 'Ana:1', line: 1, by: ana.id } })
  expect(verdict?.lingering[0]?.cut).toMatchObject([{ file: 'Ben:1', line: 1, by: ben.id }])
  expect(await ana.link.command({ type: 'typeLive', text: '1' })).toEqual({ ok: false, reason: 'no-live' })
})

test('entries of many come in one order, one at a time each; who typed an endless one, or an instructor, interrupts it', async () => {
  await ana.link.command({ type: 'openLive' })
  expect(await ben.link.command({ type: 'openLive' })).toEqual({ ok: false, reason: 'live-open' })
  await ana.link.command({ type: 'typeLive', text: 'x = []\nwhile True: pass\n' })
  await ben.link.command({ type: 'typeLive', text: 'x.append("Ben"); len(x)' })
  expect(await ben.link.command({ type: 'typeLive', text: '2' })).toEqual({ ok: false, reason: 'live-busy' })
  expect(await ben.link.command({ type: 'interruptLive', entry: 0 })).toEqual({ ok: false, reason: 'not-your-entry' })
  expect(await ben.link.command({ type: 'interruptLive', entry: 1 })).toEqual({ ok: false, reason: 'live-idle' })
  expect(await reyes.link.command({ type: 'interruptLive', entry: 0 })).toMatchObject({ ok: true })
  await ana.seesRoom(({ live }) => live?.entries[1]?.answer?.stdout === '1\n')
  const [endless] = entriesOf(ana)
  expect(endless?.answer?.stderr.split('\n').at(-2)).toBe('KeyboardInterrupt')
  expect(endless?.interruptedBy).toBe(reyes.id)
})

test('a restart keeps the process: its log is typed again, interrupted where it was, and what had no answer runs', async () => {
  await ana.link.command({ type: 'openLive' })
  await ana.link.command({ type: 'typeLive', text: 'count = 0\nwhile True: count += 1\n' })
  await ana.link.command({ type: 'interruptLive', entry: 0 })
  await ana.seesRoom(({ live }) => live?.entries[0]?.answer !== null)
  const counted = await types(ben, 'count')
  await ben.link.command({ type: 'typeLive', text: 'while True: pass\n' })
  await restarts()
  expect(transcript(ana)).toHaveLength(3)
  await ben.link.command({ type: 'interruptLive', entry: 2 })
  await ana.seesRoom(({ live }) => live?.entries[2]?.answer?.stderr.includes('KeyboardInterrupt') === true)
  expect(await types(ana, 'count')).toBe(counted)
})

test('an instructor takes everybody to a step of the process, over a restart, and on to the run that it becomes', async () => {
  await ana.link.command({ type: 'openLive' })
  await types(ben, 'kept = [[]]')
  await reyes.seesRoom(({ live }) => live !== null)
  const id = reyes.state.live?.id ?? ''
  const place: Place = {
    run: id,
    step: 1,
    event: null,
    choice: { kind: 'object', serial: 2 },
    beside: null,
    view: 'table',
  }
  expect(await ana.link.command({ type: 'startSpotlight', place })).toEqual({ ok: false, reason: 'not-instructor' })
  expect(await reyes.link.command({ type: 'startSpotlight', place: { ...place, run: 'none' } })).toEqual({
    ok: false,
    reason: 'no-such-run',
  })
  expect(await reyes.link.command({ type: 'startSpotlight', place })).toMatchObject({ ok: true })
  expect(await reyes.link.command({ type: 'moveSpotlight', place: { ...place, step: 2 } })).toMatchObject({ ok: true })
  await Promise.all([ana, ben].map((one) => one.seesRoom(({ spotlight }) => spotlight?.place.step === 2)))
  const { spotlight } = ana.state
  expect(spotlight).toMatchObject({ by: reyes.id, place: { run: id, choice: place.choice, view: 'table' } })
  await restarts()
  expect(ana.state.spotlight).toEqual(spotlight)
  expect(await types(ben, 'kept')).toBe('[[]]\n')
  await reyes.link.command({ type: 'exitLive' })
  expect(await ends()).toMatchObject({ id })
  expect(ana.state.spotlight).toEqual(spotlight)
})

test('an entry that ends the process ends it for all, with its exit', async () => {
  await ana.link.command({ type: 'openLive' })
  await types(ana, 'import atexit; atexit.register(print, "at exit") and None')
  await ben.link.command({ type: 'typeLive', text: 'raise SystemExit(3)' })
  const run = await ends()
  expect(run.progress).toMatchObject({ status: 'done', summary: { exit: { kind: 'ok', code: 3 } } })
  expect((await record(ana, run.id)).verdict?.stdout).toBe('at exit\n')
})

test('an entry that is deaf to Ctrl+C, waits for ever or takes too much memory is undone: the process is as it was before, for all', async () => {
  cast.leave()
  await server.close()
  await opens({ entryMs: 1_000 })
  await comeIn()
  await ana.link.command({ type: 'openLive' })
  await types(ben, 'kept = ["Ben"]')
  // Large numbers, so that the work of its budget takes minutes: the deadline comes first on any machine.
  await types(ana, 'kept.clear(); sum(map((7 ** 3000).__mul__, range(10 ** 12)))')
  expect(entriesOf(ben)[1]?.answer).toMatchObject({ stdout: '', stderr: '', undone: 'deadline' })
  expect(await types(ben, 'kept')).toBe("['Ben']\n")
  expect(
    await types(ana, 'import _thread; kept.clear(); lock = _thread.allocate_lock(); lock.acquire(); lock.acquire()'),
  ).toMatch('Deadlock: every thread')
  expect(entriesOf(ben)[3]?.answer?.undone).toBe('deadlock')
  await types(ben, 'kept = [bytes(10 ** 8) for _ in range(3)]')
  expect(entriesOf(ana)[4]?.answer?.undone).toBe('memory')
  expect(await types(ben, 'kept')).toBe("['Ben']\n")
  await ana.link.command({ type: 'exitLive' })
  const run = await ends()
  expect(run.progress).toMatchObject({ status: 'done', summary: { exit: { kind: 'ok', code: 0 } } })
  expect((await record(ben, run.id)).verdict?.stdout).toBe("['Ben']\n['Ben']\n")
})
