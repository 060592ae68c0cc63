/**
 * The scanner's tokens as `tokenize` shows them: with their text, their lines, and on request comments and the newlines that
 * mean nothing, which the scanner passes over.
 *
 * Invariant: what stands between two tokens is blank, comments, joined lines and such newlines; so they are found there.
 */
import { countCharacters } from '../../syntax/characters'
import { Scanner } from '../../syntax/Scanner'
import { nextToken } from '../../syntax/tokenizer'
import * as T from '../../syntax/tokenKind'
import { COMMENT, DEDENT, END, INDENT, NEWLINE, NL, tokenNumber } from './tokenNumbers'

/** Lines from 1, columns in characters from 0. */
export interface ShownToken {
  readonly type: number
  readonly text: string
  readonly start: readonly [line: number, column: number]
  readonly end: readonly [line: number, column: number]
  readonly line: string
}

/** What stands for no text of its line. */
function nowhere(type: number, row: number, line: string): ShownToken {
  return { type, text: '', start: [row, -1], end: [row, -1], line }
}

export class TokenReader {
  readonly scanner: Scanner
  /** Lines as they were given, with their ends. */
  private readonly lines: readonly string[]
  private readonly starts: readonly number[]
  private readonly hasImpliedNewline: boolean
  /** The end of what was shown. */
  private shown = 0
  /** The line of the last newline that ended a statement. */
  private lastLine = 0

  /** `extra`: comments, empty newlines, and operators as one kind. */
  constructor(
    given: string,
    private readonly extra: boolean,
  ) {
    const text = given.replace(/\r\n?/g, '\n')
    this.hasImpliedNewline = text !== '' && !text.endsWith('\n')
    this.scanner = new Scanner(this.hasImpliedNewline ? `${text}\n` : text, extra)
    this.lines = given.split(/(?<=\n|\r(?!\n))/)
    let at = 0
    this.starts = text.split('\n').map((line) => {
      const start = at
      at += line.length + 1
      return start
    })
  }

  /** Ends where the scanner does: then `scanner.stop` says why. */
  *read(): Generator<ShownToken, undefined> {
    const { scanner } = this
    const { tokens } = scanner
    const dents: number[] = []
    for (let kind = nextToken(scanner); ; kind = nextToken(scanner)) {
      const at = tokens.count - 1
      if (kind === T.INDENT || kind === T.DEDENT) {
        dents.push(kind)
        continue
      }
      const start = kind === T.END || kind === T.ERROR ? scanner.length : (tokens.start[at] ?? 0)
      if (kind !== T.ERROR || scanner.stop === 'unfinished') yield* this.between(this.shown, start)
      for (const dent of dents.splice(0)) yield this.dent(dent, kind === T.END ? null : start)
      if (kind === T.ERROR) return
      if (kind === T.END) {
        if (this.extra || this.scanner.length > 0) yield this.end()
        return
      }
      yield* this.token(kind, at)
    }
  }

  private *token(kind: number, at: number): Generator<ShownToken, undefined> {
    const { tokens } = this.scanner
    const [start, end] = [tokens.start[at] ?? 0, tokens.end[at] ?? 0]
    if (kind === T.NEWLINE) {
      yield* this.endOfLine(start, end)
      this.shown = end + 1
      return
    }
    this.shown = Math.max(this.shown, end)
    const text = this.scanner.source.slice(start, end)
    yield this.placed(tokenNumber(kind, text, !this.extra), text, start, end)
  }

  /** The newline that ends a statement: without extras it is a text of no length, or the comment before it. */
  private *endOfLine(start: number, end: number): Generator<ShownToken, undefined> {
    if (this.extra) {
      yield* this.comment(start, end)
      yield this.newline(NEWLINE, end)
      return
    }
    this.lastLine = this.place(end)[0]
    const text = this.scanner.source.slice(start, end).trimStart()
    yield this.placed(NEWLINE, text.startsWith('#') ? text : '', text.startsWith('#') ? end - text.length : end, end)
  }

  /** Comments and newlines that the scanner passed over. */
  private *between(from: number, to: number): Generator<ShownToken, undefined> {
    if (!this.extra || from >= to) return
    const { source } = this.scanner
    for (let at = from; at < to;) {
      const code = source.charAt(at)
      if (code === '#') {
        const end = Math.min(source.indexOf('\n', at), to)
        yield* this.comment(at, end)
        at = end
      } else if (code === '\\') at += 2
      else if (code === '\n') yield this.newline(NL, at++)
      else at++
    }
  }

  private *comment(from: number, to: number): Generator<ShownToken, undefined> {
    const text = this.scanner.source.slice(from, to)
    const start = from + text.length - text.trimStart().length
    if (text.trimStart().startsWith('#')) yield this.placed(COMMENT, text.trimStart(), start, to)
  }

  private newline(type: number, at: number): ShownToken {
    const start = this.place(at)
    const written = this.lineText(start[0], start[0])
    const isImplied = this.hasImpliedNewline && at === this.scanner.length - 1
    const text = isImplied ? '' : (/\r?\n$|\r$/.exec(written)?.[0] ?? '\n')
    return { type, text, start, end: [start[0], start[1] + Math.max(text.length, 1)], line: written }
  }

  private dent(kind: number, next: number | null): ShownToken {
    if (next === null) {
      return { ...this.end(), type: DEDENT }
    }
    const place = this.place(next)
    const line = this.lineText(place[0], place[0])
    if (!this.extra) return nowhere(kind === T.DEDENT ? DEDENT : INDENT, place[0], line)
    if (kind === T.DEDENT) return { type: DEDENT, text: '', start: place, end: place, line }
    const text = line.slice(0, next - (this.starts[place[0] - 1] ?? 0))
    return { type: INDENT, text, start: [place[0], 0], end: place, line }
  }

  private end(): ShownToken {
    if (!this.extra) return this.plainEnd()
    const line = this.starts.length - (this.hasImpliedNewline ? 0 : 1) + 1
    const place = [this.scanner.length === 0 ? 1 : line, 0] as const
    return { type: END, text: '', start: place, end: place, line: '' }
  }

  private plainEnd(): ShownToken {
    const last = this.lines.at(-1) === '' ? this.lines.length - 1 : this.lines.length
    return nowhere(END, last, this.lastLine === last ? (this.lines[last - 1] ?? '') : '')
  }

  private placed(type: number, text: string, from: number, to: number): ShownToken {
    const [start, end] = [this.place(from), this.place(to)]
    return { type, text, start, end, line: this.lineText(start[0], end[0]) }
  }

  private lineText(from: number, to: number): string {
    return this.lines.slice(from - 1, to).join('')
  }

  private place(offset: number): readonly [number, number] {
    let [low, high] = [0, this.starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return [low + 1, countCharacters(this.scanner.source, this.starts[low] ?? 0, offset)]
  }
}
