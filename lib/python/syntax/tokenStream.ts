/**
 * Tokens as the parser receives them: the tokenizer's, and in `single` mode a NEWLINE and the DEDENTs that are due before
 * the text's end, so that a line typed at the prompt needs neither.
 */
import { nextToken } from './tokenizer'
import { END, ERROR, NEWLINE } from './tokenKind'
import { Scanner } from './Scanner'
import type { Beginning } from './mode'

/** Reads the whole source; the last token is END or ERROR. */
export function tokenize(source: string, mode: Beginning, readsTypeComments = false, diamondFrom = Infinity): Scanner {
  const scanner = new Scanner(source)
  scanner.diamondFrom = diamondFrom
  if (readsTypeComments) scanner.typeIgnores = []
  let kind
  do kind = fetchToken(scanner, mode)
  while (kind !== END && kind !== ERROR)
  return scanner
}

/** Reads one token into `scanner.tokens` and returns its kind. */
export function fetchToken(scanner: Scanner, mode: Beginning): number {
  const kind = nextToken(scanner)
  if (mode !== 'single') return kind
  return kind === END && followsToken(scanner) ? endLine(scanner) : kind
}

/** Whether anything but a NEWLINE of our own stands before the END just read. */
function followsToken(scanner: Scanner): boolean {
  const { kind, start, count } = scanner.tokens
  if (count < 2) return false
  return kind[count - 2] !== NEWLINE || start[count - 2] !== start[count - 1]
}

function endLine(scanner: Scanner): number {
  scanner.tokens.kind[scanner.tokens.count - 1] = NEWLINE
  scanner.pendingDents = -scanner.indent
  scanner.indent = 0
  scanner.stop = 'none'
  return NEWLINE
}

/** Whether anything but space and comments stands in a source from `from` on, up to the NUL that ends it. */
export function hasMore(source: string, from = 0): boolean {
  return !/^(?:[ \t\n\f]|#[^\n\0]*)*\0?$/.test(source.slice(from))
}
