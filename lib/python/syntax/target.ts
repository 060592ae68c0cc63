/**
 * Assignment targets. They are read as expressions and turned into targets here, since what may be assigned to is a
 * subset of what may be read: names, attributes, items, and tuples, lists and starred forms of these.
 */
import { mismatch } from './Cursor'
import type { Expr, ExprContext } from './tree'

/** The same expression as something to store to; refuses what cannot be. */
export function asStored(expr: Expr): Expr {
  switch (expr.kind) {
    case 'Starred':
      if (expr.value.kind === 'Starred') return mismatch()
      return { ...expr, value: asStored(expr.value), ctx: 'Store' }
    case 'Tuple':
    case 'List':
      return { ...expr, elts: expr.elts.map(asStored), ctx: 'Store' }
    default:
      return asPlainTarget(expr, 'Store')
  }
}

/** The same expression as something to delete: nothing starred. */
export function asDeleted(expr: Expr): Expr {
  if (expr.kind === 'Tuple' || expr.kind === 'List') return { ...expr, elts: expr.elts.map(asDeleted), ctx: 'Del' }
  return asPlainTarget(expr, 'Del')
}

/** A name, attribute or item: the only targets of `+=` and of annotations. */
export function asPlainTarget(expr: Expr, ctx: ExprContext): Expr {
  const { line, column, endLine, endColumn } = expr
  switch (expr.kind) {
    case 'Name':
      return { kind: 'Name', line, column, endLine, endColumn, id: expr.id, ctx }
    case 'Attribute':
      return { kind: 'Attribute', line, column, endLine, endColumn, value: expr.value, attr: expr.attr, ctx }
    case 'Subscript':
      return { kind: 'Subscript', line, column, endLine, endColumn, value: expr.value, slice: expr.slice, ctx }
    default:
      return mismatch()
  }
}
