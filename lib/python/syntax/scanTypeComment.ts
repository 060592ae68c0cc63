/** Comments about types (`# type: int`) as tokens, where they are asked for. Follows the comments of Parser/lexer/lexer.c. */
import { extraBytes } from './characters'
import type { Scanner } from './Scanner'
import { TYPE_COMMENT } from './tokenKind'

/** Reads the comment from the scanner's place to `end` if it is about a type; true when it became a token. */
export function scanTypeComment(s: Scanner, end: number, isAlone: boolean): boolean {
  const comment = s.source.slice(s.pos, end)
  const head = /^#[ \t]*type:[ \t]*/.exec(comment)?.[0]
  if (head === undefined) return false
  const text = comment.slice(head.length)
  const ignored = /^ignore(?![0-9A-Za-z\u0080-\u{10ffff}])/u.test(text)
  if (ignored) {
    const newline = isAlone && s.source[end] === '\n' ? '\n' : ''
    s.typeIgnores?.push({ kind: 'TypeIgnore', lineno: s.line, tag: text.slice('ignore'.length) + newline })
    return false
  }
  const start = s.pos + head.length
  const column = start - s.lineStart + s.lineSurplus
  for (let at = start; at < end; at++) s.lineSurplus += extraBytes(s.source.charCodeAt(at))
  s.push(TYPE_COMMENT, start, end, s.line, column)
  s.tokens.name[s.tokens.count - 1] = text
  s.pos = end
  return true
}
