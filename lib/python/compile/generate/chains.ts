/**
 * Chains of attributes, calls and subscripts, from the inside out in a loop: what stands before a link is compiled when the
 * link's own family asks for it, which then finds it done.
 *
 * Invariant: the code, and the order of errors and warnings, are those of the recursive walk of CPython 3.14's codegen.c.
 */
import type { Expr } from '../../syntax/tree'
import { before, isLink, type Link } from '../chain'
import type { Compiler } from '../compiler'
import { attribute } from './assigns'
import { call, isMethodCall, refuseRepeated, superCallOf } from './calls'
import { subscript } from './subscripts'

export function chain(c: Compiler, last: Link): void {
  const links: { readonly link: Link; readonly inside: Expr }[] = []
  let link = last
  for (let inside = insideOf(c, link); inside !== null && isLink(inside); inside = insideOf(c, link)) {
    if (link.kind === 'Call') refuseRepeated(c, link.keywords)
    links.push({ link, inside })
    link = inside
  }
  single(c, link)
  for (const each of links.toReversed()) {
    c.skipOnce(each.inside)
    single(c, each.link)
  }
}

/** The expression that the link's family compiles first; null for `super()`, which is read with its attribute. */
function insideOf(c: Compiler, link: Link): Expr | null {
  const method = link.kind === 'Call' && isMethodCall(c, link) ? link.func : link
  if (method.kind === 'Attribute' && method.ctx === 'Load' && superCallOf(c, method) !== null) return null
  return before(method)
}

function single(c: Compiler, link: Link): void {
  if (link.kind === 'Attribute') attribute(c, link)
  else if (link.kind === 'Call') call(c, link)
  else subscript(c, link)
}
