import { expect, test } from 'vitest'
import { readRun, readVerdict, runStatus } from './runRow'

const row = { id: 'r', by: 'ana', entry: 'main.py', collector: 'cpython', requestedAt: new Date(7) }

test('a stopped run is read back with the one who stopped it', () => {
  const status = runStatus({ progress: { status: 'stopped', summary: null }, stoppedBy: 'ben' })
  expect(readRun({ ...row, ...status })).toMatchObject({ stoppedBy: 'ben', progress: { status: 'stopped' } })
})

test('a failed run is read back with why it failed, and was stopped by nobody', () => {
  const status = runStatus({ progress: { status: 'failed', failure: 'deadline' }, stoppedBy: 'ben' })
  expect(readRun({ ...row, ...status })).toMatchObject({ stoppedBy: null, progress: { failure: 'deadline' } })
})

test('a verdict that was stored before lists had a bound lists all there is', () => {
  const old = {
    format: 'heaproom.verdict/1',
    collector: 'cpython',
    entry: 'main.py',
    exit: { kind: 'ok', code: 0 },
    stdout: '',
    stderr: '',
    steps: 1,
    events: 1,
    fates: { counted: 0, collected: 0, exit: 0, 'exit-late': 0, never: 0 },
    lingering: [],
    participants: {},
  }
  expect(readVerdict(JSON.stringify(old)).unlisted).toBe(0)
  expect(readVerdict(JSON.stringify({ ...old, unlisted: 3 })).unlisted).toBe(3)
})
