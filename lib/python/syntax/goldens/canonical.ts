/**
 * A tree as plain nested arrays, the form in which CPython's own trees are recorded by scripts/goldens/syntax.py: the
 * class name, the place or null, then the fields in the order of Python.asdl. For tests only.
 */
import type { BuiltConstant, Comprehension, ConstantValue, Expr, Keyword, Parameter, Parameters, Pattern, Root, Span } from '../tree'
import type { Alias, ExceptHandler, MatchCase, Statement, TypeParam, WithItem } from '../tree'

export type Canonical = null | string | number | boolean | readonly Canonical[]

type Node =
  | Root
  | Statement
  | Expr
  | Pattern
  | TypeParam
  | Comprehension
  | Keyword
  | Parameter
  | Parameters
  | Alias
  | ExceptHandler
  | MatchCase
  | WithItem

export function canonical(node: Node | null): Canonical {
  if (node === null) return null
  const place = 'line' in node ? placeOf(node) : null
  return [node.kind, place, ...fields(node)]
}

function placeOf(span: Span): Canonical {
  return [span.line, span.column, span.endLine, span.endColumn]
}

function all(nodes: readonly (Node | null)[]): Canonical {
  return nodes.map(canonical)
}

function floatBits(value: number): string {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  return view.getBigUint64(0).toString(16).padStart(16, '0')
}

function constant(value: ConstantValue | BuiltConstant): Canonical {
  switch (value.type) {
    case 'none':
    case 'ellipsis':
      return [value.type]
    case 'bool':
    case 'str':
      return [value.type, value.value]
    case 'int':
      return ['int', value.value.toString()]
    case 'float':
      return ['float', floatBits(value.value)]
    case 'complex':
      return ['complex', floatBits(value.imag)]
    case 'bytes':
      return ['bytes', Array.from(value.value, (byte) => byte.toString(16).padStart(2, '0')).join('')]
    default:
      throw new RangeError(`no text is read as a constant ${value.type}`)
  }
}

function conversionCode(conversion: string | null): number {
  return conversion === null ? -1 : conversion.charCodeAt(0)
}

/** One arm a class: a table of Python.asdl. */
function fields(n: Node): readonly Canonical[] {
  switch (n.kind) {
    case 'Module':
    case 'Interactive':
      return [all(n.body)]
    case 'Expression':
      return [canonical(n.body)]
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return [n.name, canonical(n.args), all(n.body), all(n.decorators), canonical(n.returns), all(n.typeParams)]
    case 'ClassDef':
      return [n.name, all(n.bases), all(n.keywords), all(n.body), all(n.decorators), all(n.typeParams)]
    case 'Return':
      return [canonical(n.value)]
    case 'Delete':
      return [all(n.targets)]
    case 'Assign':
      return [all(n.targets), canonical(n.value)]
    case 'TypeAlias':
      return [canonical(n.name), all(n.typeParams), canonical(n.value)]
    case 'AugAssign':
      return [canonical(n.target), n.op, canonical(n.value)]
    case 'AnnAssign':
      return [canonical(n.target), canonical(n.annotation), canonical(n.value), n.simple ? 1 : 0]
    case 'For':
    case 'AsyncFor':
      return [canonical(n.target), canonical(n.iter), all(n.body), all(n.orelse)]
    case 'While':
    case 'If':
      return [canonical(n.test), all(n.body), all(n.orelse)]
    case 'With':
    case 'AsyncWith':
      return [all(n.items), all(n.body)]
    case 'Match':
      return [canonical(n.subject), all(n.cases)]
    case 'Raise':
      return [canonical(n.exc), canonical(n.cause)]
    case 'Try':
    case 'TryStar':
      return [all(n.body), all(n.handlers), all(n.orelse), all(n.finalbody)]
    case 'Assert':
      return [canonical(n.test), canonical(n.msg)]
    case 'Import':
      return [all(n.names)]
    case 'ImportFrom':
      return [n.module, all(n.names), n.level]
    case 'Global':
    case 'Nonlocal':
      return [n.names]
    case 'Pass':
    case 'Break':
    case 'Continue':
      return []
    case 'alias':
      return [n.name, n.asName]
    case 'withitem':
      return [canonical(n.context), canonical(n.target)]
    case 'ExceptHandler':
      return [canonical(n.type), n.name, all(n.body)]
    case 'match_case':
      return [canonical(n.pattern), canonical(n.guard), all(n.body)]
    default:
      return inner(n)
  }
}

function inner(n: Exclude<Node, Root | Statement | Alias | WithItem | ExceptHandler | MatchCase> | Statement): readonly Canonical[] {
  switch (n.kind) {
    case 'Expr':
    case 'Await':
    case 'Yield':
    case 'YieldFrom':
      return [canonical(n.value)]
    case 'BoolOp':
      return [n.op, all(n.values)]
    case 'NamedExpr':
      return [canonical(n.target), canonical(n.value)]
    case 'BinOp':
      return [canonical(n.left), n.op, canonical(n.right)]
    case 'UnaryOp':
      return [n.op, canonical(n.operand)]
    case 'Lambda':
      return [canonical(n.args), canonical(n.body)]
    case 'IfExp':
      return [canonical(n.test), canonical(n.body), canonical(n.orelse)]
    case 'Dict':
      return [all(n.keys), all(n.values)]
    case 'Set':
      return [all(n.elts)]
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
      return [canonical(n.elt), all(n.generators)]
    case 'DictComp':
      return [canonical(n.key), canonical(n.value), all(n.generators)]
    case 'Compare':
      return [canonical(n.left), n.ops, all(n.comparators)]
    case 'Call':
      return [canonical(n.func), all(n.args), all(n.keywords)]
    case 'FormattedValue':
      return [canonical(n.value), conversionCode(n.conversion), canonical(n.formatSpec)]
    case 'Interpolation':
      return [canonical(n.value), ['str', n.text], conversionCode(n.conversion), canonical(n.formatSpec)]
    case 'JoinedStr':
    case 'TemplateStr':
      return [all(n.values)]
    case 'Constant':
      return [constant(n.value), n.unicodePrefix ? 'u' : null]
    case 'Attribute':
      return [canonical(n.value), n.attr, n.ctx]
    case 'Subscript':
      return [canonical(n.value), canonical(n.slice), n.ctx]
    case 'Starred':
      return [canonical(n.value), n.ctx]
    case 'Name':
      return [n.id, n.ctx]
    case 'List':
    case 'Tuple':
      return [all(n.elts), n.ctx]
    case 'Slice':
      return [canonical(n.lower), canonical(n.upper), canonical(n.step)]
    case 'comprehension':
      return [canonical(n.target), canonical(n.iter), all(n.ifs), n.isAsync ? 1 : 0]
    case 'keyword':
      return [n.name, canonical(n.value)]
    case 'arg':
      return [n.name, canonical(n.annotation)]
    case 'arguments':
      return [all(n.posonly), all(n.args), canonical(n.vararg), all(n.kwonly), all(n.kwDefaults), canonical(n.kwarg), all(n.defaults)]
    case 'MatchValue':
      return [canonical(n.value)]
    case 'MatchSingleton':
      return [constant(n.value)]
    case 'MatchSequence':
    case 'MatchOr':
      return [all(n.patterns)]
    case 'MatchMapping':
      return [all(n.keys), all(n.patterns), n.rest]
    case 'MatchClass':
      return [canonical(n.cls), all(n.patterns), n.kwdAttrs, all(n.kwdPatterns)]
    case 'MatchStar':
      return [n.name]
    case 'MatchAs':
      return [canonical(n.pattern), n.name]
    case 'TypeVar':
      return [n.name, canonical(n.bound), canonical(n.defaultValue)]
    case 'ParamSpec':
    case 'TypeVarTuple':
      return [n.name, canonical(n.defaultValue)]
    default:
      throw new Error(`no canonical form of ${n.kind}`)
  }
}
