/**
 * `with`: its items may stand in parentheses, which is only told apart from an expression that begins with a parenthesis
 * by what follows the closing one.
 */
import { starTarget } from './comprehension'
import type { Cursor } from './Cursor'
import * as T from './tokenKind'
import { withTypeComment } from './typeComment'
import type { Statement, WithItem } from './tree'

export function withStatement(c: Cursor, start: number, isAsync: boolean): Statement {
  c.advance()
  const items = isBracketed(c) ? bracketedItems(c) : plainItems(c)
  c.expect(T.COLON)
  const comment = c.typeComment()
  const body = c.rules.block(c)
  return withTypeComment({ kind: isAsync ? 'AsyncWith' : 'With', ...c.blockSpan(start), items, body }, comment)
}

/**
 * Whether the parenthesis here encloses items: it closes right before the statement's colon, holds no `yield`, `:=` with
 * no name before it, starred element or comprehension of its own, and is not empty.
 */
function isBracketed(c: Cursor): boolean {
  if (c.kind !== T.LEFT_PAREN) return false
  const kinds = c.tokens.kind
  let depth = 0
  let lambdas = 0
  for (let i = c.index; i < c.tokens.count; i++) {
    const kind = kinds[i] ?? 0
    if (kind === T.LEFT_PAREN || kind === T.LEFT_BRACKET || kind === T.LEFT_BRACE) depth++
    else if (kind === T.RIGHT_PAREN || kind === T.RIGHT_BRACKET || kind === T.RIGHT_BRACE) {
      depth--
      if (depth === 0) return i > c.index + 1 && kinds[i + 1] === T.COLON
    } else if (depth !== 1) continue
    else if (kind === T.LAMBDA) lambdas++
    else if (kind === T.COLON && lambdas > 0) lambdas--
    else if (kind === T.YIELD || kind === T.COLON_EQUAL || kind === T.FOR || (kind === T.STAR && beginsItem(c, i))) {
      return false
    }
  }
  return false
}

function beginsItem(c: Cursor, index: number): boolean {
  const before = c.tokens.kind[index - 1]
  return before === T.COMMA || before === T.LEFT_PAREN
}

function bracketedItems(c: Cursor): WithItem[] {
  c.advance()
  const items = [item(c)]
  while (c.accept(T.COMMA)) {
    if (c.kind === T.RIGHT_PAREN) break
    items.push(item(c))
  }
  c.expect(T.RIGHT_PAREN)
  return items
}

function plainItems(c: Cursor): WithItem[] {
  const items = [item(c)]
  while (c.accept(T.COMMA)) items.push(item(c))
  return items
}

function item(c: Cursor): WithItem {
  const context = c.rules.expression(c)
  const target = c.accept(T.AS) ? starTarget(c) : null
  return { kind: 'withitem', context, target }
}
