/**
 * The symbol table's walk over statements: imports and targets bind, `global` and `nonlocal` declare, definitions open
 * blocks (symbolDefinitions.ts). Follows CPython 3.14's symtable.c, in its order.
 */
import type { Alias, AsyncFor, AsyncWith, For, Global, If, ImportFrom, MatchCase, Nonlocal } from '../syntax/tree'
import type { Pattern, Root, Span, Statement, Try, TryStar, While, With } from '../syntax/tree'
import { isDocstring } from './future'
import { never } from './invariant'
import { fact } from './scope'
import { visitAnnAssign, visitClass, visitFunction, visitTypeAlias } from './symbolDefinitions'
import { visitExpression, visitExpressions } from './symbolExpressions'
import type { SymbolTable } from './symbolTable'

/** Visits a whole program into the table. */
export function visitRoot(table: SymbolTable, root: Root): void {
  if (root.kind === 'Expression') return visitExpression(table, root.body)
  if (root.kind === 'Module') table.current.hasDocstring = table.keepsDocstrings && isDocstring(root.body[0])
  visitBody(table, root.body)
}

function visitBody(table: SymbolTable, body: readonly Statement[]): void {
  for (const statement of body) visitStatement(table, statement)
}

function visitStatement(table: SymbolTable, s: Statement): void {
  table.depth.enter()
  visitKind(table, s)
  table.depth.leave()
}

function visitKind(table: SymbolTable, s: Statement): void {
  switch (s.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return visitFunction(table, s, visitBody)
    case 'ClassDef':
      return visitClass(table, s, visitBody)
    case 'TypeAlias':
      return visitTypeAlias(table, s)
    case 'Delete':
      return visitExpressions(table, s.targets)
    case 'Assign':
      return visitExpressions(table, [...s.targets, s.value])
    case 'AugAssign':
      return visitExpressions(table, [s.target, s.value])
    case 'AnnAssign':
      return visitAnnAssign(table, s)
    case 'Return':
    case 'Expr':
      return visitExpressions(table, [s.value])
    case 'Raise':
      return visitExpressions(table, s.exc === null ? [] : [s.exc, s.cause])
    case 'Assert':
      return visitExpressions(table, [s.test, s.msg])
    case 'Import':
      return visitAliases(table, s.names)
    case 'ImportFrom':
      return visitImportFrom(table, s)
    case 'Global':
      return declare(table, s, fact.global, 'global')
    case 'Nonlocal':
      return declare(table, s, fact.nonlocal, 'nonlocal')
    case 'Pass':
    case 'Break':
    case 'Continue':
      return
    default:
      return visitCompound(table, s)
  }
}

type Compound = Extract<
  Statement,
  { kind: 'For' | 'AsyncFor' | 'While' | 'If' | 'With' | 'AsyncWith' | 'Match' | 'Try' | 'TryStar' }
>

function visitCompound(table: SymbolTable, s: Compound): void {
  switch (s.kind) {
    case 'For':
    case 'AsyncFor':
      return visitFor(table, s)
    case 'While':
      return visitWhile(table, s)
    case 'If':
      return visitIf(table, s)
    case 'With':
    case 'AsyncWith':
      return visitWith(table, s)
    case 'Match':
      visitExpression(table, s.subject)
      return conditionally(table, () => s.cases.forEach((each) => visitCase(table, each)))
    case 'Try':
    case 'TryStar':
      return conditionally(table, () => visitTry(table, s))
    default:
      return never(s)
  }
}

/** Visits what may not run, so that annotations inside are conditional. */
function conditionally(table: SymbolTable, visit: () => void): void {
  const scope = table.current
  const before = scope.inConditionalBlock
  scope.inConditionalBlock = true
  visit()
  scope.inConditionalBlock = before
}

function requireCoroutine(table: SymbolTable, message: string, place: Span): void {
  if (table.isAwaitingModule) table.current.isCoroutine = true
  if (!table.current.isCoroutine) table.report.stop(message, place)
}

function visitFor(table: SymbolTable, s: For | AsyncFor): void {
  if (s.kind === 'AsyncFor') requireCoroutine(table, "'async for' outside async function", s)
  visitExpressions(table, [s.target, s.iter])
  conditionally(table, () => {
    visitBody(table, s.body)
    visitBody(table, s.orelse)
  })
}

function visitWhile(table: SymbolTable, s: While): void {
  visitExpression(table, s.test)
  conditionally(table, () => {
    visitBody(table, s.body)
    visitBody(table, s.orelse)
  })
}

/** Visits an `if` and, in a loop, the `elif`s after it. */
function visitIf(table: SymbolTable, first: If): void {
  visitExpression(table, first.test)
  conditionally(table, () => {
    visitBody(table, first.body)
    let orelse = first.orelse
    for (let only = orelse[0]; orelse.length === 1 && only?.kind === 'If'; only = orelse[0]) {
      visitExpression(table, only.test)
      visitBody(table, only.body)
      orelse = only.orelse
    }
    visitBody(table, orelse)
  })
}

function visitWith(table: SymbolTable, s: With | AsyncWith): void {
  if (s.kind === 'AsyncWith') requireCoroutine(table, "'async with' outside async function", s)
  conditionally(table, () => {
    for (const item of s.items) visitExpressions(table, [item.context, item.target])
    visitBody(table, s.body)
  })
}

function visitTry(table: SymbolTable, s: Try | TryStar): void {
  visitBody(table, s.body)
  for (const handler of s.handlers) {
    if (handler.type !== null) visitExpression(table, handler.type)
    if (handler.name !== null) table.define(handler.name, fact.local, handler)
    visitBody(table, handler.body)
  }
  visitBody(table, s.orelse)
  visitBody(table, s.finalbody)
}

function visitCase(table: SymbolTable, each: MatchCase): void {
  visitPattern(table, each.pattern)
  if (each.guard !== null) visitExpression(table, each.guard)
  visitBody(table, each.body)
}

function visitPattern(table: SymbolTable, p: Pattern): void {
  table.depth.enter()
  switch (p.kind) {
    case 'MatchValue':
      visitExpression(table, p.value)
      break
    case 'MatchSingleton':
      break
    case 'MatchSequence':
    case 'MatchOr':
      for (const each of p.patterns) visitPattern(table, each)
      break
    case 'MatchStar':
      if (p.name !== null) table.define(p.name, fact.local, p)
      break
    case 'MatchMapping':
      visitExpressions(table, p.keys)
      for (const each of p.patterns) visitPattern(table, each)
      if (p.rest !== null) table.define(p.rest, fact.local, p)
      break
    case 'MatchClass':
      visitClassPattern(table, p)
      break
    case 'MatchAs':
      if (p.pattern !== null) visitPattern(table, p.pattern)
      if (p.name !== null) table.define(p.name, fact.local, p)
      break
    default:
      never(p)
  }
  table.depth.leave()
}

function visitClassPattern(table: SymbolTable, p: Extract<Pattern, { kind: 'MatchClass' }>): void {
  visitExpression(table, p.cls)
  for (const each of p.patterns) visitPattern(table, each)
  p.kwdPatterns.forEach((pattern, i) => table.checkName(p.kwdAttrs[i] ?? '', pattern, 'Store'))
  for (const each of p.kwdPatterns) visitPattern(table, each)
}

function visitAliases(table: SymbolTable, names: readonly Alias[]): void {
  for (const alias of names) {
    const name = alias.asName ?? alias.name
    if (name === '*') {
      if (table.current.kind !== 'module') table.report.stop('import * only allowed at module level', alias)
    } else table.define(name.split('.', 1)[0] ?? name, fact.import, alias)
  }
}

function visitImportFrom(table: SymbolTable, s: ImportFrom): void {
  visitAliases(table, s.names)
  if (s.module !== '__future__' || s.level !== 0) return
  const { place } = table.future
  if (s.line > place.line || (s.line === place.endLine && s.column > place.endColumn)) {
    table.report.stop('from __future__ imports must occur at the beginning of the file', s)
  }
}

function declare(table: SymbolTable, s: Global | Nonlocal, flag: number, word: 'global' | 'nonlocal'): void {
  for (const name of s.names) {
    const known = table.lookup(name)
    if ((known & fact.parameter) !== 0) table.report.stop(`name '${name}' is parameter and ${word}`, s)
    if ((known & fact.use) !== 0) table.report.stop(`name '${name}' is used prior to ${word} declaration`, s)
    if ((known & fact.annotated) !== 0) table.report.stop(`annotated name '${name}' can't be ${word}`, s)
    if ((known & fact.local) !== 0) table.report.stop(`name '${name}' is assigned to before ${word} declaration`, s)
    table.define(name, flag, s)
    table.recordDirective(name, s)
  }
}
