/**
 * What stands between operators: names, literals, bracketed displays, and the trailers (attribute, call, item) behind them.
 */
import { callArguments } from './argument'
import { mismatch, type Cursor } from './Cursor'
import { displayOrGroup, listDisplay, braceDisplay } from './display'
import { numberValue } from './numberLiteral'
import { slices } from './slice'
import * as T from './tokenKind'
import type { ConstantValue, Expr } from './tree'

export function awaitPrimary(c: Cursor): Expr {
  if (c.kind !== T.AWAIT) return primary(c)
  const start = c.index
  c.advance()
  const value = primary(c)
  return { kind: 'Await', ...c.spanFrom(start), value }
}

function primary(c: Cursor): Expr {
  const start = c.index
  let value = atom(c)
  for (;;) {
    switch (c.kind) {
      case T.DOT: {
        c.advance()
        const attr = c.expectName()
        value = { kind: 'Attribute', ...c.spanFrom(start), value, attr, ctx: 'Load' }
        break
      }
      case T.LEFT_PAREN:
        value = call(c, start, value)
        break
      case T.LEFT_BRACKET: {
        c.advance()
        const slice = slices(c)
        c.expect(T.RIGHT_BRACKET)
        value = { kind: 'Subscript', ...c.spanFrom(start), value, slice, ctx: 'Load' }
        break
      }
      default:
        return value
    }
  }
}

function call(c: Cursor, start: number, func: Expr): Expr {
  const { args, keywords } = callArguments(c, true)
  return { kind: 'Call', ...c.spanFrom(start), func, args, keywords }
}

const TRUE: ConstantValue = { type: 'bool', value: true }
const FALSE: ConstantValue = { type: 'bool', value: false }
const NONE: ConstantValue = { type: 'none' }
const ELLIPSIS: ConstantValue = { type: 'ellipsis' }

function atom(c: Cursor): Expr {
  switch (c.kind) {
    case T.NAME:
      return nameAtom(c)
    case T.NUMBER:
      return numberAtom(c)
    case T.STRING:
    case T.FSTRING_START:
    case T.TSTRING_START:
      return c.rules.strings(c)
    case T.LEFT_PAREN:
      return displayOrGroup(c)
    case T.LEFT_BRACKET:
      return listDisplay(c)
    case T.LEFT_BRACE:
      return braceDisplay(c)
    case T.TRUE:
      return constantAtom(c, TRUE)
    case T.FALSE:
      return constantAtom(c, FALSE)
    case T.NONE:
      return constantAtom(c, NONE)
    case T.ELLIPSIS:
      return constantAtom(c, ELLIPSIS)
    default:
      return mismatch()
  }
}

function nameAtom(c: Cursor): Expr {
  const start = c.index
  const id = c.name()
  c.advance()
  return { kind: 'Name', ...c.spanFrom(start), id, ctx: 'Load' }
}

function constantAtom(c: Cursor, value: ConstantValue): Expr {
  const start = c.index
  c.advance()
  return { kind: 'Constant', ...c.spanFrom(start), value, unicodePrefix: false }
}

export function numberAtom(c: Cursor): Expr {
  const value = numberValue(c.source.slice(c.tokens.start[c.index], c.tokens.end[c.index]), c.maxDigits)
  return value === null ? mismatch() : constantAtom(c, value)
}
