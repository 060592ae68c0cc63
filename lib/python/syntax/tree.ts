/**
 * The syntax tree of a module, node for node CPython 3.14's abstract grammar (Python.asdl), so that `ast.dump` of the
 * real interpreter is the oracle for the parser and the compiler can follow CPython's.
 *
 * Invariant: lines count from 1; columns count UTF-8 bytes from 0, as in CPython. A tree is plain immutable data.
 * This file does not know how a tree is made (parse.ts) nor what it is compiled to.
 */

/** A stretch of source: lines from 1, columns in UTF-8 bytes from 0; the end is exclusive. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Text of a `str` constant as UTF-16; lone surrogates are legal. An `int` is a bigint only beyond 2**53 - 1. */
export type ConstantValue =
  | { readonly type: 'none' }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'ellipsis' }
  | { readonly type: 'int'; readonly value: number | bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'complex'; readonly imag: number }
  | { readonly type: 'str'; readonly value: string }
  | { readonly type: 'bytes'; readonly value: Uint8Array }

/** Constants that only a tree has which a program built: no text is read as one. */
export type BuiltConstant =
  | { readonly type: 'complexPair'; readonly real: number; readonly imag: number }
  | { readonly type: 'tuple'; readonly items: readonly (ConstantValue | BuiltConstant)[] }
  | { readonly type: 'frozenset'; readonly items: readonly (ConstantValue | BuiltConstant)[] }

/** A line that says to ignore its types. */
export interface TypeIgnore {
  readonly kind: 'TypeIgnore'
  readonly lineno: number
  readonly tag: string
}
/** `# type: int` behind a statement or parameter, where such comments are read; absent where there is none. */
interface TypeCommented {
  readonly typeComment?: string
}
export interface Module {
  readonly kind: 'Module'
  readonly body: readonly Statement[]
  /** Where comments about types are read. */
  readonly typeIgnores?: readonly TypeIgnore[]
}
export interface Interactive {
  readonly kind: 'Interactive'
  readonly body: readonly Statement[]
}
export interface Expression {
  readonly kind: 'Expression'
  readonly body: Expr
}
export type Root = Module | Interactive | Expression
/** What a comment says of a function: `(int, *str) -> bool`. */
export interface FunctionType {
  readonly kind: 'FunctionType'
  readonly argtypes: readonly Expr[]
  readonly returns: Expr
}

export type ExprContext = 'Load' | 'Store' | 'Del'
export type BoolOperator = 'And' | 'Or'
export type UnaryOperator = 'Invert' | 'Not' | 'UAdd' | 'USub'
export type BinaryOperator =
  | 'Add'
  | 'Sub'
  | 'Mult'
  | 'MatMult'
  | 'Div'
  | 'Mod'
  | 'Pow'
  | 'LShift'
  | 'RShift'
  | 'BitOr'
  | 'BitXor'
  | 'BitAnd'
  | 'FloorDiv'
export type CompareOperator = 'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn'

export interface Parameter extends Span, TypeCommented {
  readonly kind: 'arg'
  readonly name: string
  readonly annotation: Expr | null
}
/** `defaults` belong to the last of `posonly` + `args`; `kwDefaults` has one entry a keyword-only parameter, null for none. */
export interface Parameters {
  readonly kind: 'arguments'
  readonly posonly: readonly Parameter[]
  readonly args: readonly Parameter[]
  readonly vararg: Parameter | null
  readonly kwonly: readonly Parameter[]
  readonly kwDefaults: readonly (Expr | null)[]
  readonly kwarg: Parameter | null
  readonly defaults: readonly Expr[]
}
/** `name: null` is `**value`. */
export interface Keyword extends Span {
  readonly kind: 'keyword'
  readonly name: string | null
  readonly value: Expr
}
export interface Alias extends Span {
  readonly kind: 'alias'
  readonly name: string
  readonly asName: string | null
}
export interface WithItem {
  readonly kind: 'withitem'
  readonly context: Expr
  readonly target: Expr | null
}
export interface Comprehension {
  readonly kind: 'comprehension'
  readonly target: Expr
  readonly iter: Expr
  readonly ifs: readonly Expr[]
  readonly isAsync: boolean
}
export interface ExceptHandler extends Span {
  readonly kind: 'ExceptHandler'
  readonly type: Expr | null
  readonly name: string | null
  readonly body: readonly Statement[]
}
export interface MatchCase {
  readonly kind: 'match_case'
  readonly pattern: Pattern
  readonly guard: Expr | null
  readonly body: readonly Statement[]
}

// Statements

interface FunctionShape extends Span, TypeCommented {
  readonly name: string
  readonly args: Parameters
  readonly body: readonly Statement[]
  readonly decorators: readonly Expr[]
  readonly returns: Expr | null
  readonly typeParams: readonly TypeParam[]
}
export interface FunctionDef extends FunctionShape {
  readonly kind: 'FunctionDef'
}
export interface AsyncFunctionDef extends FunctionShape {
  readonly kind: 'AsyncFunctionDef'
}
export interface ClassDef extends Span {
  readonly kind: 'ClassDef'
  readonly name: string
  readonly bases: readonly Expr[]
  readonly keywords: readonly Keyword[]
  readonly body: readonly Statement[]
  readonly decorators: readonly Expr[]
  readonly typeParams: readonly TypeParam[]
}
export interface Return extends Span {
  readonly kind: 'Return'
  readonly value: Expr | null
}
export interface Delete extends Span {
  readonly kind: 'Delete'
  readonly targets: readonly Expr[]
}
export interface Assign extends Span, TypeCommented {
  readonly kind: 'Assign'
  readonly targets: readonly Expr[]
  readonly value: Expr
}
export interface TypeAlias extends Span {
  readonly kind: 'TypeAlias'
  readonly name: Expr
  readonly typeParams: readonly TypeParam[]
  readonly value: Expr
}
export interface AugAssign extends Span {
  readonly kind: 'AugAssign'
  readonly target: Expr
  readonly op: BinaryOperator
  readonly value: Expr
}
export interface AnnAssign extends Span {
  readonly kind: 'AnnAssign'
  readonly target: Expr
  readonly annotation: Expr
  readonly value: Expr | null
  readonly simple: boolean
}
interface ForShape extends Span, TypeCommented {
  readonly target: Expr
  readonly iter: Expr
  readonly body: readonly Statement[]
  readonly orelse: readonly Statement[]
}
export interface For extends ForShape {
  readonly kind: 'For'
}
export interface AsyncFor extends ForShape {
  readonly kind: 'AsyncFor'
}
export interface While extends Span {
  readonly kind: 'While'
  readonly test: Expr
  readonly body: readonly Statement[]
  readonly orelse: readonly Statement[]
}
export interface If extends Span {
  readonly kind: 'If'
  readonly test: Expr
  readonly body: readonly Statement[]
  readonly orelse: readonly Statement[]
}
interface WithShape extends Span, TypeCommented {
  readonly items: readonly WithItem[]
  readonly body: readonly Statement[]
}
export interface With extends WithShape {
  readonly kind: 'With'
}
export interface AsyncWith extends WithShape {
  readonly kind: 'AsyncWith'
}
export interface Match extends Span {
  readonly kind: 'Match'
  readonly subject: Expr
  readonly cases: readonly MatchCase[]
}
export interface Raise extends Span {
  readonly kind: 'Raise'
  readonly exc: Expr | null
  readonly cause: Expr | null
}
interface TryShape extends Span {
  readonly body: readonly Statement[]
  readonly handlers: readonly ExceptHandler[]
  readonly orelse: readonly Statement[]
  readonly finalbody: readonly Statement[]
}
export interface Try extends TryShape {
  readonly kind: 'Try'
}
export interface TryStar extends TryShape {
  readonly kind: 'TryStar'
}
export interface Assert extends Span {
  readonly kind: 'Assert'
  readonly test: Expr
  readonly msg: Expr | null
}
export interface Import extends Span {
  readonly kind: 'Import'
  readonly names: readonly Alias[]
}
export interface ImportFrom extends Span {
  readonly kind: 'ImportFrom'
  readonly module: string | null
  readonly names: readonly Alias[]
  readonly level: number
}
export interface Global extends Span {
  readonly kind: 'Global'
  readonly names: readonly string[]
}
export interface Nonlocal extends Span {
  readonly kind: 'Nonlocal'
  readonly names: readonly string[]
}
export interface ExprStatement extends Span {
  readonly kind: 'Expr'
  readonly value: Expr
}
export interface Pass extends Span {
  readonly kind: 'Pass'
}
export interface Break extends Span {
  readonly kind: 'Break'
}
export interface Continue extends Span {
  readonly kind: 'Continue'
}
export type Statement =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStatement
  | Pass
  | Break
  | Continue

// Expressions

export interface BoolOp extends Span {
  readonly kind: 'BoolOp'
  readonly op: BoolOperator
  readonly values: readonly Expr[]
}
export interface NamedExpr extends Span {
  readonly kind: 'NamedExpr'
  readonly target: Expr
  readonly value: Expr
}
export interface BinOp extends Span {
  readonly kind: 'BinOp'
  readonly left: Expr
  readonly op: BinaryOperator
  readonly right: Expr
}
export interface UnaryOp extends Span {
  readonly kind: 'UnaryOp'
  readonly op: UnaryOperator
  readonly operand: Expr
}
export interface Lambda extends Span {
  readonly kind: 'Lambda'
  readonly args: Parameters
  readonly body: Expr
}
export interface IfExp extends Span {
  readonly kind: 'IfExp'
  readonly test: Expr
  readonly body: Expr
  readonly orelse: Expr
}
/** A null key is `**value`. */
export interface Dict extends Span {
  readonly kind: 'Dict'
  readonly keys: readonly (Expr | null)[]
  readonly values: readonly Expr[]
}
export interface SetDisplay extends Span {
  readonly kind: 'Set'
  readonly elts: readonly Expr[]
}
export interface ListComp extends Span {
  readonly kind: 'ListComp'
  readonly elt: Expr
  readonly generators: readonly Comprehension[]
}
export interface SetComp extends Span {
  readonly kind: 'SetComp'
  readonly elt: Expr
  readonly generators: readonly Comprehension[]
}
export interface DictComp extends Span {
  readonly kind: 'DictComp'
  readonly key: Expr
  readonly value: Expr
  readonly generators: readonly Comprehension[]
}
export interface GeneratorExp extends Span {
  readonly kind: 'GeneratorExp'
  readonly elt: Expr
  readonly generators: readonly Comprehension[]
}
export interface Await extends Span {
  readonly kind: 'Await'
  readonly value: Expr
}
export interface Yield extends Span {
  readonly kind: 'Yield'
  readonly value: Expr | null
}
export interface YieldFrom extends Span {
  readonly kind: 'YieldFrom'
  readonly value: Expr
}
export interface Compare extends Span {
  readonly kind: 'Compare'
  readonly left: Expr
  readonly ops: readonly CompareOperator[]
  readonly comparators: readonly Expr[]
}
export interface Call extends Span {
  readonly kind: 'Call'
  readonly func: Expr
  readonly args: readonly Expr[]
  readonly keywords: readonly Keyword[]
}
/** What `!r`, `!s`, `!a` ask for, or nothing. */
export type Conversion = 'r' | 's' | 'a' | null
export interface FormattedValue extends Span {
  readonly kind: 'FormattedValue'
  readonly value: Expr
  readonly conversion: Conversion
  readonly formatSpec: Expr | null
}
/** `text` is the expression's source inside the braces of a t-string. */
export interface Interpolation extends Span {
  readonly kind: 'Interpolation'
  readonly value: Expr
  readonly text: string
  readonly conversion: Conversion
  readonly formatSpec: Expr | null
}
export interface JoinedStr extends Span {
  readonly kind: 'JoinedStr'
  readonly values: readonly Expr[]
}
export interface TemplateStr extends Span {
  readonly kind: 'TemplateStr'
  readonly values: readonly Expr[]
}
/** `unicodePrefix` is true for `u'...'`, which `ast` reports as `kind='u'`. */
export interface Constant extends Span {
  readonly kind: 'Constant'
  readonly value: ConstantValue | BuiltConstant
  readonly unicodePrefix: boolean
}
export interface Attribute extends Span {
  readonly kind: 'Attribute'
  readonly value: Expr
  readonly attr: string
  readonly ctx: ExprContext
}
export interface Subscript extends Span {
  readonly kind: 'Subscript'
  readonly value: Expr
  readonly slice: Expr
  readonly ctx: ExprContext
}
export interface Starred extends Span {
  readonly kind: 'Starred'
  readonly value: Expr
  readonly ctx: ExprContext
}
export interface Name extends Span {
  readonly kind: 'Name'
  readonly id: string
  readonly ctx: ExprContext
}
export interface ListDisplay extends Span {
  readonly kind: 'List'
  readonly elts: readonly Expr[]
  readonly ctx: ExprContext
}
export interface TupleDisplay extends Span {
  readonly kind: 'Tuple'
  readonly elts: readonly Expr[]
  readonly ctx: ExprContext
}
export interface Slice extends Span {
  readonly kind: 'Slice'
  readonly lower: Expr | null
  readonly upper: Expr | null
  readonly step: Expr | null
}
export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetDisplay
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | Interpolation
  | JoinedStr
  | TemplateStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | ListDisplay
  | TupleDisplay
  | Slice

// Patterns

export interface MatchValue extends Span {
  readonly kind: 'MatchValue'
  readonly value: Expr
}
export interface MatchSingleton extends Span {
  readonly kind: 'MatchSingleton'
  readonly value: ConstantValue
}
export interface MatchSequence extends Span {
  readonly kind: 'MatchSequence'
  readonly patterns: readonly Pattern[]
}
export interface MatchMapping extends Span {
  readonly kind: 'MatchMapping'
  readonly keys: readonly Expr[]
  readonly patterns: readonly Pattern[]
  readonly rest: string | null
}
export interface MatchClass extends Span {
  readonly kind: 'MatchClass'
  readonly cls: Expr
  readonly patterns: readonly Pattern[]
  readonly kwdAttrs: readonly string[]
  readonly kwdPatterns: readonly Pattern[]
}
export interface MatchStar extends Span {
  readonly kind: 'MatchStar'
  readonly name: string | null
}
export interface MatchAs extends Span {
  readonly kind: 'MatchAs'
  readonly pattern: Pattern | null
  readonly name: string | null
}
export interface MatchOr extends Span {
  readonly kind: 'MatchOr'
  readonly patterns: readonly Pattern[]
}
export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr

// Type parameters

export interface TypeVar extends Span {
  readonly kind: 'TypeVar'
  readonly name: string
  readonly bound: Expr | null
  readonly defaultValue: Expr | null
}
export interface ParamSpec extends Span {
  readonly kind: 'ParamSpec'
  readonly name: string
  readonly defaultValue: Expr | null
}
export interface TypeVarTuple extends Span {
  readonly kind: 'TypeVarTuple'
  readonly name: string
  readonly defaultValue: Expr | null
}
export type TypeParam = TypeVar | ParamSpec | TypeVarTuple
