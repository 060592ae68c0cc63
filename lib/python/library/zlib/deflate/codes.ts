/** The fixed numbers of the deflate format (RFC 1951): which code a length or a distance has, and its extra bits. */
export const LITERALS = 256
export const END_OF_BLOCK = 256
const LENGTH_CODES = 29
export const LITERAL_CODES = LITERALS + 1 + LENGTH_CODES
export const DISTANCE_CODES = 30
export const LENGTH_OF_LENGTH_CODES = 19
export const SHORTEST_MATCH = 3
export const LONGEST_MATCH = 258

export const LENGTH_EXTRA = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
] as const // oxfmt-ignore
export const DISTANCE_EXTRA = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
] as const // oxfmt-ignore
/** The order in which the lengths of the codes of code lengths are written. */
export const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const

function bases(extra: readonly number[], first: number): number[] {
  let next = first
  return extra.map((bits) => {
    const base = next
    next += 1 << bits
    return base
  })
}

/** The shortest length of each code; the last code stands for the longest match alone. */
export const LENGTH_BASE: readonly number[] = bases(LENGTH_EXTRA, SHORTEST_MATCH).with(-1, LONGEST_MATCH)
export const DISTANCE_BASE: readonly number[] = bases(DISTANCE_EXTRA, 1)

function codesOf(base: readonly number[], last: number): Uint8Array {
  const codes = new Uint8Array(last + 1)
  base.forEach((from, code) => codes.fill(code, from))
  return codes
}

const LONGEST_DISTANCE = 32768
/** The code of each match length, counted from length 0 on. */
export const CODE_OF_LENGTH = codesOf(LENGTH_BASE, LONGEST_MATCH)
export const CODE_OF_DISTANCE = codesOf(DISTANCE_BASE, LONGEST_DISTANCE)

/** The lengths of the fixed codes of literals and lengths. */
export const FIXED_LITERAL_LENGTHS: readonly number[] = Array.from({ length: LITERAL_CODES + 2 }, (_, n) =>
  n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8,
)
export const FIXED_DISTANCE_LENGTHS: readonly number[] = new Array<number>(DISTANCE_CODES).fill(5)
