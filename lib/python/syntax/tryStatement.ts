/** `try` with its handlers: all `except` or all `except*`, a bare one being left to the compiler to place. */
import { mismatch, type Cursor } from './Cursor'
import { tupleFrom } from './expression'
import * as T from './tokenKind'
import type { ExceptHandler, Expr, Statement } from './tree'

export function tryStatement(c: Cursor, elseBlock: (c: Cursor) => readonly Statement[]): Statement {
  const start = c.index
  c.advance()
  c.expect(T.COLON)
  const body = c.rules.block(c)
  const isStar = c.kind === T.EXCEPT && c.next() === T.STAR
  const handlers: ExceptHandler[] = []
  while (c.kind === T.EXCEPT) handlers.push(handler(c, isStar))
  const orelse = handlers.length > 0 ? elseBlock(c) : []
  const finalbody = finallyBlock(c)
  if (handlers.length === 0 && finalbody.length === 0) mismatch()
  const span = c.blockSpan(start)
  return { kind: isStar ? 'TryStar' : 'Try', ...span, body, handlers, orelse, finalbody }
}

function finallyBlock(c: Cursor): readonly Statement[] {
  if (!c.accept(T.FINALLY)) return []
  c.expect(T.COLON)
  return c.rules.block(c)
}

function handler(c: Cursor, isStar: boolean): ExceptHandler {
  const start = c.index
  c.advance()
  if (c.accept(T.STAR) !== isStar) mismatch()
  const type = c.kind === T.COLON && !isStar ? null : c.rules.expression(c)
  if (type !== null && c.kind === T.COMMA) return severalTypes(c, start, type)
  const name = type !== null && c.accept(T.AS) ? c.expectName() : null
  return handlerBody(c, start, type, name)
}

/** `except A, B:`, which no name may follow. */
function severalTypes(c: Cursor, start: number, first: Expr): ExceptHandler {
  const firstToken = c.tokens.kind[start + 1] === T.STAR ? start + 2 : start + 1
  return handlerBody(c, start, tupleFrom(c, firstToken, first, c.rules.expression), null)
}

function handlerBody(c: Cursor, start: number, type: Expr | null, name: string | null): ExceptHandler {
  c.expect(T.COLON)
  const body = c.rules.block(c)
  return { kind: 'ExceptHandler', ...c.blockSpan(start), type, name, body }
}
