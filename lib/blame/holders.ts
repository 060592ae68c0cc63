/**
 * Whose references keep what lingers, in short: for everybody how many of the objects have a reference of theirs among the fewest that
 * must go or, where nothing alive leads to the object any more, in the cycle that it waits in. An object of two holders counts for each.
 */
import type { Verdict } from './verdict'

export interface Holder {
  /** Null: the interpreter, or whoever wrote lines that nobody is known to have written. */
  readonly by: string | null
  readonly objects: number
}

/** Who holds most first. Objects that are not explained count for nobody. */
export function holdersOf({ lingering }: Pick<Verdict, 'lingering'>): Holder[] {
  const counts = new Map<string | null, number>()
  for (const { cut, cycle } of lingering) {
    const edges = cut.length > 0 ? cut : cycle
    for (const by of new Set(edges.map((edge) => edge.by))) counts.set(by, (counts.get(by) ?? 0) + 1)
  }
  return [...counts].map(([by, objects]) => ({ by, objects })).sort((a, b) => b.objects - a.objects)
}
