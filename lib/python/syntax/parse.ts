/**
 * The entry: source text in, tree and problems out. Nothing here throws for what a person typed.
 *
 * A valid text is read once by the predictive parser. A refused one is read again by `diagnose/`, slowly and by CPython's
 * own grammar, only to say what CPython says.
 */
import { compoundStatement, block, statement } from './compoundStatement'
import { Cursor, Mismatch, mismatch, type CharacterNamed, type Rules } from './Cursor'
import * as expression from './expression'
import { diagnose, isUnfinished, type Refused } from './diagnose/diagnose'
import { raiseHere } from './diagnose/raise'
import { Reading } from './diagnose/Reading'
import { tooNewFor } from './featureVersion'
import { functionType } from './functionType'
import { withKeywordSuggested } from './keywordTypo'
import { lambdaParameters } from './parameter'
import { simpleStatements } from './simpleStatement'
import { decodeSource, type DecodeOther } from './sourceBytes'
import { endWithNewline, normaliseNewlines } from './sourceText'
import { strings } from './strings'
import { hasMore, tokenize } from './tokenStream'
import * as T from './tokenKind'
import { typeCommentProblem } from './diagnose/typeCommentProblem'
import { typeParameters } from './typeParameter'
import type { Beginning, Mode } from './mode'
import type { FunctionType, Root, Statement } from './tree'
import type { Problem } from './problem'

export interface ParseOptions {
  readonly filename: string
  readonly mode: Mode
  /** What `\N{name}` looks up; without it no name is known. */
  readonly characterNamed?: CharacterNamed
  /** Whether comments about types are read. */
  readonly typeComments?: boolean
  /** The minor version of Python 3 that the text must be for. */
  readonly featureVersion?: number | undefined
  /** Digits of the longest decimal integer, if the program set it; 0 is no limit. */
  readonly maxDigits?: number
  /** For bytes: what decodes by encodings that the parser does not know. */
  readonly decodeOther?: DecodeOther
  /** Where in the text `!=` begins to be written `<>`, as `from __future__ import barry_as_FLUFL` has it; nowhere if not given. */
  readonly diamondFrom?: number
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

/** What the parser says of an identifier that normalization makes a constant's name, as soon as it comes to it. */
function constantIdentifier(name: string): Problem {
  return { ...NULL_BYTES, type: 'ValueError', message: `identifier field can't represent '${name}' constant` }
}

/** Parses a text. */
export function parse(source: string, options: ParseOptions): Parsed {
  if (source.includes('\0')) return { tree: null, problems: [NULL_BYTES] }
  const text = endWithNewline(normaliseNewlines(source), options.mode)
  const readsTypes = options.typeComments === true
  const scanner = tokenize(text, options.mode, readsTypes, options.diamondFrom)
  const cursor = new Cursor(scanner, RULES, options.characterNamed ?? noCharacter)
  cursor.maxDigits = options.maxDigits ?? cursor.maxDigits
  const tree = attempt(cursor, (c) => root(c, options.mode))
  const { diamondFrom } = cursor
  if (diamondFrom < scanner.diamondFrom) return parse(source, { ...options, diamondFrom })
  const warnings = [...scanner.warnings, ...cursor.warnings]
  const identifier = cursor.index > scanner.constantName ? cursor.tokens.name[scanner.constantName] : undefined
  if (identifier !== undefined) return { tree: null, problems: [...warnings, constantIdentifier(identifier)] }
  if (tree !== null) return inVersion(tree, warnings, options, cursor)
  if (cursor.tooComplex) return { tree, problems: [...warnings, TOO_COMPLEX] }
  if (readsTypes) return withoutTypes(source, text, options, cursor)
  const problem = diagnose(refused(text, options.mode, cursor))
  if (problem === null) throw new Error(`syntax: the parser refused what the grammar accepts: ${options.filename}`)
  return { tree, problems: [...warnings, problem] }
}

/** Parses a comment about the type of a function. */
export function parseFunctionType(source: string, characterNamed: CharacterNamed): FunctionType | Problem {
  if (source.includes('\0')) return NULL_BYTES
  const text = normaliseNewlines(source)
  const cursor = new Cursor(tokenize(text, 'func_type'), RULES, characterNamed)
  const tree = attempt(cursor, functionType)
  if (tree !== null) return tree
  if (cursor.tooComplex) return TOO_COMPLEX
  const problem = diagnose(refused(text, 'func_type', cursor))
  if (problem === null) throw new Error('syntax: the parser refused a type that the grammar accepts')
  return problem
}

/** A tree may be too new for the version that was asked for. */
function inVersion(tree: Root, warnings: readonly Problem[], options: ParseOptions, c: Cursor): Parsed {
  const { featureVersion, mode } = options
  const found = featureVersion === undefined ? null : tooNewFor(featureVersion, tree, c.tokens, c.source)
  if (found === null) return { tree, problems: warnings }
  const reading = new Reading(c.source.slice(0, -1), mode, c.characterNamed)
  while (reading.filled <= found.token) reading.fetch()
  return { tree: null, problems: [...warnings, raiseHere(reading, found.message)] }
}

function refused(source: string, mode: Beginning, c: Cursor): Refused {
  const from = c.statementStarts.at(-1) ?? 0
  const { characterNamed, maxDigits, diamondFrom } = c
  return { source, mode, characterNamed, from, seekFrom: startOfSearch(c), maxDigits, diamondFrom }
}

/** What is wrong with a text that was refused with its comments about types: the comments only, or the text itself. */
function withoutTypes(source: string, text: string, options: ParseOptions, c: Cursor): Parsed {
  const plain = parse(source, { ...options, typeComments: false })
  if (plain.tree === null && c.kind !== T.TYPE_COMMENT) return plain
  const warnings = plain.tree === null ? [] : plain.problems
  return { tree: null, problems: [...warnings, typeCommentProblem(refused(text, options.mode, c), c)] }
}

/** Parses a module's bytes: decodes them as CPython does, then parses. */
export function parseBytes(bytes: Uint8Array, options: ParseOptions): Parsed {
  if (bytes.includes(0)) return { tree: null, problems: [NULL_BYTES] }
  const decoded = decodeSource(bytes, options.decodeOther)
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
  if (attempt(cursor, moduleRoot) !== null) return problem
  const works = (code: string): boolean => {
    const tree = attempt(cursorOf(code + '\n'), moduleRoot)
    return tree === null ? isUnfinished(code + '\n', characterNamed) : compiles(tree)
  }
  return withKeywordSuggested(problem, { source, lastBlockLine: cursor.lastBlockLine, works })
}

function noCharacter(): null {
  return null
}

function attempt<Tree>(c: Cursor, rule: (c: Cursor) => Tree): Tree | null {
  try {
    return rule(c)
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
  return c.typeIgnores === null ? { kind: 'Module', body } : { kind: 'Module', body, typeIgnores: c.typeIgnores }
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
