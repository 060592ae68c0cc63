/** What lingers after one run and did not after another, and the other way round: by class, since lines move between two runs. */
import type { Verdict } from './verdict'

export interface Changed {
  type: string
  module: string
  before: number
  after: number
}

/** Classes of which more or fewer objects linger, those that changed most first. Unlisted objects are not compared. */
export function difference(before: Pick<Verdict, 'lingering'>, after: Pick<Verdict, 'lingering'>): Changed[] {
  const classes = new Map<string, Changed>()
  const count = ({ lingering }: Pick<Verdict, 'lingering'>, side: 'before' | 'after'): void => {
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
