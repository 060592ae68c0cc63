/** The program of a seed: made from the grammar, or a golden program mutated. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Choices } from './choices'
import { mutate } from './mutate'
import { randomProgram } from './randomProgram'

export type Goldens = readonly [string, ...string[]]

/** The texts of the golden programs below `folder`, always in the same order. */
export function goldensIn(folder: string): Goldens {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.py'))
  const [first, ...others] = names.toSorted().map((name) => readFileSync(join(folder, name), 'utf8'))
  if (first === undefined) throw new RangeError(`goldensIn: no programs below ${folder}`)
  return [first, ...others]
}

export function fuzzProgram(seed: number, goldens: Goldens): string {
  const choices = new Choices(seed)
  return choices.once(4) ? mutate(choices, choices.of(goldens), goldens) : randomProgram(choices)
}
