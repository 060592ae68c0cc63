import { expect, test } from 'vitest'
import goldens from './goldens/random.json'
import { Float, mismatches } from './goldens/replay'
import type { PyInt } from './int'
import { MersenneTwister } from './MersenneTwister'

type Draw = number | null

/** null draws a float, a number so many bits. */
function draw(generator: MersenneTwister, draws: readonly Draw[]): unknown[] {
  return draws.map((bits) => (bits === null ? new Float(generator.random()) : generator.randomBits(bits)))
}

test('a seed gives the numbers that CPython draws, and a state continues them', () => {
  const answers = {
    drawn: (seed: PyInt, draws: Draw[]) => draw(new MersenneTwister(seed), draws),
    continued: (seed: PyInt, skipped: number, draws: Draw[]) => {
      const first = new MersenneTwister(seed)
      for (let i = 0; i < skipped; i++) first.random()
      const second = new MersenneTwister(0)
      expect(second.restore(first.state())).toBeUndefined()
      return draw(second, draws)
    },
    state: (seed: PyInt) => new MersenneTwister(seed).state().filter((_, index) => index % 100 === 24),
    bits: (count: number) => new MersenneTwister(1).randomBits(count),
    restore: (words: number[], repeated: number) =>
      new MersenneTwister(1).restore([...Array<number>(repeated).fill(1), ...words]),
  }
  expect(mismatches(goldens, answers)).toEqual([])
})
