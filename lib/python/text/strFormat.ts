/**
 * The template of str.format as data: texts and fields with numbered or named first part, path, conversion and nested
 * spec.
 *
 * CPython reads and evaluates in turns, so a fault shows only after what stands before it was evaluated: it stands as a
 * problem at its place in the parts, in a path, or as a conversion, and nothing follows it. Fields without a number are
 * counted through nested specs too. Looking values up and formatting them is the caller's. Follows
 * Objects/stringlib/unicode_format.h.
 */
import { decimalValue } from './characters'
import { isProblem, problem, type TextProblem } from './problem'

export type FieldStep =
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'item'; readonly key: string | number }

export interface FormatField {
  /** An index into the positional arguments, or the name of a keyword argument. */
  readonly first: number | string
  readonly path: readonly (FieldStep | TextProblem)[]
  readonly conversion: 's' | 'r' | 'a' | undefined | TextProblem
  readonly spec: readonly FormatPart[]
}

export type FormatPart = string | FormatField | TextProblem

/** format() may nest a spec in a field, and no deeper. */
const NESTING = 2

export function parseStrFormat(template: string): readonly FormatPart[] {
  return new FieldNumbering().parts(template, NESTING)
}

export function positionOutOfRange(index: number): TextProblem {
  return problem('IndexError', `Replacement index ${index} out of range for positional args tuple`)
}

/** format_map() has no positional arguments. */
export const positionalField: TextProblem = problem('ValueError', 'Format string contains positional fields')

/** Keeps whether fields are numbered by hand or counted, which one template must not mix. */
class FieldNumbering {
  #mode: 'manual' | 'automatic' | undefined
  #next = 0

  parts(template: string, depth: number): readonly FormatPart[] {
    if (depth === 0) return [problem('ValueError', 'Max string recursion exceeded')]
    const parts: FormatPart[] = []
    for (const piece of splitTemplate(template)) {
      if (isProblem(piece)) return [...parts, piece]
      if (piece.literal !== '') parts.push(piece.literal)
      const field = piece.field === undefined ? undefined : this.#field(piece.field, depth)
      if (field !== undefined) parts.push(field)
      if (isProblem(field)) return parts
    }
    return parts
  }

  #field(raw: RawField, depth: number): FormatField | TextProblem {
    const name = splitFieldName(raw.name)
    if (isProblem(name)) return name
    const first = this.#number(name.first)
    if (isProblem(first)) return first
    const spec = raw.nested ? this.parts(raw.spec, depth - 1) : raw.spec === '' ? [] : [raw.spec]
    return { first, path: name.path, conversion: readConversion(raw.conversion), spec }
  }

  #number(first: string | number): string | number | TextProblem {
    if (typeof first === 'string' && first !== '') return first
    const mode = first === '' ? 'automatic' : 'manual'
    this.#mode ??= mode
    if (this.#mode !== mode) return mixed(this.#mode)
    return first === '' ? this.#next++ : first
  }
}

function mixed(mode: 'manual' | 'automatic'): TextProblem {
  const [manual, automatic] = ['manual field specification', 'automatic field numbering']
  const [from, to] = mode === 'manual' ? [manual, automatic] : [automatic, manual]
  return problem('ValueError', `cannot switch from ${from} to ${to}`)
}

function readConversion(conversion: string | undefined): FormatField['conversion'] {
  if (conversion === undefined || conversion === 's' || conversion === 'r' || conversion === 'a') return conversion
  const code = conversion.codePointAt(0) ?? 0
  const shown = code > 32 && code < 127 ? conversion : `\\x${code.toString(16)}`
  return problem('ValueError', `Unknown conversion specifier ${shown}`)
}

export interface RawField {
  readonly name: string
  readonly conversion: string | undefined
  readonly spec: string
  /** Whether the spec has fields of its own. */
  readonly nested: boolean
}

export interface TemplatePiece {
  readonly literal: string
  readonly field: RawField | undefined
}

/** Cuts a template into literals and fields as they stand (what _string.formatter_parser gives); a problem ends it. */
export function splitTemplate(template: string): readonly (TemplatePiece | TextProblem)[] {
  const reader = new TemplateReader(Array.from(template))
  const pieces: (TemplatePiece | TextProblem)[] = []
  while (!reader.atEnd()) {
    const piece = reader.piece()
    pieces.push(piece)
    if (isProblem(piece)) break
  }
  return pieces
}

class TemplateReader {
  #at = 0

  constructor(readonly characters: readonly string[]) {}

  atEnd(): boolean {
    return this.#at >= this.characters.length
  }

  piece(): TemplatePiece | TextProblem {
    const start = this.#at
    while (!this.atEnd() && !this.#sees('{}')) this.#at++
    const literal = this.#slice(start, this.#at)
    if (this.atEnd()) return { literal, field: undefined }
    const brace = this.characters[this.#at++]
    if (this.characters[this.#at] === brace) {
      this.#at++
      return { literal: `${literal}${brace}`, field: undefined }
    }
    if (brace === '}' || this.atEnd()) {
      return problem('ValueError', `Single '${brace}' encountered in format string`)
    }
    const field = this.#field()
    return isProblem(field) ? field : { literal, field }
  }

  #field(): RawField | TextProblem {
    const name = this.#name()
    if (isProblem(name)) return name
    const end = this.characters[this.#at++]
    if (end === undefined) return problem('ValueError', "expected '}' before end of string")
    if (end === '}') return { name, conversion: undefined, spec: '', nested: false }
    if (end === ':') return this.#spec(name, undefined)
    const conversion = this.characters[this.#at++]
    if (conversion === undefined) {
      return problem('ValueError', 'end of string while looking for conversion specifier')
    }
    const next = this.characters[this.#at++]
    if (next === '}') return { name, conversion, spec: '', nested: false }
    if (next === ':' || next === undefined) return this.#spec(name, conversion)
    return problem('ValueError', "expected ':' after conversion specifier")
  }

  /** Stops at the } : or ! after the name; those inside [] belong to it. */
  #name(): string | TextProblem {
    const start = this.#at
    for (; !this.atEnd() && !this.#sees('}:!'); this.#at++) {
      if (this.#sees('{')) return problem('ValueError', "unexpected '{' in field name")
      if (this.#sees('[')) this.#skipItem()
    }
    return this.#slice(start, this.#at)
  }

  /** Leaves the reader on the ], or on the last character when there is none. */
  #skipItem(): void {
    do this.#at++
    while (!this.atEnd() && !this.#sees(']'))
    if (this.atEnd()) this.#at = this.characters.length - 1
  }

  #spec(name: string, conversion: string | undefined): RawField | TextProblem {
    const start = this.#at
    let nested = false
    for (let depth = 1; !this.atEnd(); this.#at++) {
      if (this.#sees('{')) {
        nested = true
        depth++
      } else if (this.#sees('}') && --depth === 0) {
        return { name, conversion, spec: this.#slice(start, this.#at++), nested }
      }
    }
    return problem('ValueError', "unmatched '{' in format spec")
  }

  #sees(choices: string): boolean {
    const character = this.characters[this.#at]
    return character !== undefined && choices.includes(character)
  }

  #slice(start: number, end: number): string {
    return this.characters.slice(start, end).join('')
  }
}

export interface FieldName {
  /** A number, a name, or '' for a field that is counted. */
  readonly first: string | number
  readonly path: readonly (FieldStep | TextProblem)[]
}

/** Splits `name.attribute[item]`; what _string.formatter_field_name_split gives. */
export function splitFieldName(name: string): FieldName | TextProblem {
  const end = name.search(/[.[]/)
  const first = indexOrName(end < 0 ? name : name.slice(0, end))
  if (isProblem(first)) return first
  return { first, path: end < 0 ? [] : splitPath(name.slice(end)) }
}

function splitPath(rest: string): readonly (FieldStep | TextProblem)[] {
  const steps: (FieldStep | TextProblem)[] = []
  for (let at = 0; at < rest.length;) {
    const [step, next] = rest.startsWith('.', at) ? attributeAt(rest, at + 1) : itemAt(rest, at)
    steps.push(step)
    if (isProblem(step)) break
    at = next
  }
  return steps
}

const emptyAttribute = problem('ValueError', 'Empty attribute in format string')

function attributeAt(rest: string, start: number): [FieldStep | TextProblem, number] {
  let end = start
  while (end < rest.length && rest.charAt(end) !== '.' && rest.charAt(end) !== '[') end++
  return [end === start ? emptyAttribute : { kind: 'attribute', name: rest.slice(start, end) }, end]
}

function itemAt(rest: string, at: number): [FieldStep | TextProblem, number] {
  if (rest.charAt(at) !== '[') {
    return [problem('ValueError', "Only '.' or '[' may follow ']' in format field specifier"), at]
  }
  const end = rest.indexOf(']', at)
  if (end < 0) return [problem('ValueError', "Missing ']' in format string"), at]
  if (end === at + 1) return [emptyAttribute, end]
  const key = indexOrName(rest.slice(at + 1, end))
  return [isProblem(key) ? key : { kind: 'item', key }, end + 1]
}

/** A name of decimal digits only is a number. */
function indexOrName(name: string): string | number | TextProblem {
  if (name === '') return name
  let value = 0n
  for (const character of name) {
    const digit = decimalValue(character.codePointAt(0) ?? 0)
    if (digit < 0) return name
    value = value * 10n + BigInt(digit)
    if (value >= 2n ** 63n) return problem('ValueError', 'Too many decimal digits in format string')
  }
  return Number(value)
}
