/** The names that a misspelt one may have been meant to be, closest first, by how many letters differ (Levenshtein's distance). */

/** A name of which more than a third differs is another one. */
const MOST_DIFFERENT = 1 / 3

export function closeNames(wrong: string, names: readonly string[]): string[] {
  const far = names.map((name) => ({ name, distance: distanceOf(wrong, name) }))
  const close = far.filter(({ name, distance }) => distance <= Math.max(wrong.length, name.length) * MOST_DIFFERENT)
  return close.sort((a, b) => a.distance - b.distance).map(({ name }) => name)
}

function distanceOf(a: string, b: string): number {
  const others = [...b]
  let row = Array.from({ length: others.length + 1 }, (_, at) => at)
  for (const [from, letter] of [...a].entries()) {
    const next = [from + 1]
    for (const [to, other] of others.entries()) {
      const changed = (row[to] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
