/**
 * The second pass over the symbol table: where each name lives (local, cell, free, global), which comprehensions are
 * inlined, which classes need a `__class__` or `__classdict__` cell.
 *
 * Invariant: parents hand down copies of the names they bind; children hand up the names they leave free. Follows
 * analyze_block of CPython 3.14's symtable.c.
 */
import { broken } from './invariant'
import { bound as boundFacts, fact, scopeOf, scopeShift, where, type Scope } from './scope'
import type { Report } from './stop'

/** A set that a block may change for itself; it is copied only when that happens, which is rare. */
class Borrowed {
  #names: ReadonlySet<string>
  #own: Set<string> | null = null

  constructor(names: ReadonlySet<string>) {
    this.#names = names
  }

  get names(): ReadonlySet<string> {
    return this.#names
  }

  has(name: string): boolean {
    return this.#names.has(name)
  }

  add(name: string): void {
    if (!this.has(name)) this.#copy().add(name)
  }

  delete(name: string): void {
    if (this.has(name)) this.#copy().delete(name)
  }

  #copy(): Set<string> {
    if (this.#own === null) {
      this.#own = new Set(this.#names)
      this.#names = this.#own
    }
    return this.#own
  }
}

/** What a block sees of the blocks around it. */
interface Surroundings {
  /** Names bound by enclosing functions; null for the module. */
  readonly bound: Borrowed | null
  readonly globals: Borrowed
  readonly typeParameters: Borrowed
  readonly classScope: Scope | null
}

class Analysis {
  readonly scopes = new Map<string, number>()
  readonly locals = new Set<string>()
  readonly inlinedCells = new Set<string>()
  readonly free = new Set<string>()
  readonly scope: Scope
  readonly around: Surroundings
  readonly report: Report

  constructor(scope: Scope, around: Surroundings, report: Report) {
    this.scope = scope
    this.around = around
    this.report = report
  }

  /** Refuses a `global` or `nonlocal` at the place of its declaration. */
  refuse(message: string, name: string): never {
    const directive = this.scope.directives.find((each) => each.name === name)
    if (directive === undefined) return broken(`no directive for ${name}`)
    return this.report.stop(message, directive.place)
  }
}

/** Decides where every name of the program lives. */
export function analyze(top: Scope, report: Report): void {
  const nothing: ReadonlySet<string> = new Set()
  const around = {
    bound: null,
    globals: new Borrowed(nothing),
    typeParameters: new Borrowed(nothing),
    classScope: null,
  }
  analyzeBlock(new Analysis(top, around, report))
}

/** A block under way, whose first `done` children have been analyzed. */
interface Walk {
  readonly a: Analysis
  readonly free: Set<string>
  readonly inner: Inner | null
  done: number
}

/** Goes into children in a loop: a lambda in a lambda in a lambda is as deep as the text is long. */
function analyzeBlock(top: Analysis): void {
  const open = [begin(top)]
  for (let walk = open.at(-1); walk !== undefined; walk = open.at(-1)) {
    const child = walk.a.scope.children[walk.done++]
    if (child !== undefined && walk.inner !== null) open.push(begin(analysisOf(walk.a, child, walk.inner)))
    else {
      finish(walk)
      open.pop()
      const around = open.at(-1)
      if (around !== undefined) leaveChild(around.a, walk.a.scope, walk.free)
    }
  }
}

function begin(a: Analysis): Walk {
  const { scope } = a
  const free = new Set<string>()
  // A class binds nothing for its methods, so they get what the class got.
  const forClass = scope.kind === 'class' ? innerOf(a) : null
  for (const [name, facts] of scope.symbols) a.scopes.set(name, placeName(a, name, facts, free))
  return { a, free, inner: scope.children.length > 0 ? (forClass ?? innerOf(a)) : null, done: 0 }
}

/** Leaves the names in `free` that the block leaves free. */
function finish({ a, free }: Walk): void {
  const { scope } = a
  if (scope.children.length > 0) spliceInlined(scope)
  if (scope.isFunctionLike) makeCells(a)
  else if (scope.kind === 'class') takeClassCells(a)
  recordScopes(a)
  addAll(free, a.free)
}

/** The names blocks inside this one see. */
interface Inner {
  readonly bound: ReadonlySet<string>
  readonly globals: ReadonlySet<string>
}

function innerOf(a: Analysis): Inner {
  const { scope, around } = a
  const bound = new Set<string>(around.bound?.names)
  if (scope.kind === 'class') addAll(bound, implicitClassNames)
  else if (scope.isFunctionLike) addAll(bound, a.locals)
  return { bound, globals: new Set(around.globals.names) }
}

const implicitClassNames: ReadonlySet<string> = new Set(['__class__', '__classdict__', '__conditional_annotations__'])

function addAll(to: Set<string>, from: Iterable<string>): void {
  for (const name of from) to.add(name)
}

function placeName(a: Analysis, name: string, facts: number, free: Set<string>): number {
  if ((facts & fact.global) !== 0) return placeGlobal(a, name, facts)
  if ((facts & fact.nonlocal) !== 0) return placeNonlocal(a, name, free)
  if ((facts & boundFacts) !== 0) return placeLocal(a, name, facts)
  const { classScope, bound } = a.around
  // The cell of the class's namespace is meant, whatever the class itself calls so.
  if (classScope !== null && name !== '__classdict__') {
    const inClass = classScope.symbol(name)
    if ((inClass & fact.global) !== 0) return where.globalExplicit
    if ((inClass & boundFacts) !== 0 && (inClass & fact.nonlocal) === 0) return where.globalImplicit
  }
  if (bound === null || !bound.has(name)) return where.globalImplicit
  free.add(name)
  return where.free
}

function placeGlobal(a: Analysis, name: string, facts: number): number {
  if ((facts & fact.nonlocal) !== 0) a.refuse(`name '${name}' is nonlocal and global`, name)
  a.around.globals.add(name)
  a.around.bound?.delete(name)
  return where.globalExplicit
}

function placeNonlocal(a: Analysis, name: string, free: Set<string>): number {
  const { bound, typeParameters } = a.around
  if (bound === null) return a.refuse('nonlocal declaration not allowed at module level', name)
  if (!bound.has(name)) a.refuse(`no binding for nonlocal '${name}' found`, name)
  if (typeParameters.has(name)) a.refuse(`nonlocal binding not allowed for type parameter '${name}'`, name)
  free.add(name)
  return where.free
}

function placeLocal(a: Analysis, name: string, facts: number): number {
  a.locals.add(name)
  a.around.globals.delete(name)
  if ((facts & fact.typeParameter) !== 0) a.around.typeParameters.add(name)
  else a.around.typeParameters.delete(name)
  return where.local
}

function analysisOf({ scope, around, report }: Analysis, child: Scope, inner: Inner): Analysis {
  const classScope = child.canSeeClassScope ? (scope.kind === 'class' ? scope : around.classScope) : null
  const bound = new Borrowed(inner.bound)
  const globals = new Borrowed(inner.globals)
  const typeParameters = new Borrowed(around.typeParameters.names)
  return new Analysis(child, { bound, globals, typeParameters, classScope }, report)
}

function leaveChild(a: Analysis, child: Scope, free: Set<string>): void {
  if (child.comprehension !== null && !child.isGenerator && !a.scope.canSeeClassScope) {
    inlineComprehension(a, child, free)
    child.isInlined = true
  }
  addAll(a.free, free)
}

/** Moves the names of an inlined comprehension into the block around it. */
function inlineComprehension(a: Analysis, comprehension: Scope, free: Set<string>): void {
  const dropped: string[] = []
  for (const [name, symbol] of comprehension.symbols) {
    if ((symbol & fact.parameter) !== 0) continue
    let place = scopeOf(symbol)
    const facts = symbol & ((1 << scopeShift) - 1)
    if (place === where.cell || (facts & fact.comprehensionCell) !== 0) a.inlinedCells.add(name)
    // The class's own cells are never free through its block.
    if (place === where.free && a.scope.kind === 'class' && implicitClassNames.has(name)) {
      place = where.globalImplicit
      if (!isFreeInChild(comprehension, name)) free.delete(name)
      dropped.push(name)
    }
    inlineName(a, comprehension, free, { name, facts, place })
  }
  for (const name of dropped) comprehension.symbols.delete(name)
}

function isFreeInChild(scope: Scope, name: string): boolean {
  return scope.children.some((child) => child.scope(name) === where.free)
}

function inlineName(
  a: Analysis,
  comprehension: Scope,
  free: Set<string>,
  { name, facts, place }: { name: string; facts: number; place: number },
): void {
  const existing = a.scope.symbols.get(name)
  if (existing === undefined) {
    a.scope.symbols.set(name, facts)
    a.scopes.set(name, place)
    return
  }
  if (a.scope.kind === 'class') return
  if (place === where.free) a.scope.symbols.set(name, existing | (facts & fact.use))
  if ((existing & boundFacts) !== 0) {
    if (!isFreeInChild(comprehension, name)) free.delete(name)
  }
}

/** The blocks inside an inlined comprehension become blocks of the one around it. */
function spliceInlined(scope: Scope): void {
  if (!scope.children.some((child) => child.isInlined)) return
  scope.children = scope.children.flatMap((child) => (child.isInlined ? child.children : [child]))
}

function makeCells(a: Analysis): void {
  for (const [name, place] of a.scopes) {
    if (place !== where.local) continue
    if (!a.free.has(name) && !a.inlinedCells.has(name)) continue
    a.scopes.set(name, where.cell)
    a.free.delete(name)
  }
}

function takeClassCells(a: Analysis): void {
  if (a.free.delete('__class__')) a.scope.needsClassClosure = true
  if (a.free.delete('__classdict__')) a.scope.needsClassDict = true
  if (a.free.delete('__conditional_annotations__')) a.scope.hasConditionalAnnotations = true
}

function recordScopes(a: Analysis): void {
  const { symbols } = a.scope
  for (const [name, facts] of symbols) {
    const extra = a.inlinedCells.has(name) ? fact.comprehensionCell : 0
    const place = a.scopes.get(name) ?? broken(`no scope for ${name}`)
    symbols.set(name, facts | extra | (place << scopeShift))
  }
  const marksClass = a.scope.kind === 'class' || a.scope.canSeeClassScope
  for (const name of a.free) {
    if (symbols.has(name)) {
      if (marksClass) a.scope.addFacts(name, fact.freeInClass)
    } else if (a.around.bound === null || a.around.bound.has(name)) symbols.set(name, where.free << scopeShift)
  }
}
