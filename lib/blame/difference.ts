/** What is alive in one run and is not in another, and the other way round: by class, since lines move between two runs. */
import type { Verdict } from './verdict'

export interface Changed {
  type: string
  module: string
  before: number
  after: number
}

/** Objects of a run at one moment: those of its verdict linger. */
export interface Alive {
  readonly lingering: readonly Pick<Verdict['lingering'][number], 'type' | 'module'>[]
}

/** Classes of which there are more or fewer objects, those that changed most first. What a verdict does not list is not compared. */
export function difference(before: Alive, after: Alive): Changed[] {
  const classes = new Map<string, Changed>()
  const count = ({ lingering }: Alive, side: 'before' | 'after'): void => {
    for (const { type, module } of lingering) {
      const key = `${module}.${type}`
      const row = classes.get(key) ?? { type, module, before: 0, after: 0 }
      row[side]++
      classes.set(key, row)
    }
  }
  count(before, 'before')
  count(after, 'after')
  const by = (row: Changed): number => Math.abs(row.after - row.before)
  return [...classes.values()].filter((row) => by(row) > 0).sort((a, b) => by(b) - by(a))
}
