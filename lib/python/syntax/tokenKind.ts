/**
 * The kinds of token, as small numbers so that the parser can switch and index by them.
 *
 * Names and order are ours; what the kinds stand for is CPython's `Grammar/Tokens`, with one kind a hard keyword. Soft
 * keywords (`match`, `case`, `type`, `_`) are plain names here: only the grammar knows where they mean more.
 */

export const END: number = 0
export const NAME: number = 1
export const NUMBER: number = 2
export const STRING: number = 3
export const NEWLINE: number = 4
export const INDENT: number = 5
export const DEDENT: number = 6
export const FSTRING_START: number = 7
export const FSTRING_MIDDLE: number = 8
export const FSTRING_END: number = 9
export const TSTRING_START: number = 10
export const TSTRING_MIDDLE: number = 11
export const TSTRING_END: number = 12
/** The text cannot be read further; the tokenizer knows why. Always the last token. */
export const ERROR: number = 13

/** A character no token begins with that CPython leaves to the grammar to refuse: `$`, `?`, a backquote. */
export const UNKNOWN: number = 14

/** A comment about a type, where those are read. */
export const TYPE_COMMENT: number = 15

export const LEFT_PAREN: number = 20
export const RIGHT_PAREN: number = 21
export const LEFT_BRACKET: number = 22
export const RIGHT_BRACKET: number = 23
export const LEFT_BRACE: number = 24
export const RIGHT_BRACE: number = 25
export const COLON: number = 26
export const COMMA: number = 27
export const SEMICOLON: number = 28
export const DOT: number = 29
export const ELLIPSIS: number = 30
export const EQUAL: number = 31
export const COLON_EQUAL: number = 32
export const ARROW: number = 33
export const EXCLAMATION: number = 34
export const PLUS: number = 35
export const MINUS: number = 36
export const STAR: number = 37
export const SLASH: number = 38
export const PERCENT: number = 39
export const AT: number = 40
export const DOUBLE_SLASH: number = 41
export const DOUBLE_STAR: number = 42
export const VERTICAL_BAR: number = 43
export const CARET: number = 44
export const AMPERSAND: number = 45
export const LEFT_SHIFT: number = 46
export const RIGHT_SHIFT: number = 47
export const TILDE: number = 48
export const LESS: number = 49
export const GREATER: number = 50
export const LESS_EQUAL: number = 51
export const GREATER_EQUAL: number = 52
export const DOUBLE_EQUAL: number = 53
export const NOT_EQUAL: number = 54
export const PLUS_EQUAL: number = 55
export const MINUS_EQUAL: number = 56
export const STAR_EQUAL: number = 57
export const SLASH_EQUAL: number = 58
export const PERCENT_EQUAL: number = 59
export const AT_EQUAL: number = 60
export const DOUBLE_SLASH_EQUAL: number = 61
export const DOUBLE_STAR_EQUAL: number = 62
export const BAR_EQUAL: number = 63
export const CARET_EQUAL: number = 64
export const AMPERSAND_EQUAL: number = 65
export const LEFT_SHIFT_EQUAL: number = 66
export const RIGHT_SHIFT_EQUAL: number = 67

export const FALSE: number = 80
export const NONE: number = 81
export const TRUE: number = 82
export const AND: number = 83
export const AS: number = 84
export const ASSERT: number = 85
export const ASYNC: number = 86
export const AWAIT: number = 87
export const BREAK: number = 88
export const CLASS: number = 89
export const CONTINUE: number = 90
export const DEF: number = 91
export const DEL: number = 92
export const ELIF: number = 93
export const ELSE: number = 94
export const EXCEPT: number = 95
export const FINALLY: number = 96
export const FOR: number = 97
export const FROM: number = 98
export const GLOBAL: number = 99
export const IF: number = 100
export const IMPORT: number = 101
export const IN: number = 102
export const IS: number = 103
export const LAMBDA: number = 104
export const NONLOCAL: number = 105
export const NOT: number = 106
export const OR: number = 107
export const PASS: number = 108
export const RAISE: number = 109
export const RETURN: number = 110
export const TRY: number = 111
export const WHILE: number = 112
export const WITH: number = 113
export const YIELD: number = 114

/** One more than the greatest kind: the length of a table indexed by kind. */
export const KINDS: number = 115

export const KEYWORD_KINDS: ReadonlyMap<string, number> = new Map([
  ['False', FALSE],
  ['None', NONE],
  ['True', TRUE],
  ['and', AND],
  ['as', AS],
  ['assert', ASSERT],
  ['async', ASYNC],
  ['await', AWAIT],
  ['break', BREAK],
  ['class', CLASS],
  ['continue', CONTINUE],
  ['def', DEF],
  ['del', DEL],
  ['elif', ELIF],
  ['else', ELSE],
  ['except', EXCEPT],
  ['finally', FINALLY],
  ['for', FOR],
  ['from', FROM],
  ['global', GLOBAL],
  ['if', IF],
  ['import', IMPORT],
  ['in', IN],
  ['is', IS],
  ['lambda', LAMBDA],
  ['nonlocal', NONLOCAL],
  ['not', NOT],
  ['or', OR],
  ['pass', PASS],
  ['raise', RAISE],
  ['return', RETURN],
  ['try', TRY],
  ['while', WHILE],
  ['with', WITH],
  ['yield', YIELD],
])

/** Spelling of every operator and delimiter; the longest is three characters. */
export const OPERATOR_KINDS: ReadonlyMap<string, number> = new Map([
  ['(', LEFT_PAREN],
  [')', RIGHT_PAREN],
  ['[', LEFT_BRACKET],
  [']', RIGHT_BRACKET],
  ['{', LEFT_BRACE],
  ['}', RIGHT_BRACE],
  [':', COLON],
  [',', COMMA],
  [';', SEMICOLON],
  ['.', DOT],
  ['...', ELLIPSIS],
  ['=', EQUAL],
  [':=', COLON_EQUAL],
  ['->', ARROW],
  ['!', EXCLAMATION],
  ['+', PLUS],
  ['-', MINUS],
  ['*', STAR],
  ['/', SLASH],
  ['%', PERCENT],
  ['@', AT],
  ['//', DOUBLE_SLASH],
  ['**', DOUBLE_STAR],
  ['|', VERTICAL_BAR],
  ['^', CARET],
  ['&', AMPERSAND],
  ['<<', LEFT_SHIFT],
  ['>>', RIGHT_SHIFT],
  ['~', TILDE],
  ['<', LESS],
  ['>', GREATER],
  ['<=', LESS_EQUAL],
  ['>=', GREATER_EQUAL],
  ['==', DOUBLE_EQUAL],
  ['!=', NOT_EQUAL],
  ['+=', PLUS_EQUAL],
  ['-=', MINUS_EQUAL],
  ['*=', STAR_EQUAL],
  ['/=', SLASH_EQUAL],
  ['%=', PERCENT_EQUAL],
  ['@=', AT_EQUAL],
  ['//=', DOUBLE_SLASH_EQUAL],
  ['**=', DOUBLE_STAR_EQUAL],
  ['|=', BAR_EQUAL],
  ['^=', CARET_EQUAL],
  ['&=', AMPERSAND_EQUAL],
  ['<<=', LEFT_SHIFT_EQUAL],
  ['>>=', RIGHT_SHIFT_EQUAL],
])
