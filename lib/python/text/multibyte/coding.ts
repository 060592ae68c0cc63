/** Whole texts through a codec of several bytes a character: as far as it goes, or to what is wrong and nobody mends. */
import { encodeProblem, type DecodeHandler, type EncodeHandler } from '../codecErrors'
import { codesOfText } from '../codePoints'
import { isProblem, type TextProblem } from '../problem'
import type { MultibyteCodec, Wrong } from './MultibyteCodec'

const ILLEGAL = 'illegal multibyte sequence'
const INCOMPLETE = 'incomplete multibyte sequence'

export interface EncodedPart {
  readonly bytes: readonly number[]
  /** How many characters were taken; the others wait for what comes. */
  readonly used: number
}

export interface EncodeFailure {
  readonly problem: TextProblem
  /** What could not be encoded: null for the text itself, else what a handler gave in its place. */
  readonly replacement: string | null
}

export interface EncodeRequest {
  readonly codes: readonly number[]
  readonly state: Uint8Array
  readonly handler: EncodeHandler
  /** Nothing comes after these characters. */
  readonly isLast: boolean
}

export function encodeMultibyte(codec: MultibyteCodec, request: EncodeRequest): EncodedPart | EncodeFailure {
  const { codes, state, handler, isLast } = request
  const bytes: number[] = []
  let at = 0
  while (at < codes.length) {
    const step = codec.encodeStep(codes, at, isLast, state)
    if (step === 'few') break
    if (typeof step !== 'number') {
      for (const byte of step.bytes) bytes.push(byte)
      at += step.used
      continue
    }
    const fault = { encoding: codec.name, start: at, end: at + step, reason: ILLEGAL }
    const handled = handler(fault, codes)
    if (isProblem(handled)) return { problem: handled, replacement: null }
    const { replacement } = handled
    if (typeof replacement === 'string') {
      const inner = { codes: codesOfText(replacement), state, handler: encodeProblem, isLast: true }
      const written = encodeMultibyte(codec, inner)
      if ('problem' in written) return { problem: written.problem, replacement }
      bytes.push(...written.bytes)
    } else bytes.push(...replacement)
    at = handled.resume
  }
  return { bytes, used: at }
}

export interface DecodedPart {
  readonly text: string
  /** How many bytes were taken. */
  readonly used: number
}

export function decodeMultibyte(
  codec: MultibyteCodec,
  bytes: Uint8Array,
  state: Uint8Array,
  handler: DecodeHandler,
  isLast: boolean,
): DecodedPart | TextProblem {
  const parts: string[] = []
  let at = 0
  while (at < bytes.length) {
    const step = codec.decodeStep(bytes, at, state)
    if (typeof step === 'object') {
      parts.push(step.text)
      at += step.used
      continue
    }
    if (step === 'few' && !isLast) break
    const handled = handler(faultOf(codec, bytes, at, step), bytes)
    if (isProblem(handled)) return handled
    parts.push(handled.text)
    at = handled.resume
  }
  return { text: parts.join(''), used: at }
}

function faultOf({ name }: MultibyteCodec, bytes: Uint8Array, start: number, wrong: Wrong) {
  return wrong === 'few'
    ? { encoding: name, start, end: bytes.length, reason: INCOMPLETE }
    : { encoding: name, start, end: start + wrong, reason: ILLEGAL }
}
