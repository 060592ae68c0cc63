/**
 * Random programs about memory (counts, sizes, cycles, weak references, exits) print what CPython 3.14 printed: the answers
 * were recorded with `npm run fuzz:memory -- --record`, which goes on where this ends.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Choices } from './testing/choices'
import { memoryProgram } from './testing/memory/memoryProgram'
import { ourAnswer, StandardLibrary } from './testing/shippedEngine'

const library = new StandardLibrary()

function recorded(file: string): [string, string][] {
  const text = readFileSync(join(import.meta.dirname, 'testing/memory', file), 'utf8')
  return Object.entries(JSON.parse(text) as Readonly<Record<string, string>>) // as fuzzMemory.ts wrote it
}

describe.each([
  ['random programs about memory', 'answers.json', false, 60],
  ['random programs that give objects to all kinds of holders', 'wideAnswers.json', true, 2],
])('%s', (_, file, isWide, many) => {
  const answers = recorded(file)
  test('there are many, and they say something', () => {
    const said = answers.filter(([, answer]) => answer.split('\n').length > 8)
    expect(said.length).toBeGreaterThan(many)
  })
  // One in three, and all of them in `npm run test:long`.
  const chosen = process.env['HEAPROOM_LONG'] === undefined ? answers.filter((_, at) => at % 3 === 0) : answers
  test.each(chosen)('seed %s', (seed, answer) => {
    expect(ourAnswer(memoryProgram(new Choices(Number(seed)), isWide), library)).toBe(answer)
  })
})
