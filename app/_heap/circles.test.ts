/** Cards that hold themselves are outlined, and those between and behind them are not. */
import { expect, test } from 'vitest'
import { atEnd } from './testing/atEnd'

function circles(lines: readonly string[]): string[] {
  return atEnd(lines)
    .cards.filter(({ isInCircle }) => isInCircle)
    .map(({ title, note }) => `${title} ${note}`.trim())
}

const NODE = 'class Node: pass'

test('two that hold each other are in a circle, whether anybody holds them or not', () => {
  const pair = ['a, b = Node(), Node()', 'a.other, b.other = b, a']
  expect(circles([NODE, ...pair])).toEqual(['Node 1', 'Node 2'])
  expect(circles([NODE, ...pair, 'del a, b'])).toEqual(['Node 1', 'Node 2'])
})

test('one that holds itself is, and what it holds is not', () => {
  expect(circles([NODE, 'a = Node()', 'a.me = [a]', 'a.child = Node()'])).toEqual(['Node 1'])
})

test('what lies between two circles is in none, nor what a weak reference closes', () => {
  const two = ['a, way, b = Node(), Node(), Node()', 'a.me, b.me = a, b', 'a.way, way.on = way, b']
  expect(circles([NODE, ...two])).toEqual(['Node 1', 'Node 3'])
  const weak = ['import weakref', 'a, b = Node(), Node()', 'a.child, b.parent = b, weakref.ref(a)']
  expect(circles([NODE, ...weak])).toEqual([])
})
