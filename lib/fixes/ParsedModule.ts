/**
 * One module's text with its tree: which statement stands on a line, in which block, and where both are in the text.
 *
 * Lines count from 1; offsets are UTF-16 units. The tree's columns count UTF-8 bytes.
 */
import { startsOfLines, unitAt } from '../blame/sourceOffsets'
import { parse } from '../python/syntax/parse'
import type { Expr, Module, Span, Statement } from '../python/syntax/tree'

export interface Found {
  readonly statement: Statement
  readonly block: readonly Statement[]
}

export class ParsedModule {
  private readonly starts: readonly number[]

  private constructor(
    readonly file: string,
    readonly text: string,
    readonly tree: Module,
  ) {
    this.starts = startsOfLines(text)
  }

  /** Null where the text is no Python. */
  static of(file: string, text: string): ParsedModule | null {
    const { tree } = parse(text, { filename: file, mode: 'exec' })
    return tree?.kind === 'Module' ? new ParsedModule(file, text, tree) : null
  }

  /** The innermost statement that has the line, with the block it stands in. */
  statementAt(line: number): Found | null {
    return innermost(this.tree.body, line)
  }

  /** The last line that has something on it. */
  get lastLine(): number {
    return this.text.trimEnd().split('\n').length
  }

  /** Whether the module's body imports the module `name` under that name. */
  imports(name: string): boolean {
    return this.tree.body.some(
      (statement) =>
        statement.kind === 'Import' && statement.names.some((alias) => alias.name === name && alias.asName === null),
    )
  }

  startOf(line: number): number {
    return this.starts[line - 1] ?? this.text.length
  }

  /** Where the line after this one begins, or the text ends. */
  endOf(line: number): number {
    return this.starts[line] ?? this.text.length
  }

  rangeOf(span: Span): { readonly from: number; readonly to: number } {
    return {
      from: unitAt(this.text, this.starts, span.line, span.column),
      to: unitAt(this.text, this.starts, span.endLine, span.endColumn),
    }
  }

  textOf(span: Span): string {
    const { from, to } = this.rangeOf(span)
    return this.text.slice(from, to)
  }

  /** Whether the variable is spoken of in a statement. */
  speaksOf(statement: Statement, name: string): boolean {
    return new RegExp(`(?<![\\p{L}\\p{N}_.])${name}(?![\\p{L}\\p{N}_])`, 'u').test(this.textOf(statement))
  }

  /** The blanks before a statement; null where something else stands before it on its line. */
  indentOf(statement: Statement): string | null {
    const before = this.text.slice(this.startOf(statement.line), this.rangeOf(statement).from)
    return before.trim() === '' ? before : null
  }
}

/** The blocks right inside a statement. */
function blocksOf(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
    case 'With':
    case 'AsyncWith':
      return [statement.body]
    case 'For':
    case 'AsyncFor':
    case 'While':
    case 'If':
      return [statement.body, statement.orelse]
    case 'Try':
    case 'TryStar':
      return [statement.body, ...statement.handlers.map(({ body }) => body), statement.orelse, statement.finalbody]
    case 'Match':
      return statement.cases.map(({ body }) => body)
    default:
      return []
  }
}

export function* allStatements(block: readonly Statement[]): Generator<Statement> {
  for (const statement of block) {
    yield statement
    for (const inner of blocksOf(statement)) yield* allStatements(inner)
  }
}

/** Decorators stand before the line that a definition is said to be on. */
export function firstLineOf(statement: Statement): number {
  return 'decorators' in statement
    ? Math.min(statement.line, ...statement.decorators.map(({ line }) => line))
    : statement.line
}

/** Whether the expression is a name or attributes of one: `callback`, `self.reload`. */
export function isPlain(expression: Expr): boolean {
  if (expression.kind === 'Attribute') return isPlain(expression.value)
  return expression.kind === 'Name'
}

function innermost(block: readonly Statement[], line: number): Found | null {
  for (const statement of block) {
    if (line < statement.line || line > statement.endLine) continue
    for (const inner of blocksOf(statement)) {
      const found = innermost(inner, line)
      if (found !== null) return found
    }
    return { statement, block }
  }
  return null
}
