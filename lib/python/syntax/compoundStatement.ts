/** Statements with blocks: `if`, `while`, `for`, `with`, `try`, `match`; functions and classes are definition.ts. */
import { starTargets } from './comprehension'
import { definition } from './definition'
import { mismatch, type Cursor } from './Cursor'
import { namedExpression, starExpressions } from './expression'
import { matchStatement } from './matchStatement'
import { simpleStatements } from './simpleStatement'
import { tryStatement } from './tryStatement'
import { withStatement } from './withStatement'
import * as T from './tokenKind'
import { withTypeComment } from './typeComment'
import type { Expr, If, Statement } from './tree'

/** Reads one statement, or a line of simple ones, into `into`. */
export function statement(c: Cursor, into: Statement[]): void {
  const compound = compoundStatement(c)
  if (compound === null) simpleStatements(c, into)
  else {
    c.noteBlock(compound)
    into.push(compound)
  }
}

export function compoundStatement(c: Cursor): Statement | null {
  switch (c.kind) {
    case T.IF:
      return ifStatement(c)
    case T.DEF:
    case T.CLASS:
    case T.AT:
      return definition(c)
    case T.FOR:
      return forStatement(c, c.index, false)
    case T.WHILE:
      return whileStatement(c)
    case T.TRY:
      return tryStatement(c, elseBlock)
    case T.WITH:
      return withStatement(c, c.index, false)
    case T.ASYNC:
      return asyncStatement(c)
    case T.NAME:
      return c.name() === 'match' ? matchStatement(c) : null
    default:
      return null
  }
}

function asyncStatement(c: Cursor): Statement {
  const start = c.index
  switch (c.next()) {
    case T.DEF:
      return definition(c)
    case T.FOR:
      c.advance()
      return forStatement(c, start, true)
    case T.WITH:
      c.advance()
      return withStatement(c, start, true)
    default:
      return mismatch()
  }
}

/** block: an indented one, or simple statements on the same line. */
export function block(c: Cursor): readonly Statement[] {
  const body: Statement[] = []
  if (!c.accept(T.NEWLINE)) {
    simpleStatements(c, body)
    return body
  }
  c.expect(T.INDENT)
  do statement(c, body)
  while (!c.isBlockEnd())
  c.expect(T.DEDENT)
  return body
}

interface Branch {
  readonly start: number
  readonly test: Expr
  readonly body: readonly Statement[]
}

/** A chain of `elif` nests to the right; it is read in a loop and built from its end. */
function ifStatement(c: Cursor): Statement {
  const branches: Branch[] = []
  do {
    const start = c.index
    c.advance()
    const test = namedExpression(c)
    c.expect(T.COLON)
    branches.push({ start, test, body: block(c) })
  } while (c.kind === T.ELIF)
  return nestBranches(c, branches, elseBlock(c))
}

function nestBranches(c: Cursor, branches: readonly Branch[], last: readonly Statement[]): Statement {
  let nested: If | null = null
  for (let i = branches.length - 1; i >= 0; i--) {
    const branch = branches[i]
    if (branch === undefined) continue
    const orelse: readonly Statement[] = nested === null ? last : [nested]
    nested = { kind: 'If', ...c.blockSpan(branch.start), test: branch.test, body: branch.body, orelse }
  }
  return nested ?? mismatch()
}

function elseBlock(c: Cursor): readonly Statement[] {
  if (!c.accept(T.ELSE)) return []
  c.expect(T.COLON)
  return block(c)
}

function whileStatement(c: Cursor): Statement {
  const start = c.index
  c.advance()
  const test = namedExpression(c)
  c.expect(T.COLON)
  const body = block(c)
  const orelse = elseBlock(c)
  return { kind: 'While', ...c.blockSpan(start), test, body, orelse }
}

function forStatement(c: Cursor, start: number, isAsync: boolean): Statement {
  c.advance()
  const target = starTargets(c)
  c.expect(T.IN)
  const iter = starExpressions(c)
  c.expect(T.COLON)
  const comment = c.typeComment()
  const body = block(c)
  const orelse = elseBlock(c)
  const kind = isAsync ? 'AsyncFor' : 'For'
  return withTypeComment({ kind, ...c.blockSpan(start), target, iter, body, orelse }, comment)
}
