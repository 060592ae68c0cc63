/** A file gets the changes that were made to it, and no other file does. */
import { expect, test } from 'vitest'
import { LaterChanges } from './LaterChanges'
import { laterChangesTable } from './laterChangesTable'
import { StandardLibrary } from './standardLibrary'

const TABLE = `¶a.py 7
@0 0 1
first
@1 1 2
@2 two
b
@3 1 0
¶b/c.py 8
@1 0 0
`

test('lines go and come where they changed, whatever they look like', () => {
  expect(new LaterChanges(TABLE).applied('a.py', 7, 'one\ntwo\nthree\nfour\n')).toBe('first\none\n@2 two\nb\nthree\n')
})

test('a text of another version, or without changes, stays as it is', () => {
  const changes = new LaterChanges(TABLE)
  expect(changes.applied('a.py', 8, 'one\ntwo\n')).toBe('one\ntwo\n')
  expect(changes.applied('c.py', 7, 'one\n')).toBe('one\n')
  expect(changes.applied('b/c.py', 8, 'one\n')).toBe('one\n')
})

test('the changes belong to the library that the package carries', () => {
  const library = new StandardLibrary()
  for (const entry of laterChangesTable.split('¶').slice(1)) {
    const [head = '', ...lines] = entry.trimEnd().split('\n')
    const name = head
      .slice(0, head.lastIndexOf('.py'))
      .replace(/\/__init__$/, '')
      .replaceAll('/', '.')
    const text = new Set(library.find(name)?.text.split('\n'))
    const missing = lines.filter((line) => !text.has(line) && !/^@\d+ \d+ \d+$/.test(line))
    expect({ head, missing }).toEqual({ head, missing: [] })
  }
})
