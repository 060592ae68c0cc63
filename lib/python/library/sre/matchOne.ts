/**
 * The items of patterns that take exactly one character: literals, sets, categories, the dot.
 *
 * Pure functions over the code words: `at` is the place of the item's opcode.
 */
import { isOfCategory, lowerAscii, lowerUnicode, upperAscii, upperUnicode } from './characterTests'
import { op } from './opcodes'

export type Code = Uint32Array

/** 256 bits, and 256 bytes, in words. */
const BITMAP_WORDS = 8
const BLOCK_WORDS = 64

function bitOf(code: Code, at: number, bit: number): boolean {
  return (((code[at + (bit >> 5)] ?? 0) >>> (bit & 31)) & 1) !== 0
}

/** Whether the character, in this case or the other, is in the set whose first word is at `at`; the set ends with FAILURE. */
export function isInSet(code: Code, at: number, character: number, otherCase = character): boolean {
  let result = true
  for (let i = at; ;) {
    const operation = code[i] ?? op.FAILURE
    if (operation === op.FAILURE) return !result
    if (operation === op.NEGATE) {
      result = !result
      i++
      continue
    }
    if (isInPart(code, operation, i + 1, character)) return result
    if (otherCase !== character && isInPart(code, operation, i + 1, otherCase)) return result
    i += partWords(code, operation, i + 1)
  }
}

function isInPart(code: Code, operation: number, at: number, character: number): boolean {
  switch (operation) {
    case op.LITERAL:
      return code[at] === character
    case op.CATEGORY:
      return isOfCategory(code[at] ?? 0, character) === true
    case op.CHARSET:
      return character < 256 && bitOf(code, at, character)
    case op.RANGE:
      return isInRange(code, at, character)
    case op.RANGE_UNI_IGNORE:
      return isInRange(code, at, character) || isInRange(code, at, upperUnicode(character))
    case op.BIGCHARSET:
      return isInBlocks(code, at, character)
    default:
      return false
  }
}

function isInRange(code: Code, at: number, character: number): boolean {
  return (code[at] ?? 0) <= character && character <= (code[at + 1] ?? 0)
}

/** How many blocks, a byte for each 256 characters saying which is theirs, and the blocks. */
function isInBlocks(code: Code, at: number, character: number): boolean {
  if (character > 0xffff) return false
  const high = character >> 8
  const block = ((code[at + 1 + (high >> 2)] ?? 0) >>> ((high & 3) * 8)) & 0xff
  return bitOf(code, at + 1 + BLOCK_WORDS + block * BITMAP_WORDS, character & 0xff)
}

/** The words of a part of a set, its opcode included. */
function partWords(code: Code, operation: number, at: number): number {
  switch (operation) {
    case op.RANGE:
    case op.RANGE_UNI_IGNORE:
      return 3
    case op.CHARSET:
      return 1 + BITMAP_WORDS
    case op.BIGCHARSET:
      return 2 + BLOCK_WORDS + (code[at] ?? 0) * BITMAP_WORDS
    default:
      return 2
  }
}

function isLocaleCaseOf(literal: number, character: number): boolean {
  return character === literal || lowerAscii(character) === literal || upperAscii(character) === literal
}

/** Whether the item matches the character; null if it is no item of one character. */
export function matchesOne(code: Code, at: number, character: number): boolean | null {
  const argument = code[at + 1] ?? 0
  switch (code[at]) {
    case op.LITERAL:
      return character === argument
    case op.NOT_LITERAL:
      return character !== argument
    case op.ANY:
      return character !== 10
    case op.ANY_ALL:
      return true
    case op.IN:
      return isInSet(code, at + 2, character)
    case op.CATEGORY:
      return isOfCategory(argument, character)
    default:
      return matchesIgnoringCase(code, at, argument, character)
  }
}

function matchesIgnoringCase(code: Code, at: number, argument: number, character: number): boolean | null {
  switch (code[at]) {
    case op.LITERAL_IGNORE:
      return lowerAscii(character) === argument
    case op.NOT_LITERAL_IGNORE:
      return lowerAscii(character) !== argument
    case op.IN_IGNORE:
      return isInSet(code, at + 2, lowerAscii(character))
    case op.LITERAL_UNI_IGNORE:
      return lowerUnicode(character) === argument
    case op.NOT_LITERAL_UNI_IGNORE:
      return lowerUnicode(character) !== argument
    case op.IN_UNI_IGNORE:
      return isInSet(code, at + 2, lowerUnicode(character))
    case op.LITERAL_LOC_IGNORE:
      return isLocaleCaseOf(argument, character)
    case op.NOT_LITERAL_LOC_IGNORE:
      return !isLocaleCaseOf(argument, character)
    case op.IN_LOC_IGNORE:
      return isInSet(code, at + 2, lowerAscii(character), upperAscii(character))
    default:
      return null
  }
}

/** The words of an item of one character, its opcode included. */
export function itemWords(code: Code, at: number): number {
  switch (code[at]) {
    case op.ANY:
    case op.ANY_ALL:
      return 1
    case op.IN:
    case op.IN_IGNORE:
    case op.IN_UNI_IGNORE:
    case op.IN_LOC_IGNORE:
      return 1 + (code[at + 1] ?? 0)
    default:
      return 2
  }
}
