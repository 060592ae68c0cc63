/** The ten programs of the engine's benchmarks, with what CPython prints. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Program {
  readonly name: string
  readonly source: string
  readonly expected: string
}

const FOLDER = join(import.meta.dirname, '..', 'scripts', 'bench', 'programs') // the bundle lies in dist/

/** All of them, or the one of that name. */
export function benchPrograms(only?: string): Program[] {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.py'))
    .map((file) => file.slice(0, -3))
  return names
    .filter((name) => name === (only ?? name))
    .map((name) => ({
      name,
      source: readFileSync(join(FOLDER, `${name}.py`), 'utf8'),
      expected: readFileSync(join(FOLDER, `${name}.py.expected`), 'utf8'),
    }))
}

export function geometricMean(ratios: readonly number[]): number {
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length)
}
