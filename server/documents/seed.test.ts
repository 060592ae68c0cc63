/** Starting text, signed by those who wrote it. */
import { expect, test } from 'vitest'
import { RoomDocument } from './RoomDocument'
import { seedUpdate, type SignedRange } from './seed'

const authors = { 2: 'lesson:Ana', 3: 'lesson:Ben' }

function seeded(source: string, ...signed: readonly SignedRange[]) {
  const document = new RoomDocument([seedUpdate(source, signed)])
  return { text: document.text, authorship: document.authorship(authors) }
}

test('each stretch is its author’s, what nobody is named for is the lesson’s', () => {
  const signed = [
    { from: 6, to: 9, client: 3 },
    { from: 0, to: 3, client: 2 },
  ]
  expect(seeded('abcdefghijkl', ...signed)).toEqual({
    text: 'abcdefghijkl',
    authorship: [
      { from: 0, to: 3, by: 'lesson:Ana' },
      { from: 3, to: 6, by: 'lesson' },
      { from: 6, to: 9, by: 'lesson:Ben' },
      { from: 9, to: 12, by: 'lesson' },
    ],
  })
})

test('ranges that overlap or reach too far leave the text whole', () => {
  const signed = [
    { from: 0, to: 4, client: 2 },
    { from: 2, to: 9, client: 3 },
  ]
  expect(seeded('abcdef', ...signed)).toEqual({
    text: 'abcdef',
    authorship: [
      { from: 0, to: 4, by: 'lesson:Ana' },
      { from: 4, to: 6, by: 'lesson:Ben' },
    ],
  })
})
