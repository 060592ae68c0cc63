import { beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { type Mark, markedLines, readMarks, remaining, storeMarks, toggled } from './breakpoints'

const SOURCE = 'a = 1\nif a:\n    b = 2\n\nprint(b)\n'

let text: Y.Text
let marks: readonly Mark[]

/** Line 3, `    b = 2`, is marked. */
beforeEach(() => {
  text = new Y.Doc().getText('text')
  text.insert(0, SOURCE)
  marks = toggled(text, [], 3)
})

test('a line is marked, and marked no longer', () => {
  expect(markedLines(text, marks)).toEqual([3])
  expect(markedLines(text, toggled(text, marks, 1))).toEqual([1, 3])
  expect(toggled(text, marks, 3)).toEqual([])
})

test('a blank line and one that is not there are not marked', () => {
  expect(toggled(text, marks, 4)).toEqual(marks)
  expect(toggled(text, marks, 40)).toEqual(marks)
})

test('a mark goes along with its line', () => {
  text.insert(0, '"""New."""\n\n')
  expect(markedLines(text, marks)).toEqual([5])
  text.delete(0, 18)
  expect([text.toString().split('\n')[1], markedLines(text, marks)]).toEqual(['    b = 2', [2]])
})

test('a line may be indented anew and begin with other words', () => {
  text.delete(SOURCE.indexOf('    b'), 5)
  expect(markedLines(text, marks)).toEqual([3])
  text.insert(SOURCE.indexOf('    b'), 'longer')
  expect([text.toString().split('\n')[2], markedLines(text, marks)]).toEqual(['longer = 2', [3]])
})

test('where nothing is left of the line, its mark is gone for good', () => {
  text.delete(0, text.length)
  expect(remaining(text, marks)).toEqual([])
})

test('it is the same line for a page that is opened later, whatever was written meanwhile', () => {
  text.insert(0, 'import sys\n')
  const later = new Y.Doc()
  expect(markedLines(later.getText('text'), marks)).toEqual([])
  expect(remaining(later.getText('text'), marks)).toEqual(marks)
  if (text.doc !== null) Y.applyUpdate(later, Y.encodeStateAsUpdate(text.doc))
  expect(markedLines(later.getText('text'), marks)).toEqual([4])
})

test('what the browser keeps is read again, and anything else is nothing', () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  })
  expect(readMarks('r1')).toEqual({})
  storeMarks('r1', { m1: marks })
  expect(readMarks('r1')).toEqual({ m1: marks })
  expect(readMarks('r2')).toEqual({})
  for (const wrong of ['{', '7', 'null', '{"m1": 3}', '{"m1": ["x"]}']) {
    kept.set('heaproom.breakpoints.r1', wrong)
    expect(readMarks('r1')).toEqual({})
  }
  vi.unstubAllGlobals()
})
