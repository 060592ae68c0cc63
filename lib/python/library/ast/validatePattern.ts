/** The patterns of a tree that a program built: what CPython's ast.c (validate_pattern) asks of them. */
import type { Expr, Pattern } from '../../syntax/tree'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'

const LITERALS: ReadonlySet<string> = new Set(['int', 'float', 'complex', 'complexPair', 'str', 'bytes'])

export class PatternCheck {
  constructor(
    private readonly vm: Vm,
    private readonly expression: (value: Expr) => void,
  ) {}

  private wrong(message: string): PyRaise {
    return this.vm.error('ValueError', message)
  }

  private capture(name: string): void {
    if (name === '_') throw this.wrong("can't capture name '_' in patterns")
    this.notConstant(name)
  }

  private notConstant(name: string): void {
    if (name === 'None' || name === 'True' || name === 'False')
      throw this.wrong(`identifier field can't represent '${name}' constant`)
  }

  pattern(pattern: Pattern, isStarAllowed = false): void {
    switch (pattern.kind) {
      case 'MatchValue':
        return this.value(pattern.value)
      case 'MatchSingleton':
        if (pattern.value.type !== 'none' && pattern.value.type !== 'bool')
          throw this.wrong('MatchSingleton can only contain True, False and None')
        return
      case 'MatchSequence':
        return this.all(pattern.patterns, true)
      case 'MatchMapping':
        if (pattern.keys.length !== pattern.patterns.length)
          throw this.wrong("MatchMapping doesn't have the same number of keys as patterns")
        if (pattern.rest !== null) this.capture(pattern.rest)
        for (const key of pattern.keys)
          if (!(key.kind === 'Constant' && (key.value.type === 'bool' || key.value.type === 'none'))) this.value(key)
        return this.all(pattern.patterns, false)
      case 'MatchClass':
        return this.classPattern(pattern)
      case 'MatchStar':
        if (!isStarAllowed) throw this.wrong("can't use MatchStar here")
        if (pattern.name !== null) this.capture(pattern.name)
        return
      case 'MatchAs':
        if (pattern.name !== null) this.capture(pattern.name)
        if (pattern.pattern === null) return
        if (pattern.name === null) throw this.wrong('MatchAs must specify a target name if a pattern is given')
        return this.pattern(pattern.pattern)
      case 'MatchOr':
        if (pattern.patterns.length < 2) throw this.wrong('MatchOr requires at least 2 patterns')
        return this.all(pattern.patterns, false)
    }
  }

  private all(patterns: readonly Pattern[], isStarAllowed: boolean): void {
    for (const pattern of patterns) this.pattern(pattern, isStarAllowed)
  }

  private classPattern(pattern: Extract<Pattern, { kind: 'MatchClass' }>): void {
    if (pattern.kwdAttrs.length !== pattern.kwdPatterns.length)
      throw this.wrong("MatchClass doesn't have the same number of keyword attributes as patterns")
    this.expression(pattern.cls)
    let at: Expr = pattern.cls
    while (at.kind === 'Attribute') at = at.value
    if (at.kind !== 'Name') throw this.wrong('MatchClass cls field can only contain Name or Attribute nodes.')
    for (const name of pattern.kwdAttrs) this.notConstant(name)
    this.all(pattern.patterns, false)
    this.all(pattern.kwdPatterns, false)
  }

  /** What may stand as a value: literals, numbers with signs or two parts, dotted names. */
  private value(value: Expr): void {
    this.expression(value)
    switch (value.kind) {
      case 'Constant':
        if (!LITERALS.has(value.value.type)) throw this.wrong('unexpected constant inside of a literal pattern')
        return
      case 'Attribute':
      case 'JoinedStr':
      case 'TemplateStr':
        return
      case 'UnaryOp':
        if (isNegative(value, 'any')) return
        break
      case 'BinOp':
        if ((value.op === 'Add' || value.op === 'Sub') && isReal(value.left) && isNumber(value.right, 'imaginary'))
          return
        break
      default:
    }
    throw this.wrong('patterns may only match literals and attribute lookups')
  }
}

type Part = 'real' | 'imaginary' | 'any'

function isNumber(value: Expr, part: Part): boolean {
  if (value.kind !== 'Constant') return false
  const { type } = value.value
  const isImaginary = type === 'complex' || type === 'complexPair'
  const isRealNumber = type === 'int' || type === 'float'
  return (isImaginary && part !== 'real') || (isRealNumber && part !== 'imaginary')
}

function isNegative(value: Expr, part: Part): boolean {
  return value.kind === 'UnaryOp' && value.op === 'USub' && isNumber(value.operand, part)
}

/** What may stand left of the sign of a number of two parts. */
function isReal(value: Expr): boolean {
  return isNumber(value, 'real') || isNegative(value, 'real')
}
