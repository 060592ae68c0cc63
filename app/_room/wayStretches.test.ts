import { expect, test } from 'vitest'
import { treeOfPaths, waysIn } from '../../lib/blame/treeOfPaths'
import type { Edge } from '../../lib/blame/verdict'
import { wayStretches } from './wayStretches'

function path(...names: string[]): Edge[] {
  return names.map((edge) => ({ edge, file: 'main.py', line: 1, by: 'ana' }))
}

test('what ways have in common is one row, and each goes on below it', () => {
  const tree = treeOfPaths(
    [path('shop.orders', "['a']", '[0]'), path('shop.last'), path('shop.orders', "['b']", '.first', '[0]')],
    7,
  )
  expect(waysIn(tree)).toBe(3)
  expect(wayStretches(tree).map(({ text, depth, above }) => [text, depth, above])).toEqual([
    ['shop.orders', 1, null],
    ["['a'][0]", 2, 0],
    ["['b'].first[0]", 2, 0],
    ['shop.last', 1, null],
  ])
})

test('references of one name that others made are two', () => {
  const [first, second] = [path('x in work()', '[0]'), path('x in work()', '[0]')]
  const tree = treeOfPaths([first, second.map((edge, at) => (at === 0 ? { ...edge, line: 2 } : edge))], 7)
  expect(wayStretches(tree).map(({ text }) => text)).toEqual(['x in work() -> [0]', 'x in work() -> [0]'])
})

test('a way that is the beginning of another ends in a row of its own', () => {
  const tree = treeOfPaths([path('main.ring'), path('main.ring', '.next', '.next')], 7)
  expect(waysIn(tree)).toBe(2)
  expect(wayStretches(tree).map(({ text, depth }) => [text, depth])).toEqual([
    ['main.ring', 1],
    ['.next.next', 2],
  ])
})
