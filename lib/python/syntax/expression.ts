/**
 * Expressions from the comma down to the operand of an operator: tuples without brackets, lambda, conditional, boolean,
 * comparison, arithmetic. What stands between the operators is atom.ts.
 *
 * Binary operators climb by precedence with an explicit loop for each level's chain, so a sum of a hundred thousand terms
 * costs no stack; unary operators, `not` and `**` collect first and build afterwards, for the same reason.
 */
import { awaitPrimary } from './atom'
import { mismatch, type Cursor } from './Cursor'
import * as T from './tokenKind'
import type { BinaryOperator, CompareOperator, Expr, Parameters, UnaryOperator } from './tree'

/** star_expressions: one expression, or a tuple of them. */
export function starExpressions(c: Cursor): Expr {
  const start = c.index
  const first = starExpression(c)
  if (c.kind !== T.COMMA) return first
  return tupleFrom(c, start, first, starExpression)
}

/** expressions: as starExpressions, but nothing starred. */
export function expressions(c: Cursor): Expr {
  const start = c.index
  const first = expression(c)
  if (c.kind !== T.COMMA) return first
  return tupleFrom(c, start, first, expression)
}

/** Reads on after the first element of a tuple without brackets, the comma being the current token. */
export function tupleFrom(c: Cursor, start: number, first: Expr, element: (c: Cursor) => Expr): Expr {
  const elts = [first]
  while (c.accept(T.COMMA)) {
    if (!beginsExpression(c.kind)) break
    elts.push(element(c))
  }
  return { kind: 'Tuple', ...c.spanFrom(start), elts, ctx: 'Load' }
}

const BEGINS_EXPRESSION = new Uint8Array(T.KINDS)
for (const kind of [
  T.NAME,
  T.NUMBER,
  T.STRING,
  T.FSTRING_START,
  T.TSTRING_START,
  T.LEFT_PAREN,
  T.LEFT_BRACKET,
  T.LEFT_BRACE,
  T.ELLIPSIS,
  T.PLUS,
  T.MINUS,
  T.TILDE,
  T.STAR,
  T.TRUE,
  T.FALSE,
  T.NONE,
  T.NOT,
  T.LAMBDA,
  T.AWAIT,
]) {
  BEGINS_EXPRESSION[kind] = 1
}

/** Whether a token of this kind can begin an expression or a starred one. */
export function beginsExpression(kind: number): boolean {
  return BEGINS_EXPRESSION[kind] === 1
}

function starExpression(c: Cursor): Expr {
  return c.kind === T.STAR ? starred(c) : expression(c)
}

/** An element of a display or a subject: starred, `name := value`, or an expression. */
export function starNamedExpression(c: Cursor): Expr {
  return c.kind === T.STAR ? starred(c) : namedExpression(c)
}

function starred(c: Cursor): Expr {
  const start = c.index
  c.advance()
  const value = bitwiseOr(c)
  return { kind: 'Starred', ...c.spanFrom(start), value, ctx: 'Load' }
}

export function namedExpression(c: Cursor): Expr {
  if (c.kind !== T.NAME || c.next() !== T.COLON_EQUAL) return expression(c)
  const start = c.index
  const id = c.expectName()
  const target: Expr = { kind: 'Name', ...c.spanFrom(start), id, ctx: 'Store' }
  c.advance()
  const value = expression(c)
  return { kind: 'NamedExpr', ...c.spanFrom(start), target, value }
}

export function yieldOrStarExpressions(c: Cursor): Expr {
  return c.kind === T.YIELD ? yieldExpression(c) : starExpressions(c)
}

function yieldExpression(c: Cursor): Expr {
  const start = c.index
  c.advance()
  if (c.accept(T.FROM)) {
    const value = expression(c)
    return { kind: 'YieldFrom', ...c.spanFrom(start), value }
  }
  const value = beginsExpression(c.kind) ? starExpressions(c) : null
  return { kind: 'Yield', ...c.spanFrom(start), value }
}

/** expression: a conditional, a lambda, or a disjunction. */
export function expression(c: Cursor): Expr {
  c.descend()
  const start = c.index
  const first = c.kind === T.LAMBDA ? null : disjunction(c)
  const result = first === null || c.kind === T.IF ? openEnded(c, start, first) : first
  c.ascend()
  return result
}

type Opening =
  | { readonly start: number; readonly args: Parameters }
  | { readonly start: number; readonly test: Expr; readonly body: Expr }

/** Lambdas and conditionals, each of which ends in the next; `first` is what stands before the first `if`, null before a lambda. */
function openEnded(c: Cursor, start: number, first: Expr | null): Expr {
  const openings: Opening[] = []
  let levels = 0
  let [from, e] = [start, first]
  while (e === null || c.kind === T.IF) {
    levels += e === null ? LAMBDA_LEVELS : 1
    c.checkChain(levels)
    openings.push(e === null ? lambdaOpening(c, from) : conditionalOpening(c, from, e))
    from = c.index
    e = c.kind === T.LAMBDA ? null : disjunction(c)
  }
  for (const opening of openings.toReversed()) e = closed(c, opening, e)
  return e
}

/** Rules that CPython's parser descends through from a lambda to its body. */
const LAMBDA_LEVELS = 2

function conditionalOpening(c: Cursor, start: number, body: Expr): Opening {
  c.advance()
  const test = disjunction(c)
  c.expect(T.ELSE)
  return { start, test, body }
}

function lambdaOpening(c: Cursor, start: number): Opening {
  c.advance()
  const args = c.rules.lambdaParameters(c)
  c.expect(T.COLON)
  return { start, args }
}

function closed(c: Cursor, opening: Opening, tail: Expr): Expr {
  const span = c.spanFrom(opening.start)
  if ('args' in opening) return { kind: 'Lambda', ...span, args: opening.args, body: tail }
  return { kind: 'IfExp', ...span, test: opening.test, body: opening.body, orelse: tail }
}

export function disjunction(c: Cursor): Expr {
  const start = c.index
  const first = conjunction(c)
  if (c.kind !== T.OR) return first
  const values = [first]
  while (c.accept(T.OR)) values.push(conjunction(c))
  return { kind: 'BoolOp', ...c.spanFrom(start), op: 'Or', values }
}

function conjunction(c: Cursor): Expr {
  const start = c.index
  const first = inversion(c)
  if (c.kind !== T.AND) return first
  const values = [first]
  while (c.accept(T.AND)) values.push(inversion(c))
  return { kind: 'BoolOp', ...c.spanFrom(start), op: 'And', values }
}

function inversion(c: Cursor): Expr {
  if (c.kind !== T.NOT) return comparison(c)
  const start = c.index
  while (c.kind === T.NOT) c.advance()
  const count = c.index - start
  c.checkChain(count)
  let operand = comparison(c)
  for (let i = start + count - 1; i >= start; i--) operand = { kind: 'UnaryOp', ...c.spanFrom(i), op: 'Not', operand }
  return operand
}

function comparison(c: Cursor): Expr {
  const start = c.index
  const left = bitwiseOr(c)
  let op = compareOperator(c)
  if (op === null) return left
  const ops: CompareOperator[] = []
  const comparators: Expr[] = []
  while (op !== null) {
    ops.push(op)
    comparators.push(bitwiseOr(c))
    op = compareOperator(c)
  }
  return { kind: 'Compare', ...c.spanFrom(start), left, ops, comparators }
}

/** Takes a comparison operator, of one word or two; null when none stands here. */
function compareOperator(c: Cursor): CompareOperator | null {
  switch (c.kind) {
    case T.LESS:
      return took(c, 'Lt')
    case T.GREATER:
      return took(c, 'Gt')
    case T.LESS_EQUAL:
      return took(c, 'LtE')
    case T.GREATER_EQUAL:
      return took(c, 'GtE')
    case T.DOUBLE_EQUAL:
      return took(c, 'Eq')
    case T.NOT_EQUAL:
      return isMisspelt(c) ? mismatch() : took(c, 'NotEq')
    case T.IN:
      return took(c, 'In')
    case T.IS:
      c.advance()
      return c.accept(T.NOT) ? 'IsNot' : 'Is'
    case T.NOT:
      if (c.next() !== T.IN) return null
      c.advance()
      return took(c, 'NotIn')
    default:
      return null
  }
}

/** Whether `!=` stands where it is to be written `<>`. */
function isMisspelt(c: Cursor): boolean {
  const start = c.tokens.start[c.index] ?? 0
  return start >= c.diamondFrom && c.source.startsWith('!', start)
}

function took(c: Cursor, op: CompareOperator): CompareOperator {
  c.advance()
  return op
}

/** Binding strength of the left-associative binary operators by token kind; 0 for all else. */
const STRENGTH = new Uint8Array(T.KINDS)
const OPERATOR: (BinaryOperator | undefined)[] = []
const BINARY: readonly (readonly [number, number, BinaryOperator])[] = [
  [T.VERTICAL_BAR, 1, 'BitOr'],
  [T.CARET, 2, 'BitXor'],
  [T.AMPERSAND, 3, 'BitAnd'],
  [T.LEFT_SHIFT, 4, 'LShift'],
  [T.RIGHT_SHIFT, 4, 'RShift'],
  [T.PLUS, 5, 'Add'],
  [T.MINUS, 5, 'Sub'],
  [T.STAR, 6, 'Mult'],
  [T.SLASH, 6, 'Div'],
  [T.DOUBLE_SLASH, 6, 'FloorDiv'],
  [T.PERCENT, 6, 'Mod'],
  [T.AT, 6, 'MatMult'],
]
for (const [kind, strength, op] of BINARY) {
  STRENGTH[kind] = strength
  OPERATOR[kind] = op
}

export function bitwiseOr(c: Cursor): Expr {
  return binary(c, 1)
}

/** A chain of binary operators at least as strong as `least`. */
function binary(c: Cursor, least: number): Expr {
  const start = c.index
  let left = factor(c)
  for (;;) {
    const strength = STRENGTH[c.kind] ?? 0
    if (strength < least || strength === 0) return left
    const op = OPERATOR[c.kind] ?? 'Add'
    c.advance()
    const right = binary(c, strength + 1)
    left = { kind: 'BinOp', ...c.spanFrom(start), left, op, right }
  }
}

const UNARY: (UnaryOperator | undefined)[] = []
UNARY[T.PLUS] = 'UAdd'
UNARY[T.MINUS] = 'USub'
UNARY[T.TILDE] = 'Invert'

function isUnary(kind: number): boolean {
  return kind === T.MINUS || kind === T.PLUS || kind === T.TILDE
}

/** factor: signs before a power, whose right side is a factor again. */
function factor(c: Cursor): Expr {
  if (!isUnary(c.kind)) {
    const start = c.index
    const base = awaitPrimary(c)
    return c.kind === T.DOUBLE_STAR ? power(c, start, base) : base
  }
  const start = c.index
  while (isUnary(c.kind)) c.advance()
  const end = c.index
  c.checkChain(end - start)
  const base = awaitPrimary(c)
  const operand = c.kind === T.DOUBLE_STAR ? power(c, end, base) : base
  return signed(c, start, end, operand)
}

/** Wraps `operand` in the signs at tokens `from` to `to`. */
function signed(c: Cursor, from: number, to: number, operand: Expr): Expr {
  let result = operand
  for (let i = to - 1; i >= from; i--) {
    const op = UNARY[c.tokens.kind[i] ?? 0] ?? 'UAdd'
    result = { kind: 'UnaryOp', ...c.spanFrom(i), op, operand: result }
  }
  return result
}

interface PowerPart {
  /** Token of the first sign, and of the base after the signs. */
  readonly signs: number
  readonly start: number
  readonly base: Expr
}

/** A chain `a ** -b ** c`, which groups to the right. */
function power(c: Cursor, start: number, base: Expr): Expr {
  const parts: PowerPart[] = [{ signs: start, start, base }]
  while (c.accept(T.DOUBLE_STAR)) {
    const signs = c.index
    while (isUnary(c.kind)) c.advance()
    parts.push({ signs, start: c.index, base: awaitPrimary(c) })
  }
  c.checkChain(2 * parts.length)
  let right: Expr | null = null
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]
    if (part === undefined) continue
    const whole: Expr =
      right === null ? part.base : { kind: 'BinOp', ...c.spanFrom(part.start), left: part.base, op: 'Pow', right }
    right = i === 0 ? whole : signed(c, part.signs, part.start, whole)
  }
  return right ?? base
}
