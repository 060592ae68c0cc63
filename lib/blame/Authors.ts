/**
 * Who wrote each statement of a run: the person who wrote most of its visible characters, the first of them on a tie.
 *
 * People are numbered from 1 in the order of their names, so that the same run always numbers them alike; holder 0 is
 * nobody (the interpreter), and the last number is the unknown author of text that nobody is known to have written. A statement's columns count UTF-8 bytes, authorship counts
 * UTF-16 units (sourceOffsets.ts).
 */
import type { History, StatementInfo } from '../heap/history/event'
import { startsOfLines, unitAt } from './sourceOffsets'
import type { Place } from './verdict'

/** A stretch of a module's text, in UTF-16 units, half-open. */
export interface AuthoredText {
  readonly from: number
  readonly to: number
  readonly by: string
}

/** Module's file name -> who wrote which part of its text. */
export type Authorship = Readonly<Record<string, readonly AuthoredText[]>>

export class Authors {
  /** By holder number; the first, null, is the interpreter, and the last whoever wrote what nobody is known to have written. */
  readonly names: readonly (string | null)[]
  private readonly unknown: number
  private readonly holders: Uint16Array

  constructor(
    private readonly history: History,
    sources: Readonly<Record<string, string>>,
    authorship: Authorship,
  ) {
    const people = new Set(Object.values(authorship).flatMap((ranges) => ranges.map(({ by }) => by)))
    this.names = [null, ...[...people].sort(), null]
    this.unknown = this.names.length - 1
    const lineStarts = new Map<string, readonly number[]>()
    this.holders = Uint16Array.from(history.statements, (statement) => {
      const file = history.modules[statement.module]
      const text = file === undefined ? undefined : sources[file]
      if (file === undefined || text === undefined) return 0
      const starts = lineStarts.get(file) ?? startsOfLines(text)
      lineStarts.set(file, starts)
      return this.holderOfSpan(text, starts, statement, authorship[file] ?? [])
    })
  }

  /** The holder of a statement; 0 for none: the interpreter. */
  holderOf(statement: number): number {
    return this.holders[statement] ?? 0
  }

  /** The name of a statement's author, or null. */
  nameOf(statement: number): string | null {
    return this.names[this.holderOf(statement)] ?? null
  }

  /** Where a statement stands, and who wrote it. */
  placeOf(statement: number): Place {
    const info = this.history.statements[statement]
    if (statement === 0 || info === undefined) return { file: null, line: null, by: null }
    return { file: this.history.modules[info.module] ?? null, line: info.line, by: this.nameOf(statement) }
  }

  /** Text of nobody known has a holder too: unlike what the interpreter does, it can be changed. */
  private holderOfSpan(
    text: string,
    starts: readonly number[],
    span: StatementInfo,
    ranges: readonly AuthoredText[],
  ): number {
    const from = unitAt(text, starts, span.line, span.column)
    const to = unitAt(text, starts, span.endLine, span.endColumn)
    const counts = new Map<string, number>()
    for (const range of ranges) {
      const visible = text.slice(Math.max(from, range.from), Math.min(to, range.to)).replace(/\s/g, '').length
      if (visible > 0) counts.set(range.by, (counts.get(range.by) ?? 0) + visible)
    }
    let best: string | null = null
    for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name
    return best === null ? this.unknown : this.names.indexOf(best)
  }
}
