/** What a page tells authors to write is right. */
import { expect, test } from 'vitest'
import { readExercise } from '../../lib/exercise/readExercise'
import { CHECK_NAMES } from '../../lib/exercise/schema'
import { CHECK_EXAMPLES, CHECK_WORDS_EXAMPLE, KEY_EXAMPLES } from '../../lib/protocol/exerciseExamples'

test('an exercise of all examples has each check once, and nothing is wrong with it', () => {
  const checks = [...Object.values(CHECK_EXAMPLES), CHECK_WORDS_EXAMPLE]
  const yaml = ['title: All', 'task: All.', ...Object.values(KEY_EXAMPLES), 'checks:', ...checks].join('\n')
  const lesson = { 'main.py': 'model = 1\ndel model\n', 'model.py': '', 'grade.py': '' }
  const exercise = readExercise({ name: 'all', yaml, starters: {}, solution: { 'model.py': '#' }, lesson })
  expect(exercise).toMatchObject({
    points: 10,
    mayFail: true,
    input: 'Ana\nBen\n',
    hints: [{ attempts: 1, minutes: 5, text: 'Look at line 3.' }],
  })
  const kinds = 'checks' in exercise ? exercise.checks.map(({ kind }) => kind) : []
  expect(kinds).toEqual([...CHECK_NAMES, 'no_lingering'])
})
