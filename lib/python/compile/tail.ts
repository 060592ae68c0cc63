/**
 * Tails: the part of an expression that stands last in it, with no bracket around it, so that nothing but memory bounds how
 * many of them nest: what a conditional yields otherwise, a lambda's body, a sign's operand, an operator's right side.
 *
 * The tree of such expressions is as deep as the text is long, so walks over trees go into tails in a loop.
 */
import type { BinOp, Expr, IfExp, Lambda, UnaryOp } from '../syntax/tree'

export type Tailed = IfExp | Lambda | UnaryOp | BinOp

export function isTailed(e: Expr): e is Tailed {
  return e.kind === 'IfExp' || e.kind === 'Lambda' || e.kind === 'UnaryOp' || e.kind === 'BinOp'
}

export function tailOf(e: Tailed): Expr {
  switch (e.kind) {
    case 'IfExp':
      return e.orelse
    case 'Lambda':
      return e.body
    case 'UnaryOp':
      return e.operand
    case 'BinOp':
      return e.right
  }
}
