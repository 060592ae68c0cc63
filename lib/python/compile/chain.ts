/**
 * Chains of attributes, calls and subscripts, such as `query.filter(a).sort(b)[0]`: what a link of one is, and what stands before it.
 *
 * The tree of a chain is as deep as the chain is long, so walks over trees go along it in a loop.
 */
import type { Attribute, Call, Expr, Subscript } from '../syntax/tree'

export type Link = Attribute | Call | Subscript

/** Links, or operators in a row, that are compiled at most: about where CPython's stack ends, too; folding a longer row of strings would take quadratic time. */
export const longestChain = 20_000

export function isLink(e: Expr): e is Link {
  return e.kind === 'Attribute' || e.kind === 'Call' || e.kind === 'Subscript'
}

/** What the link hangs on. */
export function before(link: Link): Expr {
  return link.kind === 'Call' ? link.func : link.value
}
