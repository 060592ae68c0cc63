/** The table's rows as a reader orders and searches them. */
import { expect, test } from 'vitest'
import { english } from '../_language/testing/english'
import { tableRows } from './tableRows'
import { atEnd } from './testing/atEnd'

const SCENE = atEnd([
  'class Box: pass',
  'class Album:',
  '    def __init__(self): self.one = self.two = self.three = self.four = self.five = None',
  'album = Album()',
  'first, second = Box(), Box()',
  'album.one = first',
  'album.two = first',
  'also = second',
])

function titles(order: Parameters<typeof tableRows>[1], searched = ''): string[] {
  return tableRows(SCENE, order, searched, english).map(({ title, note }) => `${title} ${note}`.trim())
}

test('in the order of the picture, by name, by age and by who is held most', () => {
  expect(titles('picture')).toEqual(['main.py', 'Album 1', 'Box 1', 'Box 2'])
  expect(titles('name')).toEqual(['Album 1', 'Box 1', 'Box 2', 'main.py'])
  expect(titles('made').slice(0, 2)).toEqual(['Box 2', 'Box 1'])
  expect(titles('held').slice(0, 2)).toEqual(['Box 1', 'Box 2'])
  expect(titles('count').slice(0, 2)).toEqual(['Box 1', 'Box 2'])
  expect(titles('size')[0]).toBe('main.py')
})

test('what holds an object and what it holds is found too, by all words that are typed', () => {
  expect(titles('picture', 'box')).toEqual(['main.py', 'Album 1', 'Box 1', 'Box 2'])
  expect(titles('picture', 'also')).toEqual(['main.py', 'Box 2'])
  expect(titles('picture', 'ALSO object')).toEqual(['Box 2'])
  expect(titles('picture', 'nothing of it')).toEqual([])
})
