/**
 * What the symbol table knows of one block of code (module, class, function, comprehension, annotations, type
 * parameters): its names, how each is used, and after analysis where each one lives.
 *
 * Invariant: the low bits of a symbol are facts from the source (`def*`, `use`), the bits from `scopeShift` up are the
 * analysis's verdict. Follows PySTEntryObject of CPython 3.14; `symbols` keeps the order in which names appeared,
 * because inlined comprehensions push their names in that order.
 */
import type { Span } from '../syntax/tree'

export const fact = {
  global: 1,
  local: 2,
  parameter: 4,
  nonlocal: 8,
  use: 16,
  freeInClass: 64,
  import: 128,
  annotated: 256,
  iterationVariable: 512,
  typeParameter: 1024,
  comprehensionCell: 2048,
} as const
export const bound = fact.local | fact.parameter | fact.import | fact.typeParameter
export const scopeShift = 12

/** Where a name lives. */
export const where = { unknown: 0, local: 1, globalExplicit: 2, globalImplicit: 3, free: 4, cell: 5 } as const

export type BlockKind = 'function' | 'class' | 'module' | 'annotation' | 'typeVariable' | 'typeAlias' | 'typeParameters'
export type ComprehensionKind = 'list' | 'set' | 'dict' | 'generator'

export interface Directive {
  readonly name: string
  readonly place: Span
}

export function scopeOf(symbol: number): number {
  return (symbol >> scopeShift) & 15
}

export class Scope {
  readonly name: string
  readonly kind: BlockKind
  readonly place: Span
  readonly symbols = new Map<string, number>()
  readonly parameters: string[] = []
  children: Scope[] = []
  directives: Directive[] = []
  /** In a generic class: the type parameters, which alone are mangled here. */
  mangledNames: Set<string> | null = null
  annotationBlock: Scope | null = null
  /** For messages: `a TypeVar bound` and the like. */
  info = ''
  comprehension: ComprehensionKind | null = null
  isNested = false
  isMethod = false
  isGenerator = false
  isCoroutine = false
  isInlined = false
  hasVarargs = false
  hasVarKeywords = false
  hasDocstring = false
  usesAnnotations = false
  hasConditionalAnnotations = false
  inConditionalBlock = false
  inUnevaluatedAnnotation = false
  needsClassClosure = false
  needsClassDict = false
  canSeeClassScope = false
  inIterationTarget = false
  iterationDepth = 0

  constructor(name: string, kind: BlockKind, place: Span) {
    this.name = name
    this.kind = kind
    this.place = place
  }

  /** Whether names are fast locals: everything but modules and classes. */
  get isFunctionLike(): boolean {
    return this.kind !== 'module' && this.kind !== 'class'
  }

  symbol(name: string): number {
    return this.symbols.get(name) ?? 0
  }

  scope(name: string): number {
    return scopeOf(this.symbol(name))
  }

  addFacts(name: string, facts: number): void {
    this.symbols.set(name, this.symbol(name) | facts)
  }
}

/** Turns `__name` of a class `C` into `_C__name`. */
export function mangle(className: string | null, name: string): string {
  if (className === null || !name.startsWith('__')) return name
  if (name.endsWith('__') || name.includes('.')) return name
  const stripped = className.replace(/^_+/, '')
  return stripped === '' ? name : `_${stripped}${name}`
}

/** As `mangle`, but in the type-parameter scope of a generic class only type parameters change. */
export function maybeMangle(className: string | null, scope: Scope, name: string): string {
  if (scope.mangledNames !== null && !scope.mangledNames.has(name)) return name
  return mangle(className, name)
}

/** Sorts as Python sorts strings, by code point. */
export function sortedNames(names: Iterable<string>): string[] {
  return [...names].toSorted(compareCodePoints)
}

const astral = /[\ud800-\udfff]/

function compareCodePoints(one: string, other: string): number {
  if (!astral.test(one) && !astral.test(other)) return one < other ? -1 : one > other ? 1 : 0
  const [a, b] = [Array.from(one), Array.from(other)]
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i]?.codePointAt(0) ?? 0) - (b[i]?.codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
