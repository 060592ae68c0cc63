/** One live room for all who ask, for as long as somebody holds it. */
import { EventEmitter, once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Operation } from '../../lib/lesson/operation'
import { runLimits } from '../../lib/protocol/limits'
import type { CheckPool } from '../runs/checkTeam'
import { LivePool } from '../runs/LivePool'
import { RunPool } from '../runs/RunPool'
import { migrate, readMigrations } from '../store/migrate'
import { Store } from '../store/Store'
import { UpdateLog } from '../store/UpdateLog'
import { bundleWorker, emptyFolder, removeFolder } from '../testing/testServer'
import { Rooms } from './Rooms'

let folder: string
let store: Store
let log: UpdateLog
let pool: RunPool
let rooms: Rooms
let failures: Error[]
let news: EventEmitter

beforeEach(async () => {
  folder = emptyFolder()
  failures = []
  const file = join(folder, 'heaproom.db')
  migrate(file, readMigrations(fileURLToPath(new URL('../../prisma/migrations', import.meta.url))))
  store = await Store.open(file)
  log = new UpdateLog(join(folder, 'updates.db'))
  const worker = await bundleWorker(folder)
  const settings = { worker, size: 1, deadlineMs: 60_000, graceMs: 100, additionMs: 60_000, heapMegabytes: 64 }
  pool = new RunPool(settings)
  // Nothing here is checked or typed, so no thread of it is ever started.
  const checkPool: CheckPool = new RunPool(settings)
  const times = { entryMs: 1_000, graceMs: 100, additionMs: 60_000, longMs: 1_000 }
  const livePool = new LivePool({ worker, size: 1, heapMegabytes: 64, times })
  const nobody = () => undefined
  news = new EventEmitter()
  const operated = (_: number, operation: Operation) => void news.emit(operation.type)
  const failed = (error: Error) => void failures.push(error)
  rooms = new Rooms(
    { store, log, pool, checkPool, livePool, now: Date.now },
    () => ({
      operated,
      updated: nobody,
      reset: nobody,
      failed,
    }),
    nobody,
  )
  const lesson = { slug: 'blank', title: 'Blank', text: '' }
  const modules = [{ id: 'main', file: 'main.py' }]
  await store.createSession({ id: 's', code: 'ABCDEF', room: 'room', lesson, exercises: [], instructor: 'i', modules })
})

afterEach(async () => {
  await pool.close()
  await rooms.settle()
  log.close()
  await store.close()
  removeFolder(folder)
  for (const error of failures) throw error
})

test('all who ask at once hold the same room', async () => {
  const held = await Promise.all([rooms.hold('room'), rooms.hold('room'), rooms.hold('room')])
  expect(new Set(held).size).toBe(1)
  expect(held[0]?.room.state.modules.map((module) => module.file)).toEqual(['main.py'])
})

test('a room that does not exist is held by nobody', async () => {
  expect(await rooms.hold('nowhere')).toBeNull()
  expect(await rooms.use('nowhere', () => Promise.resolve(1))).toBeNull()
})

test('[F3] a thousand rooms that do not open leave nothing behind', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
  const before = timers()
  for (let at = 0; at < 1_000; at++) expect(await rooms.hold(`none ${at}`)).toBeNull()
  expect(timers()).toBeLessThan(before + 10)
})

test('a room that everybody let go is read again, with all that happened in it', async () => {
  const first = await rooms.hold('room')
  await first?.room.operate({ type: 'participantJoined', id: 'ana', name: 'Ana', role: 'student' })
  await first?.room.operate({ type: 'moduleCreated', by: 'ana', id: 'm', file: 'ana.py', shared: false })
  await first?.room.enter('ana', 5000, () => undefined)
  rooms.release('room')
  await rooms.settle()
  const second = await rooms.hold('room')
  expect(second?.room).not.toBe(first?.room)
  expect(second?.room.state).toEqual({ ...first?.room.state, seq: 0 })
})

test('a room that is asked for again while it is let go stays one room', async () => {
  const first = await rooms.hold('room')
  rooms.release('room')
  const second = await rooms.hold('room')
  await second?.room.settle()
  expect(second).toBe(first)
  expect(await rooms.hold('room')).toBe(first)
})

test('a room whose run goes on stays, though everybody has left, until the run is stored', async () => {
  const live = await rooms.hold('room')
  const room = live?.room
  await room?.operate({ type: 'participantJoined', id: 'ana', name: 'Ana', role: 'student' })
  room?.edit('ana', 'tab', 'main', new Uint8Array(2), () => undefined)
  const settings = { limits: runLimits, seed: 0, collector: 'cpython' } as const
  await room?.requestRun('ana', 'run', { entry: 'main.py', settings })
  const finished = once(news, 'runFinished')
  rooms.release('room')
  await finished
  const again = await rooms.hold('room')
  expect(again?.room.state.runs.map((run) => run.progress.status)).toEqual(['done'])
})
