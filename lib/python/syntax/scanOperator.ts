/**
 * Operators and delimiters, and what hangs on brackets: their nesting, their match, and the end of an f-string's
 * replacement field at the brace, colon or `!` that stands at its own depth.
 */
import { COLON, GREATER, LESS, NOT_EQUAL, OPERATOR_KINDS, UNKNOWN } from './tokenKind'
import type { FormattedState, Scanner } from './Scanner'

const MAX_LEVEL = 200
const COLON_CODE = 58
const EQUAL_CODE = 61
const OPEN_BRACE = 123
const CLOSE_BRACE = 125

/** Kind of the operator that is this one ASCII character, 0 for none. */
const SINGLE = tableOf((text) => text.length === 1)
/** 1 where a longer operator begins with this character. */
const BEGINS_LONGER = new Uint8Array(128)
for (const text of OPERATOR_KINDS.keys()) if (text.length > 1) BEGINS_LONGER[text.charCodeAt(0)] = 1

function tableOf(isWanted: (text: string) => boolean): Uint8Array {
  const table = new Uint8Array(128)
  for (const [text, kind] of OPERATOR_KINDS) if (isWanted(text)) table[text.charCodeAt(0)] = kind
  return table
}

/** Kinds of two-character operators by `first * 128 + second`. */
const DOUBLE = new Uint8Array(128 * 128)
for (const [text, kind] of OPERATOR_KINDS) {
  if (text.length === 2) DOUBLE[text.charCodeAt(0) * 128 + text.charCodeAt(1)] = kind
}

export function scanOperator(s: Scanner, code: number): number {
  const state = s.formatted.length > 0 ? s.innermost() : undefined
  if (state !== undefined && endsField(state, code)) {
    state.inExpression = false
    state.inFormatSpec = true
    s.pos++
    return s.pushPlain(COLON, s.pos - 1)
  }
  if (BEGINS_LONGER[code] === 1) {
    const longer = scanLonger(s, code)
    if (longer !== 0) return longer
  }
  return scanSingle(s, code, state)
}

/** Whether this is the colon that begins the format specification of the innermost replacement field. */
function endsField(state: FormattedState, code: number): boolean {
  return code === COLON_CODE && state.expressionDepth >= 0 && state.bracketDepth - 1 === state.expressionDepth
}

function scanLonger(s: Scanner, code: number): number {
  const start = s.pos
  const second = s.source.charCodeAt(start + 1)
  const third = s.source.charCodeAt(start + 2)
  if (third === EQUAL_CODE || third === 46) {
    const kind = OPERATOR_KINDS.get(s.source.slice(start, start + 3))
    if (kind !== undefined) {
      s.pos += 3
      return s.pushPlain(kind, start)
    }
  }
  const kind = second < 128 ? (DOUBLE[code * 128 + second] ?? 0) : 0
  if (kind === 0) return start < s.diamondFrom ? 0 : scanDiamond(s, code, second)
  s.pos += 2
  return s.pushPlain(kind, start)
}

function scanDiamond(s: Scanner, code: number, second: number): number {
  if (SINGLE[code] !== LESS || SINGLE[second] !== GREATER) return 0
  s.pos += 2
  return s.pushPlain(NOT_EQUAL, s.pos - 2)
}

function scanSingle(s: Scanner, code: number, state: FormattedState | undefined): number {
  const start = s.pos
  s.pos++
  switch (code) {
    case 40:
    case 91:
    case OPEN_BRACE:
      if (!openBracket(s, code, state)) return s.tokens.kind[s.tokens.count - 1] ?? 0
      break
    case 41:
    case 93:
    case CLOSE_BRACE:
      if (!closeBracket(s, code, state)) return s.tokens.kind[s.tokens.count - 1] ?? 0
      break
  }
  if (code < 32 || code === 127) {
    return s.fail(`invalid non-printable character U+${code.toString(16).toUpperCase().padStart(4, '0')}`, s.pos)
  }
  if (code === EQUAL_CODE && state !== undefined && state.bracketDepth - state.expressionDepth === 1) {
    state.inDebug = true
  }
  return s.pushPlain(SINGLE[code] || UNKNOWN, start)
}

function openBracket(s: Scanner, code: number, state: FormattedState | undefined): boolean {
  if (s.level >= MAX_LEVEL) return refuse(s, 'too many nested parentheses')
  s.bracket[s.level] = code
  s.bracketLine[s.level] = s.line
  s.bracketColumn[s.level] = s.pos - 1 - s.lineStart + s.lineSurplus
  s.level++
  if (state !== undefined) state.bracketDepth++
  return true
}

function closeBracket(s: Scanner, code: number, state: FormattedState | undefined): boolean {
  const letter = state?.letter
  if (state?.bracketDepth === 0 && code === CLOSE_BRACE) return refuse(s, `${letter}-string: single '}' is not allowed`)
  const character = String.fromCharCode(code)
  if (s.level === 0 && !s.isTolerant) return refuse(s, `unmatched '${character}'`)
  if (s.level > 0) s.level--
  const opening = s.bracket[s.level] ?? 0
  if (closer(opening) !== code && !s.isTolerant) return refuseMismatch(s, character, opening, state)
  if (state === undefined) return true
  state.bracketDepth--
  if (state.bracketDepth < 0) return refuse(s, `${letter}-string: unmatched '${character}'`)
  if (code === CLOSE_BRACE && state.bracketDepth === state.expressionDepth) leaveExpression(state)
  return true
}

function leaveExpression(state: FormattedState): void {
  state.expressionDepth--
  state.inExpression = false
  state.inFormatSpec = false
  state.inDebug = false
}

function closer(opening: number): number {
  return opening === 40 ? 41 : opening + 2
}

function refuseMismatch(s: Scanner, character: string, opening: number, state: FormattedState | undefined): boolean {
  if (state !== undefined && opening === OPEN_BRACE && state.bracketDepth - 1 === state.expressionDepth) {
    return refuse(s, `${state.letter}-string: unmatched '${character}'`)
  }
  const openedOn = s.bracketLine[s.level]
  const where = openedOn === s.line ? '' : ` on line ${openedOn}`
  const open = String.fromCharCode(opening)
  return refuse(s, `closing parenthesis '${character}' does not match opening parenthesis '${open}'${where}`)
}

function refuse(s: Scanner, message: string): false {
  s.fail(message, s.pos)
  return false
}
