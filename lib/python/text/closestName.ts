/**
 * The name that a misspelt one was most likely meant to be, as CPython's suggestions choose it: a Levenshtein distance over
 * UTF-8 bytes in which a change of case costs less than another letter, within a third of the names' lengths.
 * Follows Python/suggestions.c of CPython 3.14.
 */
const MOVE_COST = 2
const CASE_COST = 1
const MAX_CANDIDATES = 750
const MAX_LENGTH = 40
const LETTER_BITS = 31

/** The closest of `candidates` to `wrong`, or null if none is close enough. */
export function closestName(wrong: string, candidates: readonly string[]): string | null {
  if (candidates.length >= MAX_CANDIDATES) return null
  const wrongBytes = utf8(wrong)
  let best: string | null = null
  let bestDistance = Infinity
  for (const candidate of candidates) {
    if (candidate === wrong) continue
    const bytes = utf8(candidate)
    // Whatever was beaten already is not looked at to its end.
    const limit = Math.min(Math.floor(((wrongBytes.length + bytes.length + 3) * MOVE_COST) / 6), bestDistance - 1)
    const distance = editDistance(wrongBytes, bytes, limit)
    if (distance > limit) continue
    best = candidate
    bestDistance = distance
  }
  return best
}

function utf8(text: string): number[] {
  const bytes: number[] = []
  for (const character of text) pushUtf8(bytes, character.codePointAt(0) ?? 0)
  return bytes
}

function pushUtf8(bytes: number[], code: number): void {
  const tail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f)
  if (code < 0x80) bytes.push(code)
  else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(0))
  else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(6), tail(0))
  else bytes.push(0xf0 | (code >> 18), tail(12), tail(6), tail(0))
}

function substitutionCost(a: number, b: number): number {
  if ((a & LETTER_BITS) !== (b & LETTER_BITS)) return MOVE_COST
  if (a === b) return 0
  return lower(a) === lower(b) ? CASE_COST : MOVE_COST
}

function lower(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code
}

/** The distance; beyond `limit` any number above it. */
function editDistance(first: readonly number[], second: readonly number[], limit: number): number {
  const [a, b] = trimmed(first, second)
  if (a.length === 0 || b.length === 0) return (a.length + b.length) * MOVE_COST
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return limit + 1
  if ((b.length - a.length) * MOVE_COST > limit) return limit + 1
  const row = a.map((_, i) => (i + 1) * MOVE_COST)
  let result = 0
  for (let i = 0; i < b.length; i++) {
    result = nextRow(row, a, b[i] ?? 0, i * MOVE_COST)
    if (Math.min(...row) > limit) return limit + 1
  }
  return result
}

/** Without the ends they share, the shorter one first. */
function trimmed(a: readonly number[], b: readonly number[]): [readonly number[], readonly number[]] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return y.length < x.length ? [y, x] : [x, y]
}

/** Advances the row of distances by one letter of the longer name; the last distance. */
function nextRow(row: number[], a: readonly number[], letter: number, before: number): number {
  let diagonal = before
  let result = before
  for (let i = 0; i < a.length; i++) {
    const substitute = diagonal + substitutionCost(letter, a[i] ?? 0)
    diagonal = row[i] ?? 0
    result = Math.min(substitute, Math.min(result, diagonal) + MOVE_COST)
    row[i] = result
  }
  return result
}
