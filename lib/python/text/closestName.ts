/**
 * The name that a misspelt one was most likely meant to be, as CPython's suggestions choose it: a Levenshtein distance in
 * which a change of case costs less, within a third of the names' lengths.
 */
const MOVE_COST = 2
const CASE_COST = 1
const MAX_CANDIDATES = 750
const MAX_LENGTH = 40

/** The closest of `candidates` to `wrong`, or null if none is close enough. */
export function closestName(wrong: string, candidates: readonly string[]): string | null {
  if (candidates.length >= MAX_CANDIDATES || wrong.length > MAX_LENGTH) return null
  let best: string | null = null
  let bestDistance = Infinity
  for (const candidate of candidates) {
    if (candidate === wrong) continue
    const limit = Math.min(Math.floor(((wrong.length + candidate.length + 3) * MOVE_COST) / 6), bestDistance - 1)
    const distance = editDistance(wrong, candidate, limit)
    if (distance > limit) continue
    best = candidate
    bestDistance = distance
  }
  return best
}

function substitutionCost(a: string, b: string): number {
  if (a === b) return 0
  return a.toLowerCase() === b.toLowerCase() ? CASE_COST : MOVE_COST
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) * MOVE_COST > limit || a.length > MAX_LENGTH || b.length > MAX_LENGTH)
    return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i * MOVE_COST)
  for (let i = 1; i <= a.length; i++) {
    const next = [i * MOVE_COST]
    for (let j = 1; j <= b.length; j++) {
      const substitute = (row[j - 1] ?? 0) + substitutionCost(a.charAt(i - 1), b.charAt(j - 1))
      next.push(Math.min(substitute, (row[j] ?? 0) + MOVE_COST, (next[j - 1] ?? 0) + MOVE_COST))
    }
    row = next
  }
  return row[b.length] ?? 0
}
