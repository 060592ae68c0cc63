/**
 * Which lines of a text stand unchanged in an earlier one. A line that was edited, or is new, stands nowhere in it; one that
 * only moved because of others does. Where several lines read alike, those are matched that keep the most lines in order.
 */

/** More pairs of lines than this are not compared: what lies between the first and the last change then counts as changed. */
const MOST_PAIRS = 1_000_000

/** For each line of `now`, in order: its number in `before`, counted from 1; 0 where it is changed or new. */
export function sameLines(before: string, now: string): number[] {
  const old = before.split('\n')
  const lines = now.split('\n')
  let start = 0
  while (start < old.length && start < lines.length && old[start] === lines[start]) start++
  let end = 0
  const room = Math.min(old.length, lines.length) - start
  while (end < room && old[old.length - 1 - end] === lines[lines.length - 1 - end]) end++
  const middle = matched(old.slice(start, old.length - end), lines.slice(start, lines.length - end))
  return lines.map((_line, at) => {
    if (at < start) return at + 1
    if (at >= lines.length - end) return at + 1 + old.length - lines.length
    const found = middle[at - start] ?? 0
    return found === 0 ? 0 : found + start
  })
}

/** The longest common subsequence of the lines. */
function matched(old: readonly string[], lines: readonly string[]): number[] {
  const found = lines.map(() => 0)
  const width = lines.length + 1
  if (old.length * lines.length > MOST_PAIRS) return found
  const length = new Int32Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = lines.length - 1; j >= 0; j--) {
      length[i * width + j] = longest(length, i * width + j, width, old[i] === lines[j])
    }
  }
  for (let i = 0, j = 0; i < old.length && j < lines.length;) {
    if (old[i] === lines[j]) found[j++] = ++i
    else if ((length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return found
}

function longest(length: Int32Array, at: number, width: number, isSame: boolean): number {
  if (isSame) return (length[at + width + 1] ?? 0) + 1
  return Math.max(length[at + width] ?? 0, length[at + 1] ?? 0)
}
