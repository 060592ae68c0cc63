/**
 * How the first mistake ends a compilation: `Stop` carries the Problem up to `compile`, which alone catches it and
 * returns the Problem as a value. Nothing outside this folder ever sees a Stop.
 *
 * Offsets are CPython's: one more than the tree's column, in bytes, as `SyntaxError.offset` of the real compiler.
 */
import { isStackOverflow } from './stackOverflow'
import type { Problem } from '../syntax/problem'
import type { Span } from '../syntax/tree'

export class Stop {
  readonly problem: Problem
  constructor(problem: Problem) {
    this.problem = problem
  }

  /** How a walk of a tree ended that was stopped, or too deep; what else was thrown is thrown on. */
  static of(error: unknown): Stop {
    if (error instanceof Stop) return error
    if (isStackOverflow(error)) return Stop.tooDeep()
    throw error
  }

  /** The end of a tree too deep to walk; CPython gives no place for it either. */
  static tooDeep(): Stop {
    const message = 'Stack overflow (used 8160 kB) during compilation'
    return new Stop({ type: 'RecursionError', message, line: 0, offset: 0, endLine: 0, endOffset: 0, text: null })
  }
}

export class Report {
  readonly warnings: Problem[] = []
  /** Whether the names of the program are still being looked at, before any code is made: CPython's errors differ. */
  isOfNames = true
  readonly #source: string
  #lines: readonly string[] | null = null

  constructor(source: string) {
    this.#source = source
  }

  problem(type: Problem['type'], message: string, place: Span): Problem {
    this.#lines ??= this.#source.split(/(?<=\r\n|\n|\r(?!\n))/)
    const text = this.#lines[place.line - 1]
    return {
      type,
      message,
      line: place.line,
      offset: place.column + 1,
      endLine: place.endLine,
      endOffset: place.endColumn + 1,
      text: text === undefined ? null : text,
    }
  }

  /** Ends the compilation with a SyntaxError. */
  stop(message: string, place: Span): never {
    const problem = this.problem('SyntaxError', message, place)
    throw new Stop(this.isOfNames ? { ...problem, hasBareArgs: true } : problem)
  }

  warn(message: string, place: Span): void {
    this.warnings.push(this.problem('SyntaxWarning', message, place))
  }
}
