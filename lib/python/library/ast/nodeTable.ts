/**
 * The nodes of Python's syntax trees as `_ast` has them: class, base and fields, one a line, bases first. A field is written
 * `name:type`, with `*` for a list and `?` for what may be None; `@` marks classes whose nodes have places in the source, `@@`
 * those that are not made without their ends.
 * Source: Python.asdl of CPython 3.14, as its `_ast` shows it.
 */
const TABLE = `
mod AST
stmt AST @
expr AST @
expr_context AST
boolop AST
operator AST
unaryop AST
cmpop AST
comprehension AST target:expr iter:expr ifs:expr* is_async:int
excepthandler AST @
arguments AST posonlyargs:arg* args:arg* vararg:arg? kwonlyargs:arg* kw_defaults:expr* kwarg:arg? defaults:expr*
arg AST @ arg:str annotation:expr? type_comment:str?
keyword AST @ arg:str? value:expr
alias AST @ name:str asname:str?
withitem AST context_expr:expr optional_vars:expr?
match_case AST pattern:pattern guard:expr? body:stmt*
pattern AST @@
type_ignore AST
type_param AST @@
Module mod body:stmt* type_ignores:type_ignore*
Interactive mod body:stmt*
Expression mod body:expr
FunctionType mod argtypes:expr* returns:expr
FunctionDef stmt name:str args:arguments body:stmt* decorator_list:expr* returns:expr? type_comment:str? type_params:type_param*
AsyncFunctionDef stmt name:str args:arguments body:stmt* decorator_list:expr* returns:expr? type_comment:str? type_params:type_param*
ClassDef stmt name:str bases:expr* keywords:keyword* body:stmt* decorator_list:expr* type_params:type_param*
Return stmt value:expr?
Delete stmt targets:expr*
Assign stmt targets:expr* value:expr type_comment:str?
TypeAlias stmt name:expr type_params:type_param* value:expr
AugAssign stmt target:expr op:operator value:expr
AnnAssign stmt target:expr annotation:expr value:expr? simple:int
For stmt target:expr iter:expr body:stmt* orelse:stmt* type_comment:str?
AsyncFor stmt target:expr iter:expr body:stmt* orelse:stmt* type_comment:str?
While stmt test:expr body:stmt* orelse:stmt*
If stmt test:expr body:stmt* orelse:stmt*
With stmt items:withitem* body:stmt* type_comment:str?
AsyncWith stmt items:withitem* body:stmt* type_comment:str?
Match stmt subject:expr cases:match_case*
Raise stmt exc:expr? cause:expr?
Try stmt body:stmt* handlers:excepthandler* orelse:stmt* finalbody:stmt*
TryStar stmt body:stmt* handlers:excepthandler* orelse:stmt* finalbody:stmt*
Assert stmt test:expr msg:expr?
Import stmt names:alias*
ImportFrom stmt module:str? names:alias* level:int?
Global stmt names:str*
Nonlocal stmt names:str*
Expr stmt value:expr
Pass stmt
Break stmt
Continue stmt
BoolOp expr op:boolop values:expr*
NamedExpr expr target:expr value:expr
BinOp expr left:expr op:operator right:expr
UnaryOp expr op:unaryop operand:expr
Lambda expr args:arguments body:expr
IfExp expr test:expr body:expr orelse:expr
Dict expr keys:expr* values:expr*
Set expr elts:expr*
ListComp expr elt:expr generators:comprehension*
SetComp expr elt:expr generators:comprehension*
DictComp expr key:expr value:expr generators:comprehension*
GeneratorExp expr elt:expr generators:comprehension*
Await expr value:expr
Yield expr value:expr?
YieldFrom expr value:expr
Compare expr left:expr ops:cmpop* comparators:expr*
Call expr func:expr args:expr* keywords:keyword*
FormattedValue expr value:expr conversion:int format_spec:expr?
Interpolation expr value:expr str:object conversion:int format_spec:expr?
JoinedStr expr values:expr*
TemplateStr expr values:expr*
Constant expr value:object kind:str?
Attribute expr value:expr attr:str ctx:expr_context
Subscript expr value:expr slice:expr ctx:expr_context
Starred expr value:expr ctx:expr_context
Name expr id:str ctx:expr_context
List expr elts:expr* ctx:expr_context
Tuple expr elts:expr* ctx:expr_context
Slice expr lower:expr? upper:expr? step:expr?
Load expr_context
Store expr_context
Del expr_context
And boolop
Or boolop
Add operator
Sub operator
Mult operator
MatMult operator
Div operator
Mod operator
Pow operator
LShift operator
RShift operator
BitOr operator
BitXor operator
BitAnd operator
FloorDiv operator
Invert unaryop
Not unaryop
UAdd unaryop
USub unaryop
Eq cmpop
NotEq cmpop
Lt cmpop
LtE cmpop
Gt cmpop
GtE cmpop
Is cmpop
IsNot cmpop
In cmpop
NotIn cmpop
ExceptHandler excepthandler type:expr? name:str? body:stmt*
MatchValue pattern value:expr
MatchSingleton pattern value:object
MatchSequence pattern patterns:pattern*
MatchMapping pattern keys:expr* patterns:pattern* rest:str?
MatchClass pattern cls:expr patterns:pattern* kwd_attrs:str* kwd_patterns:pattern*
MatchStar pattern name:str?
MatchAs pattern pattern:pattern? name:str?
MatchOr pattern patterns:pattern*
TypeIgnore type_ignore lineno:int tag:str
TypeVar type_param name:str bound:expr? default_value:expr?
ParamSpec type_param name:str default_value:expr?
TypeVarTuple type_param name:str default_value:expr?
`

export interface NodeField {
  readonly name: string
  readonly type: string
  readonly many: boolean
  readonly optional: boolean
}

export interface NodeClass {
  readonly name: string
  readonly base: string
  readonly hasPlace: boolean
  readonly isEndOptional: boolean
  readonly fields: readonly NodeField[]
}

function readField(word: string): NodeField {
  const [name = '', type = ''] = word.split(':')
  return { name, type: type.replace(/[*?]$/, ''), many: type.endsWith('*'), optional: type.endsWith('?') }
}

function readLine(line: string): NodeClass {
  const [name = '', base = '', ...words] = line.split(' ')
  const isEndOptional = words[0] === '@'
  const hasPlace = isEndOptional || words[0] === '@@'
  return { name, base, hasPlace, isEndOptional, fields: (hasPlace ? words.slice(1) : words).map(readField) }
}

export function nodeClasses(): NodeClass[] {
  return TABLE.trim().split('\n').map(readLine)
}
