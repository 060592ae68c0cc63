/**
 * Replays what CPython answered: a golden is [name, arguments, outcome], recorded by scripts/goldens/text.py.
 *
 * A test maps each name to the function that must give the same. Values that JSON lacks are written as one-letter
 * objects: i int, f float, c complex, b bytes, d dict; e is an exception with its message m.
 */
import { isProblem } from '../problem'

export type Golden = readonly [name: string, args: readonly unknown[], outcome: unknown]

type Answers = Readonly<Record<string, (...args: never[]) => unknown>>

/** A float among the arguments and results: a plain number is an int. */
export class Float {
  constructor(readonly value: number) {}
}

/** Every golden that is answered otherwise, as readable lines: expect it to equal []. */
export function mismatches(goldens: unknown, answers: Answers, options?: { readonly floats: 'boxed' }): string[] {
  const boxed = options?.floats === 'boxed'
  const lines: string[] = []
  // The recorder wrote the file, so its shape is known.
  for (const [name, args, outcome] of goldens as readonly Golden[]) {
    const answer = answers[name]
    if (answer === undefined) {
      lines.push(`no answer for ${name}`)
      continue
    }
    // never[] is what lets the table hold functions of any parameters; the recorder gives each its own.
    const got = JSON.stringify(encode(answer(...(args.map((value) => decode(value, boxed)) as never[]))))
    const wanted = JSON.stringify(outcome)
    if (got !== wanted)
      lines.push(
        `${name}(${JSON.stringify(args).slice(0, 300)}): ${got?.slice(0, 300)} instead of ${wanted?.slice(0, 300)}`,
      )
  }
  return lines.slice(0, 20)
}

function decode(value: unknown, boxed: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => decode(item, boxed))
  if (typeof value !== 'object' || value === null) return value
  if ('i' in value) return decodeInt(String(value.i))
  if ('f' in value) return boxed ? new Float(floatOf(String(value.f))) : floatOf(String(value.f))
  if ('b' in value) return Uint8Array.from(String(value.b), (character) => character.charCodeAt(0))
  if ('c' in value && Array.isArray(value.c)) {
    return { real: floatOf(String(value.c[0])), imaginary: floatOf(String(value.c[1])) }
  }
  if ('d' in value && Array.isArray(value.d))
    return new Map(value.d.map((pair: unknown[]) => [decode(pair[0], boxed), decode(pair[1], boxed)]))
  throw new Error(`a golden holds ${JSON.stringify(value)}`)
}

function decodeInt(text: string): bigint {
  return text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text)
}

function floatOf(text: string): number {
  if (text.endsWith('inf')) return text.startsWith('-') ? -Infinity : Infinity
  return text === 'nan' ? Number.NaN : Number(text)
}

function encode(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value === 'bigint') return { i: intText(value) }
  if (value instanceof Float) return { f: floatRepr(value.value) }
  if (value instanceof Uint8Array) return { b: String.fromCharCode(...value) }
  if (Array.isArray(value)) return value.map(encode)
  if (isProblem(value)) return encodeProblem(value)
  if (typeof value === 'object' && value !== null && 'real' in value && 'imaginary' in value) {
    return { c: [floatRepr(Number(value.real)), floatRepr(Number(value.imaginary))] }
  }
  return value
}

function encodeProblem(value: { error: string; message: string; errno?: number; detail?: object }): unknown {
  const message = value.errno === undefined ? value.message : `(${value.errno}, '${value.message}')`
  const base = { e: value.error, m: message }
  return value.detail === undefined ? base : { ...base, at: Object.values(value.detail) }
}

function intText(value: bigint): string {
  if (value > -(10n ** 4000n) && value < 10n ** 4000n) return String(value)
  return value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`
}

/** Written apart from float.ts, so that a mistake there cannot hide here. */
function floatRepr(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf'
  if (Object.is(value, -0)) return '-0.0'
  const [, mantissa = '', sign = '', exponent = ''] = /^(.*)e([+-])(\d+)$/.exec(value.toExponential()) ?? []
  const power = Number(sign + exponent)
  if (value === 0 || (power >= -4 && power < 16)) return Number.isInteger(value) ? `${value}.0` : String(value)
  return `${mantissa}e${sign}${exponent.padStart(2, '0')}`
}
