/**
 * "Did you mean 'while'?": finds a word near a plain syntax error that a keyword in its place would put right.
 *
 * CPython does this when it prints the error, not when it raises it, so a Problem never says it by itself. Follows
 * `TracebackException._find_keyword_typos` of Lib/traceback.py for a program read from a file.
 */
import { closestName } from '../text/closestName'
import { countCharacters } from './characters'
import { closeMatches } from './similarity'
import { Scanner } from './Scanner'
import { nextToken } from './tokenizer'
import { END, ERROR, KEYWORD_KINDS, NAME } from './tokenKind'
import type { Problem } from './problem'

const MAX_CODE = 1024
const MAX_WORDS = 10
const MAX_MATCHES = 3
const LEAST_SIMILARITY = 0.5
const KEYWORDS: readonly string[] = [...KEYWORD_KINDS.keys()]

/** What the search may ask of the text it is for. */
export interface TypoSearch {
  readonly source: string
  /** Line of the last statement with a block, other than a function, that was read before the error; 0 for none. */
  readonly lastBlockLine: number
  /** Whether a text is Python, or the beginning of some. */
  readonly works: (code: string) => boolean
}

/** The problem as CPython prints it: with a keyword suggested, or unchanged. */
export function withKeywordSuggested(problem: Problem, search: TypoSearch): Problem {
  if (problem.message !== 'invalid syntax' && !problem.message.includes('Perhaps you forgot a comma')) return problem
  const lines = search.source.split(/\r\n?|\n/)
  const first = Math.max(0, search.lastBlockLine - 1)
  const code = dedented(lines.slice(first, problem.line))
  if (countCharacters(code, 0, code.length) > MAX_CODE) return problem
  return suggestIn(code, search.lastBlockLine, problem, search.works) ?? problem
}

function suggestIn(code: string, before: number, problem: Problem, works: TypoSearch['works']): Problem | null {
  const wanted = before === 0 ? problem.line : problem.line + 1
  const scanner = new Scanner(code + '\n')
  const { tokens } = scanner
  let left = MAX_WORDS
  for (let kind = nextToken(scanner); kind !== END && kind !== ERROR; kind = nextToken(scanner)) {
    const at = tokens.count - 1
    if (kind !== NAME || (tokens.line[at] ?? 0) + before !== wanted) continue
    if (--left < 0) return null
    const start = tokens.start[at] ?? 0
    const end = tokens.end[at] ?? 0
    const keyword = candidates(code.slice(start, end)).find((word) =>
      works(code.slice(0, start) + word + code.slice(end)),
    )
    if (keyword !== undefined) return suggestion(problem, code, { start, end, keyword })
  }
  return null
}

function candidates(word: string): string[] {
  const closest = closestName(word, KEYWORDS)
  const close = closeMatches(word, KEYWORDS, MAX_MATCHES, LEAST_SIMILARITY)
  return (closest === null ? close : [closest, ...close]).slice(0, MAX_MATCHES)
}

interface Replacement {
  readonly start: number
  readonly end: number
  readonly keyword: string
}

function suggestion(problem: Problem, code: string, { start, end, keyword }: Replacement): Problem {
  const lineStart = code.lastIndexOf('\n', start - 1) + 1
  const newline = code.indexOf('\n', start)
  return {
    ...problem,
    message: `invalid syntax. Did you mean '${keyword}'?`,
    offset: countCharacters(code, lineStart, start) + 1,
    endLine: problem.line,
    endOffset: countCharacters(code, lineStart, end) + 1,
    text: code.slice(lineStart, newline < 0 ? code.length : newline),
  }
}

/** textwrap.dedent: takes away the white space all lines begin with. */
function dedented(lines: readonly string[]): string {
  const plain = lines.map((line) => (line.trim() === '' ? '' : line))
  const margins = plain.filter((line) => line !== '').map((line) => /^[ \t]*/.exec(line)?.[0] ?? '')
  const margin = margins.reduce((common, next) => commonStart(common, next), margins[0] ?? '')
  return plain.map((line) => line.slice(margin.length)).join('\n')
}

function commonStart(a: string, b: string): string {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return a.slice(0, length)
}
