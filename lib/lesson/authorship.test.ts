/** Whose characters: from real Yjs documents, as the server and the editor have them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { authorship, LESSON_CLIENT, lineAuthors } from './authorship'

const authors = { 5000: 'ana', 5001: 'ana', 6000: 'ben' }

function writer(client: number, from?: Y.Doc): Y.Text {
  const doc = new Y.Doc()
  doc.clientID = client
  if (from !== undefined) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from))
  return doc.getText('text')
}

function docOf(text: Y.Text): Y.Doc {
  if (text.doc === null) throw new Error('a text without a document')
  return text.doc
}

const rangesOf = (text: Y.Text) => authorship(text._start, authors)

test('each character is its writer’s, in the middle of another’s line too', () => {
  const lesson = writer(LESSON_CLIENT)
  lesson.insert(0, 'x = 1\n')
  const ana = writer(5000, docOf(lesson))
  ana.insert(6, 'y = 2\n')
  const ben = writer(6000, docOf(ana))
  ben.insert(10, '[]')
  expect(ben.toString()).toBe('x = 1\ny = []2\n')
  expect(rangesOf(ben)).toEqual([
    { from: 0, to: 6, by: 'lesson' },
    { from: 6, to: 10, by: 'ana' },
    { from: 10, to: 12, by: 'ben' },
    { from: 12, to: 14, by: 'ana' },
  ])
})

test('two tabs of one person are one author, and deleted text is nobody’s', () => {
  const first = writer(5000)
  first.insert(0, 'keep drop ')
  const second = writer(5001, docOf(first))
  second.insert(10, 'more')
  second.delete(5, 5)
  expect(second.toString()).toBe('keep more')
  expect(rangesOf(second)).toEqual([{ from: 0, to: 9, by: 'ana' }])
})

test('text with an unknown signature is in no range', () => {
  const stranger = writer(7777)
  stranger.insert(0, 'abc')
  const ana = writer(5000, docOf(stranger))
  ana.insert(3, 'def')
  expect(rangesOf(ana)).toEqual([{ from: 3, to: 6, by: 'ana' }])
})

test('a line is who wrote most of what is seen of it', () => {
  const ranges = [
    { from: 0, to: 12, by: 'ana' },
    { from: 12, to: 18, by: 'ben' },
  ]
  expect(lineAuthors('x = []\n    y = {}\n\n', ranges)).toEqual(['ana', 'ben', null, null])
})

test('whatever three people type where, the ranges say who typed each character', () => {
  const edit = fc.record({
    who: fc.nat(2),
    at: fc.nat(200),
    text: fc.string({ minLength: 1, maxLength: 6 }),
    cut: fc.nat(3),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
      const texts = [5000, 5001, 6000].map((client) => writer(client))
      const names = ['ana', 'ana', 'ben']
      let expected: { character: string; by: string }[] = []
      for (const { who, at, text, cut } of edits) {
        const mine = texts[who]
        if (mine === undefined) continue
        const place = Math.min(at, mine.length)
        const dropped = Math.min(cut, mine.length - place)
        mine.delete(place, dropped)
        mine.insert(place, text)
        const typed = Array.from({ length: text.length }, (_, index) => ({
          character: text[index] ?? '',
          by: names[who] ?? '',
        }))
        expected = [...expected.slice(0, place), ...typed, ...expected.slice(place + dropped)]
        for (const other of texts) Y.applyUpdate(docOf(other), Y.encodeStateAsUpdate(docOf(mine)))
      }
      const ranges = texts[0] === undefined ? [] : rangesOf(texts[0])
      const said = expected.map((_, offset) => ranges.find(({ from, to }) => from <= offset && offset < to)?.by)
      expect(said).toEqual(expected.map(({ by }) => by))
    }),
  )
})
