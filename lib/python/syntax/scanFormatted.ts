/**
 * f-strings and t-strings as tokens: START, then MIDDLE pieces and the ordinary tokens of replacement fields, then END.
 * Nesting is a stack of states, one an open literal, so literals nest without recursion.
 *
 * Follows CPython's `tok_get_fstring_mode`; in particular a doubled brace ends a MIDDLE after its first half, and a MIDDLE
 * may be empty of text but still have a width.
 */
import { countCharacters, extraBytes } from './characters'
import { FSTRING_END, FSTRING_MIDDLE, FSTRING_START, TSTRING_END, TSTRING_MIDDLE, TSTRING_START } from './tokenKind'
import { warnEscape } from './escapeWarning'
import type { FormattedState, Scanner } from './Scanner'

const MAX_OPEN_LITERALS = 150
const MAX_EXPRESSION_NESTING = 3
const OPEN_BRACE = 123
const CLOSE_BRACE = 125
const BACKSLASH = 92
const NEWLINE_CODE = 10

/** Opens the literal whose prefix begins at `start` and whose quote is at `s.pos`. */
export function openFormatted(s: Scanner, start: number, letter: 'f' | 't', raw: boolean): number {
  const quote = s.source.charCodeAt(s.pos)
  const triple = s.source.charCodeAt(s.pos + 1) === quote && s.source.charCodeAt(s.pos + 2) === quote
  const quoteSize = triple ? 3 : 1
  s.pos += quoteSize
  if (s.formatted.length + 1 >= MAX_OPEN_LITERALS) return s.fail('too many nested f-strings or t-strings', s.pos)
  s.formatted.push({
    letter,
    quote,
    quoteSize,
    raw,
    line: s.line,
    lineStart: s.lineStart,
    start,
    inExpression: false,
    bracketDepth: 0,
    expressionDepth: -1,
    inFormatSpec: false,
    inDebug: false,
  })
  return s.pushPlain(letter === 'f' ? FSTRING_START : TSTRING_START, start)
}

/** Enters a replacement field; the brace itself is read by the ordinary tokenizer. False once refused. */
function enterExpression(s: Scanner, state: FormattedState): boolean {
  state.expressionDepth++
  if (state.expressionDepth >= MAX_EXPRESSION_NESTING) {
    s.fail(`${state.letter}-string: expressions nested too deeply`, s.pos)
    return false
  }
  state.inExpression = true
  return true
}

/** Reads the next token in a literal's text; null when a replacement field begins here. */
export function scanFormatted(s: Scanner, state: FormattedState): number | null {
  const start = s.pos
  if (s.source.charCodeAt(start) === OPEN_BRACE && s.source.charCodeAt(start + 1) !== OPEN_BRACE) {
    return enterExpression(s, state) ? null : failed(s)
  }
  if (isClosing(s, state, start)) return closeFormatted(s, state)
  return scanMiddle(s, state)
}

function failed(s: Scanner): number {
  return s.tokens.kind[s.tokens.count - 1] ?? 0
}

function isClosing(s: Scanner, state: FormattedState, pos: number): boolean {
  for (let i = 0; i < state.quoteSize; i++) if (s.source.charCodeAt(pos + i) !== state.quote) return false
  return true
}

function closeFormatted(s: Scanner, state: FormattedState): number {
  const start = s.pos
  s.pos += state.quoteSize
  s.formatted.pop()
  return s.pushPlain(state.letter === 'f' ? FSTRING_END : TSTRING_END, start)
}

/** Where the MIDDLE being read began. */
interface Middle {
  readonly start: number
  readonly line: number
  readonly column: number
  readonly lineStart: number
}

function scanMiddle(s: Scanner, state: FormattedState): number {
  const column = s.pos - s.lineStart + s.lineSurplus
  const middle: Middle = { start: s.pos, line: s.line, column, lineStart: s.lineStart }
  let inNamedEscape = false
  for (;;) {
    const code = s.source.charCodeAt(s.pos)
    const inSpec = state.inFormatSpec && state.expressionDepth >= 0
    if (code === 0 || (code === NEWLINE_CODE && state.quoteSize === 1)) return endOfText(s, state, inSpec)
    if (code === state.quote && isClosing(s, state, s.pos)) return emit(s, state, middle, s.pos)
    if (code === OPEN_BRACE) return openBrace(s, state, middle, inSpec)
    if (code === CLOSE_BRACE) {
      if (!inNamedEscape) return closeBrace(s, state, middle, inSpec)
      s.pos++
      return emit(s, state, middle, s.pos)
    }
    if (code === BACKSLASH) inNamedEscape = passBackslash(s, state) || inNamedEscape
    else passText(s, code)
  }
}

function passText(s: Scanner, code: number): void {
  if (code === NEWLINE_CODE) s.passNewline(true)
  else {
    if (code >= 0x80) s.lineSurplus += extraBytes(code)
    s.pos++
  }
}

/** Pushes the MIDDLE whose text ends at `end`; its place ends at `s.pos`, after the second half of a doubled brace. */
function emit(s: Scanner, state: FormattedState, middle: Middle, end: number): number {
  const kind = state.letter === 'f' ? FSTRING_MIDDLE : TSTRING_MIDDLE
  s.push(kind, middle.start, end, middle.line, middle.column)
  s.tokens.endColumn[s.tokens.count - 1] = s.pos - s.lineStart + s.lineSurplus
  return kind
}

function openBrace(s: Scanner, state: FormattedState, middle: Middle, inSpec: boolean): number {
  if (s.source.charCodeAt(s.pos + 1) !== OPEN_BRACE || inSpec) {
    s.pos++
    if (!enterExpression(s, state)) return failed(s)
    s.pos--
    return emit(s, state, middle, s.pos)
  }
  s.pos += 2
  return emit(s, state, middle, s.pos - 1)
}

function closeBrace(s: Scanner, state: FormattedState, middle: Middle, inSpec: boolean): number {
  if (s.source.charCodeAt(s.pos + 1) === CLOSE_BRACE && !inSpec && state.bracketDepth === 0) {
    s.pos += 2
    return emit(s, state, middle, s.pos - 1)
  }
  state.inExpression = true
  return emit(s, state, middle, s.pos)
}

/** Passes a backslash and what it shields; true when `\N{` opened a character's name. A brace is never shielded. */
function passBackslash(s: Scanner, state: FormattedState): boolean {
  const next = s.source.charCodeAt(s.pos + 1)
  s.pos++
  if (next === OPEN_BRACE || next === CLOSE_BRACE) {
    if (!state.raw) warnEscape(s, String.fromCharCode(next))
    return false
  }
  if (next === 0) return false
  passText(s, next)
  if (state.raw || next !== 78 || s.source.charCodeAt(s.pos) !== OPEN_BRACE) return false
  s.pos++
  return true
}

function endOfText(s: Scanner, state: FormattedState, inSpec: boolean): number {
  const letter = state.letter
  if (inSpec && s.source.charCodeAt(s.pos) === NEWLINE_CODE) {
    const message = `${letter}-string: newlines are not allowed in format specifiers for single quoted ${letter}-strings`
    return s.fail(message, s.pos + 1)
  }
  const offset = countCharacters(s.source, state.lineStart, state.start + 1)
  const triple = state.quoteSize === 3 ? 'triple-quoted ' : ''
  const message = `unterminated ${triple}${letter}-string literal (detected at line ${s.line})`
  return s.failWith(message, state.line, state.lineStart, offset, offset)
}
