/** What an author does to a lesson's files. */
import { describe, expect, test } from 'vitest'
import type { LessonFiles } from '../../lib/protocol/lessonDraft'
import {
  exercisesOf,
  headOf,
  modulesOf,
  withExercise,
  withExerciseModule,
  withHead,
  withModule,
  withMoved,
  withoutExercise,
  withoutModule,
  withRenamed,
} from './draft'

const shop: LessonFiles = {
  'lesson.md': '---\ntitle: Shop\norder: 3\nfiles: main.py, till.py\n---\n\nBuy *one*.\n',
  'main.py': 'import till\n',
  'stock.py': 's = 1\n',
  'till.py': 't = 1\n',
  'authors.json': '{"till.py": [[1, 1, "Ana"]], "main.py": [[1, 1, "Ben"]]}',
  'exercises/1-sum/exercise.yaml': 'title: Sum\n',
  'exercises/1-sum/till.py': 't = 2\n',
  'exercises/1-sum/solution/till.py': 't = 3\n',
}

describe('the head', () => {
  test('is title, summary and text; what else stands in it stays', () => {
    expect(headOf(shop)).toEqual({ title: 'Shop', summary: '', text: 'Buy *one*.' })
    const changed = withHead(shop, { title: 'A: shop\nof two lines', summary: 'Buy.', text: 'Sell.' })
    expect(headOf(changed)).toEqual({ title: 'A: shop of two lines', summary: 'Buy.', text: 'Sell.' })
    expect(changed['lesson.md']).toContain('order: 3')
    expect(modulesOf(changed)).toEqual(['main.py', 'till.py', 'stock.py'])
  })

  test('is made where there is none', () => {
    expect(headOf(withHead({}, { title: 'New' }))).toEqual({ title: 'New', summary: '', text: '' })
  })
})

describe('modules', () => {
  test('come last, move by one place, and never before the program', () => {
    const more = withModule(shop, 'cash.py')
    expect(modulesOf(more)).toEqual(['main.py', 'till.py', 'stock.py', 'cash.py'])
    expect(modulesOf(withMoved(more, 'cash.py', -1))).toEqual(['main.py', 'till.py', 'cash.py', 'stock.py'])
    expect(withMoved(more, 'till.py', -1)).toBe(more)
    expect(withMoved(more, 'cash.py', 1)).toBe(more)
  })

  test('are renamed with their authors and in exercises', () => {
    const renamed = withRenamed(shop, 'till.py', 'desk.py')
    expect(modulesOf(renamed)).toEqual(['main.py', 'desk.py', 'stock.py'])
    expect(exercisesOf(renamed)[0]?.solution).toEqual(['exercises/1-sum/solution/desk.py'])
    expect(JSON.parse(renamed['authors.json'] ?? '')).toEqual({
      'desk.py': [[1, 1, 'Ana']],
      'main.py': [[1, 1, 'Ben']],
    })
    expect(withRenamed({ ...shop, 'authors.json': '{' }, 'till.py', 'desk.py')['authors.json']).toBe('{')
  })

  test('go with their authors', () => {
    const left = withoutModule(shop, 'till.py')
    expect(modulesOf(left)).toEqual(['main.py', 'stock.py'])
    expect(JSON.parse(left['authors.json'] ?? '')).toEqual({ 'main.py': [[1, 1, 'Ben']] })
  })
})

describe('exercises', () => {
  test('are told with their files, come last, and go whole', () => {
    const { files, path } = withExercise(shop, 'Let it go!', 'What is to be done, in Markdown.')
    expect(path).toBe('exercises/2-let-it-go/exercise.yaml')
    expect(exercisesOf(files).map(({ name }) => name)).toEqual(['1-sum', '2-let-it-go'])
    expect(files['exercises/2-let-it-go/solution/main.py']).toBe('import till\n')
    expect(exercisesOf(withoutExercise(files, '1-sum')).map(({ name }) => name)).toEqual(['2-let-it-go'])
  })

  test('begin a module as the lesson’s, and a solution as the exercise’s', () => {
    const folder = 'exercises/1-sum/'
    expect(withExerciseModule(shop, `${folder}stock.py`)[`${folder}stock.py`]).toBe('s = 1\n')
    const { [`${folder}solution/till.py`]: _, ...unsolved } = shop
    expect(withExerciseModule(unsolved, `${folder}solution/till.py`)[`${folder}solution/till.py`]).toBe('t = 2\n')
  })
})
