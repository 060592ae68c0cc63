/**
 * Whether a tree that a program built is one that the grammar could have made, in the words of CPython's ast.c
 * (`_PyAST_Validate`). Fields have the right types already (fromNodes.ts), but for None where a node must be.
 */
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type {
  Alias,
  Comprehension,
  ExceptHandler,
  Expr,
  ExprContext,
  FunctionType,
  Parameters,
  Root,
  Span,
  Statement,
  TypeParam,
} from '../../syntax/tree'
import { PatternCheck } from './validatePattern'

export function validate(vm: Vm, root: Root | FunctionType): void {
  const check = new Check(vm)
  if (root.kind === 'Expression') check.expression(root.body)
  else if (root.kind === 'FunctionType') for (const type of [...root.argtypes, root.returns]) check.expression(type)
  else check.statements(root.body)
}

const NO_NAMES = new Set(['None', 'True', 'False'])

class Check {
  private readonly patterns: PatternCheck

  constructor(private readonly vm: Vm) {
    this.patterns = new PatternCheck(vm, (value) => this.expression(value))
  }

  private wrong(message: string): PyRaise {
    return this.vm.error('ValueError', message)
  }

  private place({ line, column, endLine, endColumn }: Span): void {
    if (line > endLine) throw this.wrong(`AST node line range (${line}, ${endLine}) is not valid`)
    if ((line < 0 && endLine !== line) || (column < 0 && column !== endColumn))
      throw this.wrong(
        `AST node column range (${column}, ${endColumn}) for line range (${line}, ${endLine}) is not valid`,
      )
    if (line === endLine && column > endColumn)
      throw this.wrong(`line ${line}, column ${column}-${endColumn} is not a valid range`)
  }

  private name(name: string | null): void {
    if (name !== null && NO_NAMES.has(name)) throw this.wrong(`identifier field can't represent '${name}' constant`)
  }

  statements(body: readonly (Statement | null)[]): void {
    for (const statement of body) {
      if (statement === null) throw this.wrong('None disallowed in statement list')
      this.statement(statement)
    }
  }

  private body(body: readonly Statement[], owner: string): void {
    this.some(body, 'body', owner)
    this.statements(body)
  }

  private some(items: readonly unknown[], what: string, owner: string): void {
    if (items.length === 0) throw this.wrong(`empty ${what} on ${owner}`)
  }

  /** `null` entries are refused, unless `mayLack`. */
  private all(values: readonly (Expr | null)[], context: ExprContext = 'Load', mayLack = false): void {
    for (const value of values) {
      if (value !== null) this.expression(value, context)
      else if (!mayLack) throw this.wrong('None disallowed in expression list')
    }
  }

  private maybe(...values: readonly (Expr | null)[]): void {
    for (const value of values) if (value !== null) this.expression(value)
  }

  private statement(statement: Statement): void {
    this.place(statement)
    switch (statement.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.name(statement.name)
        this.body(statement.body, statement.kind)
        this.typeParams(statement.typeParams)
        this.parameters(statement.args)
        this.all(statement.decorators)
        return this.maybe(statement.returns)
      case 'ClassDef':
        this.name(statement.name)
        this.body(statement.body, 'ClassDef')
        this.typeParams(statement.typeParams)
        this.all(statement.bases)
        this.all(statement.keywords.map(({ value }) => value))
        return this.all(statement.decorators)
      case 'Delete':
        this.some(statement.targets, 'targets', 'Delete')
        return this.all(statement.targets, 'Del')
      case 'Assign':
        this.some(statement.targets, 'targets', 'Assign')
        this.all(statement.targets, 'Store')
        return this.expression(statement.value)
      case 'TypeAlias':
        if (statement.name.kind !== 'Name') throw this.vm.error('TypeError', 'TypeAlias with non-Name name')
        this.expression(statement.name, 'Store')
        this.typeParams(statement.typeParams)
        return this.expression(statement.value)
      case 'AugAssign':
        this.expression(statement.target, 'Store')
        return this.expression(statement.value)
      case 'AnnAssign':
        if (statement.target.kind !== 'Name' && statement.simple)
          throw this.vm.error('TypeError', 'AnnAssign with simple non-Name target')
        this.expression(statement.target, 'Store')
        return this.maybe(statement.value, statement.annotation)
      default:
        return this.block(statement)
    }
  }

  private block(statement: Statement): void {
    switch (statement.kind) {
      case 'For':
      case 'AsyncFor':
        this.expression(statement.target, 'Store')
        this.expression(statement.iter)
        this.body(statement.body, statement.kind)
        return this.statements(statement.orelse)
      case 'While':
      case 'If':
        this.expression(statement.test)
        this.body(statement.body, statement.kind)
        return this.statements(statement.orelse)
      case 'With':
      case 'AsyncWith':
        this.some(statement.items, 'items', statement.kind)
        for (const { context, target } of statement.items) {
          this.expression(context)
          if (target !== null) this.expression(target, 'Store')
        }
        return this.body(statement.body, statement.kind)
      case 'Match':
        this.expression(statement.subject)
        this.some(statement.cases, 'cases', 'Match')
        for (const one of statement.cases) {
          this.patterns.pattern(one.pattern)
          this.maybe(one.guard)
          this.body(one.body, 'match_case')
        }
        return
      case 'Try':
      case 'TryStar':
        return this.tryStatement(statement.kind, statement)
      default:
        return this.simple(statement)
    }
  }

  private tryStatement(
    kind: string,
    { body, handlers, orelse, finalbody }: Extract<Statement, { kind: 'Try' | 'TryStar' }>,
  ): void {
    this.body(body, kind)
    if (handlers.length === 0 && finalbody.length === 0)
      throw this.wrong(`${kind} has neither except handlers nor finalbody`)
    if (handlers.length === 0 && orelse.length > 0) throw this.wrong(`${kind} has orelse but no except handlers`)
    for (const handler of handlers) {
      if (kind === 'Try') this.name(handler.name)
      this.handler(handler)
    }
    this.statements(orelse)
    this.statements(finalbody)
  }

  private handler(handler: ExceptHandler): void {
    this.place(handler)
    this.maybe(handler.type)
    this.body(handler.body, 'ExceptHandler')
  }

  private aliases(names: readonly Alias[], owner: string): void {
    this.some(names, 'names', owner)
    for (const { name, asName } of names) {
      this.name(name)
      this.name(asName)
    }
  }

  private simple(statement: Statement): void {
    switch (statement.kind) {
      case 'Return':
        return this.maybe(statement.value)
      case 'Raise':
        if (statement.exc === null && statement.cause !== null) throw this.wrong('Raise with cause but no exception')
        return this.maybe(statement.exc, statement.cause)
      case 'Assert':
        return this.maybe(statement.test, statement.msg)
      case 'Import':
        return this.aliases(statement.names, 'Import')
      case 'ImportFrom':
        if (statement.level < 0) throw this.wrong('Negative ImportFrom level')
        return this.aliases(statement.names, 'ImportFrom')
      case 'Global':
      case 'Nonlocal':
        return this.some(statement.names, 'names', statement.kind)
      case 'Expr':
        return this.expression(statement.value)
      default:
        return
    }
  }

  expression(value: Expr, context: ExprContext = 'Load'): void {
    this.place(value)
    this.context(value, context)
    switch (value.kind) {
      case 'BoolOp':
        if (value.values.length < 2) throw this.wrong('BoolOp with less than 2 values')
        return this.all(value.values)
      case 'NamedExpr':
        if (value.target.kind !== 'Name') throw this.vm.error('TypeError', 'NamedExpr target must be a Name')
        return this.expression(value.value)
      case 'BinOp':
        return this.maybe(value.left, value.right)
      case 'UnaryOp':
        return this.expression(value.operand)
      case 'Lambda':
        this.parameters(value.args)
        return this.expression(value.body)
      case 'IfExp':
        return this.maybe(value.test, value.body, value.orelse)
      case 'Dict':
        if (value.keys.length !== value.values.length)
          throw this.wrong("Dict doesn't have the same number of keys as values")
        this.all(value.keys, 'Load', true)
        return this.all(value.values)
      case 'Set':
      case 'List':
      case 'Tuple':
        return this.all(value.elts, context)
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
        this.comprehensions(value.generators)
        return this.expression(value.elt)
      case 'DictComp':
        this.comprehensions(value.generators)
        return this.maybe(value.key, value.value)
      default:
        return this.primary(value, context)
    }
  }

  private primary(value: Expr, context: ExprContext): void {
    switch (value.kind) {
      case 'Yield':
        return this.maybe(value.value)
      case 'Await':
      case 'YieldFrom':
      case 'Attribute':
        return this.expression(value.value)
      case 'Compare':
        if (value.comparators.length === 0) throw this.wrong('Compare with no comparators')
        if (value.comparators.length !== value.ops.length)
          throw this.wrong('Compare has a different number of comparators and operands')
        this.all(value.comparators)
        return this.expression(value.left)
      case 'Call':
        this.expression(value.func)
        this.all(value.args)
        return this.all(value.keywords.map((keyword) => keyword.value))
      case 'FormattedValue':
      case 'Interpolation':
        return this.maybe(value.value, value.formatSpec)
      case 'JoinedStr':
      case 'TemplateStr':
        return this.all(value.values)
      case 'Subscript':
        return this.maybe(value.slice, value.value)
      case 'Starred':
        return this.expression(value.value, context)
      case 'Name':
        return this.name(value.id)
      case 'Slice':
        return this.maybe(value.lower, value.upper, value.step)
      default:
        return
    }
  }

  private context(value: Expr, wanted: ExprContext): void {
    if ('ctx' in value) {
      if (value.ctx !== wanted) throw this.wrong(`expression must have ${wanted} context but has ${value.ctx} instead`)
    } else if (wanted !== 'Load') {
      throw this.wrong(`expression which can't be assigned to in ${wanted} context`)
    }
  }

  private comprehensions(generators: readonly Comprehension[]): void {
    if (generators.length === 0) throw this.wrong('comprehension with no generators')
    for (const { target, iter, ifs } of generators) {
      this.expression(target, 'Store')
      this.expression(iter)
      this.all(ifs)
    }
  }

  private parameters({ posonly, args, vararg, kwonly, kwarg, defaults, kwDefaults }: Parameters): void {
    for (const parameter of [...posonly, ...args, vararg, ...kwonly, kwarg]) {
      if (parameter === null) continue
      this.place(parameter)
      this.maybe(parameter.annotation)
    }
    if (defaults.length > posonly.length + args.length)
      throw this.wrong('more positional defaults than args on arguments')
    if (kwDefaults.length !== kwonly.length)
      throw this.wrong('length of kwonlyargs is not the same as kw_defaults on arguments')
    this.all(defaults)
    this.all(kwDefaults, 'Load', true)
  }

  private typeParams(parameters: readonly TypeParam[]): void {
    for (const parameter of parameters) {
      this.place(parameter)
      this.name(parameter.name)
      if (parameter.kind === 'TypeVar') this.maybe(parameter.bound)
      this.maybe(parameter.defaultValue)
    }
  }
}
