/** The main job through the whole server: three people type a program, run it, read who keeps what alive, and fix it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Actor } from '../app/_data/provider/testing/Actor'
import { decode } from '../lib/heap/history/encode'
import { fixesSchema } from '../lib/protocol/fixes'
import type { RunRecord } from '../lib/protocol/request'
import type { Reply } from '../lib/protocol/refusal'
import { type Verdict, verdictSchema } from '../lib/protocol/verdict'
import { castForEachTest } from './testing/castForEachTest'
import { engineWorkers } from './testing/engineWorkers'

const root = fileURLToPath(new URL('..', import.meta.url))

const stage = castForEachTest(engineWorkers('worker', 'fixWorker'))

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

test('a history travels packed to a browser that takes it so, and is the same as without', async () => {
  const reyes = await stage.cast.teaches()
  await writes(reyes, 'main.py', 'kept = [[n, n] for n in range(3000)]')
  await runs(reyes)
  const url = `${stage.server.url}/api/runs/${reyes.state.runs.at(-1)?.id}/history`
  const fetched = async (encoding: string) => {
    const answer = await fetch(url, { headers: { cookie: reyes.cookie, 'accept-encoding': encoding } })
    return { encoding: answer.headers.get('content-encoding'), bytes: Buffer.from(await answer.arrayBuffer()) }
  }
  const [packed, plain] = [await fetched('gzip, br'), await fetched('identity')]
  expect([packed.encoding, plain.encoding]).toEqual(['gzip', null])
  expect(packed.bytes.equals(plain.bytes)).toBe(true)
  expect(decode(new Uint8Array(plain.bytes))).toMatchObject({ ok: true })
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
