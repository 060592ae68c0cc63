/**
 * The `match` statement. Follows codegen_match_inner of CPython 3.14's codegen.c.
 */
import type { Match, MatchCase } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import type { Label } from '../instruction'
import { nowhere, placeOfNext } from '../instruction'
import { last } from '../invariant'
import * as op from '../opcode'
import { pseudo } from '../pseudo'
import { jumpIf } from './conditions'
import { emitName } from './names'
import { emitFailPops, failLabel, isWildcard, pattern, PatternContext } from './patterns'

export function matchStatement(c: Compiler, s: Match): void {
  c.expression(s.subject)
  const end = c.newLabel()
  const final = last(s.cases)
  const hasDefault = isWildcard(final.pattern) && s.cases.length > 1
  const tried = hasDefault ? s.cases.slice(0, -1) : s.cases
  for (const [i, each] of tried.entries()) {
    tryCase(c, each, { end, isLastTried: i === tried.length - 1, isFinal: each === final })
  }
  if (hasDefault) defaultCase(c, final, end)
  c.use(end)
}

function tryCase(
  c: Compiler,
  each: MatchCase,
  { end, isLastTried, isFinal }: { end: Label; isLastTried: boolean; isFinal: boolean },
): void {
  if (!isLastTried) c.emit(op.COPY, each.pattern, 1)
  const context = new PatternContext(each.guard !== null || isFinal)
  pattern(c, each.pattern, context)
  for (const name of context.stores) emitName(c, name, 'Store', each.pattern)
  if (each.guard !== null) jumpIf(c, each.guard, failLabel(c, context, 0), false, each.pattern)
  if (!isLastTried) c.emit(op.POP_TOP, placeOfNext)
  c.body(each.body)
  c.jump(pseudo.JUMP, end, nowhere)
  emitFailPops(c, context, each.pattern)
}

/** A trailing `case _`. */
function defaultCase(c: Compiler, each: MatchCase, end: Label): void {
  c.emit(op.NOP, each.pattern)
  if (each.guard !== null) jumpIf(c, each.guard, end, false, each.pattern)
  c.body(each.body)
}
