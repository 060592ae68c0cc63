import { expect, test } from 'vitest'
import { RunWindows, type WindowPool } from './RunWindows'

type Submitted = Parameters<WindowPool['submit']>[0]

/** Windows of one run whose history is kept, beside a pool whose jobs end when the test says so. */
function setting(findHistory: () => Promise<Uint8Array | null> = async () => new Uint8Array(1)) {
  const jobs: Submitted[] = []
  const failures: string[] = []
  const store = { findWindow: async () => ({ window: null }), findHistory }
  const windows = new RunWindows({ submit: (job) => jobs.push(job) }, store, ({ message }) => failures.push(message))
  const asks = (step: number) => windows.find('run', 'room', step)
  const cuts = (job: Submitted | undefined): void =>
    job?.listener.ended({ status: 'done', result: Uint8Array.of(job.inputs.step ?? 0) })
  return { jobs, failures, asks, cuts }
}

/** Whatever was begun has come as far as it comes. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('a window is cut once for all who ask for it', async () => {
  const { jobs, asks, cuts } = setting()
  const [first, second] = [asks(5), asks(5)]
  await settled()
  expect(jobs.map(({ id, inputs }) => [id, inputs.step])).toEqual([['run 5', 5]])
  cuts(jobs[0])
  const window = { ok: true, value: Uint8Array.of(5) }
  expect([await first, await second, await asks(5)]).toEqual([window, window, window])
  expect(jobs).toHaveLength(1)
})

test('what failed is asked of the thread again', async () => {
  const { jobs, failures, asks, cuts } = setting()
  const first = asks(5)
  await settled()
  jobs[0]?.listener.ended({ status: 'failed', failure: 'internal', message: 'torn' })
  expect(await first).toEqual({ ok: false, reason: 'internal' })
  expect(failures).toEqual(['a window of run run: torn'])
  const second = asks(5)
  await settled()
  cuts(jobs[1])
  expect(await second).toMatchObject({ ok: true })
})

test('a store that could not be read once is read again', async () => {
  let isBroken = true
  const { jobs, asks, cuts } = setting(async () => {
    if (isBroken) throw new Error('the disk is full')
    return new Uint8Array(1)
  })
  await expect(asks(5)).rejects.toThrow('the disk is full')
  isBroken = false
  const again = asks(5)
  await settled()
  cuts(jobs[0])
  expect(await again).toMatchObject({ ok: true })
})

test('while eight are being cut no other is, and as soon as one is done the next may come', async () => {
  const { jobs, asks, cuts } = setting()
  const steps = [1, 2, 3, 4, 5, 6, 7, 8]
  const waiting = steps.map((step) => asks(step))
  await settled()
  expect(jobs).toHaveLength(steps.length)
  expect(await asks(9)).toEqual({ ok: false, reason: 'too-fast' })
  const joined = asks(8)
  cuts(jobs[0])
  expect(await waiting[0]).toMatchObject({ ok: true })
  const ninth = asks(9)
  await settled()
  for (const job of jobs.slice(1)) cuts(job)
  for (const reply of await Promise.all([...waiting, joined, ninth])) expect(reply).toMatchObject({ ok: true })
  expect(jobs).toHaveLength(steps.length + 1)
})
