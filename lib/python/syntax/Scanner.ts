import { countCharacters } from './characters'
import { ERROR } from './tokenKind'
import { Tokens } from './Tokens'
import type { Problem } from './problem'
import type { TypeIgnore } from './tree'

/** Why no further token can be read. All but `error` are worded by the parser, which knows what it had read before. */
export type Stop = 'none' | 'end' | 'error' | 'unfinished' | 'dedent' | 'tabs' | 'deep' | 'continuation'

/** One f-string or t-string being read. Depths count open braces and brackets since its start, as CPython counts them. */
export interface FormattedState {
  readonly letter: 'f' | 't'
  readonly quote: number
  readonly quoteSize: number
  readonly raw: boolean
  /** Line and offset of its first character: where an unterminated one is reported. */
  readonly line: number
  readonly lineStart: number
  readonly start: number
  /** True between the braces, where ordinary tokens are read. */
  inExpression: boolean
  bracketDepth: number
  /** The bracket depth at which the innermost replacement field opened; -1 outside of any. */
  expressionDepth: number
  inFormatSpec: boolean
  inDebug: boolean
}

const MAX_INDENTS = 100

/**
 * Where the tokenizer stands in a source text: position, line, indentation, open brackets, open f-strings.
 *
 * Invariant: the byte column of `pos` is `pos - lineStart + lineSurplus`, because whoever passes over a character beyond
 * ASCII adds its surplus bytes to `lineSurplus`. The source ends in a NUL that stands for the end, so that reading one
 * character ahead never needs a bounds check; a NUL within the text is refused earlier.
 * Follows CPython's `Parser/lexer/state.h`; knows nothing of grammar.
 */
export class Scanner {
  readonly source: string
  readonly length: number
  readonly tokens: Tokens
  pos = 0
  line = 1
  lineStart = 0
  lineSurplus = 0
  /** Start of the line, or of the first of several that a string or a backslash joins. */
  bufferStart = 0
  atLineStart = true
  pendingDents = 0
  indent = 0
  readonly columns = new Int32Array(MAX_INDENTS)
  readonly altColumns = new Int32Array(MAX_INDENTS)
  level = 0
  readonly bracket: number[] = []
  readonly bracketLine: number[] = []
  readonly bracketColumn: number[] = []
  readonly formatted: FormattedState[] = []
  /** Comments that say to ignore a line, where comments about types are read; else null. */
  typeIgnores: TypeIgnore[] | null = null
  /** Where in the text `!=` begins to be written `<>`, as `from __future__ import barry_as_FLUFL` has it. */
  diamondFrom = Infinity
  /** The first token that becomes `None`, `True` or `False` only by normalization; -1 for none. */
  constantName = -1
  stop: Stop = 'none'
  failure: Problem | null = null
  readonly warnings: Problem[] = []

  /** `isTolerant`: as the library's tokenize reads, which leaves it to others whether brackets match and numbers end well. */
  constructor(
    source: string,
    readonly isTolerant = false,
  ) {
    this.length = source.length
    if (source === '') this.line = 0
    this.source = source + '\0'
    this.tokens = new Tokens(source.length / 4)
  }

  push(kind: number, start: number, end: number, line: number, column: number): number {
    const tokens = this.tokens
    const i = tokens.count++
    if (i >= tokens.kind.length) tokens.grow()
    tokens.kind[i] = kind
    tokens.start[i] = start
    tokens.end[i] = end
    tokens.line[i] = line
    tokens.column[i] = column
    tokens.endLine[i] = this.line
    tokens.endColumn[i] = end - this.lineStart + this.lineSurplus
    tokens.name.push('')
    return kind
  }

  /** A token on the current line that ends at `pos` and holds no character beyond ASCII. */
  pushPlain(kind: number, start: number): number {
    return this.push(kind, start, this.pos, this.line, start - this.lineStart + this.lineSurplus)
  }

  /** A token without columns. */
  pushUnplaced(kind: number): number {
    this.push(kind, this.pos, this.pos, this.line, -1)
    this.tokens.endColumn[this.tokens.count - 1] = -1
    return kind
  }

  /**
   * Passes the newline at `pos`, in a string or after a backslash if `isJoined`. The last newline of the source begins no line: CPython's place at the end is still on the
   * line before.
   */
  passNewline(isJoined: boolean): void {
    this.pos++
    if (this.pos < this.length) this.beginLine(isJoined)
  }

  /** Begins the line at `pos`, the newline before it being passed. */
  beginLine(isJoined: boolean): void {
    if (!isJoined) this.bufferStart = this.pos
    this.line++
    this.lineStart = this.pos
    this.lineSurplus = 0
  }

  innermost(): FormattedState | undefined {
    return this.formatted[this.formatted.length - 1]
  }

  halt(stop: Stop): number {
    this.stop = stop
    return this.pushUnplaced(ERROR)
  }

  /** Stops with a problem whose place is the last character read, the one before `at`. */
  fail(message: string, at: number): number {
    const offset = countCharacters(this.source, this.lineStart, at)
    return this.failWith(message, this.line, this.lineStart, offset, offset)
  }

  failWith(message: string, line: number, lineStart: number, offset: number, endOffset: number): number {
    const newline = this.source.indexOf('\n', lineStart)
    const text = this.source.slice(lineStart, newline < 0 ? this.length : newline)
    this.failure = { type: 'SyntaxError', message, line, offset, endLine: line, endOffset, text }
    return this.halt('error')
  }

  /** `end` is where the suspicious word ends. */
  warn(message: string, end: number): void {
    const start = this.source.lastIndexOf('\n', end - 1) + 1
    const newline = this.source.indexOf('\n', end)
    const text = this.source.slice(start, newline < 0 ? undefined : newline)
    this.warnings.push({ ...warning(message, this.line), offset: end - start, endOffset: end - start, text })
  }
}

export function warning(message: string, line: number): Problem {
  return { type: 'SyntaxWarning', message, line, offset: 0, endLine: line, endOffset: 0, text: null }
}
