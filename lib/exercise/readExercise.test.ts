/** A wrong exercise file is told by line, in sentences; a right one becomes data. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Exercise } from './Exercise'
import { type ExerciseFiles, readExercise } from './readExercise'

const GOOD = `title: Let go
task: |
  Free the **model**.
points: 10
input: |
  one
modules:
  main.py: locked
  model.py: editable
checks:
  - no_lingering: Model
  - freed_by: { class: model.Model, line: main.py:2 }
    title: It goes at once.
    says: Look at line 2.
  - refcount_at:
      name: m
      line: { file: model.py, text: class Model }
      at_most: 2
  - predicate: |
      len(verdict["lingering"]) == 0
    title: Nothing lingers.
hints:
  - text: Look.
  - { attempts: 2, minutes: 10, text: Look again. }
`
const FILES = {
  name: 'let-go',
  starters: { 'model.py': 'class Model:\n    pass\n' },
  solution: { 'model.py': 'class Model: ...\n' },
  lesson: { 'main.py': 'import model\nm = model.Model()\ndel m\n' },
} satisfies Omit<ExerciseFiles, 'yaml'>

const read = (yaml: string, files: Partial<ExerciseFiles> = {}) => readExercise({ ...FILES, ...files, yaml })

function problemsOf(yaml: string, files: Partial<ExerciseFiles> = {}): string[] {
  const exercise = read(yaml, files)
  return 'checks' in exercise ? [] : exercise.map(({ line, says }) => `${line}: ${says}`)
}

/** The good file with one text in place of another. */
function spoilt(from: string, to: string): string {
  if (!GOOD.includes(from)) throw new Error(`the file has no ${from}`)
  return GOOD.replace(from, to)
}

test('an exercise is its file and the modules beside it, or else the lesson’s', () => {
  const exercise = read(GOOD)
  expect(exercise).toMatchObject({
    name: 'let-go',
    title: 'Let go',
    task: 'Free the **model**.',
    entry: 'main.py',
    input: 'one\n',
    points: 10,
    modules: [
      { file: 'main.py', access: 'locked', source: FILES.lesson['main.py'] },
      { file: 'model.py', access: 'editable', source: FILES.starters['model.py'] },
    ],
    hints: [
      { text: 'Look.', attempts: null, minutes: null },
      { text: 'Look again.', attempts: 2, minutes: 10 },
    ],
    solution: FILES.solution,
  } satisfies Partial<Exercise>)
  expect('checks' in exercise ? exercise.checks.map(({ kind, title }) => [kind, title]) : null).toEqual([
    ['no_lingering', 'No Model outlives the program.'],
    ['freed_by', 'It goes at once.'],
    ['refcount_at', '`m` has at most 2 references before `class Model` in model.py runs.'],
    ['predicate', 'Nothing lingers.'],
  ])
})

test('without a list of modules all are editable, and each check is a point', () => {
  const yaml = 'title: T\ntask: T\nchecks:\n  - no_lingering: true\n  - no_cycles: true\n'
  const exercise = read(yaml)
  expect(exercise).toMatchObject({ points: 2 })
  expect('modules' in exercise ? exercise.modules.map(({ file, access }) => [file, access]) : null).toEqual([
    ['main.py', 'editable'],
    ['model.py', 'editable'],
  ])
})

describe('a mistake is told with its line', () => {
  test.each([
    ['title: Let go\n', '', "1: 'title' is missing"],
    ['title: Let go', 'title: 7', "1: 'title' must be a text"],
    ['title: Let go', 'titel: Let go\ntitle: x', "1: there is no 'titel' here"],
    ['points: 10', 'points: ten', "4: 'points' must be a number"],
    ['points: 10', 'points: -1', "4: 'points' must be at least 0"],
    ['main.py: locked', 'main.py: closed', "8: 'main.py': a module is editable, locked or hidden"],
    ['main.py: locked', 'main.py: hidden', '8: main.py cannot be hidden: it is what Run starts'],
    ['  main.py: locked\n', '', '7: main.py is missing: it is what Run starts'],
    [
      'main.py: locked',
      'main.py: locked\n  shop.py: locked',
      '9: there is no shop.py, neither beside the exercise nor in the lesson',
    ],
    ['  model.py: editable\n', '', '7: model.py stands beside the exercise and is not among its modules'],
    ['points: 10', 'entry: grade.py', '4: there is no module grade.py'],
    [
      'no_lingering: Model',
      'no_lingring: Model',
      /^11: there is no check 'no_lingring'; there are no_lingering, freed_by, /,
    ],
    [
      'no_lingering: Model',
      'no_lingering: 2nd',
      "11: 'no_lingering': name a class, a list of classes, or 'true' for all of the team's objects",
    ],
    [
      'no_lingering: Model',
      '{ no_lingering: Model, uses: gc }',
      '11: a check asks for one thing: not for no_lingering and uses at once',
    ],
    ['no_lingering: Model', 'title: nothing', '11: a check asks for one thing: this asks for none'],
    ['main.py:2', 'main.py:9', '12: main.py has 3 lines, and no line 9'],
    [
      'main.py:2',
      'model.py:1',
      '12: lines of model.py move, since it can be edited: say { file: model.py, text: what stands on the line }',
    ],
    ['main.py:2', 'main.py', "12: 'line': say a line as main.py:12, or as { file: main.py, text: what stands on it }"],
    ['text: class Model', 'text: class Shop', '17: model.py has no line with `class Shop`'],
    ['      at_most: 2\n', '', "15: 'refcount_at': say how many: 'is', or 'at_least' and 'at_most'"],
    ['at_most: 2', 'at_most: 2\n      is: 3', "15: 'refcount_at': say how many: 'is', or 'at_least' and 'at_most'"],
    ['["lingering"]) == 0', '["lingering"]) ==', '20: the predicate is not Python: invalid syntax'],
    [
      'len(verdict["lingering"]) == 0',
      'x = 1',
      '19: a predicate is one expression over `verdict`, or defines a function check(verdict)',
    ],
    ['    title: Nothing lingers.\n', '', "19: a predicate needs a 'title': the sentence that says what it asks for"],
    ['attempts: 2', 'attempts: two', "24: 'attempts' must be a number"],
    ['title: Let go', 'title: &a Let go\nentry: *a', '2: say it again instead of referring to it with *'],
    ['hints:\n', 'hints: [\n', /^2\d: this is not YAML: /],
  ])('%j as %j', (from, to, says) => {
    const problems = problemsOf(spoilt(from, to))
    if (typeof says === 'string') expect(problems).toContain(says)
    else expect(problems.join('\n')).toMatch(says)
  })

  test('all of them at once, in the order of the lines', () => {
    const both = spoilt('points: 10', 'points: ten').replace('attempts: 2', 'attempts: two')
    expect(problemsOf(both)).toEqual(["4: 'points' must be a number", "24: 'attempts' must be a number"])
    const checksToo = both.replace('no_lingering: Model', 'no_lingring: Model').replace('main.py:2', 'main.py')
    expect(problemsOf(checksToo)).toEqual([
      "4: 'points' must be a number",
      expect.stringMatching(/^11: there is no check 'no_lingring'; there are /),
      "12: 'line': say a line as main.py:12, or as { file: main.py, text: what stands on it }",
      "24: 'attempts' must be a number",
    ])
  })

  test('and a solution that is not there, or changes what students cannot', () => {
    expect(problemsOf(GOOD, { solution: {} })).toEqual(['1: there is no solution/ with the modules of a solution'])
    expect(problemsOf(GOOD, { solution: { 'main.py': '' } })).toEqual([
      '8: solution/main.py changes a module that is locked',
    ])
  })

  test('a list where a mapping is wanted', () => {
    expect(problemsOf('- 1\n')).toEqual(['1: the file must be a mapping of keys to values'])
    expect(problemsOf('')).toEqual(['1: the file must be a mapping of keys to values'])
  })
})

test('whatever stands in the file, it is read or told with lines that it has; nothing throws', () => {
  const lines = GOOD.split('\n')
  const line = fc.oneof(
    fc.constantFrom(
      ...lines,
      '  - uses: gc',
      '  - output: { is: 1 }',
      'checks: {}',
      '&a [*a]',
      'input: *a',
      'entry: &a main.py',
      '? :',
      '"',
    ),
    fc.string({ maxLength: 12 }),
  )
  let told = 0
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(lines.length), line), { maxLength: 4 }), (changes) => {
      const text = changes.reduce((all, [at, one]) => all.toSpliced(at, 1, one), lines).join('\n')
      const exercise = read(text)
      if ('checks' in exercise) return
      told++
      expect(exercise.length).toBeGreaterThan(0)
      for (const problem of exercise) {
        expect(problem.line).toBeGreaterThanOrEqual(1)
        expect(problem.line).toBeLessThanOrEqual(text.split('\n').length)
        expect(problem.says).not.toBe('')
      }
    }),
    { numRuns: 300 },
  )
  expect(told).toBeGreaterThan(50)
})
