/**
 * The code words of compiled patterns, by CPython's numbers: `re/_constants.py` counts them in this order, and `MAGIC` says
 * which numbering a library's source is of.
 *
 * A pattern's code is a row of 32-bit words: an opcode, its arguments, the next opcode. A skip among the arguments counts
 * from its own place.
 */
export const MAGIC = 20230612
export const CODE_BYTES = 4
export const MAX_REPEAT = 0xffffffff
export const MAX_GROUPS = 0x3fffffff

export const op = {
  FAILURE: 0,
  SUCCESS: 1,
  ANY: 2,
  ANY_ALL: 3,
  ASSERT: 4,
  ASSERT_NOT: 5,
  AT: 6,
  BRANCH: 7,
  CATEGORY: 8,
  CHARSET: 9,
  BIGCHARSET: 10,
  GROUPREF: 11,
  GROUPREF_EXISTS: 12,
  IN: 13,
  INFO: 14,
  JUMP: 15,
  LITERAL: 16,
  MARK: 17,
  MAX_UNTIL: 18,
  MIN_UNTIL: 19,
  NOT_LITERAL: 20,
  NEGATE: 21,
  RANGE: 22,
  REPEAT: 23,
  REPEAT_ONE: 24,
  SUBPATTERN: 25,
  MIN_REPEAT_ONE: 26,
  ATOMIC_GROUP: 27,
  POSSESSIVE_REPEAT: 28,
  POSSESSIVE_REPEAT_ONE: 29,
  GROUPREF_IGNORE: 30,
  IN_IGNORE: 31,
  LITERAL_IGNORE: 32,
  NOT_LITERAL_IGNORE: 33,
  GROUPREF_LOC_IGNORE: 34,
  IN_LOC_IGNORE: 35,
  LITERAL_LOC_IGNORE: 36,
  NOT_LITERAL_LOC_IGNORE: 37,
  GROUPREF_UNI_IGNORE: 38,
  IN_UNI_IGNORE: 39,
  LITERAL_UNI_IGNORE: 40,
  NOT_LITERAL_UNI_IGNORE: 41,
  RANGE_UNI_IGNORE: 42,
} as const

export const at = {
  BEGINNING: 0,
  BEGINNING_LINE: 1,
  BEGINNING_STRING: 2,
  BOUNDARY: 3,
  NON_BOUNDARY: 4,
  END: 5,
  END_LINE: 6,
  END_STRING: 7,
  LOC_BOUNDARY: 8,
  LOC_NON_BOUNDARY: 9,
  UNI_BOUNDARY: 10,
  UNI_NON_BOUNDARY: 11,
} as const

/** Categories come in pairs: an even one, and its opposite after it. */
export const category = {
  DIGIT: 0,
  SPACE: 2,
  WORD: 4,
  LINEBREAK: 6,
  LOC_WORD: 8,
  UNI_DIGIT: 10,
  UNI_SPACE: 12,
  UNI_WORD: 14,
  UNI_LINEBREAK: 16,
} as const

export const info = { PREFIX: 1, LITERAL: 2, CHARSET: 4 } as const
