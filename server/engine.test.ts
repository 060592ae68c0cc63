/** The main job through the whole server: three people type a program, run it, read who keeps what alive, and fix it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../app/_data/provider/testing/Actor'
import { Fates } from '../lib/blame/fates'
import { decode } from '../lib/heap/history/encode'
import { HeapCursor } from '../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../lib/heap/history/HistoryIndex'
import { cursorOn, openWindow } from '../lib/heap/history/openHistory'
import { shownBy } from '../lib/heap/history/shownBy'
import { fixesSchema } from '../lib/protocol/fixes'
import { LONG_HISTORY, type RunRecord } from '../lib/protocol/request'
import type { Reply } from '../lib/protocol/refusal'
import { type Verdict, verdictSchema } from '../lib/protocol/verdict'
import { castForEachTest } from './testing/castForEachTest'
import { engineWorkers } from './testing/engineWorkers'

const root = fileURLToPath(new URL('..', import.meta.url))

const stage = castForEachTest(engineWorkers('worker', 'fixWorker', 'windowWorker'))

const sourceOf = (file: string) => readFileSync(join(root, 'lessons/event-bus', file), 'utf8')

async function writes(actor: Actor, file: string, source: string): Promise<void> {
  if (file !== 'main.py') await actor.link.command({ type: 'createModule', file, shared: false })
  await actor.writes(file, source)
}

async function runs(actor: Actor): Promise<Verdict> {
  const before = actor.state.runs.length
  expect(await actor.link.command({ type: 'requestRun' })).toMatchObject({ ok: true })
  const { state } = await actor.seesRoom(
    (room) => room.runs.length > before && !['queued', 'running'].includes(room.runs.at(-1)?.progress.status ?? ''),
  )
  const run = state?.runs.at(-1)
  expect(run?.progress.status).toBe('done')
  const answer = await fetch(`${stage.server.url}/api/runs/${run?.id}`, { headers: { cookie: actor.cookie } })
  const reply = (await answer.json()) as Reply<RunRecord> // our own server's answer
  if (!reply.ok || reply.value.verdict === null) throw new Error('a finished run without a verdict')
  return verdictSchema.parse(reply.value.verdict)
}

test('recursion through built-in functions goes as deep as in CPython', async () => {
  const reyes = await stage.cast.teaches()
  const source = `import functools
class Node: pass
kept = []
@functools.lru_cache(None)
def fib(n):
    if n == 1:
        kept.append(Node())
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(950))`
  await writes(reyes, 'main.py', source)
  expect((await runs(reyes)).stderr).toBe('')
})

test('a history and a long record travel packed to a browser that takes them so, and are the same as without', async () => {
  const reyes = await stage.cast.teaches()
  await writes(reyes, 'main.py', 'class Node: pass\nkept = [[Node(), n] for n in range(3000)]')
  await runs(reyes)
  const url = `${stage.server.url}/api/runs/${reyes.state.runs.at(-1)?.id}`
  const fetched = async (encoding: string, part = '/history') => {
    const answer = await fetch(url + part, { headers: { cookie: reyes.cookie, 'accept-encoding': encoding } })
    return { encoding: answer.headers.get('content-encoding'), bytes: Buffer.from(await answer.arrayBuffer()) }
  }
  const [packed, plain] = [await fetched('gzip, br'), await fetched('identity')]
  expect([packed.encoding, plain.encoding]).toEqual(['gzip', null])
  expect(packed.bytes.equals(plain.bytes)).toBe(true)
  const [packedRecord, record] = [await fetched('gzip', ''), await fetched('identity', '')]
  expect([packedRecord.encoding, record.encoding]).toEqual(['gzip', null])
  expect(packedRecord.bytes.equals(record.bytes)).toBe(true)
  expect(decode(new Uint8Array(plain.bytes))).toMatchObject({ ok: true })
})

describe('a window of a history', () => {
  async function windows() {
    const reyes = await stage.cast.teaches()
    const path = () => `${stage.server.url}/api/runs/${reyes.state.runs.at(-1)?.id}`
    const asks = async (step: string, encoding = 'gzip') => {
      const headers = { cookie: reyes.cookie, 'accept-encoding': encoding }
      return fetch(`${path()}/history?step=${step}`, { headers })
    }
    const reads = async (answer: Response) => {
      const opening = openWindow(new Uint8Array(await answer.arrayBuffer()))
      if (!opening.ok) throw new Error(opening.reason)
      return cursorOn(opening.opened)
    }
    const whole = async () => {
      const answer = await fetch(`${path()}/history`, { headers: { cookie: reyes.cookie } })
      const decoded = decode(new Uint8Array(await answer.arrayBuffer()))
      if (!decoded.ok) throw new Error(decoded.reason)
      return new HeapCursor(new HistoryIndex(decoded.history))
    }
    return { reyes, asks, reads, whole }
  }

  test('about any step is cut when it is asked for, and shows what the whole shows', async () => {
    const { reyes, asks, reads, whole } = await windows()
    await writes(reyes, 'main.py', 'kept = [[n, n] for n in range(30)]\nkept.pop()\nkept = kept[3:]')
    await runs(reyes)
    const [here, there] = [await whole(), await reads(await asks('20'))]
    expect(there.index.tables).toEqual(here.index.tables)
    here.seek(20)
    there.seek(20)
    expect(shownBy(there)).toEqual(shownBy(here))
    const unpacked = await asks('20', 'identity')
    expect(unpacked.headers.get('content-encoding')).toBe(null)
    expect((await reads(unpacked)).index.reach).toEqual(there.index.reach)
    const beyond = await reads(await asks('999999999'))
    expect(beyond.index.stepsWithin.last).toBe(here.index.steps)
  })

  test('about the end of a long run is stored with it: its last steps, in a fraction of the whole', async () => {
    const { reyes, asks, reads, whole } = await windows()
    await writes(reyes, 'main.py', 'for n in range(30000):\n    kept = [n, [n], {n: n}]')
    await runs(reyes)
    const here = await whole()
    const answer = await asks('end')
    expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, 'gzip'])
    const there = await reads(answer)
    const end = new Fates(here.index).programEnd
    const { first, last } = there.index.stepsWithin
    expect(here.index.history.log.length * 4).toBeGreaterThan(LONG_HISTORY)
    expect([there.index.isWhole, first <= end, last >= end]).toEqual([false, true, true])
    const [atFirst, before] = [await reads(await asks(String(first))), await reads(await asks(String(first - 1)))]
    expect(atFirst.index.reach).toEqual(there.index.reach)
    expect(before.index.stepsWithin.last).toBeLessThan(last)
    for (const step of [end, first]) {
      here.seek(step)
      there.seek(step)
      expect(shownBy(there)).toEqual(shownBy(here))
    }
  })

  test('is refused where nobody can tell which, or of which run', async () => {
    const { reyes, asks } = await windows()
    await writes(reyes, 'main.py', 'x = 1')
    await runs(reyes)
    for (const wrong of ['', '-1', '1.5', 'begin', '9'.repeat(12)]) {
      const answer = await asks(wrong)
      expect([answer.status, await answer.json()]).toEqual([400, { ok: false, reason: 'bad-message' }])
    }
  })
})

test('the verdict names those who typed the lines, and the fixed program keeps nothing', async () => {
  const reyes = await stage.cast.teaches()
  const [ana, ben, cleo] = [
    await stage.cast.joins(reyes, 'Ana'),
    await stage.cast.joins(reyes, 'Ben'),
    await stage.cast.joins(reyes, 'Cleo'),
  ]
  await writes(ana, 'main.py', sourceOf('main.py'))
  await writes(ana, 'model.py', sourceOf('model.py'))
  await writes(cleo, 'events.py', sourceOf('events.py'))
  await writes(ben, 'report.py', sourceOf('report.py'))

  const verdict = await runs(reyes)
  expect(verdict.stdout).toBe('alpha: 1000 rows\nbeta: 1000 rows\ndone\nclosed beta\nclosed alpha\n')
  expect(verdict.lingering.map(({ type, module }) => [module, type])).toEqual([
    ['model', 'Model'],
    ['model', 'Model'],
  ])
  for (const { necessary, sufficient, cut, paths, made } of verdict.lingering) {
    expect(made).toEqual({ file: 'main.py', line: 8, by: ana.id })
    expect([necessary, sufficient]).toEqual([[], [ben.id]])
    expect(cut).toHaveLength(2)
    const places = paths.flat().map(({ file, line, by }) => `${file}:${line} ${by}`)
    expect(places).toEqual(
      expect.arrayContaining([`events.py:5 ${cleo.id}`, `model.py:8 ${ana.id}`, `report.py:6 ${ben.id}`]),
    )
  }

  const report = await ben.opens('report.py')
  report.text.delete(report.text.toString().indexOf('    history.append'), '    history.append((line, model))\n'.length)
  const bus = await cleo.opens('events.py')
  bus.text.insert(bus.text.length, '    _subscribers.clear()\n')
  await Promise.all([ben.isSaved(report), cleo.isSaved(bus)])
  const fixed = await runs(ana)
  expect(fixed.lingering).toEqual([])
  expect(fixed.stdout.indexOf('closed alpha')).toBeLessThan(fixed.stdout.indexOf('done'))
})

test('what lingers can be asked a fix for, proven on copies of the run', async () => {
  const reyes = await stage.cast.teaches()
  const ana = await stage.cast.joins(reyes, 'Ana')
  await writes(ana, 'keeping.py', 'class Part:\n    pass\n\nkept = {1: Part()}\n')
  await writes(reyes, 'main.py', 'import keeping\nprint(len(keeping.kept))\n')
  expect((await runs(reyes)).lingering).toHaveLength(1)
  const run = reyes.state.runs.at(-1)?.id
  const ask = (cookie: string) =>
    fetch(`${stage.server.url}/api/runs/${run}/fixes`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: '{}',
    })
  const [first, second] = await Promise.all([ask(reyes.cookie), ask(ana.cookie)])
  const reply = (await first.json()) as Reply<unknown> // our own server's answer
  const fixes = fixesSchema.parse(reply.ok ? reply.value : null)
  expect(await second.json()).toEqual({ ok: true, value: fixes })
  expect(fixes.answers[0]?.fixes[0]).toMatchObject({
    changes: [{ words: 'put `del keeping.kept[1]` at the end of main.py' }],
    lingering: {},
    output: { isSame: true },
  })
  expect(await (await ask('')).json()).toEqual({ ok: false, reason: 'no-such-run' })
})

test('a program that never ends is stopped by the one who watches', async () => {
  const reyes = await stage.cast.teaches()
  const ana = await stage.cast.joins(reyes, 'Ana')
  // Few lines that take long: no budget ends it before it is stopped.
  await writes(ana, 'main.py', 'while True:\n    sum(range(100_000))\n')
  await ana.link.command({ type: 'requestRun' })
  const { state } = await reyes.seesRoom((room) => room.runs.at(-1)?.progress.status === 'running')
  await reyes.link.command({ type: 'stopRun', run: state?.runs.at(-1)?.id ?? '' })
  await ana.seesRoom((room) => room.runs.at(-1)?.progress.status === 'stopped')
})

test('a mistake in the program is in its output, in CPython’s words', async () => {
  const reyes = await stage.cast.teaches()
  await writes(reyes, 'main.py', 'print("before")\nprint(nothing)\n')
  const verdict = await runs(reyes)
  expect(verdict).toMatchObject({ exit: { kind: 'exception', code: 1 }, stdout: 'before\n' })
  expect(verdict.stderr).toContain("NameError: name 'nothing' is not defined")
})
