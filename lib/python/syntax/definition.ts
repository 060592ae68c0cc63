/** Functions and classes, with their decorators and type parameters. */
import { callArguments } from './argument'
import { mismatch, type Cursor } from './Cursor'
import { functionParameters } from './parameter'
import * as T from './tokenKind'
import { functionTypeComment, withTypeComment } from './typeComment'
import type { Expr, Statement } from './tree'

export function definition(c: Cursor): Statement {
  const decorators: Expr[] = []
  while (c.accept(T.AT)) {
    decorators.push(c.rules.namedExpression(c))
    c.expect(T.NEWLINE)
  }
  const start = c.index
  if (c.kind === T.CLASS) return classDefinition(c, start, decorators)
  const isAsync = c.accept(T.ASYNC)
  return c.kind === T.DEF ? functionDefinition(c, start, decorators, isAsync) : mismatch()
}

function functionDefinition(c: Cursor, start: number, decorators: readonly Expr[], isAsync: boolean): Statement {
  c.advance()
  const name = c.expectName()
  const typeParams = c.rules.typeParameters(c)
  c.expect(T.LEFT_PAREN)
  const args = functionParameters(c)
  c.expect(T.RIGHT_PAREN)
  const returns = c.accept(T.ARROW) ? c.rules.expression(c) : null
  c.expect(T.COLON)
  const comment = functionTypeComment(c)
  const body = c.rules.block(c)
  const span = c.blockSpan(start)
  const kind = isAsync ? 'AsyncFunctionDef' : 'FunctionDef'
  return withTypeComment({ kind, ...span, name, args, body, decorators, returns, typeParams }, comment)
}

function classDefinition(c: Cursor, start: number, decorators: readonly Expr[]): Statement {
  c.advance()
  const name = c.expectName()
  const typeParams = c.rules.typeParameters(c)
  const { args: bases, keywords } = c.kind === T.LEFT_PAREN ? callArguments(c, false) : { args: [], keywords: [] }
  c.expect(T.COLON)
  const body = c.rules.block(c)
  return { kind: 'ClassDef', ...c.blockSpan(start), name, bases, keywords, body, decorators, typeParams }
}
