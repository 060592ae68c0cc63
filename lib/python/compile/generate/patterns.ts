/**
 * Pattern matching (PEP 634): every pattern consumes the subject on top of the stack and jumps away on failure, where
 * what it left is popped; captured values wait under `onTop` items until the whole pattern has matched.
 *
 * Follows the codegen_pattern_* functions of CPython 3.14's codegen.c.
 */
import type { Expr, MatchClass, MatchMapping, MatchOr, MatchSequence, Pattern, Span } from '../../syntax/tree'
import type { Const } from '../code'
import type { Compiler } from '../compiler'
import type { Label } from '../instruction'
import { at, never } from '../invariant'
import * as op from '../opcode'
import { equalityKey } from '../pool'
import { binaryOp, pseudo } from '../pseudo'
import { reprOf } from '../repr'
import { emitCompare } from './conditions'
import { patternConstant } from './rewrite'

/** What a pattern being compiled shares with the patterns inside it. */
export class PatternContext {
  /** Names captured so far, bottom of the stack first. */
  stores: string[] = []
  allowsIrrefutable: boolean
  /** Jumping to the n-th of these pops n values. */
  failPop: Label[] = []
  onTop = 0

  constructor(allowsIrrefutable: boolean) {
    this.allowsIrrefutable = allowsIrrefutable
  }
}

export function isWildcard(p: Pattern): boolean {
  return p.kind === 'MatchAs' && p.name === null && p.pattern === null
}

export function failLabel(c: Compiler, context: PatternContext, pops: number): Label {
  while (context.failPop.length <= pops) context.failPop.push(c.newLabel())
  return at(context.failPop, pops)
}

function fail(c: Compiler, context: PatternContext, opcode: number, place: Span): void {
  c.jump(opcode, failLabel(c, context, context.onTop + context.stores.length), place)
}

/** Puts down the places failures jump to, the one that pops most first. */
export function emitFailPops(c: Compiler, context: PatternContext, place: Span): void {
  for (const [i, label] of [...context.failPop.entries()].toReversed()) {
    c.use(label)
    if (i > 0) c.emit(op.POP_TOP, place)
  }
  context.failPop = []
}

function rotate(c: Compiler, place: Span, count: number): void {
  for (let n = count; n > 1; n--) c.emit(op.SWAP, place, n)
}

function capture(c: Compiler, name: string | null, context: PatternContext, place: Span): void {
  if (name === null) return c.emit(op.POP_TOP, place)
  refuseDuplicate(c, name, context, place)
  rotate(c, place, context.onTop + context.stores.length + 1)
  context.stores.push(name)
}

function refuseDuplicate(c: Compiler, name: string, context: PatternContext, place: Span): void {
  if (context.stores.includes(name)) {
    c.stop(`multiple assignments to name ${reprOf({ type: 'str', value: name })} in pattern`, place)
  }
}

/** Compiles a pattern. */
export function pattern(c: Compiler, p: Pattern, context: PatternContext): void {
  c.depth.enter()
  switch (p.kind) {
    case 'MatchValue':
      matchValue(c, p.value, context, p)
      break
    case 'MatchSingleton':
      c.load(p.value, p)
      emitCompare(c, 'Is', p)
      fail(c, context, op.POP_JUMP_IF_FALSE, p)
      break
    case 'MatchSequence':
      matchSequence(c, p, context)
      break
    case 'MatchMapping':
      matchMapping(c, p, context)
      break
    case 'MatchClass':
      matchClass(c, p, context)
      break
    case 'MatchStar':
      capture(c, p.name, context, p)
      break
    case 'MatchAs':
      matchAs(c, p, context)
      break
    case 'MatchOr':
      matchOr(c, p, context)
      break
    default:
      never(p)
  }
  c.depth.leave()
}

function subpattern(c: Compiler, p: Pattern, context: PatternContext): void {
  const before = context.allowsIrrefutable
  context.allowsIrrefutable = true
  pattern(c, p, context)
  context.allowsIrrefutable = before
}

/** Loads a literal of a pattern, folded, or a dotted name. */
function loadLiteral(c: Compiler, e: Expr): Const | null {
  const constant = patternConstant(e)
  if (constant === null) c.expression(e)
  else c.load(constant, e)
  return constant
}

function matchValue(c: Compiler, value: Expr, context: PatternContext, place: Span): void {
  if (patternConstant(value) === null && value.kind !== 'Attribute') {
    c.stop('patterns may only match literals and attribute lookups', place)
  }
  loadLiteral(c, value)
  emitCompare(c, 'Eq', place)
  c.emit(op.TO_BOOL, place)
  fail(c, context, op.POP_JUMP_IF_FALSE, place)
}

function matchAs(c: Compiler, p: Extract<Pattern, { kind: 'MatchAs' }>, context: PatternContext): void {
  if (p.pattern === null) {
    if (!context.allowsIrrefutable) refuseIrrefutable(c, p.name, p)
    return capture(c, p.name, context, p)
  }
  context.onTop++
  c.emit(op.COPY, p, 1)
  pattern(c, p.pattern, context)
  context.onTop--
  capture(c, p.name, context, p)
}

function refuseIrrefutable(c: Compiler, name: string | null, place: Span): never {
  const what = name === null ? 'wildcard' : `name capture ${reprOf({ type: 'str', value: name })}`
  return c.stop(`${what} makes remaining patterns unreachable`, place)
}

// Sequences

function checkLength(c: Compiler, length: number, operator: 'Eq' | 'GtE', context: PatternContext, place: Span): void {
  c.emit(op.GET_LEN, place)
  c.loadInt(length, place)
  emitCompare(c, operator, place)
  fail(c, context, op.POP_JUMP_IF_FALSE, place)
}

function matchSequence(c: Compiler, p: MatchSequence, context: PatternContext): void {
  const isStar = (each: Pattern): boolean => each.kind === 'MatchStar'
  const star = p.patterns.findIndex(isStar)
  if (p.patterns.slice(star + 1).some(isStar) && star >= 0) c.stop('multiple starred names in sequence pattern', p)
  const starPattern = p.patterns[star]
  const isStarWildcard = starPattern?.kind === 'MatchStar' && starPattern.name === null
  const isOnlyWildcards = p.patterns.every((each, i) => (i === star ? isStarWildcard : isWildcard(each)))
  context.onTop++
  c.emit(op.MATCH_SEQUENCE, p)
  fail(c, context, op.POP_JUMP_IF_FALSE, p)
  if (star < 0) checkLength(c, p.patterns.length, 'Eq', context, p)
  else if (p.patterns.length > 1) checkLength(c, p.patterns.length - 1, 'GtE', context, p)
  context.onTop--
  if (isOnlyWildcards) c.emit(op.POP_TOP, p)
  else if (isStarWildcard) sequenceByIndex(c, p, star, context)
  else sequenceByUnpacking(c, p, star, context)
}

function sequenceByUnpacking(c: Compiler, p: MatchSequence, star: number, context: PatternContext): void {
  const size = p.patterns.length
  if (star >= 256) c.stop('too many expressions in star-unpacking sequence pattern', p)
  if (star < 0) c.emit(op.UNPACK_SEQUENCE, p, size)
  else c.emit(op.UNPACK_EX, p, star + ((size - star - 1) << 8))
  context.onTop += size
  for (const each of p.patterns) {
    context.onTop--
    subpattern(c, each, context)
  }
}

function sequenceByIndex(c: Compiler, p: MatchSequence, star: number, context: PatternContext): void {
  context.onTop++
  for (const [i, each] of p.patterns.entries()) {
    if (isWildcard(each) || i === star) continue
    c.emit(op.COPY, p, 1)
    if (i < star) c.loadInt(i, p)
    else {
      c.emit(op.GET_LEN, p)
      c.loadInt(p.patterns.length - i, p)
      c.emit(op.BINARY_OP, p, binaryOp.Sub)
    }
    c.emit(op.BINARY_OP, p, binaryOp.subscript)
    subpattern(c, each, context)
  }
  context.onTop--
  c.emit(op.POP_TOP, p)
}

// Classes

function refuseRepeatedAttributes(c: Compiler, p: MatchClass): void {
  for (const [i, name] of p.kwdAttrs.entries()) {
    const again = p.kwdAttrs.indexOf(name, i + 1)
    if (again >= 0) c.stop(`attribute name repeated in class pattern: ${name}`, at(p.kwdPatterns, again))
  }
}

function matchClass(c: Compiler, p: MatchClass, context: PatternContext): void {
  refuseRepeatedAttributes(c, p)
  c.expression(p.cls)
  c.loadStrings(p.kwdAttrs, p)
  c.emit(op.MATCH_CLASS, p, p.patterns.length)
  c.emit(op.COPY, p, 1)
  c.loadNone(p)
  c.emit(op.IS_OP, p, 1)
  context.onTop++
  fail(c, context, op.POP_JUMP_IF_FALSE, p)
  const all = [...p.patterns, ...p.kwdPatterns]
  c.emit(op.UNPACK_SEQUENCE, p, all.length)
  context.onTop += all.length - 1
  for (const each of all) {
    context.onTop--
    if (isWildcard(each)) c.emit(op.POP_TOP, p)
    else subpattern(c, each, context)
  }
}

// Mappings

function loadKeys(c: Compiler, p: MatchMapping): void {
  const seen = new Set<string>()
  for (const key of p.keys) {
    const constant = patternConstant(key)
    if (constant === null && key.kind !== 'Attribute') {
      c.stop('mapping pattern keys may only match literals and attribute lookups', p)
    }
    if (constant !== null) {
      const same = equalityKey(constant)
      if (seen.has(same)) c.stop(`mapping pattern checks duplicate key (${reprOf(constant)})`, p)
      seen.add(same)
    }
    loadLiteral(c, key)
  }
}

function matchMapping(c: Compiler, p: MatchMapping, context: PatternContext): void {
  const size = p.keys.length
  context.onTop++
  c.emit(op.MATCH_MAPPING, p)
  fail(c, context, op.POP_JUMP_IF_FALSE, p)
  if (size === 0 && p.rest === null) {
    context.onTop--
    return c.emit(op.POP_TOP, p)
  }
  if (size > 0) checkLength(c, size, 'GtE', context, p)
  loadKeys(c, p)
  c.emit(op.BUILD_TUPLE, p, size)
  c.emit(op.MATCH_KEYS, p)
  context.onTop += 2
  c.emit(op.COPY, p, 1)
  c.loadNone(p)
  c.emit(op.IS_OP, p, 1)
  fail(c, context, op.POP_JUMP_IF_FALSE, p)
  c.emit(op.UNPACK_SEQUENCE, p, size)
  context.onTop += size - 1
  for (const each of p.patterns) {
    context.onTop--
    subpattern(c, each, context)
  }
  context.onTop -= 2
  if (p.rest !== null) captureRest(c, p, p.rest, context)
  else {
    c.emit(op.POP_TOP, p)
    c.emit(op.POP_TOP, p)
  }
}

/** Binds a dict of what the keys left. */
function captureRest(c: Compiler, p: MatchMapping, name: string, context: PatternContext): void {
  c.emit(op.BUILD_MAP, p, 0)
  c.emit(op.SWAP, p, 3)
  c.emit(op.DICT_UPDATE, p, 2)
  c.emit(op.UNPACK_SEQUENCE, p, p.keys.length)
  for (let n = p.keys.length; n > 0; n--) {
    c.emit(op.COPY, p, 1 + n)
    c.emit(op.SWAP, p, 2)
    c.emit(op.DELETE_SUBSCR, p)
  }
  capture(c, name, context, p)
}

// Alternatives

function matchOr(c: Compiler, p: MatchOr, context: PatternContext): void {
  const end = c.newLabel()
  let control: readonly string[] = []
  for (const [i, alternative] of p.patterns.entries()) {
    const inner = new PatternContext(i === p.patterns.length - 1 && context.allowsIrrefutable)
    c.emit(op.COPY, alternative, 1)
    pattern(c, alternative, inner)
    if (i === 0) control = [...inner.stores]
    else alignStores(c, p, { alternative, inner, control })
    c.jump(pseudo.JUMP, end, alternative)
    emitFailPops(c, inner, alternative)
  }
  c.emit(op.POP_TOP, p)
  fail(c, context, pseudo.JUMP, p)
  c.use(end)
  const rotations = control.length + 1 + context.onTop + context.stores.length
  for (const name of control) {
    rotate(c, p, rotations)
    refuseDuplicate(c, name, context, p)
    context.stores.push(name)
  }
  c.emit(op.POP_TOP, p)
}

/** Brings an alternative's captures into the order of the first alternative's. */
function alignStores(
  c: Compiler,
  p: MatchOr,
  { alternative, inner, control }: { alternative: Pattern; inner: PatternContext; control: readonly string[] },
): void {
  const differ = (): never => c.stop('alternative patterns bind different names', p)
  if (inner.stores.length !== control.length) differ()
  for (let wanted = control.length - 1; wanted >= 0; wanted--) {
    const found = inner.stores.indexOf(at(control, wanted))
    if (found < 0) differ()
    if (found === wanted) continue
    const moved = inner.stores.splice(0, found + 1)
    inner.stores.splice(wanted - found, 0, ...moved)
    for (let n = 0; n <= found; n++) rotate(c, alternative, wanted + 1)
  }
}
