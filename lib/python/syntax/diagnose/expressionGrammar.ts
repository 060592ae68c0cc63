/** Expressions, arguments and lambdas in the notation of notation.ts, with the mistakes CPython looks for in them. */
export const EXPRESSION_GRAMMAR = `
expressions
  | expression (',' expression)+ [','] -> Tuple
  | expression ',' -> Tuple
  | expression

expression @memo
  | badExpression
  | badLegacyCall
  | disjunction 'if' disjunction 'else' expression -> IfExp
  | disjunction
  | lambda

expressionWithoutBad @withoutBad
  | disjunction 'if' disjunction 'else' expression -> IfExp
  | disjunction
  | lambda

badExpression
  | STRING a:(!STRING expressionWithoutBad)+ STRING -> span a «invalid syntax. Is this intended to be part of the string?»
  | !(NAME STRING | SOFT) a:disjunction b:expressionWithoutBad -> call missingComma
  | a:disjunction 'if' b:disjunction !('else' | ':') -> range a b «expected 'else' after 'if' expression»
  | disjunction 'if' disjunction 'else' !expression -> next «expected expression after 'else', but statement is given»
  | a:(pass | break | continue) 'if' disjunction 'else' simpleStatement -> at a «expected expression before 'if', but statement is given»
  | a:'lambda' [lambdaParams] b:':' &FSTRING_MIDDLE -> range a b «f-string: lambda expressions are not allowed without parentheses»
  | a:'lambda' [lambdaParams] b:':' &TSTRING_MIDDLE -> range a b «t-string: lambda expressions are not allowed without parentheses»

badLegacyCall
  | a:NAME !'(' b:starExpressions -> call legacyCall

yield
  | 'yield' 'from' expression -> Yield
  | 'yield' [starExpressions] -> Yield

starExpressions
  | starExpression (',' starExpression)+ [','] -> Tuple
  | starExpression ',' -> Tuple
  | starExpression

starExpression @memo
  | '*' bitwiseOr -> Starred
  | expression

starNamedExpressions
  | ','.starNamedExpression+ [',']

starNamedExpression
  | '*' bitwiseOr -> Starred
  | namedExpression

assignmentExpression
  | NAME ':=' ~ expression -> NamedExpr

namedExpression
  | assignmentExpression
  | badNamedExpression
  | expression !':=' -> $0

badNamedExpression @memo
  | a:expression ':=' expression -> at a «cannot use assignment expressions with {name}»
  | a:NAME '=' b:bitwiseOr !('=' | ':=') -> range a b «invalid syntax. Maybe you meant '==' or ':=' instead of '='?»
  | !(list | tuple | generator | 'True' | 'None' | 'False') a:bitwiseOr '=' bitwiseOr !('=' | ':=') -> at a «cannot assign to {name} here. Maybe you meant '==' instead of '='?»

disjunction @memo
  | conjunction ('or' conjunction)+ -> BoolOp
  | conjunction

conjunction @memo
  | inversion ('and' inversion)+ -> BoolOp
  | inversion

inversion @memo
  | 'not' inversion -> UnaryOp
  | comparison

comparison
  | bitwiseOr comparisonPair+ -> Compare
  | bitwiseOr

comparisonPair
  | '==' bitwiseOr
  | '!=' bitwiseOr
  | '<=' bitwiseOr
  | '<' bitwiseOr
  | '>=' bitwiseOr
  | '>' bitwiseOr
  | 'not' 'in' bitwiseOr
  | 'in' bitwiseOr -> In
  | 'is' 'not' bitwiseOr
  | 'is' bitwiseOr
  | badNotEqual

badNotEqual
  | a:'<' b:'>' -> call notEqualSpelling

bitwiseOr @grow
  | bitwiseOr '|' bitwiseXor -> BinOp
  | bitwiseXor

bitwiseXor @grow
  | bitwiseXor '^' bitwiseAnd -> BinOp
  | bitwiseAnd

bitwiseAnd @grow
  | bitwiseAnd '&' shift -> BinOp
  | shift

shift @grow
  | shift '<<' sum -> BinOp
  | shift '>>' sum -> BinOp
  | badArithmetic
  | sum

badArithmetic
  | sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a:'not' b:inversion -> range a b «'not' after an operator must be parenthesized»

sum @grow
  | sum '+' term -> BinOp
  | sum '-' term -> BinOp
  | term

term @grow
  | term '*' factor -> BinOp
  | term '/' factor -> BinOp
  | term '//' factor -> BinOp
  | term '%' factor -> BinOp
  | term '@' factor -> BinOp
  | badFactor
  | factor

badFactor
  | ('+' | '-' | '~') a:'not' b:factor -> range a b «'not' after an operator must be parenthesized»

factor @memo
  | '+' factor -> UnaryOp
  | '-' factor -> UnaryOp
  | '~' factor -> UnaryOp
  | power

power
  | awaitPrimary '**' factor -> BinOp
  | awaitPrimary

awaitPrimary @memo
  | 'await' primary -> Await
  | primary

primary @grow
  | primary '.' NAME -> Attribute
  | primary generator -> Call
  | primary '(' [arguments] ')' -> Call
  | primary '[' slices ']' -> Subscript
  | atom

slices
  | slice !',' -> $0
  | ','.(slice | starredExpression)+ [','] -> Tuple

slice
  | [expression] ':' [expression] [':' [expression]] -> Slice
  | namedExpression

atom
  | NAME
  | 'True' -> True
  | 'False' -> False
  | 'None' -> None
  | &(STRING | FSTRING_START | TSTRING_START) strings -> $1
  | NUMBER
  | &'(' (tuple | group | generator) -> $1
  | &'[' (list | listComprehension) -> $1
  | &'{' (dict | set | dictComprehension | setComprehension) -> $1
  | '...' -> Ellipsis

group
  | '(' (yield | namedExpression) ')' -> $1
  | badGroup

badGroup
  | '(' a:starredExpression ')' -> at a «cannot use starred expression here»
  | '(' a:'**' expression ')' -> at a «cannot use double starred expression here»

list
  | '[' [starNamedExpressions] ']' -> List

tuple
  | '(' [starNamedExpression ',' [starNamedExpressions]] ')' -> Tuple

set
  | '{' starNamedExpressions '}' -> Set

dict
  | '{' [doubleStarredPairs] '}' -> Dict
  | '{' badDoubleStarredPairs '}'

doubleStarredPairs
  | ','.doubleStarredPair+ [',']

doubleStarredPair
  | '**' bitwiseOr
  | pair

pair
  | expression ':' expression

badDoubleStarredPairs
  | ','.doubleStarredPair+ ',' badPair
  | expression ':' a:'*' bitwiseOr -> from a «cannot use a starred expression in a dictionary value»
  | expression a:':' &('}' | ',') -> at a «expression expected after dictionary key and ':'»

badPair
  | a:expression !':' -> call missingColon
  | expression ':' a:'*' bitwiseOr -> from a «cannot use a starred expression in a dictionary value»
  | expression a:':' &('}' | ',') -> at a «expression expected after dictionary key and ':'»

forClauses
  | forClause+

forClause
  | 'async' 'for' starTargets 'in' ~ disjunction ('if' disjunction)*
  | 'for' starTargets 'in' ~ disjunction ('if' disjunction)*
  | badForClause
  | badForTarget

badForClause
  | ['async'] 'for' (bitwiseOr (',' bitwiseOr)* [',']) !'in' -> here «'in' expected after for-loop variables»

badForTarget
  | ['async'] 'for' a:starExpressions -> call badForTarget

listComprehension
  | '[' namedExpression forClauses ']' -> ListComp
  | badComprehension

setComprehension
  | '{' namedExpression forClauses '}' -> SetComp
  | badComprehension

generator
  | '(' (assignmentExpression | expression !':=') forClauses ')' -> GeneratorExp
  | badComprehension

dictComprehension
  | '{' pair forClauses '}' -> DictComp
  | badDictComprehension

badComprehension
  | ('[' | '(' | '{') a:starredExpression forClauses -> at a «iterable unpacking cannot be used in comprehension»
  | ('[' | '{') a:starNamedExpression ',' b:starNamedExpressions forClauses -> call missingTargetParentheses
  | ('[' | '{') a:starNamedExpression b:',' forClauses -> range a b «did you forget parentheses around the comprehension target?»

badDictComprehension
  | '{' a:'**' bitwiseOr forClauses '}' -> at a «dict unpacking cannot be used in dict comprehension»

arguments @memo
  | args [','] &')' -> $0
  | badArguments

args
  | ','.(starredExpression | (assignmentExpression | expression !':=' -> $0) !'=' -> $0)+ [',' keywords] -> Args
  | keywords -> Args

keywords
  | ','.keywordOrStarred+ ',' ','.keywordOrDoubleStarred+
  | ','.keywordOrStarred+
  | ','.keywordOrDoubleStarred+

starredExpression
  | badStarredAssignment
  | '*' expression -> Starred
  | badStarred

badStarredAssignment
  | a:'*' expression '=' b:expression -> range a b «cannot assign to iterable argument unpacking»

badStarred
  | '*' -> here «Invalid star expression»

keywordOrStarred
  | badKeyword
  | NAME '=' expression -> Keyword
  | starredExpression

keywordOrDoubleStarred
  | badKeyword
  | NAME '=' expression -> Keyword
  | '**' expression -> Unpacking

badArguments
  | ((','.(starredExpression | (assignmentExpression | expression !':=') !'=')+ ',' keywords) | keywords) a:',' ','.(starredExpression !'=')+ -> from a «iterable argument unpacking follows keyword argument unpacking»
  | a:expression b:forClauses ',' [args | expression forClauses] -> call bareGenerator
  | a:NAME b:'=' expression forClauses -> range a b «invalid syntax. Maybe you meant '==' or ':=' instead of '='?»
  | [args ','] a:NAME b:'=' &(',' | ')') -> range a b «expected argument value expression»
  | a:args b:forClauses -> call bareGeneratorAmongArguments
  | args ',' a:expression b:forClauses -> call bareGenerator
  | a:args ',' args -> call positionalAfterKeyword

badKeyword
  | a:('True' | 'False' | 'None') b:'=' -> range a b «cannot assign to {text}»
  | a:NAME b:'=' expression forClauses -> range a b «invalid syntax. Maybe you meant '==' or ':=' instead of '='?»
  | !(NAME '=') a:expression b:'=' -> range a b «expression cannot contain assignment, perhaps you meant "=="?»
  | a:'**' expression '=' b:expression -> range a b «cannot assign to keyword argument unpacking»
`
