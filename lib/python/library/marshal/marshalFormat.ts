/** The letters of the marshal format, and its limits. Follows CPython 3.14's Python/marshal.c. */
export const VERSION = 5
export const DEEPEST = 2000
/** Set in the letter of an object that others may refer to. */
export const IS_SHARED = 0x80
export const REFERENCE_VERSION = 3
export const SHORT_VERSION = 4
export const SLICE_VERSION = 5
export const DIGIT_BITS = 15

export const letter = {
  NULL: '0',
  NONE: 'N',
  FALSE: 'F',
  TRUE: 'T',
  STOP: 'S',
  ELLIPSIS: '.',
  INT: 'i',
  /** Read only: older Pythons wrote it. */
  INT64: 'I',
  LONG: 'l',
  FLOAT_TEXT: 'f',
  FLOAT: 'g',
  COMPLEX_TEXT: 'x',
  COMPLEX: 'y',
  BYTES: 's',
  REFERENCE: 'r',
  TUPLE: '(',
  SHORT_TUPLE: ')',
  LIST: '[',
  DICT: '{',
  SET: '<',
  FROZENSET: '>',
  CODE: 'c',
  TEXT: 'u',
  INTERNED: 't',
  ASCII: 'a',
  INTERNED_ASCII: 'A',
  SHORT_ASCII: 'z',
  SHORT_INTERNED_ASCII: 'Z',
  SLICE: ':',
} as const
