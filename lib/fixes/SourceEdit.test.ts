/** Edits of texts, against a text of which every character remembers its place. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, movedLine, type SourceEdit } from './SourceEdit'

const TEXT = 'one\ntwo\n\nfour\nfive'

const edits = fc.array(
  fc.record({
    from: fc.nat(TEXT.length),
    length: fc.nat(6),
    text: fc.constantFrom('', 'x', '\n', 'new\n', 'a\nb\n'),
  }),
  { maxLength: 4 },
)

function asEdits(drawn: readonly { from: number; length: number; text: string }[]): SourceEdit[] {
  return drawn.map(({ from, length, text }) => ({ file: 'a.py', from, to: Math.min(from + length, TEXT.length), text }))
}

/** Each place has what is inserted there, and a character that may be gone; null where a character goes twice. */
function naive(all: readonly SourceEdit[]): string | null {
  const distinct = all.filter(
    (edit, at) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(edit)) === at,
  )
  const gone = new Map<number, number>()
  const put = new Map<number, string>()
  for (const { from, to } of distinct) {
    for (let at = from; at < to; at++) gone.set(at, (gone.get(at) ?? 0) + 1)
  }
  if ([...gone.values()].some((times) => times > 1)) return null
  const inside = distinct.some((edit) => distinct.some(({ from, to }) => edit.from > from && edit.from < to))
  if (inside) return null
  const insertions = distinct.filter(({ from, to }) => from === to)
  for (const { from, text } of [...insertions, ...distinct.filter(({ from, to }) => from < to)]) {
    put.set(from, (put.get(from) ?? '') + text)
  }
  return [...TEXT, ''].map((character, at) => (put.get(at) ?? '') + (gone.has(at) ? '' : character)).join('')
}

test('applied edits give what each of them says, or nothing where two meet', () => {
  let applied = 0
  fc.assert(
    fc.property(edits, (drawn) => {
      const all = asEdits(drawn)
      const expected = naive(all)
      if (expected !== null && all.length > 1) applied++
      expect(applyEdits({ 'a.py': TEXT }, all)?.['a.py'] ?? null).toBe(expected)
    }),
    { numRuns: 2000, seed: 20261126 },
  )
  expect(applied).toBeGreaterThan(200)
})

test('a line is followed through what is put before it, and lost when it is taken out', () => {
  const at = (from: number, to: number, text: string) => [{ file: 'a.py', from, to, text }]
  expect(movedLine(TEXT, at(0, 0, 'zero\n'), 4)).toBe(5)
  expect(movedLine(TEXT, at(4, 8, ''), 4)).toBe(3)
  expect(movedLine(TEXT, at(9, 14, ''), 4)).toBeNull()
  expect(movedLine(TEXT, at(9, 13, 'pass'), 4)).toBe(4)
  expect(movedLine(TEXT, at(19, 19, '\nend'), 4)).toBe(4)
})
