/**
 * The tokenizer: one call, one more token in `s.tokens`. It knows indentation, brackets, continuation lines and which
 * literal it stands in, and nothing of grammar; the parser may read all tokens first or fetch them one by one.
 *
 * Follows CPython's `Parser/lexer/lexer.c`, whose errors depend on how far its parser has read: hence the resumable form.
 */
import { WORD, countCharacters, extraBytes, identifierLength, isDigit } from './characters'
import { isPrintable } from '../text/characters'
import { openFormatted, scanFormatted } from './scanFormatted'
import { passContinuation, scanIndent } from './scanIndent'
import { scanNumber } from './scanNumber'
import { scanOperator } from './scanOperator'
import { scanString } from './scanString'
import { scanTypeComment } from './scanTypeComment'
import { DEDENT, END, ERROR, INDENT, KEYWORD_KINDS, NAME, NEWLINE, TYPE_COMMENT } from './tokenKind'
import type { Scanner } from './Scanner'
import type { Tokens } from './Tokens'

/** What no identifier may become. */
const CONSTANTS: ReadonlySet<string | undefined> = new Set(['None', 'True', 'False'])

const SPACE = 32
const TAB = 9
const FORM_FEED = 12
const NEWLINE_CODE = 10
const HASH = 35
const BACKSLASH = 92
const POINT = 46
const QUOTE = 39
const DOUBLE_QUOTE = 34

/** Reads one token and returns its kind. */
export function nextToken(s: Scanner): number {
  const formatted = s.formatted
  if (formatted.length > 0) {
    const state = formatted[formatted.length - 1]
    if (state !== undefined && !state.inExpression) {
      const kind = scanFormatted(s, state)
      if (kind !== null) return kind
    }
  }
  return scanPlain(s)
}

/** Ordinary tokens: passes over what is between them, then tells by the first character which one begins. */
function scanPlain(s: Scanner): number {
  const source = s.source
  let blank = false
  for (;;) {
    if (s.atLineStart) {
      s.atLineStart = false
      if (s.pos !== s.lineStart && s.pos < s.length) s.beginLine(false)
      const line = scanIndent(s)
      if (line === 'stopped') return ERROR
      blank = line === 'blank'
    }
    if (s.pendingDents !== 0) return dent(s)
    let pos = s.pos
    let code = source.charCodeAt(pos)
    while (code === SPACE || code === TAB || code === FORM_FEED) code = source.charCodeAt(++pos)
    s.pos = pos
    if (code === HASH) {
      do code = source.charCodeAt(++pos)
      while (code !== NEWLINE_CODE && code !== 0)
      if (s.typeIgnores !== null && scanTypeComment(s, pos, blank)) return TYPE_COMMENT
    }
    if (code === NEWLINE_CODE) {
      if (!blank && s.level === 0) return newline(s, pos)
      s.pos = pos
      s.passNewline(false)
      s.atLineStart = true
      blank = false
    } else if (code === BACKSLASH) {
      if (!passContinuation(s)) return ERROR
    } else if (code === 0) {
      s.pos = pos
      return endOfSource(s)
    } else return scanVisible(s, code)
  }
}

function scanVisible(s: Scanner, code: number): number {
  if (WORD[code] === 1) return isDigit(code) ? scanNumber(s) : scanWord(s)
  if (code === QUOTE || code === DOUBLE_QUOTE) return scanString(s, s.pos)
  if (code === POINT && isDigit(s.source.charCodeAt(s.pos + 1))) return scanNumber(s)
  return scanOperator(s, code)
}

function dent(s: Scanner): number {
  if (s.pendingDents < 0) {
    s.pendingDents++
    return s.pushUnplaced(DEDENT)
  }
  s.pendingDents--
  return s.pushUnplaced(INDENT)
}

/**
 * The newline at `pos`; its token begins with the comment before it, if there is one. The line below begins when it is
 * first asked for: until then CPython's place is still on this one.
 */
function newline(s: Scanner, pos: number): number {
  const start = s.pos
  const column = start - s.lineStart + s.lineSurplus
  for (let i = start; i < pos; i++) s.lineSurplus += extraBytes(s.source.charCodeAt(i))
  s.push(NEWLINE, start, pos, s.line, column)
  s.pos = pos + 1
  s.tokens.endColumn[s.tokens.count - 1] = s.pos - s.lineStart + s.lineSurplus
  s.atLineStart = true
  return NEWLINE
}

function endOfSource(s: Scanner): number {
  if (s.level > 0) return s.halt('unfinished')
  s.stop = 'end'
  return s.pushUnplaced(END)
}

/** A name, a keyword, or the prefix of a string. */
function scanWord(s: Scanner): number {
  const source = s.source
  const start = s.pos
  const column = start - s.lineStart + s.lineSurplus
  let pos = start
  let code = source.charCodeAt(pos)
  let ascii = true
  while (WORD[code] === 1) {
    if (code >= 0x80) {
      ascii = false
      s.lineSurplus += extraBytes(code)
    }
    code = source.charCodeAt(++pos)
  }
  if ((code === QUOTE || code === DOUBLE_QUOTE) && pos - start <= 5) {
    const kind = scanPrefixed(s, start, pos)
    if (kind !== null) return kind
  }
  s.pos = pos
  const text = source.slice(start, pos)
  if (!ascii && !s.isTolerant && identifierLength(text) < text.length) return refuseCharacter(s, start, text)
  s.push(NAME, start, pos, s.line, column)
  const last = s.tokens.count - 1
  s.tokens.name[last] = ascii ? text : text.normalize('NFKC')
  if (!ascii && s.constantName < 0 && CONSTANTS.has(s.tokens.name[last])) s.constantName = last
  return pos - start <= 8 ? keywordOrName(s.tokens, last, text) : NAME
}

function keywordOrName(tokens: Tokens, index: number, text: string): number {
  const keyword = KEYWORD_KINDS.get(text)
  if (keyword === undefined) return NAME
  tokens.kind[index] = keyword
  return keyword
}

function refuseCharacter(s: Scanner, start: number, text: string): number {
  const at = identifierLength(text)
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const message = isPrintable(character.codePointAt(0) ?? 0)
    ? `invalid character '${character}' (U+${code})`
    : `invalid non-printable character U+${code}`
  return s.fail(message, start + at + character.length)
}

/** Reads the string whose prefix is the word up to `quote`; null when that word is no prefix. */
function scanPrefixed(s: Scanner, start: number, quote: number): number | null {
  const letters = s.source.slice(start, quote).toLowerCase()
  if (!/^[brftu]+$/.test(letters) || new Set(letters).size < letters.length) return null
  const clash = CLASHES.find(([a, b]) => letters.includes(a) && letters.includes(b))
  if (clash !== undefined) return refusePrefixes(s, start, quote, clash)
  s.pos = quote
  if (letters.includes('f')) return openFormatted(s, start, 'f', letters.includes('r'))
  if (letters.includes('t')) return openFormatted(s, start, 't', letters.includes('r'))
  return scanString(s, start)
}

/** Pairs that cannot stand together, in the order CPython looks for them. */
const CLASHES: readonly (readonly [string, string])[] = [
  ['u', 'b'],
  ['u', 'r'],
  ['u', 'f'],
  ['u', 't'],
  ['b', 'f'],
  ['b', 't'],
  ['f', 't'],
]

function refusePrefixes(s: Scanner, start: number, quote: number, clash: readonly [string, string]): number {
  const column = (at: number): number => countCharacters(s.source, s.lineStart, at) + 1
  const message = `'${clash[0]}' and '${clash[1]}' prefixes are incompatible`
  return s.failWith(message, s.line, s.lineStart, column(start), column(quote))
}
