/** `heaproom check` as an author and a student meet it: a real process, its streams and its exit code. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkSchema } from '../../lib/protocol/check'

const root = join(import.meta.dirname, '../..')
const lesson = join(root, 'lessons/event-bus')
const bothHolders = join(lesson, 'exercises/2-both-holders')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heaproom-check-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function check(...words: readonly string[]): { stdout: string; stderr: string; code: number | null } {
  const done = spawnSync(process.execPath, [join(root, 'bin/heaproom.mjs'), 'check', ...words], { encoding: 'utf8' })
  return { stdout: done.stdout, stderr: done.stderr, code: done.status }
}

/** A lesson with one exercise. */
function write(files: Readonly<Record<string, string>>): string {
  const all = { 'lesson.md': '---\ntitle: Shop\n---\n', 'main.py': "print('old')\n", ...files }
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

const PRINTS = 'title: Print\ntask: Print new.\nchecks:\n  - output: new\n'

test('a lesson whose exercises are right: solutions pass, the start does not', () => {
  const { stdout, stderr, code } = check(lesson)
  expect([stderr, code]).toEqual(['', 0])
  expect(stdout).toContain(
    'A bus that lets go (2-both-holders, 10 points)\n  The solution passes all 6 checks.\n  The starting modules pass 1 of 6 checks.\n',
  )
})

test('an answer is checked against its exercise, with what failed and why', () => {
  cpSync(join(lesson, 'events.py'), join(folder, 'events.py'))
  cpSync(join(bothHolders, 'solution/report.py'), join(folder, 'report.py'))
  const { stdout, code } = check(bothHolders, folder)
  expect(code).toBe(1)
  expect(stdout).toContain('A bus that lets go (2-both-holders, 10 points)\n  1 of 6 checks passed, 1 of 10 points:\n')
  expect(stdout).toContain(
    "  FAILED  No Model outlives the program.\n          2 Model objects outlive the program. The Model made on main.py line 8 is kept by `events._subscribers['reload'][0].__self__` (model.py line 8).\n",
  )
  expect(check(bothHolders, join(bothHolders, 'solution')).code).toBe(0)
})

test('--json is one report, as its schema says', () => {
  const { stdout, code } = check(bothHolders, '--json')
  const report = checkSchema.parse(JSON.parse(stdout))
  expect([code, report.ok]).toEqual([0, true])
  expect(report.exercises[0]?.attempts.map(({ of, passed, points }) => [of, passed, points])).toEqual([
    ['solution', true, 10],
    ['starters', false, 1],
  ])
})

test('a solution that fails and a start that passes are told', () => {
  const path = write({
    'exercises/a/exercise.yaml': PRINTS,
    'exercises/a/solution/main.py': "print('wrong')\n",
    'exercises/b/exercise.yaml': PRINTS,
    'exercises/b/main.py': "print('new')\n",
    'exercises/b/solution/main.py': "print('new')\n",
  })
  const { stdout, code } = check(path)
  expect(code).toBe(1)
  expect(stdout).toBe(`Print (a, 1 points)
  The solution passes only 0 of 1 checks:
  FAILED  The program prints what the task says.
          Line 1 of the output is \`wrong\`, not \`new\`.
  The starting modules pass 0 of 1 checks.

Print (b, 1 points)
  The solution passes all 1 checks.
  The starting modules pass already: there is nothing to do.
`)
})

test('wrong files are told by line, and nothing is run', () => {
  const path = write({
    'exercises/a/exercise.yaml': PRINTS.replace('output', 'outptu'),
    'exercises/a/solution/main.py': '',
  })
  const { stdout, stderr, code } = check(path)
  expect([stdout, code]).toEqual(['', 2])
  expect(stderr).toContain(
    `${join(path, 'exercises/a/exercise.yaml')}:4: there is no check 'outptu'; there are no_lingering,`,
  )
  expect(checkSchema.parse(JSON.parse(check(path, '--json').stdout)).problems).toMatchObject([{ line: 4 }])
})

test('bad input is one sentence', () => {
  expect(check()).toMatchObject({
    code: 2,
    stderr: "heaproom: name the folder of a lesson or of an exercise, as in 'heaproom check lessons/event-bus'\n",
  })
  expect(check('nowhere').stderr).toBe("heaproom: there is no folder 'nowhere'\n")
  expect(check(folder).stderr).toBe(
    `heaproom: '${folder}' has no exercise: neither an exercise.yaml nor exercises/NAME/exercise.yaml\n`,
  )
  expect(check(lesson, folder).stderr).toBe(
    `heaproom: the lesson has 3 exercises: name the folder of the one that '${folder}' is an answer to\n`,
  )
  expect(check(bothHolders, folder).stderr).toBe(
    `heaproom: '${folder}' has no events.py, which the exercise is about\n`,
  )
})
