/** The patterns of a tree that a program built: what CPython's ast.c (validate_pattern) asks of them. */
import type { Expr, Pattern } from '../../syntax/tree'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'

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
    this.all(pattern.patterns, false)
    this.all(pattern.kwdPatterns, false)
  }

  /** What may stand as a value: literals, numbers with signs or two parts, dotted names. */
  private value(value: Expr): void {
    this.expression(value)
    switch (value.kind) {
      case 'Constant':
        if (value.value.type === 'none' || value.value.type === 'bool' || value.value.type === 'ellipsis')
          throw this.wrong('unexpected constant inside of a literal pattern')
        return
      case 'Attribute':
      case 'JoinedStr':
      case 'TemplateStr':
        return
      case 'UnaryOp':
        if (value.op === 'USub' && isNumber(value.operand)) return
        break
      case 'BinOp':
        if ((value.op === 'Add' || value.op === 'Sub') && isNumber(value.right)) return
        break
      default:
    }
    throw this.wrong('patterns may only match literals and attribute lookups')
  }
}

function isNumber(value: Expr): boolean {
  return value.kind === 'Constant' && ['int', 'float', 'complex'].includes(value.value.type)
}
