/**
 * The exercises that ship: each can be solved as its author says, and none is solved at the start. What their programs print, and
 * those of the lessons, is what CPython printed (scripts/goldens/lessons.py).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Exercise, solvedSources } from '../../lib/exercise/Exercise'
import { runLimits } from '../../lib/protocol/limits'
import { StandardLibrary } from '../library/standardLibrary'
import { checkTeam } from '../runs/checkTeam'
import { judgeTeam } from '../runs/runTeam'
import { readLibrary } from './library'

const root = fileURLToPath(new URL('../../lessons', import.meta.url))
const lessons = readLibrary(root)
const exercises = lessons.flatMap(({ slug, exercises: own }) => own.map((exercise) => ({ slug, exercise })))
const library = new StandardLibrary()

function checked(exercise: Exercise, sources: Readonly<Record<string, string>>) {
  return checkTeam({ exercise, sources, authorship: {}, names: {}, limits: runLimits }, library, () => true)
}

function startOf({ modules }: Exercise): Record<string, string> {
  return Object.fromEntries(modules.map(({ file, source }) => [file, source]))
}

function printed(sources: Readonly<Record<string, string>>): string {
  const settings = { limits: runLimits, stdin: '', seed: 0, collector: 'cpython' as const }
  return judgeTeam({ sources, authorship: {}, entry: 'main.py', settings }, library, () => true).verdict.stdout
}

const recorded = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8')

test('every folder of exercises holds some, and every lesson but the empty one has at least two', () => {
  for (const { slug, exercises: own } of lessons) {
    const folder = join(root, slug, 'exercises')
    expect(own.length).toBe(existsSync(folder) ? readdirSync(folder).length : 0)
    if (slug !== 'blank') expect(own.length).toBeGreaterThanOrEqual(2)
  }
})

describe.each(lessons.map((lesson) => [lesson.slug, lesson] as const))('the lesson %s', (slug, { modules }) => {
  test('prints what CPython prints', () => {
    const sources = Object.fromEntries(modules.map(({ file, source }) => [file, source]))
    expect(printed(sources)).toBe(recorded(slug, 'main.py.expected'))
  })
})

describe.each(exercises.map(({ slug, exercise }) => [`${slug}/${exercise.name}`, slug, exercise] as const))(
  'the exercise %s',
  (_, slug, exercise) => {
    test('is solved by its solution, which prints what CPython prints', () => {
      const { results, passed, points } = checked(exercise, solvedSources(exercise))
      expect(results.filter((result) => !result.passed)).toEqual([])
      expect([passed, points]).toEqual([true, exercise.points])
      expect(printed(solvedSources(exercise))).toBe(recorded(slug, 'exercises', exercise.name, 'solution.expected'))
    })

    test('is not solved at the start, and says why in sentences', () => {
      const { results, passed } = checked(exercise, startOf(exercise))
      expect(passed).toBe(false)
      for (const { title, says } of results) {
        expect(title).toMatch(/^\S.*[.?]$/s)
        expect(says).toMatch(/^\S.*[.?]$/s)
        expect(says).not.toContain('went wrong')
      }
      expect(printed(startOf(exercise))).toBe(recorded(slug, 'exercises', exercise.name, 'start.expected'))
    })
  },
)
