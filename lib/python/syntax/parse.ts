/**
 * The entry: source text in, tree and problems out. Nothing here throws for what a person typed.
 *
 * A valid text is read once by the predictive parser. A refused one is read again by `diagnose/`, slowly and by CPython's
 * own grammar, only to say what CPython says.
 */
import { compoundStatement, block, statement } from './compoundStatement'
import { Cursor, Mismatch, mismatch, type CharacterNamed, type Rules } from './Cursor'
import * as expression from './expression'
import { diagnose, isUnfinished } from './diagnose/diagnose'
import { withKeywordSuggested } from './keywordTypo'
import { lambdaParameters } from './parameter'
import { simpleStatements } from './simpleStatement'
import { decodeSource } from './sourceBytes'
import { endWithNewline, normaliseNewlines } from './sourceText'
import { strings } from './strings'
import { hasMore, tokenize } from './tokenStream'
import * as T from './tokenKind'
import { typeParameters } from './typeParameter'
import type { Mode } from './mode'
import type { Root, Statement } from './tree'
import type { Problem } from './problem'

export interface ParseOptions {
  readonly filename: string
  readonly mode: Mode
  /** What `\N{name}` looks up; without it no name is known. */
  readonly characterNamed?: CharacterNamed
}

export interface Parsed {
  /** Null when the text is not Python. */
  readonly tree: Root | null
  /** Warnings in the order CPython gives them, or the error that refuses the text. */
  readonly problems: readonly Problem[]
}

const RULES: Rules = {
  expression: expression.expression,
  namedExpression: expression.namedExpression,
  starExpressions: expression.starExpressions,
  starNamedExpression: expression.starNamedExpression,
  yieldOrStarExpressions: expression.yieldOrStarExpressions,
  bitwiseOr: expression.bitwiseOr,
  disjunction: expression.disjunction,
  strings,
  lambdaParameters,
  typeParameters,
  block,
}

/** How much of the text before the refused statement is searched for mistakes, in characters. */
const SEARCHED = 30_000

/** The earliest statement in reach of the refused one, and at least the one before it, which may be its other half. */
function startOfSearch(c: Cursor): number {
  const starts = c.statementStarts
  const offset = (index: number): number => c.tokens.start[starts[index] ?? 0] ?? 0
  const last = starts.length - 1
  let first = Math.max(0, last - 1)
  while (first > 0 && offset(last) - offset(first - 1) <= SEARCHED) first--
  return starts[first] ?? 0
}

export const NULL_BYTES: Problem = {
  type: 'SyntaxError',
  message: 'source code string cannot contain null bytes',
  line: 0,
  offset: 0,
  endLine: 0,
  endOffset: 0,
  text: null,
}

const TOO_COMPLEX: Problem = {
  ...NULL_BYTES,
  type: 'MemoryError',
  message: 'Parser stack overflowed - Python source too complex to parse',
}

/** Parses a text. */
export function parse(source: string, options: ParseOptions): Parsed {
  if (source.includes('\0')) return { tree: null, problems: [NULL_BYTES] }
  const text = endWithNewline(normaliseNewlines(source), options.mode)
  const scanner = tokenize(text, options.mode)
  const cursor = new Cursor(scanner, RULES, options.characterNamed ?? noCharacter)
  const tree = attempt(cursor, options.mode)
  const warnings = [...scanner.warnings, ...cursor.warnings]
  if (tree !== null) return { tree, problems: warnings }
  if (cursor.tooComplex) return { tree, problems: [...warnings, TOO_COMPLEX] }
  const problem = diagnose({
    source: text,
    mode: options.mode,
    characterNamed: cursor.characterNamed,
    from: cursor.statementStarts.at(-1) ?? 0,
    seekFrom: startOfSearch(cursor),
  })
  if (problem === null) throw new Error(`syntax: the parser refused what the grammar accepts: ${options.filename}`)
  return { tree, problems: [...warnings, problem] }
}

/** Parses a module's bytes: decodes them as CPython does, then parses. */
export function parseBytes(bytes: Uint8Array, options: ParseOptions): Parsed {
  if (bytes.includes(0)) return { tree: null, problems: [NULL_BYTES] }
  const decoded = decodeSource(bytes)
  return 'problem' in decoded ? { tree: null, problems: [decoded.problem] } : parse(decoded.text, options)
}

/**
 * The error of a module as CPython prints it, which may suggest a keyword that raising it does not. To be asked when the
 * error is shown: it costs several more readings. `compiles` is the compiler's word on a tree, since CPython suggests only
 * what compiles.
 */
export function printedProblem(
  source: string,
  problem: Problem,
  options: ParseOptions,
  compiles: (tree: Root) => boolean,
): Problem {
  const characterNamed = options.characterNamed ?? noCharacter
  const cursorOf = (text: string): Cursor => new Cursor(tokenize(text, 'exec'), RULES, characterNamed)
  const cursor = cursorOf(endWithNewline(normaliseNewlines(source), 'exec'))
  if (attempt(cursor, 'exec') !== null) return problem
  const works = (code: string): boolean => {
    const tree = attempt(cursorOf(code + '\n'), 'exec')
    return tree === null ? isUnfinished(code + '\n', characterNamed) : compiles(tree)
  }
  return withKeywordSuggested(problem, { source, lastBlockLine: cursor.lastBlockLine, works })
}

function noCharacter(): null {
  return null
}

function attempt(c: Cursor, mode: Mode): Root | null {
  try {
    return root(c, mode)
  } catch (error) {
    if (error instanceof Mismatch) return null
    throw error
  }
}

function root(c: Cursor, mode: Mode): Root {
  switch (mode) {
    case 'exec':
      return moduleRoot(c)
    case 'eval':
      return expressionRoot(c)
    case 'single':
      return interactiveRoot(c)
  }
}

function moduleRoot(c: Cursor): Root {
  const body: Statement[] = []
  while (c.kind !== T.END) {
    c.statementStarts.push(c.index)
    statement(c, body)
  }
  return { kind: 'Module', body }
}

function expressionRoot(c: Cursor): Root {
  const body = expression.expressions(c)
  while (c.accept(T.NEWLINE)) continue
  return c.kind === T.END ? { kind: 'Expression', body } : mismatch()
}

/** One statement, as typed at the prompt, with nothing behind it; a compound one ends with an empty line. */
function interactiveRoot(c: Cursor): Root {
  const body: Statement[] = []
  const compound = compoundStatement(c)
  if (compound === null) simpleStatements(c, body)
  else {
    body.push(compound)
    c.expect(T.NEWLINE)
  }
  return hasMore(c.source, c.tokens.end[c.index - 1]) ? mismatch() : { kind: 'Interactive', body }
}
