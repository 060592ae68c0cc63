/** A class pattern: `Point(x, y=0)`. */
import { mismatch, type Cursor } from './Cursor'
import * as T from './tokenKind'
import type { Expr, Pattern } from './tree'

/** Reads from the opening parenthesis on, the class being read. */
export function classPattern(c: Cursor, start: number, cls: Expr, pattern: (c: Cursor) => Pattern): Pattern {
  const patterns: Pattern[] = []
  const kwdAttrs: string[] = []
  const kwdPatterns: Pattern[] = []
  c.advance()
  while (c.kind !== T.RIGHT_PAREN) {
    if (c.kind === T.NAME && c.next() === T.EQUAL) {
      kwdAttrs.push(c.expectName())
      c.advance()
      kwdPatterns.push(pattern(c))
    } else {
      if (kwdAttrs.length > 0) mismatch()
      patterns.push(pattern(c))
    }
    if (c.kind !== T.RIGHT_PAREN) c.expect(T.COMMA)
  }
  c.advance()
  return { kind: 'MatchClass', ...c.spanFrom(start), cls, patterns, kwdAttrs, kwdPatterns }
}
