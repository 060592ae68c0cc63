/** What lies outside the part of the picture that is seen is counted by its side, and brought into it. */
import { expect, test } from 'vitest'
import { arrange } from './arrange'
import { around, beyond, SIDES } from './beyond'
import { extentOf, fitted, movedTo } from './frame'
import { atEnd } from './testing/atEnd'

const SCENE = atEnd(['class Node: pass', 'a = Node()', 'a.next = Node()', 'a.next.next = Node()'])
const BOOK = arrange(SCENE, new Map())
const PHONE = { width: 390, height: 400 }
const counts = (frame: Parameters<typeof beyond>[0]) => {
  const found = beyond(frame, SCENE.cards, BOOK)
  return SIDES.map((side) => found[side].length)
}

test('a window with room for all has nothing beyond it', () => {
  expect(counts(fitted(extentOf(BOOK), { width: 1600, height: 900 }))).toEqual([0, 0, 0, 0])
})

test('on a phone the further columns are to the right, and one press brings them into sight', () => {
  const frame = fitted(extentOf(BOOK), PHONE)
  expect(counts(frame)).toEqual([0, 2, 0, 0])
  const [left, right] = counts(movedTo(frame, around(beyond(frame, SCENE.cards, BOOK).right)))
  expect([left, right]).toEqual([2, 0])
})

test('what is scrolled away upwards is above', () => {
  const frame = fitted(extentOf(BOOK), { width: 1600, height: 900 })
  expect(counts({ ...frame, y: frame.y + 2000 })).toEqual([0, 0, 4, 0])
})

test('room that a card has at other steps is not beyond', () => {
  const frame = fitted(extentOf(BOOK), { width: 1600, height: 900 })
  const roomy = new Map([...BOOK].map(([key, place]) => [key, { ...place, height: 5000 }]))
  expect(SIDES.flatMap((side) => beyond(frame, SCENE.cards, roomy)[side])).toEqual([])
})
