/**
 * One code object in the making: its instructions so far, its tables of names and constants, and the stack of blocks
 * (loops, handlers) the generator is inside of.
 *
 * Invariant: a name's index is its rank of first use; cells come sorted, free variables count on from the cells.
 * Follows compiler_unit of CPython 3.14's compile.c.
 */
import type { AnnAssign, Span, Statement } from '../syntax/tree'
import type { Label } from './instruction'
import { Sequence } from './instruction'
import type { Pooled } from './pool'
import { fact, scopeOf, sortedNames, where, type Scope } from './scope'

export type ScopeType = 'module' | 'class' | 'function' | 'asyncFunction' | 'lambda' | 'comprehension' | 'annotations'

interface LoopPart {
  readonly kind: 'forLoop' | 'asyncForLoop' | 'whileLoop'
  readonly start: Label
  readonly exit: Label
}

/** What `return`, `break` and `continue` must undo on their way out. */
export type FrameBlock = { readonly place: Span; readonly start: Label | null } & (
  | LoopPart
  | { readonly kind: 'finallyTry'; readonly finalbody: readonly Statement[] }
  | { readonly kind: 'handlerCleanup'; readonly name: string | null }
  | {
      readonly kind:
        | 'tryExcept'
        | 'finallyEnd'
        | 'with'
        | 'asyncWith'
        | 'exceptionHandler'
        | 'exceptionGroupHandler'
        | 'asyncComprehension'
        | 'stopIteration'
        | 'popValue'
    }
)
export type LoopBlock = LoopPart & { readonly place: Span }

export interface ArgumentCounts {
  readonly positional: number
  readonly positionalOnly: number
  readonly keywordOnly: number
}
export const noArguments: ArgumentCounts = { positional: 0, positionalOnly: 0, keywordOnly: 0 }

function ranked(names: Iterable<string>, from = 0): Map<string, number> {
  const ranks = new Map<string, number>()
  for (const name of names) ranks.set(name, from + ranks.size)
  return ranks
}

/** Names whose scope is `place` or that carry one of `facts`, sorted. */
function namesBy(scope: Scope, place: number, facts: number): string[] {
  const names: string[] = []
  for (const [name, symbol] of scope.symbols) {
    if (scopeOf(symbol) === place || (symbol & facts) !== 0) names.push(name)
  }
  return names.length > 1 ? sortedNames(names) : names
}

/** The index of a name, which is added at the end if it is new. */
export function indexOf<T>(table: Map<T, number>, key: T): number {
  const known = table.get(key)
  if (known !== undefined) return known
  const index = table.size
  table.set(key, index)
  return index
}

export class Unit {
  readonly scope: Scope
  readonly type: ScopeType
  readonly name: string
  readonly firstLine: number
  readonly args: ArgumentCounts
  readonly className: string | null
  qualname: string
  sequence = new Sequence()
  readonly consts = new Map<Pooled, number>()
  readonly names = new Map<string, number>()
  readonly varnames: Map<string, number>
  readonly cellvars: Map<string, number>
  readonly freevars: Map<string, number>
  /** Names of a class or module that an inlined comprehension keeps in fast slots; true while inside it. */
  readonly fastHidden = new Map<string, boolean>()
  readonly frameBlocks: FrameBlock[] = []
  /** In a class: the attributes its methods set on `self`. */
  readonly staticAttributes = new Set<string>()
  readonly deferredAnnotations: { readonly statement: AnnAssign; readonly index: number }[] = []
  nextConditionalAnnotation = 0
  inlinedDepth = 0
  conditionalDepth = 0

  constructor(
    scope: Scope,
    type: ScopeType,
    name: string,
    firstLine: number,
    args: ArgumentCounts,
    className: string | null,
  ) {
    this.scope = scope
    this.type = type
    this.name = name
    this.qualname = name
    this.firstLine = firstLine
    this.args = args
    this.className = className
    this.varnames = ranked(scope.parameters)
    this.cellvars = ranked(namesBy(scope, where.cell, fact.comprehensionCell))
    if (scope.needsClassClosure) indexOf(this.cellvars, '__class__')
    if (scope.needsClassDict) indexOf(this.cellvars, '__classdict__')
    if (scope.hasConditionalAnnotations) indexOf(this.cellvars, '__conditional_annotations__')
    this.freevars = ranked(namesBy(scope, where.free, fact.freeInClass), this.cellvars.size)
  }
}
