/**
 * Random programs about memory (counts, sizes, cycles, weak references, exits) print what CPython 3.14 printed: the answers
 * were recorded with `npm run fuzz:memory -- --record`, which goes on where this ends.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { StandardLibrary } from '../../server/library/standardLibrary'
import { Choices } from './testing/choices'
import { memoryProgram } from './testing/memory/memoryProgram'
import { ourAnswer } from './testing/memory/ourAnswer'

const library = new StandardLibrary()
const file = join(import.meta.dirname, 'testing/memory/answers.json')
const answers = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>> // as fuzzMemory.ts wrote it

describe('random programs about memory', () => {
  test('there are many, and they say something', () => {
    const said = Object.values(answers).filter((answer) => answer.split('\n').length > 8)
    expect(said.length).toBeGreaterThan(60)
  })
  test.each(Object.entries(answers))('seed %s', (seed, recorded) => {
    expect(ourAnswer(memoryProgram(new Choices(Number(seed))), library)).toBe(recorded)
  })
})
