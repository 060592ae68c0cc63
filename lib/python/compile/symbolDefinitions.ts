/**
 * The symbol table's walk over definitions: functions, classes, type parameters and aliases, annotations. Each opens
 * blocks of its own. Follows CPython 3.14's symtable.c, in its order.
 */
import type { AnnAssign, AsyncFunctionDef, ClassDef, Expr, FunctionDef, Parameter, Parameters } from '../syntax/tree'
import type { Span, Statement, TypeAlias, TypeParam } from '../syntax/tree'
import { isDocstring } from './future'
import { fact, type Scope } from './scope'
import { visitExpression, visitExpressions, visitParameters } from './symbolExpressions'
import type { SymbolTable } from './symbolTable'

/** The walk over statements, which is given so that the two files need not import each other. */
type VisitBody = (table: SymbolTable, body: readonly Statement[]) => void

export function visitFunction(table: SymbolTable, s: FunctionDef | AsyncFunctionDef, visitBody: VisitBody): void {
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
  table.enterNew(scope)
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

export function visitTypeAlias(table: SymbolTable, s: TypeAlias): void {
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

export function visitClass(table: SymbolTable, s: ClassDef, visitBody: VisitBody): void {
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

export function visitAnnAssign(table: SymbolTable, s: AnnAssign): void {
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
  else table.reenter(outer.annotationBlock)
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
