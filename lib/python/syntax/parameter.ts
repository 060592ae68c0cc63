/** Parameter lists of functions and lambdas: the same shape, lambda's without annotations and closed by a colon. */
import { mismatch, type Cursor } from './Cursor'
import * as T from './tokenKind'
import { refuseTypeComment } from './typeComment'
import type { Expr, Parameter, Parameters } from './tree'

interface Growing {
  posonly: Parameter[]
  args: Parameter[]
  vararg: Parameter | null
  readonly kwonly: Parameter[]
  readonly kwDefaults: (Expr | null)[]
  kwarg: Parameter | null
  readonly defaults: Expr[]
  /** The parameter just read; null behind a slash. */
  last: { typeComment?: string } | null
  seenSlash: boolean
  seenStar: boolean
}

/** Reads parameters up to the closing parenthesis of a `def`, which is left to the caller. */
export function functionParameters(c: Cursor): Parameters {
  return parameters(c, T.RIGHT_PAREN)
}

/** Reads parameters up to the colon of a lambda, which is left to the caller. */
export function lambdaParameters(c: Cursor): Parameters {
  return parameters(c, T.COLON)
}

function parameters(c: Cursor, closing: number): Parameters {
  const found: Growing = {
    posonly: [],
    args: [],
    vararg: null,
    kwonly: [],
    kwDefaults: [],
    kwarg: null,
    defaults: [],
    last: null,
    seenSlash: false,
    seenStar: false,
  }
  while (c.kind !== closing) {
    if (found.kwarg !== null) mismatch()
    readOne(c, closing, found)
    if (c.kind !== closing) separator(c, closing, found)
  }
  const { posonly, args, vararg, kwonly, kwDefaults, kwarg, defaults } = found
  return { kind: 'arguments', posonly, args, vararg, kwonly, kwDefaults, kwarg, defaults }
}

/** A comma, and a comment about the parameter's type behind it; or that comment alone, before the end. */
function separator(c: Cursor, closing: number, found: Growing): void {
  const isLast = c.kind === T.TYPE_COMMENT
  if (!isLast) c.expect(T.COMMA)
  if (c.kind !== T.TYPE_COMMENT || closing !== T.RIGHT_PAREN || found.last === null) return
  found.last.typeComment = c.typeComment() ?? ''
  if (isLast && c.kind !== closing) mismatch()
}

function readOne(c: Cursor, closing: number, found: Growing): void {
  const annotated = closing === T.RIGHT_PAREN
  if (c.kind === T.SLASH) slash(c, found)
  else if (c.kind === T.STAR) star(c, closing, found)
  else if (c.accept(T.DOUBLE_STAR)) found.last = found.kwarg = parameter(c, annotated)
  else if (found.seenStar) keywordOnly(c, annotated, found)
  else positional(c, annotated, found)
}

function slash(c: Cursor, found: Growing): void {
  if (found.seenSlash || found.seenStar || found.args.length === 0) mismatch()
  c.advance()
  found.seenSlash = true
  found.last = null
  found.posonly = found.args
  found.args = []
}

/** `*name`, or a bare `*`, which a keyword-only parameter must follow. */
function star(c: Cursor, closing: number, found: Growing): void {
  if (found.seenStar) mismatch()
  c.advance()
  found.seenStar = true
  if (c.kind === T.COMMA) {
    if (c.next() === T.TYPE_COMMENT) refuseTypeComment(c, 'bare * has associated type comment', c.index + 1)
    if (c.next() !== T.NAME) mismatch()
    found.last = null
    return
  }
  found.last = found.vararg = closing === T.RIGHT_PAREN ? starParameter(c) : parameter(c, false)
}

function starParameter(c: Cursor): Parameter {
  const start = c.index
  const name = c.expectName()
  if (!c.accept(T.COLON)) return { kind: 'arg', ...c.spanFrom(start), name, annotation: null }
  const annotation = c.kind === T.STAR ? starredAnnotation(c) : c.rules.expression(c)
  return { kind: 'arg', ...c.spanFrom(start), name, annotation }
}

function starredAnnotation(c: Cursor): Expr {
  const start = c.index
  c.advance()
  const value = c.rules.bitwiseOr(c)
  return { kind: 'Starred', ...c.spanFrom(start), value, ctx: 'Load' }
}

function parameter(c: Cursor, annotated: boolean): Parameter {
  const start = c.index
  const name = c.expectName()
  const annotation = annotated && c.accept(T.COLON) ? c.rules.expression(c) : null
  return { kind: 'arg', ...c.spanFrom(start), name, annotation }
}

function positional(c: Cursor, annotated: boolean, found: Growing): void {
  const read = parameter(c, annotated)
  found.last = read
  found.args.push(read)
  if (c.accept(T.EQUAL)) found.defaults.push(c.rules.expression(c))
  else if (found.defaults.length > 0) mismatch()
}

function keywordOnly(c: Cursor, annotated: boolean, found: Growing): void {
  const read = parameter(c, annotated)
  found.last = read
  found.kwonly.push(read)
  found.kwDefaults.push(c.accept(T.EQUAL) ? c.rules.expression(c) : null)
}
