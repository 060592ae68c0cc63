/**
 * Expressions: the simple ones here, the others by their families.
 *
 * Invariant: left-deep chains of binary operators and unary ones in a row are walked in a loop, so that a sum of ten thousand
 * terms compiles. Follows codegen_visit_expr of CPython 3.14's codegen.c.
 */
import type { BinOp, Expr, NamedExpr, Starred, UnaryOp, Yield, YieldFrom } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import { never } from '../invariant'
import * as op from '../opcode'
import { binaryOp, intrinsic1 } from '../pseudo'
import { awaitTop, delegate, yieldTop } from './awaiting'
import { chain } from './chains'
import { comprehension } from './comprehensions'
import { boolOp, compare, ifExp } from './conditions'
import { dictDisplay, sequenceDisplay, setDisplay } from './displays'
import { lambda } from './functions'
import { emitName } from './names'
import { effective, formatted } from './rewrite'
import { formattedValue, interpolation, joinedStr, templateStr } from './strings'
import { slice } from './subscripts'

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
      return binary(c, e)
    case 'Compare':
      return compare(c, e)
    case 'BoolOp':
      return boolOp(c, e)
    case 'UnaryOp':
      return unary(c, e)
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
  | 'List'
  | 'Tuple'
  | 'Dict'
  | 'JoinedStr'
  | 'FormattedValue'

function visitRarer(c: Compiler, e: Exclude<Expr, { kind: Common }>): void {
  switch (e.kind) {
    case 'NamedExpr':
      return named(c, e)
    case 'Lambda':
      return lambda(c, e)
    case 'IfExp':
      return ifExp(c, e)
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

function binary(c: Compiler, top: BinOp): void {
  const chain: BinOp[] = []
  let e: Expr = top
  while (e.kind === 'BinOp') {
    const format = formatted(e)
    if (format !== null) {
      e = format
      break
    }
    chain.push(e)
    e = e.left
  }
  c.expression(e)
  for (const each of chain.reverse()) {
    c.expression(each.right)
    c.emit(op.BINARY_OP, each, binaryOp[each.op])
  }
}

function unary(c: Compiler, top: UnaryOp): void {
  const row = [top]
  let inside = top.operand
  for (; inside.kind === 'UnaryOp'; inside = inside.operand) row.push(inside)
  c.expression(inside)
  for (const each of row.toReversed()) unaryOperator(c, each)
}

function unaryOperator(c: Compiler, e: UnaryOp): void {
  if (e.op === 'UAdd') return c.emit(op.CALL_INTRINSIC_1, e, intrinsic1.UNARY_POSITIVE)
  if (e.op !== 'Not') return c.emit(e.op === 'USub' ? op.UNARY_NEGATIVE : op.UNARY_INVERT, e)
  c.emit(op.TO_BOOL, e)
  c.emit(op.UNARY_NOT, e)
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
