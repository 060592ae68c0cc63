/**
 * The parser's place in the tokens of one source, and the rules it may call upward.
 *
 * The parser is predictive: a rule looks at the kind of the current token (now and then at one further), takes what it
 * knows must come, and calls `mismatch` when something else stands there. It never backtracks and words no problem: a text
 * it refuses is read again by `diagnose/`, which follows CPython's own grammar to CPython's own message.
 */
import { MAX_DIGITS } from './numberLiteral'
import { DEDENT, NAME, NEWLINE, TYPE_COMMENT } from './tokenKind'
import { warning, type Scanner } from './Scanner'
import type { Tokens } from './Tokens'
import type { Expr, Parameters, Span, Statement, TypeIgnore, TypeParam } from './tree'
import type { Problem } from './problem'

/** Thrown by the parser and caught in parse.ts, nowhere else: the text is not Python. */
export class Mismatch extends Error {}

/** Rules that rules in a file further down the grammar need, handed over so that no two files import each other. */
export interface Rules {
  readonly expression: (c: Cursor) => Expr
  readonly namedExpression: (c: Cursor) => Expr
  readonly starExpressions: (c: Cursor) => Expr
  readonly starNamedExpression: (c: Cursor) => Expr
  readonly yieldOrStarExpressions: (c: Cursor) => Expr
  readonly bitwiseOr: (c: Cursor) => Expr
  readonly disjunction: (c: Cursor) => Expr
  readonly strings: (c: Cursor) => Expr
  readonly lambdaParameters: (c: Cursor) => Parameters
  readonly typeParameters: (c: Cursor) => readonly TypeParam[]
  readonly block: (c: Cursor) => readonly Statement[]
}

/** Gives the character of a Unicode name, as `\N{...}` asks for; null when there is none. */
export type CharacterNamed = (name: string) => string | null

/** For whoever has no table of names and asks only whether the text is Python otherwise. */
export const anyCharacter: CharacterNamed = () => '?'

/** Levels of nesting the parser descends before it says "too complex": each costs several frames of JavaScript's stack. */
const MAX_DEPTH = 1500
/** About what CPython's parser has stack for on x86-64. */
const MAX_CHAIN = 5974

export class Cursor {
  readonly tokens: Tokens
  readonly source: string
  readonly typeIgnores: readonly TypeIgnore[] | null
  readonly rules: Rules
  readonly characterNamed: CharacterNamed
  readonly warnings: Problem[] = []
  index = 0
  kind: number
  depth = 0
  tooComplex = false
  /** Tokens the module's statements begin with, the last being the one under way. */
  readonly statementStarts: number[] = [0]

  /** Digits of the longest decimal integer; 0 is no limit. */
  maxDigits = MAX_DIGITS

  /** Where in the text `!=` begins to be written `<>`. */
  diamondFrom: number

  /** What is wrong with a comment about a type. */
  typeMistake: string | null = null

  /** Line of the last statement with a block that was read, functions aside; 0 for none. */
  lastBlockLine = 0

  constructor(scanner: Scanner, rules: Rules, characterNamed: CharacterNamed) {
    this.tokens = scanner.tokens
    this.source = scanner.source
    this.typeIgnores = scanner.typeIgnores
    this.rules = rules
    this.characterNamed = characterNamed
    this.kind = this.tokens.kind[0] ?? 0
    this.diamondFrom = scanner.diamondFrom
  }

  advance(): void {
    this.kind = this.tokens.kind[++this.index] ?? 0
  }

  /** Kind of the token after the current one. */
  next(): number {
    return this.tokens.kind[this.index + 1] ?? 0
  }

  /** Takes the current token if it is of this kind. */
  accept(kind: number): boolean {
    if (this.kind !== kind) return false
    this.advance()
    return true
  }

  expect(kind: number): void {
    if (this.kind !== kind) mismatch()
    this.advance()
  }

  /** Takes a NAME and gives its identifier. */
  expectName(): string {
    if (this.kind !== NAME) mismatch()
    const name = this.tokens.name[this.index] ?? ''
    this.advance()
    return name
  }

  /** Takes a comment about a type, if one stands here. */
  typeComment(): string | null {
    if (this.kind !== TYPE_COMMENT) return null
    const text = this.name()
    this.advance()
    return text
  }

  /** The identifier at the current token; '' when it is none. */
  name(): string {
    return this.tokens.name[this.index] ?? ''
  }

  line(): number {
    return this.tokens.line[this.index] ?? 0
  }

  column(): number {
    return this.tokens.column[this.index] ?? 0
  }

  /** Where the last token taken ends. */
  endLine(): number {
    return this.tokens.endLine[this.index - 1] ?? 0
  }

  endColumn(): number {
    return this.tokens.endColumn[this.index - 1] ?? 0
  }

  /** The stretch from the token at `start` to the last token taken. */
  spanFrom(start: number): Span {
    const tokens = this.tokens
    return {
      line: tokens.line[start] ?? 0,
      column: tokens.column[start] ?? 0,
      endLine: tokens.endLine[this.index - 1] ?? 0,
      endColumn: tokens.endColumn[this.index - 1] ?? 0,
    }
  }

  /** As spanFrom, but what ends a block (NEWLINE, DEDENT) is no part of the stretch. */
  blockSpan(start: number): Span {
    const tokens = this.tokens
    let last = this.index - 1
    while (tokens.kind[last] === NEWLINE || tokens.kind[last] === DEDENT) last--
    return {
      line: tokens.line[start] ?? 0,
      column: tokens.column[start] ?? 0,
      endLine: tokens.endLine[last] ?? 0,
      endColumn: tokens.endColumn[last] ?? 0,
    }
  }

  noteBlock(statement: Statement): void {
    const isFunction = statement.kind === 'FunctionDef' || statement.kind === 'AsyncFunctionDef'
    if (!isFunction && statement.line > this.lastBlockLine) this.lastBlockLine = statement.line
  }

  descend(): void {
    if (++this.depth > MAX_DEPTH) {
      this.tooComplex = true
      mismatch()
    }
  }

  /** A chain of signs or powers is read in a loop here, and by descending in CPython, which gives up at some length. */
  checkChain(length: number): void {
    if (length <= MAX_CHAIN) return
    this.tooComplex = true
    mismatch()
  }

  ascend(): void {
    this.depth--
  }

  warn(message: string): void {
    this.warnings.push(warning(message, this.line()))
  }

  isBlockEnd(): boolean {
    return this.kind === DEDENT || this.kind === 0
  }
}

export function mismatch(): never {
  throw new Mismatch()
}
