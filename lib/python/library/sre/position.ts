/** The items of patterns that take no character: the beginnings, the ends, the boundaries of words. */
import { isAsciiWord, isNewline, isUnicodeWord } from './characterTests'
import { at } from './opcodes'

/** Whether the place is what the item asks for; null for no such item. */
export function isAtPosition(codes: Int32Array, end: number, place: number, which: number): boolean | null {
  switch (which) {
    case at.BEGINNING:
    case at.BEGINNING_STRING:
      return place === 0
    case at.BEGINNING_LINE:
      return place === 0 || isNewline(codes[place - 1] ?? 0)
    case at.END:
      return place === end || (place === end - 1 && isNewline(codes[place] ?? 0))
    case at.END_LINE:
      return place === end || isNewline(codes[place] ?? 0)
    case at.END_STRING:
      return place === end
    case at.BOUNDARY:
    case at.LOC_BOUNDARY:
      return isBoundary(codes, end, place, isAsciiWord)
    case at.NON_BOUNDARY:
    case at.LOC_NON_BOUNDARY:
      return !isBoundary(codes, end, place, isAsciiWord)
    case at.UNI_BOUNDARY:
      return isBoundary(codes, end, place, isUnicodeWord)
    case at.UNI_NON_BOUNDARY:
      return !isBoundary(codes, end, place, isUnicodeWord)
    default:
      return null
  }
}

function isBoundary(codes: Int32Array, end: number, place: number, isWord: (code: number) => boolean): boolean {
  const before = place > 0 && isWord(codes[place - 1] ?? 0)
  const after = place < end && isWord(codes[place] ?? 0)
  return before !== after
}
