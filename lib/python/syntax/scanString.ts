/**
 * String literals as tokens: from the opening quote to the closing one, over lines where the quotes are triple. What the
 * escapes mean is settled in stringLiteral.ts.
 */
import { countCharacters, extraBytes } from './characters'
import { STRING } from './tokenKind'
import type { Scanner } from './Scanner'

const BACKSLASH = 92
const NEWLINE_CODE = 10

/** Reads the string whose token starts at `start` (its prefix) and whose opening quote is at `s.pos`. */
export function scanString(s: Scanner, start: number): number {
  const quote = s.source.charCodeAt(s.pos)
  const line = s.line
  const lineStart = s.lineStart
  const column = start - lineStart + s.lineSurplus
  const size = openingSize(s, quote)
  if (size === 0) {
    s.pos += 2
    return s.push(STRING, start, s.pos, line, column)
  }
  s.pos += size
  const closed = size === 1 ? passSingle(s, quote) : passTriple(s, quote)
  if (closed) return s.push(STRING, start, s.pos, line, column)
  return unterminated(s, { start, quote, size, line, lineStart })
}

/** 1 or 3 quotes, or 0 for the empty string of two. */
function openingSize(s: Scanner, quote: number): number {
  if (s.source.charCodeAt(s.pos + 1) !== quote) return 1
  return s.source.charCodeAt(s.pos + 2) === quote ? 3 : 0
}

function passSingle(s: Scanner, quote: number): boolean {
  const source = s.source
  let pos = s.pos
  for (;;) {
    const code = source.charCodeAt(pos)
    if (code === quote) break
    if (code === BACKSLASH) pos = passEscape(s, pos)
    else if (code === NEWLINE_CODE || code === 0) {
      s.pos = pos
      return false
    } else {
      if (code >= 0x80) s.lineSurplus += extraBytes(code)
      pos++
    }
  }
  s.pos = pos + 1
  return true
}

function passTriple(s: Scanner, quote: number): boolean {
  const source = s.source
  let pos = s.pos
  for (;;) {
    const code = source.charCodeAt(pos)
    if (code === quote && source.charCodeAt(pos + 1) === quote && source.charCodeAt(pos + 2) === quote) break
    if (code === NEWLINE_CODE) {
      s.pos = pos
      s.passNewline(true)
      pos++
    } else if (code === BACKSLASH) pos = passEscape(s, pos)
    else if (code === 0) {
      s.pos = pos
      return false
    } else {
      if (code >= 0x80) s.lineSurplus += extraBytes(code)
      pos++
    }
  }
  s.pos = pos + 3
  return true
}

/** Passes a backslash and the character it shields, be it a quote or a newline. */
function passEscape(s: Scanner, backslash: number): number {
  const code = s.source.charCodeAt(backslash + 1)
  if (code === 0) return backslash + 1
  if (code === NEWLINE_CODE) {
    s.pos = backslash + 1
    s.passNewline(true)
  } else if (code >= 0x80) s.lineSurplus += extraBytes(code)
  return backslash + 2
}

interface Opening {
  readonly start: number
  readonly quote: number
  readonly size: number
  readonly line: number
  readonly lineStart: number
}

function unterminated(s: Scanner, opening: Opening): number {
  const around = s.innermost()
  const offset = countCharacters(s.source, opening.lineStart, opening.start + 1)
  const report = (message: string): number => s.failWith(message, opening.line, opening.lineStart, offset, offset)
  if (around?.quote === opening.quote && around.quoteSize === opening.size) {
    return report(`${around.letter}-string: expecting '}'`)
  }
  if (opening.size === 3) return report(`unterminated triple-quoted string literal (detected at line ${s.line})`)
  const escaped = hasEscapedQuote(s, opening)
  const hint = escaped ? '; perhaps you escaped the end quote?' : ''
  return report(`unterminated string literal (detected at line ${s.line})${hint}`)
}

function hasEscapedQuote(s: Scanner, opening: Opening): boolean {
  const quote = String.fromCharCode(opening.quote)
  for (let i = s.source.indexOf(quote, opening.start) + 1; i < s.pos; i++) {
    if (s.source.charCodeAt(i) !== BACKSLASH) continue
    i++
    if (s.source.charCodeAt(i) === opening.quote) return true
  }
  return false
}
