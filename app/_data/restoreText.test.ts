import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineEdits } from './restoreText'

function applied(now: string, wanted: string): string {
  return lineEdits(now, wanted).reduceRight(
    (text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to),
    now,
  )
}

test('only the lines that differ are touched', () => {
  expect(lineEdits('a\nb\nc\nd\n', 'a\nB\nc\nd\ne\n')).toEqual([
    { from: 2, to: 4, text: 'B\n' },
    { from: 8, to: 8, text: 'e\n' },
  ])
  expect(lineEdits('same\n', 'same\n')).toEqual([])
})

test('whatever two texts, the edits turn one into the other', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', '', '  x')).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(text, text, (now, wanted) => {
      expect(applied(now, wanted)).toBe(wanted)
    }),
  )
})
