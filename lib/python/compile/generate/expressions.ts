/**
 * Expressions: the simple ones here, the others by their families.
 *
 * Follows codegen_visit_expr of CPython 3.14's codegen.c.
 */
import type { Expr, NamedExpr, Starred, Yield, YieldFrom } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import { never } from '../invariant'
import * as op from '../opcode'
import { isTailed } from '../tail'
import { awaitTop, delegate, yieldTop } from './awaiting'
import { binary } from './binary'
import { chain } from './chains'
import { comprehension } from './comprehensions'
import { boolOp, compare } from './conditions'
import { dictDisplay, sequenceDisplay, setDisplay } from './displays'
import { emitName } from './names'
import { effective } from './rewrite'
import { formattedValue, interpolation, joinedStr, templateStr } from './strings'
import { slice } from './subscripts'
import { tails } from './tails'

export function visitExpression(c: Compiler, e: Expr): void {
  switch (e.kind) {
    case 'Name':
      return name(c, e)
    case 'Constant':
      return c.load(e.value, e)
    case 'Attribute':
    case 'Call':
    case 'Subscript':
      return chain(c, e)
    case 'BinOp':
      return isTailed(e.right) ? tails(c, e) : binary(c, e)
    case 'Compare':
      return compare(c, e)
    case 'BoolOp':
      return boolOp(c, e)
    case 'UnaryOp':
    case 'Lambda':
    case 'IfExp':
      return tails(c, e)
    case 'List':
    case 'Tuple':
      return sequenceDisplay(c, e)
    case 'Dict':
      return dictDisplay(c, e)
    case 'JoinedStr':
      return joinedStr(c, e)
    case 'FormattedValue':
      return formattedValue(c, e)
    default:
      return visitRarer(c, e)
  }
}

type Common =
  | 'Name'
  | 'Constant'
  | 'Attribute'
  | 'Call'
  | 'BinOp'
  | 'Subscript'
  | 'Compare'
  | 'BoolOp'
  | 'UnaryOp'
  | 'Lambda'
  | 'IfExp'
  | 'List'
  | 'Tuple'
  | 'Dict'
  | 'JoinedStr'
  | 'FormattedValue'

function visitRarer(c: Compiler, e: Exclude<Expr, { kind: Common }>): void {
  switch (e.kind) {
    case 'NamedExpr':
      return named(c, e)
    case 'Set':
      return setDisplay(c, e)
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return comprehension(c, e)
    case 'Yield':
      return yieldExpression(c, e)
    case 'YieldFrom':
      return yieldFrom(c, e)
    case 'Await':
      c.expression(e.value)
      return awaitTop(c, e)
    case 'TemplateStr':
      return templateStr(c, e)
    case 'Interpolation':
      return interpolation(c, e)
    case 'Starred':
      return starred(c, e)
    case 'Slice':
      return slice(c, e)
    default:
      return never(e)
  }
}

function name(c: Compiler, e: Extract<Expr, { kind: 'Name' }>): void {
  const seen = e.id === '__debug__' ? effective(c, e) : e
  if (seen.kind === 'Constant') c.load(seen.value, e)
  else emitName(c, e.id, e.ctx, e)
}

function named(c: Compiler, e: NamedExpr): void {
  c.expression(e.value)
  c.emit(op.COPY, e, 1)
  c.expression(e.target)
}

function yieldExpression(c: Compiler, e: Yield): void {
  if (!c.unit.scope.isFunctionLike) c.stop("'yield' outside function", e)
  if (e.value === null) c.loadNone(e)
  else c.expression(e.value)
  yieldTop(c, e)
}

function yieldFrom(c: Compiler, e: YieldFrom): void {
  if (!c.unit.scope.isFunctionLike) c.stop("'yield from' outside function", e)
  if (c.unit.type === 'asyncFunction') c.stop("'yield from' inside async function", e)
  c.expression(e.value)
  c.emit(op.GET_YIELD_FROM_ITER, e)
  c.loadNone(e)
  delegate(c, e, false)
}

function starred(c: Compiler, e: Starred): never {
  const isTarget = e.ctx === 'Store'
  return c.stop(
    isTarget ? 'starred assignment target must be in a list or tuple' : "can't use starred expression here",
    e,
  )
}
