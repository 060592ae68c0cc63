/**
 * The first pass over a tree: which names each block binds, uses, declares. The visitors (symbolStatements.ts,
 * symbolExpressions.ts) walk; this class keeps the blocks and checks each fact as it comes in.
 *
 * A block is found again by the node that opens it (`blocks`); the default of a TypeVar, which shares its node with the
 * bound, is in `defaults`. Follows CPython 3.14's symtable.c. Where names live is decided later (analyze.ts).
 */
import type { Expr, ExprContext, Keyword, Span } from '../syntax/tree'
import { Depth } from './depth'
import type { Future } from './future'
import { broken } from './invariant'
import { fact, maybeMangle, Scope, type BlockKind } from './scope'
import type { Report } from './stop'

const hasFormatParameter: ReadonlySet<BlockKind> = new Set(['annotation', 'typeVariable', 'typeAlias'])
const beginning: Span = { line: 0, column: 0, endLine: 0, endColumn: 0 }

interface Choices {
  readonly keepsDocstrings: boolean
  readonly topLevelAwait: boolean
}

export class SymbolTable {
  readonly report: Report
  readonly future: Future
  readonly depth = new Depth()
  /** Whether a module's own statements may await: its code is then a coroutine's. */
  readonly topLevelAwait: boolean
  /** False under -OO, where docstrings are dropped. */
  readonly keepsDocstrings: boolean
  readonly blocks = new Map<object, Scope>()
  readonly defaults = new Map<object, Scope>()
  readonly stack: Scope[] = []
  readonly top: Scope
  current: Scope
  /** The class whose body is being visited, for `__private` names. */
  className: string | null = null

  constructor(report: Report, future: Future, root: object, choices: Choices) {
    this.report = report
    this.future = future
    this.keepsDocstrings = choices.keepsDocstrings
    this.topLevelAwait = choices.topLevelAwait
    this.top = new Scope('top', 'module', beginning)
    this.current = this.top
    this.stack.push(this.top)
    this.blocks.set(root, this.top)
  }

  /** Whether the current block is a module that may await. */
  get isAwaitingModule(): boolean {
    return this.topLevelAwait && this.current === this.top
  }

  find(key: object): Scope {
    return this.blocks.get(key) ?? broken('no block for this node')
  }

  /** Makes a block inside the current one without entering it. */
  newBlock(name: string, kind: BlockKind, place: Span): Scope {
    const scope = new Scope(name, kind, place)
    scope.isNested = this.current.isNested || this.current.isFunctionLike
    scope.isMethod = this.current.kind === 'class' && kind === 'function'
    return scope
  }

  /** Enters a block for the first time: it becomes a child of the current one. */
  enterNew(scope: Scope): void {
    const outer = this.current
    this.reenter(scope)
    if (this.future.annotations && scope.kind === 'annotation') return
    outer.children.push(scope)
  }

  /** Enters a block that is a child already. */
  reenter(scope: Scope): void {
    const outer = this.current
    this.stack.push(scope)
    scope.iterationDepth = outer.iterationDepth
    if (outer.mangledNames !== null && scope.kind !== 'class') scope.mangledNames = outer.mangledNames
    this.current = scope
  }

  enter(name: string, kind: BlockKind, place: Span): Scope {
    const scope = this.newBlock(name, kind, place)
    this.enterNew(scope)
    if (hasFormatParameter.has(kind)) {
      this.define('.format', fact.parameter, place)
      this.define('.format', fact.use, place)
    }
    return scope
  }

  exit(): void {
    this.stack.pop()
    this.current = this.stack[this.stack.length - 1] ?? this.top
  }

  lookup(name: string, scope: Scope = this.current): number {
    return scope.symbol(maybeMangle(this.className, scope, name))
  }

  /** Records a fact about a name of the current block; a binding of `__debug__` is refused. */
  define(name: string, facts: number, place: Span, context: ExprContext = facts === fact.use ? 'Load' : 'Store'): void {
    const writes = fact.parameter | fact.local | fact.import
    if ((facts & writes) !== 0) this.checkName(name, place, context)
    if ((facts & fact.typeParameter) !== 0) this.current.mangledNames?.add(name)
    this.defineIn(this.current, name, facts, place)
  }

  defineIn(scope: Scope, name: string, facts: number, place: Span): void {
    const mangled = maybeMangle(this.className, this.current, name)
    const known = scope.symbol(mangled)
    if ((facts & known & fact.parameter) !== 0) {
      this.report.stop(`duplicate argument '${name}' in function definition`, place)
    }
    if ((facts & known & fact.typeParameter) !== 0) this.report.stop(`duplicate type parameter '${name}'`, place)
    let all = known | facts
    if (scope.inIterationTarget) {
      if ((all & (fact.global | fact.nonlocal)) !== 0) {
        this.report.stop(`comprehension inner loop cannot rebind assignment expression target '${name}'`, place)
      }
      all |= fact.iterationVariable
    }
    scope.symbols.set(mangled, all)
    if ((facts & fact.parameter) !== 0) scope.parameters.push(mangled)
    else if ((facts & fact.global) !== 0) this.top.addFacts(mangled, facts)
  }

  checkName(name: string, place: Span, context: ExprContext): void {
    if (name !== '__debug__' || context === 'Load') return
    this.report.stop(context === 'Store' ? 'cannot assign to __debug__' : 'cannot delete __debug__', place)
  }

  checkKeywords(keywords: readonly Keyword[]): void {
    for (const keyword of keywords) if (keyword.name !== null) this.checkName(keyword.name, keyword, 'Store')
  }

  recordDirective(name: string, place: Span): void {
    this.current.directives.push({ name: maybeMangle(this.className, this.current, name), place })
  }

  /** Refuses `yield`, `await` and `:=` where only types are written. */
  refuseInTypes(what: string, expression: Expr): void {
    const { kind, info } = this.current
    if (kind === 'annotation') this.report.stop(`${what} cannot be used within an annotation`, expression)
    if (kind === 'typeVariable') this.report.stop(`${what} cannot be used within ${info}`, expression)
    if (kind === 'typeAlias') this.report.stop(`${what} cannot be used within a type alias`, expression)
    if (kind === 'typeParameters') {
      this.report.stop(`${what} cannot be used within the definition of a generic`, expression)
    }
  }
}
