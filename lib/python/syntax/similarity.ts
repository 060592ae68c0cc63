/** How alike two words are, as Python's difflib measures it: twice the letters in matching blocks over all letters. */

interface Block {
  readonly a: number
  readonly b: number
  readonly size: number
}

/** difflib.get_close_matches: the `count` candidates most like `word`, the likest first. */
export function closeMatches(word: string, candidates: readonly string[], count: number, least: number): string[] {
  return candidates
    .map((candidate) => ({ candidate, ratio: similarity(candidate, word) }))
    .filter(({ ratio }) => ratio >= least)
    .sort((x, y) => y.ratio - x.ratio || (x.candidate < y.candidate ? 1 : -1))
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

/** difflib.SequenceMatcher(a=a, b=b).ratio(). */
function similarity(a: string, b: string): number {
  const total = a.length + b.length
  return total === 0 ? 1 : (2 * matchingLetters(a, b)) / total
}

function matchingLetters(a: string, b: string): number {
  if (a === '' || b === '') return 0
  const { a: atA, b: atB, size } = longestBlock(a, b)
  if (size === 0) return 0
  const before = matchingLetters(a.slice(0, atA), b.slice(0, atB))
  return before + size + matchingLetters(a.slice(atA + size), b.slice(atB + size))
}

/** The longest run both have; of several the one earliest in `a`, then in `b`. */
function longestBlock(a: string, b: string): Block {
  let best: Block = { a: 0, b: 0, size: 0 }
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let size = 0
      while (i + size < a.length && j + size < b.length && a[i + size] === b[j + size]) size++
      if (size > best.size) best = { a: i, b: j, size }
    }
  }
  return best
}
