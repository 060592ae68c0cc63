/**
 * Compiles a tree to CPython 3.14's bytecode, instruction for instruction: symbol table, code generator, flow graph,
 * assembler. See README.md for the map.
 *
 * Invariant: a mistake in the program is a Problem in the result; nothing is thrown but our own bugs.
 */
import type { Problem } from '../syntax/problem'
import type { Root, Span } from '../syntax/tree'
import { analyze } from './analyze'
import type { Code } from './code'
import { Compiler } from './compiler'
import { Depth } from './depth'
import { warnOfFinally } from './finallyWarnings'
import { findFuture } from './future'
import { bodyOf, namespaceBody } from './generate/bodies'
import { visitExpression } from './generate/expressions'
import { visitStatement } from './generate/statements'
import * as op from './opcode'
import { Report, Stop } from './stop'
import { visitRoot } from './symbolStatements'
import { SymbolTable } from './symbolTable'

export interface CompileOptions {
  readonly filename: string
  /** The text the tree was parsed from, for the lines problems show. */
  readonly source: string
  /** As `-O` and `-OO`: without asserts, then without docstrings. */
  readonly optimize?: 0 | 1 | 2
  /** Whether `from __future__ import annotations` is in force from outside. */
  readonly futureAnnotations?: boolean
  readonly futureBarry?: boolean
  /** Whether `await` may stand outside of functions (PyCF_ALLOW_TOP_LEVEL_AWAIT). */
  readonly topLevelAwait?: boolean
}

export interface Compiled {
  readonly code: Code | null
  /** Warnings in order, then the error that ended the compilation, if one did. */
  readonly problems: readonly Problem[]
}

/** Compiles a module, an interactive statement or an expression, by the kind of its root. */
export function compile(tree: Root, options: CompileOptions): Compiled {
  const report = new Report(options.source)
  try {
    const code = compileRoot(tree, options, report)
    return { code, problems: report.warnings }
  } catch (error) {
    return { code: null, problems: [...report.warnings, Stop.of(error).problem] }
  }
}

const emptyModule: Span = { line: 1, endLine: 1, column: 0, endColumn: 0 }

function compileRoot(tree: Root, options: CompileOptions, report: Report): Code {
  const { filename, optimize = 0, futureAnnotations = false, futureBarry = false, topLevelAwait = false } = options
  const future = findFuture(tree, report, { annotations: futureAnnotations, barry: futureBarry })
  if (tree.kind !== 'Expression') warnOfFinally(tree.body, report, new Depth())
  const table = new SymbolTable(report, future, tree, { keepsDocstrings: optimize < 2, topLevelAwait })
  visitRoot(table, tree)
  analyze(table.top, report)
  report.isOfNames = false
  const settings = { filename, optimize, isInteractive: tree.kind === 'Interactive' }
  const c = new Compiler(table, settings, { expression: visitExpression, statement: visitStatement })
  c.open({ scope: table.top, type: 'module', name: '<module>', firstLine: 1 })
  if (tree.kind === 'Expression') c.expression(tree.body)
  else moduleBody(c, tree)
  return c.close(tree.kind !== 'Expression')
}

function moduleBody(c: Compiler, tree: Exclude<Root, { kind: 'Expression' }>): void {
  const isBare = c.settings.optimize === 2 && tree.kind === 'Module'
  const place = (isBare ? bodyOf(c, tree.body, false).statements : tree.body)[0] ?? emptyModule
  if (c.unit.scope.hasConditionalAnnotations) {
    c.emit(op.BUILD_SET, place, 0)
    c.emit(op.STORE_NAME, place, c.nameIndex('__conditional_annotations__'))
  }
  namespaceBody(c, tree.body, place, tree.kind === 'Interactive')
}
