/**
 * f-strings and t-strings. Follows codegen_joined_str, codegen_template_str, codegen_formatted_value and
 * codegen_interpolation of CPython 3.14's codegen.c.
 */
import type { Conversion, FormattedValue, Interpolation, JoinedStr, TemplateStr } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import * as op from '../opcode'
import { stackGuideline } from './displays'
import { loadMethod } from './names'

const conversions: Readonly<Record<NonNullable<Conversion>, number>> = { s: 1, r: 2, a: 3 }

export function joinedStr(c: Compiler, e: JoinedStr): void {
  if (e.values.length > stackGuideline) return joinMany(c, e)
  c.expressions(e.values)
  if (e.values.length > 1) c.emit(op.BUILD_STRING, e, e.values.length)
  else if (e.values.length === 0) c.loadString('', e)
}

function joinMany(c: Compiler, e: JoinedStr): void {
  c.loadString('', e)
  loadMethod(c, 'join', e)
  c.emit(op.BUILD_LIST, e, 0)
  for (const value of e.values) {
    c.expression(value)
    c.emit(op.LIST_APPEND, e, 1)
  }
  c.emit(op.CALL, e, 1)
}

export function formattedValue(c: Compiler, e: FormattedValue): void {
  c.expression(e.value)
  if (e.conversion !== null) c.emit(op.CONVERT_VALUE, e, conversions[e.conversion])
  if (e.formatSpec === null) return c.emit(op.FORMAT_SIMPLE, e)
  c.expression(e.formatSpec)
  c.emit(op.FORMAT_WITH_SPEC, e)
}

export function templateStr(c: Compiler, e: TemplateStr): void {
  let strings = 0
  let afterInterpolation = true
  const empty = (): void => {
    c.loadString('', e)
    strings++
  }
  for (const value of e.values) {
    if (value.kind === 'Interpolation') {
      if (afterInterpolation) empty()
      afterInterpolation = true
    } else {
      c.expression(value)
      strings++
      afterInterpolation = false
    }
  }
  if (afterInterpolation) empty()
  c.emit(op.BUILD_TUPLE, e, strings)
  const interpolations = e.values.filter((value) => value.kind === 'Interpolation')
  c.expressions(interpolations)
  c.emit(op.BUILD_TUPLE, e, interpolations.length)
  c.emit(op.BUILD_TEMPLATE, e)
}

export function interpolation(c: Compiler, e: Interpolation): void {
  c.expression(e.value)
  c.loadString(e.text, e)
  if (e.formatSpec !== null) c.expression(e.formatSpec)
  const conversion = e.conversion === null ? 0 : conversions[e.conversion] << 2
  c.emit(op.BUILD_INTERPOLATION, e, 2 | (e.formatSpec === null ? 0 : 1) | conversion)
}
