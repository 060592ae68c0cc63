/**
 * The symbol table's walk over statements: definitions open blocks, imports and targets bind, `global` and `nonlocal`
 * declare. Follows CPython 3.14's symtable.c, in its order.
 */
import type { Alias, AnnAssign, ClassDef, Global, ImportFrom, MatchCase, Nonlocal, Parameter, Root } from '../syntax/tree'
import type { AsyncFor, AsyncFunctionDef, AsyncWith, Expr, For, FunctionDef, If, Parameters, Pattern } from '../syntax/tree'
import type { Statement, Try, TryStar, TypeAlias, TypeParam, While, With } from '../syntax/tree'
import { isDocstring } from './future'
import { never } from './invariant'
import { fact, type Scope } from './scope'
import { visitExpression, visitExpressions, visitParameters } from './symbolExpressions'
import type { SymbolTable } from './symbolTable'
import type { Span } from '../syntax/tree'

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
      return visitFunction(table, s)
    case 'ClassDef':
      return visitClass(table, s)
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

function visitFunction(table: SymbolTable, s: FunctionDef | AsyncFunctionDef): void {
  table.define(s.name, fact.local, s)
  visitExpressions(table, s.args.defaults)
  visitExpressions(table, s.args.kwDefaults)
  visitExpressions(table, s.decorators)
  const isGeneric = s.typeParams.length > 0
  if (isGeneric) enterTypeParams(table, s)
  const scope = table.newBlock(s.name, 'function', s)
  table.blocks.set(s, scope)
  scope.hasDocstring = table.keepsDocstrings && isDocstring(s.body[0])
  visitSignature(table, s, s.args, s.returns)
  table.enterExisting(scope)
  if (s.kind === 'AsyncFunctionDef') scope.isCoroutine = true
  visitParameters(table, s.args)
  visitBody(table, s.body)
  table.exit()
  if (isGeneric) table.exit()
}

/** Opens the block of the annotations of a function. */
function visitSignature(table: SymbolTable, place: Span, args: Parameters, returns: Expr | null): void {
  const sees = table.current.canSeeClassScope || table.current.kind === 'class'
  const scope = table.enter('__annotate__', 'annotation', place)
  table.blocks.set(args, scope)
  if (sees) {
    scope.canSeeClassScope = true
    table.define('__classdict__', fact.use, place)
  }
  const annotated: (Parameter | null)[] = [...args.posonly, ...args.args, args.vararg, args.kwarg, ...args.kwonly]
  for (const each of annotated) if (each !== null) visitAnnotationOf(table, scope, each.annotation)
  visitAnnotationOf(table, scope, returns)
  table.exit()
}

function visitAnnotationOf(table: SymbolTable, scope: Scope, annotation: Expr | null): void {
  if (annotation === null) return
  scope.usesAnnotations = true
  visitExpression(table, annotation)
}

function enterTypeParams(table: SymbolTable, s: FunctionDef | AsyncFunctionDef | ClassDef | TypeAlias): void {
  const name = s.kind === 'TypeAlias' ? (s.name.kind === 'Name' ? s.name.id : '') : s.name
  const inClass = table.current.kind === 'class'
  const scope = table.enter(name, 'typeParameters', s)
  table.blocks.set(s.typeParams, scope)
  if (inClass) {
    scope.canSeeClassScope = true
    table.define('__classdict__', fact.use, s)
  }
  if (s.kind === 'ClassDef') enterGenericClass(table, scope, s)
  if (s.kind === 'FunctionDef' || s.kind === 'AsyncFunctionDef') {
    table.define('.defaults', fact.parameter, s)
    if (s.args.kwDefaults.some((each) => each !== null)) table.define('.kwdefaults', fact.parameter, s)
  }
  for (const each of s.typeParams) visitTypeParam(table, each)
}

function enterGenericClass(table: SymbolTable, scope: Scope, s: ClassDef): void {
  for (const name of ['.type_params', '.generic_base']) {
    table.define(name, fact.local, s)
    table.define(name, fact.use, s)
  }
  table.className = s.name
  scope.mangledNames = new Set()
}

function visitTypeParam(table: SymbolTable, p: TypeParam): void {
  table.depth.enter()
  table.define(p.name, fact.typeParameter | fact.local, p)
  if (p.kind === 'TypeVar') {
    const info = p.bound?.kind === 'Tuple' ? 'a TypeVar constraint' : 'a TypeVar bound'
    visitTypeExpr(table, p, p.bound, info, table.blocks)
    visitTypeExpr(table, p, p.defaultValue, 'a TypeVar default', table.defaults)
  } else visitTypeExpr(table, p, p.defaultValue, `a ${p.kind} default`, table.blocks)
  table.depth.leave()
}

function visitTypeExpr(
  table: SymbolTable,
  p: TypeParam,
  e: Expr | null,
  info: string,
  blocks: Map<object, Scope>,
): void {
  if (p.name === '__classdict__') {
    table.report.stop(`reserved name '${p.name}' cannot be used for type parameter`, p)
  }
  if (e === null) return
  const sees = table.current.canSeeClassScope
  const scope = table.enter(p.name, 'typeVariable', e)
  blocks.set(p, scope)
  scope.canSeeClassScope = sees
  if (sees) table.define('__classdict__', fact.use, e)
  scope.info = info
  visitExpression(table, e)
  table.exit()
}

function visitTypeAlias(table: SymbolTable, s: TypeAlias): void {
  visitExpression(table, s.name)
  const inClass = table.current.kind === 'class'
  const isGeneric = s.typeParams.length > 0
  if (isGeneric) enterTypeParams(table, s)
  const scope = table.enter(s.name.kind === 'Name' ? s.name.id : '', 'typeAlias', s)
  table.blocks.set(s, scope)
  scope.canSeeClassScope = inClass
  if (inClass) table.define('__classdict__', fact.use, s.value)
  visitExpression(table, s.value)
  table.exit()
  if (isGeneric) table.exit()
}

function visitClass(table: SymbolTable, s: ClassDef): void {
  table.define(s.name, fact.local, s)
  visitExpressions(table, s.decorators)
  const outerClass = table.className
  const isGeneric = s.typeParams.length > 0
  if (isGeneric) enterTypeParams(table, s)
  visitExpressions(table, s.bases)
  table.checkKeywords(s.keywords)
  for (const keyword of s.keywords) visitExpression(table, keyword.value)
  const scope = table.enter(s.name, 'class', s)
  table.blocks.set(s, scope)
  table.className = s.name
  if (isGeneric) {
    table.define('__type_params__', fact.local, s)
    table.define('.type_params', fact.use, s)
  }
  scope.hasDocstring = table.keepsDocstrings && isDocstring(s.body[0])
  visitBody(table, s.body)
  table.exit()
  if (isGeneric) table.exit()
  table.className = outerClass
}

function visitAnnAssign(table: SymbolTable, s: AnnAssign): void {
  table.current.usesAnnotations = true
  if (s.target.kind === 'Name') {
    const { id } = s.target
    const known = table.lookup(id)
    if ((known & (fact.global | fact.nonlocal)) !== 0 && table.current !== table.top && s.simple) {
      const word = (known & fact.global) !== 0 ? 'global' : 'nonlocal'
      table.report.stop(`annotated name '${id}' can't be ${word}`, s)
    }
    if (s.simple) table.define(id, fact.annotated | fact.local, s.target)
    else if (s.value !== null) table.define(id, fact.local, s.target)
  } else visitExpression(table, s.target)
  visitVariableAnnotation(table, s.annotation)
  if (s.value !== null) visitExpression(table, s.value)
}

function visitVariableAnnotation(table: SymbolTable, annotation: Expr): void {
  const outer = table.current
  const isConditional = outer.kind === 'module' || (outer.kind === 'class' && outer.inConditionalBlock)
  if (isConditional && !outer.hasConditionalAnnotations) {
    outer.hasConditionalAnnotations = true
    table.define('__conditional_annotations__', fact.use, annotation)
  }
  if (outer.annotationBlock === null) openAnnotations(table, outer, annotation)
  else table.enterExisting(outer.annotationBlock)
  table.current.inUnevaluatedAnnotation = outer.kind === 'function'
  visitExpression(table, annotation)
  table.current.inUnevaluatedAnnotation = false
  table.exit()
}

function openAnnotations(table: SymbolTable, outer: Scope, annotation: Expr): void {
  const scope = table.enter('__annotate__', 'annotation', annotation)
  outer.annotationBlock = scope
  if (outer.kind === 'class' && !table.future.annotations) {
    scope.canSeeClassScope = true
    table.define('__classdict__', fact.use, annotation)
  }
}
