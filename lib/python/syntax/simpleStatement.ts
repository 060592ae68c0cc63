/** Statements that fit on a line, and what an expression at the start of one may turn into: an assignment. */
import { mismatch, type Cursor } from './Cursor'
import { beginsExpression, starExpressions, yieldOrStarExpressions } from './expression'
import { importFrom, importNames } from './importStatement'
import { asDeleted, asPlainTarget, asStored } from './target'
import * as T from './tokenKind'
import { withTypeComment } from './typeComment'
import type { BinaryOperator, Expr, Span, Statement } from './tree'

/** Reads `a; b; c` and the newline behind into `into`. */
export function simpleStatements(c: Cursor, into: Statement[]): void {
  into.push(simpleStatement(c))
  while (c.accept(T.SEMICOLON)) {
    if (c.kind === T.NEWLINE) break
    into.push(simpleStatement(c))
  }
  c.expect(T.NEWLINE)
}

function simpleStatement(c: Cursor): Statement {
  const start = c.index
  switch (c.kind) {
    case T.RETURN:
      return returnStatement(c, start)
    case T.IMPORT:
      return importNames(c)
    case T.FROM:
      return importFrom(c)
    case T.RAISE:
      return raiseStatement(c, start)
    case T.PASS:
      return word(c, start, 'Pass')
    case T.BREAK:
      return word(c, start, 'Break')
    case T.CONTINUE:
      return word(c, start, 'Continue')
    case T.DEL:
      return deleteStatement(c, start)
    case T.ASSERT:
      return assertStatement(c, start)
    case T.GLOBAL:
      return namesStatement(c, start, 'Global')
    case T.NONLOCAL:
      return namesStatement(c, start, 'Nonlocal')
    case T.NAME:
      if (c.next() === T.NAME && c.name() === 'type') return typeAlias(c, start)
  }
  return expressionStatement(c, start)
}

function word(c: Cursor, start: number, kind: 'Pass' | 'Break' | 'Continue'): Statement {
  c.advance()
  return { kind, ...c.spanFrom(start) }
}

function returnStatement(c: Cursor, start: number): Statement {
  c.advance()
  const value = beginsExpression(c.kind) ? starExpressions(c) : null
  return { kind: 'Return', ...c.spanFrom(start), value }
}

function raiseStatement(c: Cursor, start: number): Statement {
  c.advance()
  const exc = c.kind === T.STAR || !beginsExpression(c.kind) ? null : c.rules.expression(c)
  const cause = exc !== null && c.accept(T.FROM) ? c.rules.expression(c) : null
  return { kind: 'Raise', ...c.spanFrom(start), exc, cause }
}

function deleteStatement(c: Cursor, start: number): Statement {
  c.advance()
  const targets = [asDeleted(c.rules.bitwiseOr(c))]
  while (c.accept(T.COMMA)) {
    if (c.kind === T.NEWLINE || c.kind === T.SEMICOLON) break
    targets.push(asDeleted(c.rules.bitwiseOr(c)))
  }
  return { kind: 'Delete', ...c.spanFrom(start), targets }
}

function assertStatement(c: Cursor, start: number): Statement {
  c.advance()
  const test = c.rules.expression(c)
  const msg = c.accept(T.COMMA) ? c.rules.expression(c) : null
  return { kind: 'Assert', ...c.spanFrom(start), test, msg }
}

function namesStatement(c: Cursor, start: number, kind: 'Global' | 'Nonlocal'): Statement {
  c.advance()
  const names = [c.expectName()]
  while (c.accept(T.COMMA)) names.push(c.expectName())
  return { kind, ...c.spanFrom(start), names }
}

function typeAlias(c: Cursor, start: number): Statement {
  c.advance()
  const at = c.index
  const id = c.expectName()
  const name: Expr = { kind: 'Name', ...c.spanFrom(at), id, ctx: 'Store' }
  const typeParams = c.rules.typeParameters(c)
  c.expect(T.EQUAL)
  const value = c.rules.expression(c)
  return { kind: 'TypeAlias', ...c.spanFrom(start), name, typeParams, value }
}

const AUGMENTED: (BinaryOperator | undefined)[] = []
AUGMENTED[T.PLUS_EQUAL] = 'Add'
AUGMENTED[T.MINUS_EQUAL] = 'Sub'
AUGMENTED[T.STAR_EQUAL] = 'Mult'
AUGMENTED[T.SLASH_EQUAL] = 'Div'
AUGMENTED[T.PERCENT_EQUAL] = 'Mod'
AUGMENTED[T.AT_EQUAL] = 'MatMult'
AUGMENTED[T.DOUBLE_SLASH_EQUAL] = 'FloorDiv'
AUGMENTED[T.DOUBLE_STAR_EQUAL] = 'Pow'
AUGMENTED[T.BAR_EQUAL] = 'BitOr'
AUGMENTED[T.CARET_EQUAL] = 'BitXor'
AUGMENTED[T.AMPERSAND_EQUAL] = 'BitAnd'
AUGMENTED[T.LEFT_SHIFT_EQUAL] = 'LShift'
AUGMENTED[T.RIGHT_SHIFT_EQUAL] = 'RShift'

function expressionStatement(c: Cursor, start: number): Statement {
  const value = statementHead(c, start)
  switch (c.kind) {
    case T.EQUAL:
      return assignment(c, start, value)
    case T.COLON:
      return annotation(c, start, value)
    case T.NEWLINE:
    case T.SEMICOLON:
      return { kind: 'Expr', ...c.spanFrom(start), value }
  }
  const op = AUGMENTED[c.kind]
  if (op === undefined) return mismatch()
  const target = asPlainTarget(value, 'Store')
  c.advance()
  const right = yieldOrStarExpressions(c)
  return { kind: 'AugAssign', ...c.spanFrom(start), target, op, value: right }
}

/** The expression a statement begins with. `*(*a), b = c` aside, what is a target is also an expression. */
function statementHead(c: Cursor, start: number): Expr {
  const value = yieldOrStarExpressions(c)
  return c.index === start ? mismatch() : value
}

function assignment(c: Cursor, start: number, first: Expr): Statement {
  const targets: Expr[] = []
  let value = first
  while (c.accept(T.EQUAL)) {
    targets.push(asStored(value))
    value = yieldOrStarExpressions(c)
  }
  const comment = c.typeComment()
  return withTypeComment({ kind: 'Assign', ...c.spanFrom(start), targets, value }, comment)
}

/** `simple` tells a bare name from `(name)`: only the former is declared by its annotation. */
function annotation(c: Cursor, start: number, head: Expr): Statement {
  const target = asPlainTarget(head, 'Store')
  const simple = target.kind === 'Name' && c.tokens.kind[start] === T.NAME
  c.advance()
  const type = c.rules.expression(c)
  const value = c.accept(T.EQUAL) ? yieldOrStarExpressions(c) : null
  return annotated(c.spanFrom(start), { target, type, value, simple })
}

interface Annotation {
  readonly target: Expr
  readonly type: Expr
  readonly value: Expr | null
  readonly simple: boolean
}

function annotated(span: Span, { target, type, value, simple }: Annotation): Statement {
  return { kind: 'AnnAssign', ...span, target, annotation: type, value, simple }
}
