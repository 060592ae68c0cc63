/**
 * The symbol table's walk over expressions: names read and bound, lambdas and comprehensions (blocks of their own),
 * and where `:=`, `yield` and `await` may stand.
 *
 * Invariant: visits in CPython's order, because the order of first appearance shows in the code. Left-deep operator
 * chains, chains of attributes, calls and subscripts, and tails are walked in a loop. Follows CPython 3.14's symtable.c.
 */
import type { Await, Comprehension, Expr, Lambda, Name, NamedExpr, Parameters } from '../syntax/tree'
import type { ListComp, SetComp, DictComp, GeneratorExp, Yield, YieldFrom } from '../syntax/tree'
import { before, isLink, longestChain, type Link } from './chain'
import { at, never } from './invariant'
import { fact, type ComprehensionKind, type Scope } from './scope'
import { Stop } from './stop'
import type { SymbolTable } from './symbolTable'
import { isTailed, tailOf, type Tailed } from './tail'

type ComprehensionExpr = ListComp | SetComp | DictComp | GeneratorExp

const comprehensionKinds: Readonly<Record<ComprehensionExpr['kind'], ComprehensionKind>> = {
  ListComp: 'list',
  SetComp: 'set',
  DictComp: 'dict',
  GeneratorExp: 'generator',
}
const comprehensionNames: Readonly<Record<ComprehensionKind, string>> = {
  list: 'listcomp',
  set: 'setcomp',
  dict: 'dictcomp',
  generator: 'genexpr',
}
const yieldInside: Readonly<Record<ComprehensionKind, string>> = {
  list: "'yield' inside list comprehension",
  set: "'yield' inside set comprehension",
  dict: "'yield' inside dict comprehension",
  generator: "'yield' inside generator expression",
}

export function visitExpressions(table: SymbolTable, expressions: readonly (Expr | null)[]): void {
  for (const expression of expressions) if (expression !== null) visitExpression(table, expression)
}

export function visitExpression(table: SymbolTable, e: Expr): void {
  table.depth.enter()
  if (isTailed(e)) visitTails(table, e)
  else if (e.kind === 'Name') visitName(table, e)
  else if (isLink(e)) visitChain(table, e)
  else if (e.kind !== 'Constant') visitRarer(table, e)
  table.depth.leave()
}

function visitRarer(
  table: SymbolTable,
  e: Exclude<Expr, { kind: Tailed['kind'] | 'Name' | Link['kind'] | 'Constant' }>,
): void {
  switch (e.kind) {
    case 'BoolOp':
    case 'JoinedStr':
    case 'TemplateStr':
      return visitExpressions(table, e.values)
    case 'NamedExpr':
      return visitNamed(table, e)
    case 'Dict':
      return visitExpressions(table, [...e.keys, ...e.values])
    case 'Set':
    case 'List':
    case 'Tuple':
      return visitExpressions(table, e.elts)
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return visitComprehensionExpr(table, e)
    case 'Yield':
    case 'YieldFrom':
      return visitYield(table, e)
    case 'Await':
      return visitAwait(table, e)
    case 'Compare':
      return visitExpressions(table, [e.left, ...e.comparators])
    case 'FormattedValue':
    case 'Interpolation':
      return visitExpressions(table, [e.value, e.formatSpec])
    case 'Starred':
      return visitExpression(table, e.value)
    case 'Slice':
      return visitExpressions(table, [e.lower, e.upper, e.step])
    default:
      return never(e)
  }
}

/** Goes into tails in a loop: blocks that lambdas open are left when the last of them has been visited. */
function visitTails(table: SymbolTable, top: Tailed): void {
  let lambdas = 0
  let length = 0
  let e: Expr = top
  for (; isTailed(e); e = tailOf(e)) {
    if (++length > longestChain) throw Stop.tooDeep()
    visitBeforeTail(table, e)
    if (e.kind === 'Lambda') lambdas++
  }
  visitExpression(table, e)
  for (; lambdas > 0; lambdas--) table.exit()
}

function visitBeforeTail(table: SymbolTable, e: Tailed): void {
  if (e.kind === 'IfExp') visitExpressions(table, [e.test, e.body])
  else if (e.kind === 'Lambda') enterLambda(table, e)
  else if (e.kind === 'BinOp') visitLeftChain(table, e.left)
}

function visitLeftChain(table: SymbolTable, last: Expr): void {
  const rights: Expr[] = []
  let e = last
  while (e.kind === 'BinOp') {
    rights.push(e.right)
    e = e.left
  }
  if (rights.length > longestChain) throw Stop.tooDeep()
  visitExpression(table, e)
  for (const right of rights.toReversed()) visitExpression(table, right)
}

function visitChain(table: SymbolTable, last: Link): void {
  const links: Link[] = []
  let e: Expr = last
  for (; isLink(e); e = before(e)) {
    if (e.kind === 'Attribute') table.checkName(e.attr, e, e.ctx)
    links.push(e)
  }
  if (links.length > longestChain) throw Stop.tooDeep()
  visitExpression(table, e)
  for (const link of links.toReversed()) visitLink(table, link)
}

/** All but what stands before it. */
function visitLink(table: SymbolTable, link: Link): void {
  if (link.kind === 'Subscript') visitExpression(table, link.slice)
  if (link.kind !== 'Call') return
  visitExpressions(table, link.args)
  table.checkKeywords(link.keywords)
  for (const keyword of link.keywords) visitExpression(table, keyword.value)
}

function visitName(table: SymbolTable, e: Name): void {
  if (table.current.inUnevaluatedAnnotation) return
  // CPython has made a constant of it by now, except where annotations stay text.
  if (e.ctx === 'Load' && e.id === '__debug__') return
  table.define(e.id, e.ctx === 'Load' ? fact.use : fact.local, e, e.ctx)
  if (e.ctx === 'Load' && e.id === 'super' && table.current.isFunctionLike) table.define('__class__', fact.use, e)
}

function enterLambda(table: SymbolTable, e: Lambda): void {
  visitExpressions(table, e.args.defaults)
  visitExpressions(table, e.args.kwDefaults)
  table.blocks.set(e, table.enter('lambda', 'function', e))
  visitParameters(table, e.args)
}

export function visitParameters(table: SymbolTable, args: Parameters): void {
  for (const each of [...args.posonly, ...args.args, ...args.kwonly]) table.define(each.name, fact.parameter, each)
  if (args.vararg !== null) {
    table.define(args.vararg.name, fact.parameter, args.vararg)
    table.current.hasVarargs = true
  }
  if (args.kwarg !== null) {
    table.define(args.kwarg.name, fact.parameter, args.kwarg)
    table.current.hasVarKeywords = true
  }
}

function visitYield(table: SymbolTable, e: Yield | YieldFrom): void {
  table.refuseInTypes('yield expression', e)
  if (e.value !== null) visitExpression(table, e.value)
  table.current.isGenerator = true
  const { comprehension } = table.current
  if (comprehension !== null) table.report.stop(yieldInside[comprehension], e)
}

/** Whether the block is an `async def`, or a comprehension that has become asynchronous. */
function isAsyncDef(scope: Scope): boolean {
  return scope.kind === 'function' && scope.isCoroutine
}

function visitAwait(table: SymbolTable, e: Await): void {
  table.refuseInTypes('await expression', e)
  if (!table.isAwaitingModule) {
    if (!table.current.isFunctionLike) table.report.stop("'await' outside function", e)
    if (!isAsyncDef(table.current) && table.current.comprehension === null) {
      table.report.stop("'await' outside async function", e)
    }
  }
  visitExpression(table, e.value)
  table.current.isCoroutine = true
}

function visitNamed(table: SymbolTable, e: NamedExpr): void {
  table.refuseInTypes('named expression', e)
  if (table.current.iterationDepth > 0) {
    table.report.stop('assignment expression cannot be used in a comprehension iterable expression', e)
  }
  if (table.current.comprehension !== null && e.target.kind === 'Name') bindOutsideComprehension(table, e.target)
  visitExpression(table, e.value)
  visitExpression(table, e.target)
}

/** Binds a `:=` target in the nearest block that is no comprehension. */
function bindOutsideComprehension(table: SymbolTable, target: Name): void {
  for (const scope of table.stack.toReversed()) {
    if (scope.comprehension !== null) refuseIterationVariable(table, scope, target)
    else if (scope.kind === 'function' || scope.kind === 'module') return bindIn(table, scope, target)
    else refuseBlock(table, scope, target)
  }
}

function bindIn(table: SymbolTable, scope: Scope, target: Name): void {
  const isGlobal = scope.kind === 'module' || (table.lookup(target.id, scope) & fact.global) !== 0
  table.define(target.id, isGlobal ? fact.global : fact.nonlocal, target)
  table.recordDirective(target.id, target)
  table.defineIn(scope, target.id, scope.kind === 'module' ? fact.global : fact.local, target)
}

function refuseIterationVariable(table: SymbolTable, scope: Scope, target: Name): void {
  const both = fact.iterationVariable | fact.local
  if ((table.lookup(target.id, scope) & both) !== both) return
  table.report.stop(`assignment expression cannot rebind comprehension iteration variable '${target.id}'`, target)
}

function refuseBlock(table: SymbolTable, scope: Scope, target: Name): void {
  const inside = 'assignment expression within a comprehension cannot be used'
  if (scope.kind === 'class') table.report.stop(`${inside} in a class body`, target)
  if (scope.kind === 'typeVariable') table.report.stop(`${inside} in a TypeVar bound`, target)
  if (scope.kind === 'typeAlias') table.report.stop(`${inside} in a type alias`, target)
  if (scope.kind === 'typeParameters') table.report.stop(`${inside} within the definition of a generic`, target)
}

function visitTarget(table: SymbolTable, generator: Comprehension): void {
  table.current.inIterationTarget = true
  visitExpression(table, generator.target)
  table.current.inIterationTarget = false
}

function visitIterable(table: SymbolTable, generator: Comprehension): void {
  table.current.iterationDepth++
  visitExpression(table, generator.iter)
  table.current.iterationDepth--
}

function visitInnerGenerator(table: SymbolTable, generator: Comprehension): void {
  visitTarget(table, generator)
  visitIterable(table, generator)
  visitExpressions(table, generator.ifs)
  if (generator.isAsync) table.current.isCoroutine = true
}

function visitComprehensionExpr(table: SymbolTable, e: ComprehensionExpr): void {
  const outermost = at(e.generators, 0)
  visitIterable(table, outermost)
  const kind = comprehensionKinds[e.kind]
  const scope = table.enter(comprehensionNames[kind], 'function', e)
  table.blocks.set(e, scope)
  scope.comprehension = kind
  if (outermost.isAsync) scope.isCoroutine = true
  table.define('.0', fact.parameter, scope.place)
  visitTarget(table, outermost)
  visitExpressions(table, outermost.ifs)
  for (const generator of e.generators.slice(1)) visitInnerGenerator(table, generator)
  if (e.kind === 'DictComp') visitExpressions(table, [e.value, e.key])
  else visitExpression(table, e.elt)
  scope.isGenerator = kind === 'generator'
  table.exit()
  if (scope.isCoroutine && kind !== 'generator') spreadAsync(table, e)
}

function spreadAsync(table: SymbolTable, e: ComprehensionExpr): void {
  const { current } = table
  if (!isAsyncDef(current) && current.comprehension === null && !table.isAwaitingModule) {
    table.report.stop('asynchronous comprehension outside of an asynchronous function', e)
  }
  current.isCoroutine = true
}
