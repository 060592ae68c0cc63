/** Codes for reading: from the bits of a code to its symbol. */
const LONGEST_CODE = 15

export interface CodeTable {
  /** By the next bits, as many as the longest code has: the symbol times 16, plus the length of its code; 0 for no code. */
  readonly entries: Uint16Array
  readonly bits: number
}

/** `over` when there are more codes than bits allow, `incomplete` when some bits are no code. */
export function readableCodes(lengths: readonly number[]): {
  readonly table: CodeTable
  readonly state: 'whole' | 'over' | 'incomplete'
} {
  const bits = Math.max(1, ...lengths)
  let left = 1
  const counts = new Array<number>(LONGEST_CODE + 1).fill(0)
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1
  let isOver = false
  for (let length = 1; length <= LONGEST_CODE; length++) {
    left = 2 * left - (counts[length] ?? 0)
    if (left < 0) isOver = true
  }
  const state = isOver ? 'over' : left > 0 ? 'incomplete' : 'whole'
  return { table: { entries: isOver ? new Uint16Array(0) : fill(lengths, counts, bits), bits }, state }
}

function fill(lengths: readonly number[], counts: readonly number[], bits: number): Uint16Array {
  const entries = new Uint16Array(1 << bits)
  const next: number[] = [0, 0]
  for (let length = 1; length <= LONGEST_CODE; length++)
    next[length + 1] = ((next[length] ?? 0) + (counts[length] ?? 0)) << 1
  lengths.forEach((length, symbol) => {
    if (length === 0) return
    const code = next[length] ?? 0
    next[length] = code + 1
    let turned = 0
    for (let bit = 0; bit < length; bit++) turned |= ((code >> bit) & 1) << (length - 1 - bit)
    for (let at = turned; at < entries.length; at += 1 << length) entries[at] = symbol * 16 + length
  })
  return entries
}
