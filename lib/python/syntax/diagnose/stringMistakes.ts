/** Reports about what stands in string literals: escapes, bytes, conversions, and kinds that cannot be joined. */
import { FAIL, type Call, type Part, type Value } from './part'
import { firstPart, partsOf } from './parts'
import { problemAt, raiseHere, raiseRange, tokenPlace } from './raise'
import { literalValue } from '../strings'
import { middleValue } from '../formatted'
import { Undecodable, type Decoding } from '../stringLiteral'
import * as T from '../tokenKind'
import type { Problem } from '../problem'

function decodingAt(call: Call, token: number): Decoding {
  const { scanner, characterNamed } = call.r.reading
  return { characterNamed, line: scanner.tokens.line[token] ?? 0, column: 0, lineText: () => '', warnings: [] }
}

function tokenText(call: Call, token: number): string {
  const { tokens, source } = call.r.reading.scanner
  return source.slice(tokens.start[token], tokens.end[token])
}

/** A plain literal: a part named for its type, or what is wrong with its escapes. */
export function checkString(call: Call): Problem | Value {
  const part = firstPart(call.a)
  if (part === null) return null
  const value = literalValue(tokenText(call, part.from), decodingAt(call, part.from))
  if (value instanceof Undecodable) return undecodableString(call, part.from, value)
  return { ...part, kind: typeof value === 'string' ? 'Constant' : 'Bytes' }
}

/** CPython places a bad escape of a plain literal at the token read last. */
function undecodableString(call: Call, token: number, value: Undecodable): Problem {
  const isEscape = value.message.startsWith('(')
  return isEscape ? raiseHere(call.r.reading, value.message) : undecodable(call, token, value)
}

function undecodable(call: Call, token: number, value: Undecodable): Problem {
  return problemAt(call.r.reading, 'SyntaxError', value.message, tokenPlace(call.r.reading, token, token))
}

/** The text pieces of an f-string or t-string are decoded when it is closed. */
export function checkFormatted(call: Call, kind: 'JoinedStr' | 'TemplateStr'): Problem | Value {
  const start = firstPart(call.a)
  const isRaw = start !== null && /r/i.test(tokenText(call, start.from))
  for (const piece of Array.isArray(call.b) ? call.b : []) {
    const problem = checkMiddle(call, piece, isRaw)
    if (problem !== null) return problem
  }
  return { kind, from: call.from, to: call.r.mark, items: [] }
}

function checkMiddle(call: Call, piece: Value, isRaw: boolean): Problem | null {
  const part = firstPart(piece)
  if (part === null || !isMiddle(call, part)) return null
  const value = middleValue(tokenText(call, part.from), isRaw, decodingAt(call, part.from))
  return value instanceof Undecodable ? undecodable(call, part.from, value) : null
}

function isMiddle(call: Call, part: Part): boolean {
  const kind = call.r.reading.scanner.tokens.kind[part.from]
  return part.to === part.from + 1 && (kind === T.FSTRING_MIDDLE || kind === T.TSTRING_MIDDLE)
}

/** Text in a format specification is decoded where it is read. */
export function decodeMiddle(call: Call): Problem | Value {
  return checkMiddle(call, call.a, false) ?? call.a
}

export function checkConversion(call: Call): Problem | Value {
  const mark = firstPart(call.a)
  const name = firstPart(call.b)
  if (mark === null || name === null) return null
  const { tokens } = call.r.reading.scanner
  const letter = `${enclosingLetter(call)}-string`
  if (tokens.start[name.from] !== tokens.end[mark.from]) {
    return raiseRange(
      call.r.reading,
      mark,
      name,
      `${letter}: conversion type must come right after the exclamation mark`,
    )
  }
  const text = tokens.name[name.from] ?? ''
  if (text === 'r' || text === 's' || text === 'a') return name
  const message = `${letter}: invalid conversion character '${text}': expected 's', 'r', or 'a'`
  return raiseRange(call.r.reading, name, name, message)
}

/** Which kind of literal the tokenizer is in. */
function enclosingLetter(call: Call): string {
  return call.r.reading.scanner.innermost()?.letter ?? 'f'
}

export function concatenate(call: Call): Problem | Value | typeof FAIL {
  const parts = partsOf(call.a)
  const first = parts[0]
  if (first === undefined) return FAIL
  const kinds = new Set(parts.map((part) => part.kind))
  if (kinds.has('Bytes') && kinds.size > 1) return raiseHere(call.r.reading, 'cannot mix bytes and nonbytes literals')
  return { ...first, from: call.from, to: call.r.mark, kind: kinds.has('JoinedStr') ? 'JoinedStr' : 'Constant' }
}

/** From the last literal of one sort to the first of the other. */
export function mixedConcatenation(call: Call): Problem | typeof FAIL {
  const last = partsOf(call.a).at(-1)
  const first = firstPart(call.b)
  if (last === undefined || first === null) return FAIL
  return raiseRange(call.r.reading, last, first, 'cannot mix t-string literals with string or bytes literals')
}
