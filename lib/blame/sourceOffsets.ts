/** Places in a text: lines count from 1, columns UTF-8 bytes, offsets UTF-16 units; here they meet. */

/** The offset at which each line begins. */
export function startsOfLines(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The UTF-16 offset of a place given by line and UTF-8 column. */
export function unitAt(text: string, starts: readonly number[], line: number, column: number): number {
  const start = starts[line - 1] ?? text.length
  const end = starts[line] ?? text.length
  let bytes = 0
  for (let at = start; at < end; at++) {
    if (bytes >= column) return at
    const unit = text.charCodeAt(at)
    // A surrogate pair is four bytes: two for each half.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
  }
  return end
}
