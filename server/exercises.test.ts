/** An exercise in a room, over real sockets and the real engine: opened, tried, checked, helped along, solved; and after a restart. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Actor } from '../app/_data/provider/testing/Actor'
import { attemptsAt, exerciseOf, type RoomState } from '../lib/lesson/state'
import type { Command } from '../lib/protocol/command'
import type { Reply } from '../lib/protocol/refusal'
import type { RunRecord } from '../lib/protocol/request'
import { castForEachTest } from './testing/castForEachTest'
import { engineWorkers } from './testing/engineWorkers'

const root = fileURLToPath(new URL('..', import.meta.url))
const NAME = '2-both-holders'
const solutionOf = (file: string) =>
  readFileSync(join(root, `lessons/event-bus/exercises/${NAME}/solution/${file}`), 'utf8')

const stage = castForEachTest(engineWorkers('checkWorker'))

/** Presses Check, and waits until everybody named sees what came of it. */
async function checks(actor: Actor, ...others: readonly Actor[]) {
  const number = attemptsAt(actor.state, NAME).length + 1
  expect(await actor.link.command({ type: 'requestCheck' })).toMatchObject({ ok: true })
  const isOver = (state: RoomState) => attemptsAt(state, NAME).at(-1)?.number === number && !isWaiting(state)
  const isWaiting = (state: RoomState) => attemptsAt(state, NAME).at(-1)?.progress.status === 'queued'
  await Promise.all([actor, ...others].map((one) => one.seesRoom(isOver)))
  const attempt = attemptsAt(actor.state, NAME).at(-1)
  if (attempt?.progress.status !== 'done') throw new Error(`the attempt ended as ${attempt?.progress.status}`)
  return { by: attempt.by, ...attempt.progress }
}

test('a team opens an exercise, fails its checks, asks for a hint, solves it, and finds all of it after a restart', async () => {
  const reyes = await stage.cast.teaches('event-bus')
  const ana = await stage.cast.joins(reyes, 'Ana')
  expect(ana.state.exercises.map(({ name }) => name)).toEqual(['1-the-report', NAME, '3-close-it'])
  expect(JSON.stringify(ana.state)).not.toContain('WeakMethod(callback)')
  expect(await ana.link.command({ type: 'requestCheck' })).toEqual({ ok: false, reason: 'no-exercise' })
  expect(await ana.link.command({ type: 'openExercise', exercise: NAME })).toEqual({
    ok: false,
    reason: 'not-instructor',
  })
  await ana.writes('main.py', "print('the lesson, changed')\n")

  await reyes.link.command({ type: 'openExercise', exercise: NAME })
  await ana.seesRoom((state) => state.exercise === NAME)
  expect(ana.state.modules.map(({ file, access }) => [file, access])).toEqual([
    ['main.py', 'read-only'],
    ['model.py', 'read-only'],
    ['events.py', 'room'],
    ['report.py', 'room'],
  ])
  const locked = await ana.opens('model.py')
  locked.text.insert(0, '# mine\n')
  expect(await ana.isRefused(locked)).toBe('module-locked')

  expect(await ana.link.command({ type: 'askHint', exercise: NAME })).toEqual({ ok: false, reason: 'hint-too-early' })
  const first = await checks(ana, reyes)
  expect([first.by, first.passed, first.points]).toEqual([ana.id, false, 1])
  expect(first.results[0]).toEqual({
    title: 'No Model outlives the program.',
    passed: false,
    says: "2 Model objects outlive the program. The Model made by Ana (lesson) on main.py line 8 is kept by `events._subscribers['reload'][0].__self__` (Ana (lesson) on model.py line 8) and `report.history[0][1]` (Ben on report.py line 6).",
  })
  await ana.link.command({ type: 'askHint', exercise: NAME })
  await reyes.seesRoom(
    (state) => exerciseOf(state, NAME)?.hints[0]?.text?.startsWith('`weakref.ref(self.reload)`') === true,
  )
  expect(await ana.link.command({ type: 'askHint', exercise: NAME })).toEqual({ ok: false, reason: 'hint-too-early' })

  await ana.writes('events.py', solutionOf('events.py'))
  await reyes.writes('report.py', solutionOf('report.py'))
  expect(await checks(reyes, ana)).toMatchObject({ passed: true, points: 10 })
  expect(await ana.link.command({ type: 'showSolution', exercise: NAME })).toEqual({
    ok: false,
    reason: 'not-instructor',
  })
  await reyes.link.command({ type: 'showSolution', exercise: NAME })
  await ana.seesRoom((state) => exerciseOf(state, NAME)?.solution?.['events.py'] === solutionOf('events.py'))

  const table = (who: Actor) =>
    fetch(`${stage.server.url}/api/sessions/${who.code}/results.csv`, { headers: { cookie: who.cookie } })
  expect((await table(ana)).status).toBe(403)
  const lines = (await (await table(reyes)).text()).split('\r\n')
  expect(lines[0]).toBe(
    'team,exercise,title,attempt,by,at,status,points,of,checks_passed,checks,not_passed,late,counts,feedback',
  )
  expect(lines[1]).toMatch(
    /^,2-both-holders,A bus that lets go,1,Ana,\d{4}-\S+Z,not yet,1,10,1,6,No Model outlives the program\.; /,
  )
  expect(lines[2]).toMatch(/^,2-both-holders,A bus that lets go,2,Dr\. Reyes,\S+,solved,10,10,6,6,,,counts,$/)

  const tried = ana.state.attempts[0]?.id ?? ''
  const give: Command = { type: 'giveFeedback', attempt: tried, text: 'See events.py:2.', run: null }
  expect(await ana.link.command(give)).toEqual({ ok: false, reason: 'not-instructor' })
  expect(await reyes.link.command(give)).toMatchObject({ ok: true })
  const due = Date.now() - 3_600_000
  const set = { type: 'setExerciseIn', room: null, exercise: NAME, due, counts: 'last', most: 2 } as const
  expect(await reyes.link.commandSession(set)).toMatchObject({ ok: true })
  await ana.seesRoom((state) => exerciseOf(state, NAME)?.due === due && state.attempts[0]?.feedback.length === 1)
  expect(await ana.link.command({ type: 'requestCheck' })).toEqual({ ok: false, reason: 'no-more-attempts' })
  const after = (await (await table(reyes)).text()).split('\r\n')
  expect(after[1]).toMatch(/,late,,Dr\. Reyes: See events\.py:2\.$/)
  expect(after[2]).toMatch(/,6,6,,late,,$/)

  const { exercises, attempts, exercise, modules } = ana.state
  stage.cast.leave()
  await stage.server.close()
  await stage.reopen()
  const again = await stage.cast.returns(ana)
  expect(again.state).toMatchObject({ exercises, attempts, exercise, modules })
  const teacher = await stage.cast.returns(reyes)
  await teacher.link.command({ type: 'openExercise', exercise: null })
  await again.seesRoom((state) => state.exercise === null)
  expect((await again.opens('main.py')).text.toString()).toBe("print('the lesson, changed')\n")
  await teacher.link.command({ type: 'openExercise', exercise: NAME })
  await again.seesRoom((state) => state.exercise === NAME)
  expect((await again.opens('events.py')).text.toString()).toBe(solutionOf('events.py'))
})

test('a check that a restart interrupts is over afterwards, and counts', async () => {
  const reyes = await stage.cast.teaches('event-bus')
  await reyes.link.command({ type: 'openExercise', exercise: NAME })
  await reyes.writes('events.py', 'while True:\n    sum(range(100_000))\n')
  await reyes.link.command({ type: 'requestCheck' })
  await reyes.seesRoom((state) => attemptsAt(state, NAME).length === 1)
  stage.cast.leave()
  await stage.server.close()
  await stage.reopen()
  const again = await stage.cast.returns(reyes)
  expect(attemptsAt(again.state, NAME)).toMatchObject([
    { number: 1, progress: { status: 'failed', failure: 'interrupted' } },
  ])
})

/** The server again, with these files as its library. */
async function reopenWith(files: Readonly<Record<string, string>>): Promise<void> {
  const lessons = join(stage.server.folder, 'lessons')
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(lessons, file)), { recursive: true })
    writeFileSync(join(lessons, file), text)
  }
  await stage.server.close()
  await stage.reopen({ lessonsFolder: lessons })
}

test('where a lesson names no authors, what it wrote is said to be the lesson’s', async () => {
  await reopenWith({
    'shop/lesson.md': '---\ntitle: Shop\n---\n',
    'shop/main.py': 'class Till:\n    pass\n\ntill = Till()\n',
    'shop/exercises/close/solution/main.py': 'class Till:\n    pass\n\nTill()\n',
    'shop/exercises/close/exercise.yaml': 'title: Close\ntask: Close it.\nchecks:\n  - no_lingering: Till\n',
  })
  const reyes = await stage.cast.teaches('shop')
  await reyes.link.command({ type: 'openExercise', exercise: 'close' })
  await reyes.link.command({ type: 'requestCheck' })
  const { state } = await reyes.seesRoom(({ attempts }) => attempts[0]?.progress.status === 'done')
  expect(state?.attempts[0]?.progress).toMatchObject({
    results: [
      {
        says: '1 Till outlives the program. The Till made by the lesson on main.py line 4 is kept by `main.till` (the lesson on main.py line 4).',
      },
    ],
  })
})

test('a module that an exercise hides takes part in runs and checks, and nobody is shown it', async () => {
  const files = {
    'shop/lesson.md': '---\ntitle: Shop\n---\n',
    'shop/main.py': 'import shop\nimport grade\n',
    'shop/shop.py': 'def total(prices):\n    return 0\n',
    'shop/exercises/sum/grade.py': "import shop\nprint('total', shop.total([1, 2]), 'of a SECRET list')\n",
    'shop/exercises/sum/solution/shop.py': 'def total(prices):\n    return sum(prices)\n',
    'shop/exercises/sum/exercise.yaml':
      'title: Sum\ntask: Sum up.\nmodules: { main.py: locked, shop.py: editable, grade.py: hidden }\nchecks:\n  - output: { contains: total 3 }\n',
  }
  await reopenWith(files)
  const reyes = await stage.cast.teaches('shop')
  await reyes.link.command({ type: 'openExercise', exercise: 'sum' })
  await reyes.seesRoom((state) => state.exercise === 'sum')
  expect(reyes.state.modules.map(({ file }) => file)).toEqual(['main.py', 'shop.py'])
  await reyes.link.command({ type: 'requestRun' })
  const { state } = await reyes.seesRoom(({ runs }) => runs[0]?.progress.status === 'done')
  const id = state?.runs[0]?.id ?? ''
  const answer = await fetch(`${stage.server.url}/api/runs/${id}`, { headers: { cookie: reyes.cookie } })
  const reply = (await answer.json()) as Reply<RunRecord> // our own server's answer
  expect(reply.ok ? [Object.keys(reply.value.sources), Object.keys(reply.value.authorship)] : null).toEqual([
    ['main.py', 'shop.py'],
    ['main.py', 'shop.py'],
  ])
  const history = await fetch(`${stage.server.url}/api/runs/${id}/history`, { headers: { cookie: reyes.cookie } })
  // The tiny worker writes down what it was given.
  expect(JSON.parse(await history.text())).toMatchObject({
    sources: { 'grade.py': files['shop/exercises/sum/grade.py'] },
  })
  await reyes.writes('shop.py', files['shop/exercises/sum/solution/shop.py'])
  await reyes.link.command({ type: 'requestCheck' })
  await reyes.seesRoom(({ attempts }) => attempts[0]?.progress.status === 'done')
  expect(reyes.state.attempts[0]?.progress).toMatchObject({ passed: true, points: 1 })
  expect(JSON.stringify(reyes.state)).not.toContain('SECRET')
})
