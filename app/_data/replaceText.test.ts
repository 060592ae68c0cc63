/** A plain field over a shared text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { replaceText } from './replaceText'

function shared(text: string): Y.Text {
  const typed = new Y.Doc().getText('text')
  typed.insert(0, text)
  return typed
}

test('ends as wanted, whatever there was, pairs of surrogates included', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀', '😁', '🐍') })
  fc.assert(
    fc.property(text, text, (before, wanted) => {
      const typed = shared(before)
      replaceText(typed, wanted)
      expect(typed.toString()).toBe(wanted)
    }),
  )
})

test('touches only what differs', () => {
  const typed = shared('ana\nben\ncleo\n')
  const changes: unknown[] = []
  typed.observe((event) => changes.push(event.delta))
  replaceText(typed, 'ana\nbert\ncleo\n')
  expect(changes).toEqual([[{ retain: 6 }, { delete: 1 }, { insert: 'rt' }]])
})
