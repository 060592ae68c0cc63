/** A mapping pattern: `{'key': value, **rest}`. */
import { mismatch, type Cursor } from './Cursor'
import { complexOrNumber } from './patternNumber'
import * as T from './tokenKind'
import type { ConstantValue, Expr, Pattern } from './tree'

/** Rules of pattern.ts that a mapping is made of. */
export interface PatternRules {
  readonly pattern: (c: Cursor) => Pattern
  readonly captureName: (c: Cursor) => string
  readonly number: (c: Cursor) => Expr
  readonly dotted: (c: Cursor) => Expr
}

/** Reads from the opening brace on. */
export function mappingPattern(c: Cursor, rules: PatternRules): Pattern {
  const start = c.index
  const keys: Expr[] = []
  const patterns: Pattern[] = []
  let rest: string | null = null
  c.advance()
  while (c.kind !== T.RIGHT_BRACE) {
    if (rest !== null) mismatch()
    if (c.accept(T.DOUBLE_STAR)) {
      if (c.name() === '_') mismatch()
      rest = rules.captureName(c)
    } else {
      keys.push(mappingKey(c, rules))
      c.expect(T.COLON)
      patterns.push(rules.pattern(c))
    }
    if (c.kind !== T.RIGHT_BRACE) c.expect(T.COMMA)
  }
  c.advance()
  return { kind: 'MatchMapping', ...c.spanFrom(start), keys, patterns, rest }
}

/** A literal, or a dotted name; a plain name would be a capture and is refused. */
function mappingKey(c: Cursor, rules: PatternRules): Expr {
  switch (c.kind) {
    case T.NAME: {
      const key = rules.dotted(c)
      return key.kind === 'Attribute' ? key : mismatch()
    }
    case T.STRING:
    case T.FSTRING_START:
    case T.TSTRING_START:
      return c.rules.strings(c)
    case T.TRUE:
      return constantKey(c, { type: 'bool', value: true })
    case T.FALSE:
      return constantKey(c, { type: 'bool', value: false })
    case T.NONE:
      return constantKey(c, { type: 'none' })
    default:
      return complexOrNumber(c, rules.number)
  }
}

function constantKey(c: Cursor, value: ConstantValue): Expr {
  const start = c.index
  c.advance()
  return { kind: 'Constant', ...c.spanFrom(start), value, unicodePrefix: false }
}
