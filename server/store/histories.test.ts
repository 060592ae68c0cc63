/** Which histories a room keeps. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runLimits } from '../../lib/protocol/limits'
import type { Verdict } from '../../lib/protocol/verdict'
import { emptyFolder, removeFolder } from '../testing/testServer'
import { migrate, readMigrations } from './migrate'
import { Store } from './Store'

let folder: string
let store: Store

beforeEach(async () => {
  folder = emptyFolder()
  const file = join(folder, 'heaproom.db')
  migrate(file, readMigrations(fileURLToPath(new URL('../../prisma/migrations', import.meta.url))))
  store = await Store.open(file)
  const lesson = { slug: 'blank', title: 'Blank', text: '' }
  for (const room of ['here', 'there']) {
    const modules = [{ id: `${room} main`, file: 'main.py' }]
    await store.createSession({ id: room, code: room, room, lesson, exercises: [], instructor: 'i', modules })
  }
})

afterEach(async () => {
  await store.close()
  removeFolder(folder)
})

const exit = { kind: 'ok', code: 0 } as const
const verdict: Verdict = {
  format: 'heaproom.verdict/1',
  collector: 'cpython',
  entry: 'main.py',
  exit,
  stdout: '',
  stderr: '',
  steps: 1,
  events: 1,
  fates: { counted: 0, collected: 0, exit: 0, 'exit-late': 0, never: 0 },
  lingering: [],
  unlisted: 0,
  together: null,
  participants: {},
}

async function run(room: string, id: string, at: number, isFailed = false, window?: Uint8Array): Promise<void> {
  const settings = { limits: runLimits, stdin: '', seed: 0, collector: 'cpython' } as const
  const inputs = { sources: { 'main.py': id }, authorship: {}, entry: 'main.py', settings }
  const queued = { status: 'queued', place: 1 } as const
  const asked = { id, by: 'ana', entry: 'main.py', collector: 'cpython', requestedAt: at, stoppedBy: null }
  const row = { ...asked, progress: queued }
  await store.createRun(room, row, inputs)
  const summary = { exit, steps: 1, events: 1, lingering: 0, historyBytes: 1 }
  const failed = { status: 'failed', failure: 'deadline' } as const
  const done = { status: 'done', summary } as const
  if (isFailed) await store.finishRun({ ...row, progress: failed }, null, new Date(at))
  else await store.finishRun({ ...row, progress: done }, { verdict, history: new Uint8Array(3), window }, new Date(at))
}

test('the last ones of the room, failed runs not counted; inputs and verdicts of all runs stay', async () => {
  for (let at = 1; at <= 4; at++) await run('here', `run ${at}`, at)
  await run('here', 'failed', 5, true)
  await run('there', 'other', 1)
  await store.pruneHistories('here', 2)
  const kept = await Promise.all(
    ['run 1', 'run 2', 'run 3', 'run 4', 'other'].map(async (id) => (await store.findHistory(id)) !== null),
  )
  expect(kept).toEqual([false, false, true, true, true])
  expect(await store.findRun('run 1')).toMatchObject({ inputs: { sources: { 'main.py': 'run 1' } }, verdict })
})

test('the window of a long one is kept with it, and goes with it', async () => {
  await run('here', 'short', 1)
  await run('here', 'long', 2, false, Uint8Array.of(1, 2))
  expect(await store.findWindow('none')).toBe(null)
  expect(await store.findWindow('short')).toEqual({ window: null })
  expect(await store.findWindow('long')).toEqual({ window: Uint8Array.of(1, 2) })
  await store.pruneHistories('here', 0)
  expect(await store.findWindow('long')).toBe(null)
})
