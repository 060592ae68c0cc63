/** Variables of inner functions read as a name and a value; the cell behind them can be seen. */
import { expect, test } from 'vitest'
import { openingOf } from './cells'
import { atEnd, rows } from './testing/atEnd'

const PAGES = [
  'class Picture: pass',
  'def page():',
  '    picture = Picture()',
  '    def size(): return picture',
  '    return size',
  'views = [page()]',
]

test('what an inner function keeps is its variable, in the row below it', () => {
  const scene = atEnd(PAGES)
  expect(rows(scene, 'main.py')).toEqual(['views list, 1 item', '  [0] function size', '    picture Picture 1'])
  const kept = scene.edges.find(({ to }) => scene.cards.find(({ key }) => key === to.card)?.title === 'Picture')
  expect(kept).toMatchObject({ name: 'picture', origin: { line: 3 } })
  expect(scene.cards[0]?.rows.at(-1)?.folded).toBe('.__closure__[0].cell_contents')
})

test('the cell is shown to who opens the variable, and not to who closes it again', () => {
  const key = atEnd(PAGES).cards[0]?.rows.at(-1)?.key ?? ''
  const opened = (times: number) => atEnd(PAGES, false, null, { opened: new Map([[openingOf(key), times]]) })
  expect(rows(opened(1), 'main.py').slice(2)).toEqual(['    picture cell', '      .cell_contents Picture 1'])
  expect(rows(opened(2), 'main.py')).toEqual(rows(atEnd(PAGES), 'main.py'))
})

test('two functions that share a variable show one, and the other points at it', () => {
  const scene = atEnd([
    'class Picture: pass',
    'def page():',
    '    picture = Picture()',
    '    def size(): return picture',
    '    def name(): return picture',
    '    return size, name',
    'views = page()',
  ])
  expect(rows(scene, 'main.py')).toEqual([
    'views tuple, 2 items',
    '  [0] function size',
    '    picture Picture 1',
    '  [1] function name',
    '    picture the same variable',
  ])
  const [, , first, , second] = scene.cards[0]?.rows ?? []
  expect(second?.to).toEqual({ card: scene.cards[0]?.key, row: first?.key })
})

test('a function that calls itself holds itself, which is an arrow to its own row', () => {
  const scene = atEnd(['def make():', '    def again(): return again', '    return again', 'kept = [make()]'])
  expect(rows(scene, 'main.py')).toEqual(['kept list, 1 item', '  [0] function again', '    again function again'])
  expect(scene.edges).toHaveLength(1)
})

test('a running call shows the variable as its own, and one without a value not at all', () => {
  const scene = atEnd([
    'def counter():',
    '    if False: unset = 1',
    '    total = [0]',
    '    def add(): return total, unset',
    '    yield add',
    'walk = counter()',
    'kept = next(walk)',
  ])
  const all = scene.cards.flatMap(({ title }) => rows(scene, title))
  expect(all).toEqual(expect.arrayContaining(['total [0]']))
  expect(all.join()).not.toContain('unset')
  expect(all.join()).not.toContain('cell')
})
