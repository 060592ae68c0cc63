/**
 * The `%` operator of str and bytes. What a value's str(), int() or float() is, the caller says through callbacks.
 *
 * Bytes are formatted as Latin-1 texts: the caller's callbacks give and take those. A callback may throw the caller's
 * own exception; a problem that it returns ends the formatting. Follows Objects/unicode_format.c and bytesobject.c.
 */
import { codePointLength, sliceCodePoints } from './codePoints'
import { floatText, type FloatConversion } from './float'
import { MAX_TEXT_LENGTH } from './formatSpec'
import { absolute, outOfMemory, type PyInt } from './int'
import { intDigits, intToText } from './intText'
import { incompleteKey, parsePercent, type PercentConversion, type PercentPart } from './percentTemplate'
import { isProblem, problem, type TextProblem } from './problem'

/** The right operand of `%`. Callbacks give undefined for a value of the wrong type; the message is made here. */
export interface PercentOperand<V> {
  /** The items of a tuple, or the one value. */
  readonly values: readonly V[]
  /** Given when the operand is a mapping (no tuple, no str). */
  readonly lookUp?: (key: string) => V | TextProblem
  /** How many decimal digits an int may have; CPython's default if left out. */
  readonly mostDigits?: number
  typeName(value: V): string
  /** With what it stands in. */
  fullTypeName(value: V): string
  /** An int given for `*`. */
  star(value: V): PyInt | undefined
  /** str(), repr() or ascii(); for bytes `s` and `b` are the bytes as Latin-1. */
  text(value: V, type: 's' | 'r' | 'a' | 'b'): string | TextProblem | undefined
  /** int() for d i u, __index__ for o x X. */
  whole(value: V, type: 'd' | 'i' | 'u' | 'o' | 'x' | 'X'): PyInt | TextProblem | undefined
  float(value: V): number | TextProblem | undefined
  /** For `%c`: an int, or a str (bytes) of any length. */
  character(value: V): PyInt | string | TextProblem | undefined
}

type Mode = 'str' | 'bytes'

const noMapping = problem('TypeError', 'format requires a mapping')

export function formatPercent<V>(template: readonly PercentPart[], operand: PercentOperand<V>): string | TextProblem {
  return new PercentRun(operand, 'str').format(template)
}

/** Template and result are Latin-1 texts that stand for bytes. */
export function formatPercentBytes<V>(template: string, operand: PercentOperand<V>): string | TextProblem {
  return new PercentRun(operand, 'bytes').format(parsePercent(template, 'prec'))
}

class PercentRun<V> {
  #values: readonly V[]
  #next = 0

  constructor(
    readonly operand: PercentOperand<V>,
    readonly mode: Mode,
  ) {
    this.#values = operand.values
  }

  format(template: readonly PercentPart[]): string | TextProblem {
    let result = ''
    for (const part of template) {
      const text = typeof part === 'string' ? part : this.#convert(part)
      if (isProblem(text)) return text
      result += text
      if (result.length > MAX_TEXT_LENGTH) return outOfMemory
    }
    if (this.#next >= this.#values.length || this.operand.lookUp !== undefined) return result
    const kind = this.mode === 'str' ? 'string' : 'bytes'
    return problem('TypeError', `not all arguments converted during ${kind} formatting`)
  }

  #take(): V | TextProblem {
    if (this.#next < this.#values.length) return this.#values[this.#next++] as V // within the length, so it is a V
    return problem('TypeError', 'not enough arguments for format string')
  }

  #convert(part: PercentConversion): string | TextProblem {
    // Whether there is a mapping to look in is asked before the key is read.
    if (part.problem === incompleteKey && this.operand.lookUp === undefined) return noMapping
    const fault = part.key === undefined ? undefined : this.#choose(part.key)
    if (fault !== undefined) return fault
    const sized = this.#sized(part)
    if (isProblem(sized)) return sized
    if (part.problem !== undefined) return part.problem
    const value = this.#take()
    return isProblem(value) ? value : this.#render(value, sized)
  }

  /** A key makes its value the only argument left. */
  #choose(key: string): TextProblem | undefined {
    if (this.operand.lookUp === undefined) return noMapping
    const value = this.operand.lookUp(key)
    if (isProblem(value)) return value
    this.#values = [value]
    this.#next = 0
    return undefined
  }

  /** Replaces '*' by the arguments that stand for it. */
  #sized(part: PercentConversion): SizedConversion | TextProblem {
    let { left } = part
    let width = part.width === '*' ? this.#star(2n ** 63n, 'ssize_t') : part.width
    if (isProblem(width)) return width
    if (part.width === '*' && width < 0) {
      left = true
      width = -width
    }
    const precision = part.precision === '*' ? this.#star(2n ** 31n, 'int') : part.precision
    if (isProblem(precision)) return precision
    const refused = refusedPrecision(part.type, precision)
    if (refused !== null) return refused
    if (width > MAX_TEXT_LENGTH) return outOfMemory
    const { plus, blank, alternate, zero, type, index } = part
    const least = part.precision === '*' ? Math.max(0, precision) : precision
    return { plus, blank, alternate, zero, type, index, left, width, precision: least }
  }

  #star(limit: bigint, cType: string): number | TextProblem {
    const value = this.#take()
    if (isProblem(value)) return value
    const size = this.operand.star(value)
    if (size === undefined) return problem('TypeError', '* wants int')
    if (size >= limit || size < -limit) {
      return problem('OverflowError', `Python int too large to convert to C ${cType}`)
    }
    // A width below 0 is turned round, which C cannot do with the least of all.
    if (cType === 'ssize_t' && size === -limit) return problem('OverflowError', 'width too big')
    return Number(size)
  }

  #render(value: V, part: SizedConversion): string | TextProblem {
    switch (part.type) {
      case 's':
      case 'r':
      case 'a':
        return this.#renderText(value, part, part.type)
      case 'b':
        return this.mode === 'bytes' ? this.#renderText(value, part, 'b') : this.#unsupported(part)
      case 'd':
      case 'i':
      case 'u':
      case 'o':
      case 'x':
      case 'X':
        return this.#renderWhole(value, part, part.type)
      case 'e':
      case 'E':
      case 'f':
      case 'F':
      case 'g':
      case 'G':
        return this.#renderFloat(value, part)
      case 'c':
        return this.#renderCharacter(value, part)
      default:
        return this.#unsupported(part)
    }
  }

  #unsupported(part: SizedConversion): TextProblem {
    const code = part.type.codePointAt(0) ?? 0
    if (this.mode === 'bytes' && code > 127) {
      return problem('OverflowError', 'character argument not in range(0x110000)')
    }
    const shown = code > 31 && code < 127 ? part.type : this.mode === 'str' ? '?' : part.type
    const message = `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${part.index}`
    return problem('ValueError', message)
  }

  #renderText(value: V, part: SizedConversion, type: 's' | 'r' | 'a' | 'b'): string | TextProblem {
    const text = this.operand.text(value, type)
    if (text === undefined) {
      const wanted = '%b requires a bytes-like object, or an object that implements __bytes__'
      return problem('TypeError', `${wanted}, not '${this.operand.typeName(value)}'`)
    }
    if (isProblem(text)) return text
    return padPercent(part.precision < 0 ? text : sliceCodePoints(text, 0, part.precision), part)
  }

  #renderWhole(value: V, part: SizedConversion, type: 'd' | 'i' | 'u' | 'o' | 'x' | 'X'): string | TextProblem {
    const whole = this.operand.whole(value, type)
    if (isProblem(whole)) return whole
    if (whole !== undefined) return renderWhole(whole, part, this.operand.mostDigits)
    const wanted = 'diu'.includes(type) ? 'a real number' : 'an integer'
    return problem('TypeError', `%${type} format: ${wanted} is required, not ${this.operand.typeName(value)}`)
  }

  #renderFloat(value: V, part: SizedConversion): string | TextProblem {
    const float = this.operand.float(value)
    if (isProblem(float)) return float
    if (float !== undefined) return renderFloat(float, part)
    const name = this.operand.typeName(value)
    return problem(
      'TypeError',
      this.mode === 'str' ? `must be real number, not ${name}` : `float argument required, not ${name}`,
    )
  }

  #renderCharacter(value: V, part: SizedConversion): string | TextProblem {
    const given = this.operand.character(value)
    if (isProblem(given)) return given
    const range = this.mode === 'str' ? '0x110000' : '256'
    if (given === undefined || (typeof given === 'string' && codePointLength(given) !== 1)) {
      return problem('TypeError', `${this.#characterWish()}, not ${this.#whatCame(value, given)}`)
    }
    if (typeof given === 'string') return padPercent(given, part)
    if (given < 0 || given >= Number(range)) return problem('OverflowError', `%c arg not in range(${range})`)
    return padPercent(String.fromCodePoint(Number(given)), part)
  }

  #characterWish(): string {
    if (this.mode === 'str') return '%c requires an int or a unicode character'
    return '%c requires an integer in range(256) or a single byte'
  }

  #whatCame(value: V, given: string | undefined): string {
    if (given === undefined) return this.operand.fullTypeName(value)
    const name = this.mode === 'str' ? 'a string' : `a ${this.operand.typeName(value)} object`
    return `${name} of length ${codePointLength(given)}`
  }
}

/** Texts are cut to their precision, whatever it is. */
function refusedPrecision(type: string, precision: number): TextProblem | null {
  if ('srac%'.includes(type)) return null
  if (precision > MOST_PRECISION)
    return 'eEfFgG'.includes(type)
      ? problem('ValueError', 'precision too big')
      : problem('OverflowError', 'precision too large')
  return precision > MAX_TEXT_LENGTH ? outOfMemory : null
}

const MOST_PRECISION = 2 ** 31 - 4

interface SizedConversion extends Omit<PercentConversion, 'key' | 'problem' | 'width' | 'precision'> {
  readonly width: number
  readonly precision: number
}

function padPercent(text: string, part: SizedConversion): string {
  const missing = part.width - codePointLength(text)
  if (missing <= 0) return text
  return part.left ? text + ' '.repeat(missing) : ' '.repeat(missing) + text
}

/** Puts zeros between sign and digits when `0` asks for it and `-` does not forbid it. */
function padNumber(sign: string, digits: string, part: SizedConversion): string {
  if (!part.zero || part.left) return padPercent(sign + digits, part)
  return sign + '0'.repeat(Math.max(0, part.width - sign.length - digits.length)) + digits
}

function signOf(negative: boolean, part: SizedConversion): string {
  return negative ? '-' : part.plus ? '+' : part.blank ? ' ' : ''
}

function renderWhole(value: PyInt, part: SizedConversion, most?: number): string | TextProblem {
  const digits = wholeDigits(value, part.type, most)
  if (isProblem(digits)) return digits
  const prefix = part.alternate && 'oxX'.includes(part.type) ? `0${part.type}` : ''
  return padNumber(signOf(value < 0, part) + prefix, digits.padStart(part.precision, '0'), part)
}

function wholeDigits(value: PyInt, type: string, most?: number): string | TextProblem {
  if (type === 'o') return intDigits(value, 8)
  if (type === 'x') return intDigits(value, 16)
  return type === 'X' ? intDigits(value, 16).toUpperCase() : intToText(absolute(value), most)
}

function renderFloat(value: number, part: SizedConversion): string {
  // The switch over types let only e, f and g of either case come here.
  const kind = part.type.toLowerCase() as FloatConversion
  const precision = part.precision < 0 ? 6 : part.precision
  const text = floatText(value, kind, precision, { alternate: part.alternate, addPointZero: false })
  const negative = text.startsWith('-')
  const size = negative ? text.slice(1) : text
  return padNumber(signOf(negative, part), part.type === kind ? size : size.toUpperCase(), part)
}
