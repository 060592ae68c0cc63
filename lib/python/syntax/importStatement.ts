/** `import a.b as c` and `from ..a import b as c`. */
import type { Cursor } from './Cursor'
import * as T from './tokenKind'
import type { Alias, Statement } from './tree'

export function importNames(c: Cursor): Statement {
  const start = c.index
  c.advance()
  const names = [dottedAlias(c)]
  while (c.accept(T.COMMA)) names.push(dottedAlias(c))
  return { kind: 'Import', ...c.spanFrom(start), names }
}

function dottedAlias(c: Cursor): Alias {
  const start = c.index
  const name = dottedName(c)
  const asName = c.accept(T.AS) ? c.expectName() : null
  return { kind: 'alias', ...c.spanFrom(start), name, asName }
}

function dottedName(c: Cursor): string {
  let name = c.expectName()
  while (c.accept(T.DOT)) name += '.' + c.expectName()
  return name
}

export function importFrom(c: Cursor): Statement {
  const start = c.index
  c.advance()
  let level = 0
  while (c.kind === T.DOT || c.kind === T.ELLIPSIS) {
    level += c.kind === T.DOT ? 1 : 3
    c.advance()
  }
  const module = level > 0 && c.kind === T.IMPORT ? null : dottedName(c)
  c.expect(T.IMPORT)
  const names = importTargets(c)
  if (level === 0 && module === '__future__' && names.some(({ name }) => name === 'barry_as_FLUFL'))
    c.diamondFrom = Math.min(c.diamondFrom, c.tokens.end[c.index - 1] ?? 0)
  return { kind: 'ImportFrom', ...c.spanFrom(start), module, names, level }
}

function importTargets(c: Cursor): Alias[] {
  const start = c.index
  if (c.accept(T.STAR)) return [{ kind: 'alias', ...c.spanFrom(start), name: '*', asName: null }]
  const isBracketed = c.accept(T.LEFT_PAREN)
  const names = [plainAlias(c)]
  while (c.accept(T.COMMA)) {
    if (isBracketed && c.kind === T.RIGHT_PAREN) break
    names.push(plainAlias(c))
  }
  if (isBracketed) c.expect(T.RIGHT_PAREN)
  return names
}

function plainAlias(c: Cursor): Alias {
  const start = c.index
  const name = c.expectName()
  const asName = c.accept(T.AS) ? c.expectName() : null
  return { kind: 'alias', ...c.spanFrom(start), name, asName }
}
