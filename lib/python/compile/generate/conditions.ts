/**
 * Conditions: comparisons, boolean operators, conditional expressions, and jumps that depend on them.
 * Follows codegen_jump_if, codegen_compare, codegen_boolop and codegen_ifexp of CPython 3.14's codegen.c.
 */
import type { BoolOp, Compare, CompareOperator, Expr, IfExp, Span } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import type { Label } from '../instruction'
import { nowhere } from '../instruction'
import { at, last } from '../invariant'
import * as op from '../opcode'
import { pseudo } from '../pseudo'
import { checkIdentity } from './checks'

/** The rich comparison's number in the high bits, the mask a specialised instruction wants in the low ones. */
const comparisons: Readonly<Partial<Record<CompareOperator, number>>> = {
  Lt: (0 << 5) | 2,
  LtE: (1 << 5) | (2 | 8),
  Eq: (2 << 5) | 8,
  NotEq: (3 << 5) | (1 | 2 | 4),
  Gt: (4 << 5) | 4,
  GtE: (5 << 5) | (4 | 8),
}

export function emitCompare(c: Compiler, operator: CompareOperator, place: Span): void {
  if (operator === 'Is' || operator === 'IsNot') return c.emit(op.IS_OP, place, operator === 'Is' ? 0 : 1)
  if (operator === 'In' || operator === 'NotIn') return c.emit(op.CONTAINS_OP, place, operator === 'In' ? 0 : 1)
  c.emit(op.COMPARE_OP, place, comparisons[operator] ?? 0)
}

/** Jumps to `target` if the truth of `top` is `when`, else goes on; what `not` and `else` end in is reached by a loop. */
export function jumpIf(c: Compiler, top: Expr, target: Label, when: boolean, place: Span): void {
  const ends: Label[] = []
  let [e, wanted] = [top, when]
  for (;;) {
    if (e.kind === 'UnaryOp' && e.op === 'Not') [e, wanted] = [e.operand, !wanted]
    else if (e.kind === 'IfExp') {
      ends.push(jumpIfBody(c, e, target, wanted, place))
      e = e.orelse
    } else break
  }
  jumpIfOther(c, e, target, wanted, place)
  for (const end of ends.toReversed()) c.use(end)
}

function jumpIfOther(c: Compiler, e: Expr, target: Label, when: boolean, place: Span): void {
  if (e.kind === 'BoolOp') return jumpIfBool(c, e, target, when, place)
  if (e.kind === 'Compare' && e.ops.length > 1) return jumpIfChain(c, e, target, when)
  c.expression(e)
  c.emit(op.TO_BOOL, e)
  c.jump(when ? op.POP_JUMP_IF_TRUE : op.POP_JUMP_IF_FALSE, target, e)
}

function jumpIfDeeper(c: Compiler, e: Expr, target: Label, when: boolean, place: Span): void {
  c.depth.enter()
  jumpIf(c, e, target, when, place)
  c.depth.leave()
}

function jumpIfBool(c: Compiler, e: BoolOp, target: Label, when: boolean, place: Span): void {
  const stopsWhen = e.op === 'Or'
  const shortCut = stopsWhen === when ? target : c.newLabel()
  for (const value of e.values.slice(0, -1)) jumpIfDeeper(c, value, shortCut, stopsWhen, place)
  jumpIfDeeper(c, last(e.values), target, when, place)
  if (shortCut !== target) c.use(shortCut)
}

/** All of a conditional but what it yields otherwise; the label is to stand after that. */
function jumpIfBody(c: Compiler, e: IfExp, target: Label, when: boolean, place: Span): Label {
  const end = c.newLabel()
  const otherwise = c.newLabel()
  jumpIfDeeper(c, e.test, otherwise, false, place)
  jumpIfDeeper(c, e.body, target, when, place)
  c.jump(pseudo.JUMP_NO_INTERRUPT, end, nowhere)
  c.use(otherwise)
  return end
}

function jumpIfChain(c: Compiler, e: Compare, target: Label, when: boolean): void {
  checkIdentity(c, e)
  const cleanup = c.newLabel()
  c.expression(e.left)
  const n = e.ops.length - 1
  for (let i = 0; i < n; i++) {
    emitChainLink(c, e, i)
    c.emit(op.TO_BOOL, e)
    c.jump(op.POP_JUMP_IF_FALSE, cleanup, e)
  }
  c.expression(at(e.comparators, n))
  emitCompare(c, at(e.ops, n), e)
  c.emit(op.TO_BOOL, e)
  c.jump(when ? op.POP_JUMP_IF_TRUE : op.POP_JUMP_IF_FALSE, target, e)
  const end = c.newLabel()
  c.jump(pseudo.JUMP_NO_INTERRUPT, end, nowhere)
  c.use(cleanup)
  c.emit(op.POP_TOP, e)
  if (!when) c.jump(pseudo.JUMP_NO_INTERRUPT, target, nowhere)
  c.use(end)
}

function emitChainLink(c: Compiler, e: Compare, i: number): void {
  c.expression(at(e.comparators, i))
  c.emit(op.SWAP, e, 2)
  c.emit(op.COPY, e, 2)
  emitCompare(c, at(e.ops, i), e)
}

export function compare(c: Compiler, e: Compare): void {
  checkIdentity(c, e)
  c.expression(e.left)
  const n = e.ops.length - 1
  if (n === 0) {
    c.expression(at(e.comparators, 0))
    return emitCompare(c, at(e.ops, 0), e)
  }
  const cleanup = c.newLabel()
  for (let i = 0; i < n; i++) {
    emitChainLink(c, e, i)
    c.emit(op.COPY, e, 1)
    c.emit(op.TO_BOOL, e)
    c.jump(op.POP_JUMP_IF_FALSE, cleanup, e)
    c.emit(op.POP_TOP, e)
  }
  c.expression(at(e.comparators, n))
  emitCompare(c, at(e.ops, n), e)
  const end = c.newLabel()
  c.jump(pseudo.JUMP_NO_INTERRUPT, end, nowhere)
  c.use(cleanup)
  c.emit(op.SWAP, e, 2)
  c.emit(op.POP_TOP, e)
  c.use(end)
}

export function boolOp(c: Compiler, e: BoolOp): void {
  const opcode = e.op === 'And' ? pseudo.JUMP_IF_FALSE : pseudo.JUMP_IF_TRUE
  const end = c.newLabel()
  for (const value of e.values.slice(0, -1)) {
    c.expression(value)
    c.jump(opcode, end, e)
    c.emit(op.POP_TOP, e)
  }
  c.expression(last(e.values))
  c.use(end)
}

/** All of a conditional but what it yields otherwise; the label is to stand after that. */
export function choose(c: Compiler, e: IfExp): Label {
  const end = c.newLabel()
  const otherwise = c.newLabel()
  jumpIf(c, e.test, otherwise, false, e)
  c.expression(e.body)
  c.jump(pseudo.JUMP_NO_INTERRUPT, end, nowhere)
  c.use(otherwise)
  return end
}
