/** The patterns of `case`: literals, captures, values, sequences, mappings, classes, alternatives and `as`. */
import { numberAtom } from './atom'
import { mismatch, type Cursor } from './Cursor'
import { classPattern } from './classPattern'
import { mappingPattern } from './mappingPattern'
import { complexOrNumber } from './patternNumber'
import * as T from './tokenKind'
import type { ConstantValue, Expr, Pattern } from './tree'

/** patterns: what stands after `case`; a sequence needs no brackets here. */
export function patterns(c: Cursor): Pattern {
  const start = c.index
  const first = maybeStarPattern(c)
  if (c.kind !== T.COMMA) return first.kind === 'MatchStar' ? mismatch() : first
  const found = sequenceAfter(c, first)
  return { kind: 'MatchSequence', ...c.spanFrom(start), patterns: found }
}

/** Further elements after the first, the comma being the current token; ends before what begins no pattern. */
function sequenceAfter(c: Cursor, first: Pattern): Pattern[] {
  const found = [first]
  while (c.accept(T.COMMA)) {
    if (c.kind === T.RIGHT_PAREN || c.kind === T.RIGHT_BRACKET || c.kind === T.COLON || c.kind === T.IF) break
    found.push(maybeStarPattern(c))
  }
  return found
}

function maybeStarPattern(c: Cursor): Pattern {
  if (c.kind !== T.STAR) return pattern(c)
  const start = c.index
  c.advance()
  const name = captureName(c)
  return { kind: 'MatchStar', ...c.spanFrom(start), name: name === '_' ? null : name }
}

/** A name to bind: not the beginning of a dotted name, a class or a keyword. */
function captureName(c: Cursor): string {
  const name = c.expectName()
  if (name !== '_' && (c.kind === T.DOT || c.kind === T.LEFT_PAREN || c.kind === T.EQUAL)) mismatch()
  return name
}

/** A pattern with its alternatives and its `as`. */
function pattern(c: Cursor): Pattern {
  c.descend()
  const start = c.index
  const inner = orPattern(c)
  c.ascend()
  if (!c.accept(T.AS)) return inner
  if (c.name() === '_') mismatch()
  const name = captureName(c)
  return { kind: 'MatchAs', ...c.spanFrom(start), pattern: inner, name }
}

function orPattern(c: Cursor): Pattern {
  const start = c.index
  const first = closedPattern(c)
  if (c.kind !== T.VERTICAL_BAR) return first
  const found = [first]
  while (c.accept(T.VERTICAL_BAR)) found.push(closedPattern(c))
  return { kind: 'MatchOr', ...c.spanFrom(start), patterns: found }
}

function closedPattern(c: Cursor): Pattern {
  const start = c.index
  switch (c.kind) {
    case T.NAME:
      return namePattern(c, start)
    case T.NUMBER:
    case T.MINUS:
      return valuePattern(c, start, complexOrNumber(c, numberAtom))
    case T.STRING:
    case T.FSTRING_START:
    case T.TSTRING_START:
      return valuePattern(c, start, c.rules.strings(c))
    case T.TRUE:
      return singleton(c, start, { type: 'bool', value: true })
    case T.FALSE:
      return singleton(c, start, { type: 'bool', value: false })
    case T.NONE:
      return singleton(c, start, { type: 'none' })
    case T.LEFT_PAREN:
      return groupOrSequence(c, start)
    case T.LEFT_BRACKET:
      return sequence(c, start)
    case T.LEFT_BRACE:
      return mappingPattern(c, { pattern, captureName, number: numberAtom, dotted: dottedName })
    default:
      return mismatch()
  }
}

function valuePattern(c: Cursor, start: number, value: Expr): Pattern {
  return { kind: 'MatchValue', ...c.spanFrom(start), value }
}

function singleton(c: Cursor, start: number, value: ConstantValue): Pattern {
  c.advance()
  return { kind: 'MatchSingleton', ...c.spanFrom(start), value }
}

/** A wildcard, a capture, a dotted value, or a class. */
function namePattern(c: Cursor, start: number): Pattern {
  const next = c.next()
  if (next === T.LEFT_PAREN || next === T.DOT) {
    const value = dottedName(c)
    if (c.kind === T.LEFT_PAREN) return classPattern(c, start, value, pattern)
    return c.kind === T.EQUAL ? mismatch() : valuePattern(c, start, value)
  }
  const name = captureName(c)
  return { kind: 'MatchAs', ...c.spanFrom(start), pattern: null, name: name === '_' ? null : name }
}

/** name_or_attr. */
function dottedName(c: Cursor): Expr {
  const start = c.index
  const id = c.expectName()
  let value: Expr = { kind: 'Name', ...c.spanFrom(start), id, ctx: 'Load' }
  while (c.accept(T.DOT)) {
    const attr = c.expectName()
    value = { kind: 'Attribute', ...c.spanFrom(start), value, attr, ctx: 'Load' }
  }
  return value
}

function groupOrSequence(c: Cursor, start: number): Pattern {
  c.advance()
  if (c.accept(T.RIGHT_PAREN)) return { kind: 'MatchSequence', ...c.spanFrom(start), patterns: [] }
  const first = maybeStarPattern(c)
  if (c.kind !== T.COMMA) {
    c.expect(T.RIGHT_PAREN)
    return first.kind === 'MatchStar' ? mismatch() : first
  }
  const found = sequenceAfter(c, first)
  c.expect(T.RIGHT_PAREN)
  return { kind: 'MatchSequence', ...c.spanFrom(start), patterns: found }
}

function sequence(c: Cursor, start: number): Pattern {
  c.advance()
  const found = c.kind === T.RIGHT_BRACKET ? [] : sequenceAfter(c, maybeStarPattern(c))
  c.expect(T.RIGHT_BRACKET)
  return { kind: 'MatchSequence', ...c.spanFrom(start), patterns: found }
}
