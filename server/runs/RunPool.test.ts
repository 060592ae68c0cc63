/** The pool with real threads and an engine that loops, fails and eats memory on demand. */
import { EventEmitter, once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runLimits } from '../../lib/protocol/limits'
import { bundleWorker, emptyFolder, removeFolder } from '../testing/testServer'
import { type PoolSettings, type RunEnd, RunPool } from './RunPool'

let folder: string
let pool: RunPool

async function open(settings: Partial<PoolSettings> = {}): Promise<void> {
  const worker = await bundleWorker(folder)
  pool = new RunPool({
    worker,
    size: 1,
    deadlineMs: 60_000,
    graceMs: 60_000,
    additionMs: 60_000,
    heapMegabytes: 64,
    ...settings,
  })
}

beforeEach(() => {
  folder = emptyFolder()
})

afterEach(async () => {
  await pool.close()
  removeFolder(folder)
})

type Watched = { readonly places: number[]; readonly began: Promise<void>; readonly ended: Promise<RunEnd> }

function submit(id: string, source: string, room = 'room'): Watched {
  const places: number[] = []
  const news = new EventEmitter<{ began: []; ended: [RunEnd] }>()
  const began = once(news, 'began').then(() => undefined)
  const ended = once(news, 'ended').then(([end]: RunEnd[]) => end ?? fail())
  const settings = { limits: runLimits, stdin: '', seed: 0, collector: 'cpython' } as const
  const inputs = { sources: { 'main.py': source }, authorship: {}, entry: 'main.py', settings }
  pool.submit({
    id,
    room,
    inputs,
    listener: {
      queued: (place) => places.push(place),
      progressed: () => void news.emit('began'),
      ended: (end) => void news.emit('ended', end),
    },
  })
  return { places, began, ended }
}

const statusOf = async ({ ended }: Watched) => {
  const end = await ended
  return end.status === 'failed' ? end.failure : end.status
}

describe('a run', () => {
  test('comes back with its verdict and its history', async () => {
    await open()
    const end = await submit('r', 'print(1)').ended
    if (end.status !== 'done') throw new Error(end.status)
    expect(end.result.verdict.stdout).toBe('print(1)')
    expect(new TextDecoder().decode(end.result.history)).toContain('"main.py":"print(1)"')
  })

  test('that is stopped while it runs hands back what it has', async () => {
    await open()
    const run = submit('r', 'loop')
    await run.began
    pool.stop('r')
    const end = await run.ended
    expect(end).toMatchObject({ status: 'stopped', result: { verdict: { stdout: 'loop' } } })
  })

  test('that is stopped while it waits never begins', async () => {
    await open()
    const first = submit('first', 'loop')
    const second = submit('second', 'x')
    pool.stop('second')
    expect(await second.ended).toEqual({ status: 'stopped', result: null })
    pool.stop('first')
    expect(await statusOf(first)).toBe('stopped')
  })

  test('that does not let go is ended, and the next one runs', async () => {
    await open({ graceMs: 50 })
    const deaf = submit('deaf', 'deaf')
    await deaf.began
    pool.stop('deaf')
    expect(await deaf.ended).toEqual({ status: 'stopped', result: null })
    expect(await statusOf(submit('next', 'x'))).toBe('done')
  })

  test('meets its deadline', async () => {
    await open({ deadlineMs: 50 })
    expect(await statusOf(submit('slow', 'loop'))).toBe('deadline')
  })

  test('that adds to its result in time is done with both', async () => {
    await open()
    const added = await submit('r', 'add').ended
    expect(added).toMatchObject({ status: 'done', result: { verdict: { stdout: 'add' }, window: Uint8Array.of(1) } })
  })

  test('whose result is there in time is done, whatever becomes of what is added to it', async () => {
    await open({ additionMs: 50 })
    for (const source of ['add for ever', 'add too much', 'add wrongly']) {
      const end = await submit('r', source).ended
      expect(end).toMatchObject({ status: 'done', result: { verdict: { stdout: source } } })
      expect(end).not.toHaveProperty('result.window')
    }
    expect(await statusOf(submit('next', 'x'))).toBe('done')
  })

  test('that is stopped waits for nothing that is only added to its result', async () => {
    await open()
    const long = submit('long', 'add for ever')
    await long.began
    pool.stop('long')
    expect(await long.ended).toMatchObject({ result: { verdict: { stdout: 'add for ever' } } })
    expect(await statusOf(submit('next', 'x'))).toBe('done')
  })

  test('that comes while a thread warms up ahead of it is done there, and so is the next by another', async () => {
    await open({ size: 2 })
    pool.prepare()
    const first = submit('first', 'loop')
    await first.began
    expect(await statusOf(submit('second', 'x'))).toBe('done')
    pool.stop('first')
    expect(await statusOf(first)).toBe('stopped')
  })

  test('that eats the memory of its thread fails alone', async () => {
    await open()
    expect(await statusOf(submit('big', 'eat'))).toBe('memory')
    expect(await statusOf(submit('next', 'x'))).toBe('done')
  })

  test('in which the engine errs fails with the reason for our log', async () => {
    await open()
    expect(await submit('r', 'explode').ended).toMatchObject({
      failure: 'internal',
      message: expect.stringContaining('the engine erred'),
    })
    expect(await statusOf(submit('next', 'x'))).toBe('done')
  })
})

describe('the queue', () => {
  test('gives every room its turn, and tells each run its place as it moves up', async () => {
    await open()
    const first = submit('a1', 'loop', 'a')
    const runs = [submit('a2', 'x', 'a'), submit('a3', 'x', 'a'), submit('b1', 'x', 'b'), submit('c1', 'x', 'c')]
    const order: string[] = []
    const names = ['a2', 'a3', 'b1', 'c1']
    runs.forEach((run, index) => void run.began.then(() => order.push(names[index] ?? '')))
    pool.stop('a1')
    await first.ended
    await Promise.all(runs.map((run) => run.ended))
    expect(order).toEqual(['b1', 'c1', 'a2', 'a3'])
    expect(runs[1]?.places).toEqual([2, 3, 4, 3, 2, 1])
  })

  test('runs as many at once as there are threads', async () => {
    await open({ size: 2 })
    const runs = [submit('1', 'loop', 'a'), submit('2', 'loop', 'b'), submit('3', 'x', 'c')]
    await Promise.all([runs[0]?.began, runs[1]?.began])
    expect(runs[2]?.places).toEqual([1])
    pool.stop('2')
    await runs[2]?.ended
    pool.stop('1')
    await Promise.all(runs.map((run) => run.ended))
  })
})

function fail(): never {
  throw new Error('a run ended without an end')
}
