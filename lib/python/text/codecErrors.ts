/**
 * The errors of codecs: what a fault is, the words of UnicodeDecodeError and UnicodeEncodeError, and the handlers that
 * `errors=` names.
 *
 * A codec reports a fault and a handler answers with a replacement and where to go on, or with a problem. Programs may
 * register handlers of their own: the caller passes those as functions of the same type. Positions of text count code
 * points. `namereplace` needs the names of characters, which are not here: without a name it writes the escape that
 * CPython writes for nameless ones. Follows Python/codecs.c.
 */
import { problem, type TextProblem, type UnicodeProblemDetail } from './problem'

/** start and end bound the bytes (decoding) or code points (encoding) that are at fault. */
export type CodecFault = UnicodeProblemDetail

export interface Decoded {
  readonly text: string
  readonly resume: number
  /** What is decoded from here on, where the handler put other bytes into the error. */
  readonly bytes?: Uint8Array
}

export interface Encoded {
  /** A text goes through the codec itself, bytes are taken as they are. */
  readonly replacement: string | Uint8Array
  readonly resume: number
}

export type DecodeHandler = (fault: CodecFault, bytes: Uint8Array) => Decoded | TextProblem
export type EncodeHandler = (fault: CodecFault, codes: readonly number[]) => Encoded | TextProblem

function decodeProblem(fault: CodecFault, bytes: Uint8Array): TextProblem {
  const single = fault.end === fault.start + 1
  const byte = (bytes[fault.start] ?? 0).toString(16).padStart(2, '0')
  const place = single
    ? `byte 0x${byte} in position ${fault.start}`
    : `bytes in position ${fault.start}-${fault.end - 1}`
  const message = `'${fault.encoding}' codec can't decode ${place}: ${fault.reason}`
  return { error: 'UnicodeDecodeError', message, detail: fault }
}

export function encodeProblem(fault: CodecFault, codes: readonly number[]): TextProblem {
  const single = fault.end === fault.start + 1
  const place = single
    ? `character '${codeEscape(codes[fault.start] ?? 0)}' in position ${fault.start}`
    : `characters in position ${fault.start}-${fault.end - 1}`
  const message = `'${fault.encoding}' codec can't encode ${place}: ${fault.reason}`
  return { error: 'UnicodeEncodeError', message, detail: fault }
}

/** \xhh, \uhhhh or \Uhhhhhhhh. */
function codeEscape(code: number): string {
  const [letter, width] = code < 0x100 ? ['x', 2] : code < 0x10000 ? ['u', 4] : ['U', 8]
  return `\\${letter}${code.toString(16).padStart(Number(width), '0')}`
}

function unknownHandler(name: string): TextProblem {
  return problem('LookupError', `unknown error handler name '${name}'`)
}

function unfit(name: string): TextProblem {
  return problem('TypeError', `don't know how to handle ${name} in error callback`)
}

const builtinNames = [
  'strict',
  'ignore',
  'replace',
  'backslashreplace',
  'xmlcharrefreplace',
  'namereplace',
  'surrogateescape',
  'surrogatepass',
]

/** Whether CPython has the handler from the start; others are registered by the program. */
export function isBuiltinHandler(name: string): boolean {
  return builtinNames.includes(name)
}

/** The handler of that name; an unknown name is only complained about when a fault turns up. */
export function decodeHandler(name: string): DecodeHandler {
  switch (name) {
    case 'strict':
      return decodeProblem
    case 'ignore':
      return (fault) => ({ text: '', resume: fault.end })
    case 'replace':
      return (fault) => ({ text: '\ufffd', resume: fault.end })
    case 'backslashreplace':
      return (fault, bytes) => ({ text: escapedBytes(bytes.subarray(fault.start, fault.end)), resume: fault.end })
    case 'surrogateescape':
      return escapeBytes
    case 'surrogatepass':
      return passSurrogateBytes
    case 'xmlcharrefreplace':
    case 'namereplace':
      return () => unfit('UnicodeDecodeError')
    default:
      return () => unknownHandler(name)
  }
}

function escapedBytes(bytes: Uint8Array): string {
  return Array.from(bytes, codeEscape).join('')
}

/** Bytes from 128 become lone surrogates U+DC80 to U+DCFF; at least the first one must. */
function escapeBytes(fault: CodecFault, bytes: Uint8Array): Decoded | TextProblem {
  let text = ''
  let at = fault.start
  while (at < Math.min(fault.end, fault.start + 4) && (bytes[at] ?? 0) >= 128) {
    text += String.fromCharCode(0xdc00 + (bytes[at++] ?? 0))
  }
  return text === '' ? decodeProblem(fault, bytes) : { text, resume: at }
}

function passSurrogateBytes(fault: CodecFault, bytes: Uint8Array): Decoded | TextProblem {
  const form = surrogateForm(fault.encoding)
  if (form === undefined || bytes.length < fault.start + form.width) return decodeProblem(fault, bytes)
  const code = form.read(bytes.subarray(fault.start, fault.start + form.width))
  if (code < 0xd800 || code > 0xdfff) return decodeProblem(fault, bytes)
  return { text: String.fromCharCode(code), resume: fault.start + form.width }
}

interface SurrogateForm {
  readonly width: number
  readonly read: (bytes: Uint8Array) => number
  readonly write: (code: number) => number[]
}

const utf8Form: SurrogateForm = {
  width: 3,
  read: ([a = 0, b = 0, c = 0]) => {
    const valid = (a & 0xf0) === 0xe0 && (b & 0xc0) === 0x80 && (c & 0xc0) === 0x80
    return valid ? ((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f) : 0
  },
  write: (code) => [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)],
}

function wideForm(width: 2 | 4, little: boolean): SurrogateForm {
  const order = (bytes: readonly number[]) => (little ? [...bytes] : bytes.toReversed())
  return {
    width,
    read: (bytes) => order([...bytes]).reduceRight((value, byte) => value * 256 + byte, 0),
    write: (code) => order([code & 255, code >> 8, 0, 0].slice(0, width)),
  }
}

/** How an encoding would write a surrogate if it were a character; other encodings cannot. */
function surrogateForm(encoding: string): SurrogateForm | undefined {
  const [, bits, order] = /^utf[-_]?(8|16|32)(?:[-_]?([lb]e))?$/i.exec(encoding) ?? []
  if (bits === '8' && order === undefined) return utf8Form
  if (bits !== '16' && bits !== '32') return undefined
  return wideForm(bits === '16' ? 2 : 4, order?.toLowerCase() !== 'be')
}

/** The handler of that name for encoding. */
export function encodeHandler(name: string): EncodeHandler {
  switch (name) {
    case 'strict':
      return encodeProblem
    case 'ignore':
      return (fault) => ({ replacement: '', resume: fault.end })
    case 'replace':
      return (fault) => ({ replacement: '?'.repeat(fault.end - fault.start), resume: fault.end })
    case 'backslashreplace':
    case 'namereplace':
      return replaceEach(codeEscape)
    case 'xmlcharrefreplace':
      return replaceEach((code) => `&#${code};`)
    case 'surrogateescape':
      return unescapeSurrogates
    case 'surrogatepass':
      return passSurrogates
    default:
      return () => unknownHandler(name)
  }
}

/** namereplace for a caller that knows the characters' names. */
export function nameReplaceHandler(nameOf: (code: number) => string | undefined): EncodeHandler {
  return replaceEach((code) => {
    const name = nameOf(code)
    return name === undefined ? codeEscape(code) : `\\N{${name}}`
  })
}

function replaceEach(replace: (code: number) => string): EncodeHandler {
  return (fault, codes) => ({
    replacement: codes.slice(fault.start, fault.end).map(replace).join(''),
    resume: fault.end,
  })
}

/** Takes the escaped bytes at the start; when there is none, the fault is the problem. A charmap wants all or none. */
function unescapeSurrogates(fault: CodecFault, codes: readonly number[]): Encoded | TextProblem {
  const bytes: number[] = []
  for (const code of codes.slice(fault.start, fault.end)) {
    if (code < 0xdc80 || code > 0xdcff) break
    bytes.push(code - 0xdc00)
  }
  const least = fault.encoding === 'charmap' ? fault.end - fault.start : 1
  if (bytes.length < least) return encodeProblem(fault, codes)
  return { replacement: Uint8Array.from(bytes), resume: fault.start + bytes.length }
}

function passSurrogates(fault: CodecFault, codes: readonly number[]): Encoded | TextProblem {
  const form = surrogateForm(fault.encoding)
  const wrong = codes.slice(fault.start, fault.end)
  if (form === undefined || wrong.some((code) => code < 0xd800 || code > 0xdfff)) return encodeProblem(fault, codes)
  return { replacement: Uint8Array.from(wrong.flatMap(form.write)), resume: fault.end }
}
