/**
 * Python's `repr` of constants. Knows nothing of objects; floats follow float_repr_style 'short'.
 */
import { never } from './invariant'
import type { Const } from './code'

/** Below and beyond these powers of ten a float is written with an exponent. */
const leastPlain = -4
const mostPlain = 16

export function floatRepr(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf'
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  const [digits = '', power = '0'] = value.toExponential().split('e')
  const exponent = Number(power)
  if (exponent < leastPlain || exponent >= mostPlain) {
    const sign = exponent < 0 ? '-' : '+'
    return `${digits}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`
  }
  const plain = String(value).includes('e') ? value.toFixed(Math.max(0, digits.length - 2 - exponent)) : String(value)
  return plain.includes('.') ? plain : `${plain}.0`
}

/** A part of a complex number: like a float, but whole numbers lose `.0`. */
function partRepr(value: number): string {
  return floatRepr(value).replace(/\.0$/, '')
}

function complexRepr(real: number, imag: number): string {
  if (Object.is(real, 0)) return `${partRepr(imag)}j`
  const sign = imag < 0 || Object.is(imag, -0) ? '' : '+'
  return `(${partRepr(real)}${sign}${partRepr(imag)}j)`
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
])
/** What Python's `str.isprintable` refuses: other and separator categories, but the space. */
const unprintable = /[\p{C}\p{Z}]/u

function hex(code: number, letter: 'x' | 'u' | 'U', width: number): string {
  return `\\${letter}${code.toString(16).padStart(width, '0')}`
}

function quoteFor(text: string): "'" | '"' {
  return text.includes("'") && !text.includes('"') ? '"' : "'"
}

function escapeChar(char: string, quote: string): string {
  if (char === quote) return `\\${char}`
  const short = escapes.get(char)
  if (short !== undefined) return short
  if (char === ' ' || !unprintable.test(char)) return char
  const code = char.codePointAt(0) ?? 0
  if (code <= 0xff) return hex(code, 'x', 2)
  return code <= 0xffff ? hex(code, 'u', 4) : hex(code, 'U', 8)
}

export function stringRepr(text: string): string {
  const quote = quoteFor(text)
  return quote + Array.from(text, (char) => escapeChar(char, quote)).join('') + quote
}

function byteRepr(byte: number, quote: string): string {
  const char = String.fromCharCode(byte)
  if (char === quote) return `\\${char}`
  return escapes.get(char) ?? (byte < 0x20 || byte >= 0x7f ? hex(byte, 'x', 2) : char)
}

function bytesRepr(bytes: Uint8Array): string {
  const quote = quoteFor(String.fromCharCode(...bytes))
  return `b${quote}${Array.from(bytes, (byte) => byteRepr(byte, quote)).join('')}${quote}`
}

export function reprOf(value: Const): string {
  switch (value.type) {
    case 'none':
      return 'None'
    case 'bool':
      return value.value ? 'True' : 'False'
    case 'ellipsis':
      return 'Ellipsis'
    case 'int':
      return String(value.value)
    case 'float':
      return floatRepr(value.value)
    case 'complex':
      return complexRepr(0, value.imag)
    case 'complexPair':
      return complexRepr(value.real, value.imag)
    case 'str':
      return stringRepr(value.value)
    case 'bytes':
      return bytesRepr(value.value)
    case 'tuple':
      return value.items.length === 1
        ? `(${value.items.map(reprOf).join()},)`
        : `(${value.items.map(reprOf).join(', ')})`
    case 'frozenset':
      return `frozenset({${value.items.map(reprOf).join(', ')}})`
    case 'slice':
      return `slice(${value.items.map(reprOf).join(', ')})`
    case 'code':
      return `<code object ${value.code.name}>`
    default:
      return never(value)
  }
}
