/** The words most like another one, as difflib.get_close_matches of CPython 3.14 finds them (for words under 200 letters). */
interface Match {
  readonly at: number
  readonly other: number
  readonly size: number
}

interface Range {
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

/** At most `most` of the candidates whose likeness to `word` is at least `cutoff`, most alike first. */
export function closeMatches(word: string, candidates: readonly string[], most: number, cutoff: number): string[] {
  return candidates
    .map((candidate) => ({ candidate, score: likeness(candidate, word) }))
    .filter(({ score }) => score >= cutoff)
    .sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? 1 : -1))
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** Twice the letters in common, by all letters. */
function likeness(a: string, b: string): number {
  const letters = a.length + b.length
  return letters === 0 ? 1 : (2 * lettersInCommon(a, b)) / letters
}

function lettersInCommon(a: string, b: string): number {
  let common = 0
  const work: Range[] = [{ from: 0, to: a.length, otherFrom: 0, otherTo: b.length }]
  for (let range = work.pop(); range !== undefined; range = work.pop()) {
    const { at, other, size } = longestMatch(a, b, range)
    if (size === 0) continue
    common += size
    work.push({ from: range.from, to: at, otherFrom: range.otherFrom, otherTo: other })
    work.push({ from: at + size, to: range.to, otherFrom: other + size, otherTo: range.otherTo })
  }
  return common
}

/** The longest stretch in common; of several the first in `a`, then the first in `b`. */
function longestMatch(a: string, b: string, { from, to, otherFrom, otherTo }: Range): Match {
  let best: Match = { at: from, other: otherFrom, size: 0 }
  for (let at = from; at < to; at++) {
    for (let other = otherFrom; other < otherTo; other++) {
      let size = 0
      while (at + size < to && other + size < otherTo && a[at + size] === b[other + size]) size++
      if (size > best.size) best = { at, other, size }
    }
  }
  return best
}
