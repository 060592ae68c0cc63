/**
 * Says of a refused text what CPython says: one reading without looking for mistakes, which finds where the text stops
 * being Python, and a second that looks for them.
 *
 * Whatever is found, the rest of the text is tokenized too, because a problem in the tokens further on, or a bracket
 * never closed, goes before an ordinary syntax error; not so within an f-string. Follows `_PyPegen_run_parser` and `_PyPegen_set_syntax_error`.
 */
import { EXPRESSION_GRAMMAR } from './expressionGrammar'
import { FUNCTION_GRAMMAR } from './functionGrammar'
import { PATTERN_GRAMMAR } from './patternGrammar'
import { STATEMENT_GRAMMAR } from './statementGrammar'
import { STRING_GRAMMAR } from './stringGrammar'
import { TARGET_GRAMMAR } from './targetGrammar'
import { problemAt, raiseHere, raiseUnclosed, raiseUnreadable, tokenPlace } from './raise'
import { readGrammar } from './notation'
import { Reading } from './Reading'
import { Recogniser } from './Recogniser'
import { endWithNewline, normaliseNewlines } from '../sourceText'
import { hasMore } from '../tokenStream'
import * as T from '../tokenKind'
import type { CharacterNamed } from '../Cursor'
import type { Beginning } from '../mode'
import type { Problem } from '../problem'

export const GRAMMAR = readGrammar(
  [STATEMENT_GRAMMAR, EXPRESSION_GRAMMAR, TARGET_GRAMMAR, FUNCTION_GRAMMAR, PATTERN_GRAMMAR, STRING_GRAMMAR].join(''),
)

/** What is to be diagnosed. */
export interface Refused {
  readonly source: string
  readonly mode: Beginning
  readonly characterNamed: CharacterNamed
  /** Token the first statement begins with that is not known to be right. */
  readonly from: number
  /**
   * Token mistakes are looked for from. It lies before `from`: now and then CPython takes right code for a mistake, once
   * something later is wrong.
   */
  readonly seekFrom: number
  /** Digits of the longest decimal integer; 0 is no limit. */
  readonly maxDigits: number
  /** Where in the text `!=` begins to be written `<>`. */
  readonly diamondFrom: number
}

/** The problem of a text the parser refused; null when CPython's grammar accepts it, which is our bug. */
export function diagnose({ source, mode, characterNamed, from, seekFrom, ...set }: Refused): Problem | null {
  const rule = GRAMMAR.get(mode)
  if (rule === undefined) throw new Error(`grammar: no rule ${mode}`)
  const reading = new Reading(source, mode, characterNamed)
  reading.maxDigits = set.maxDigits
  reading.scanner.diamondFrom = set.diamondFrom
  while (reading.filled < from) reading.fetch()
  const first = new Recogniser(reading, false, from)
  if (first.recognise(rule)) return mode === 'single' ? severalStatements(reading) : null
  if (first.problem !== null) return orLaterProblem(reading, first.problem)
  const last = reading.filled - 1
  const second = new Recogniser(reading, true, seekFrom)
  second.recognise(rule)
  if (second.problem !== null) return orLaterProblem(reading, second.problem)
  return genericProblem(reading, last)
}

/** The last line goes on behind a backslash. */
const ENDS_JOINED = /(?<!\\)(?:\\\\)*\\\n$/

/** Whether a refused module might become Python with more text behind it. */
export function isUnfinished(source: string, characterNamed: CharacterNamed, mode: Beginning = 'exec'): boolean {
  const rule = GRAMMAR.get(mode)
  const reading = new Reading(source, mode, characterNamed)
  if (rule === undefined || new Recogniser(reading, false, 0).recognise(rule)) return false
  const { failure, stop, tokens, pos, length } = reading.scanner
  if (failure !== null) {
    const isOpen = (mode === 'single' && !source.endsWith('\n')) || ENDS_JOINED.test(source)
    const atEnd = isOpen && failure.message.startsWith('unterminated string')
    return atEnd || failure.message.startsWith('unterminated triple')
  }
  const last = reading.filled - 1
  // At the prompt the end itself is read as the end of a line.
  const isLineEnd = tokens.kind[last] === T.NEWLINE && (mode !== 'single' || (tokens.start[last] ?? 0) < length)
  return stop === 'unfinished' || (pos >= length && !isLineEnd)
}

/** The same for a refused text as it was given, read by `mode`. */
export function isUnfinishedText(text: string, mode: Beginning): boolean {
  return isUnfinished(endWithNewline(normaliseNewlines(text), mode), () => null, mode)
}

/** At the prompt nothing but space and comments may follow the statement. */
function severalStatements(reading: Reading): Problem | null {
  if (!hasMore(reading.scanner.source, reading.scanner.pos)) return null
  return raiseHere(reading, 'multiple statements found while compiling a single statement')
}

/** "invalid syntax" at the last token the first reading asked for. */
function genericProblem(reading: Reading, last: number): Problem {
  const kind = reading.scanner.tokens.kind[last]
  if (kind === T.INDENT) return raiseHere(reading, 'unexpected indent', 'IndentationError')
  if (kind === T.DEDENT) return raiseHere(reading, 'unexpected unindent', 'IndentationError')
  const problem = problemAt(reading, 'SyntaxError', 'invalid syntax', tokenPlace(reading, last, last))
  return orLaterProblem(reading, problem)
}

/** Tokenizes what is left: what stops the tokenizer there goes before `problem`. */
function orLaterProblem(reading: Reading, problem: Problem): Problem {
  const { scanner } = reading
  if (scanner.stop !== 'none') return problem
  const line = scanner.tokens.line[reading.filled - 1] ?? 0
  while (scanner.stop === 'none') reading.fetch()
  if (scanner.formatted.length > 0) return problem
  if (scanner.failure !== null) return raiseUnreadable(reading)
  const isError = scanner.tokens.kind[reading.filled - 1] === T.ERROR
  const openedOn = scanner.bracketLine[scanner.level - 1] ?? line
  return isError && scanner.level > 0 && line > openedOn ? raiseUnclosed(reading) : problem
}
