/** Statements and the starting rules, in the notation of notation.ts, with the mistakes CPython looks for in them. */
export const STATEMENT_GRAMMAR = `
exec
  | [statements] END

single
  | statementNewline

eval
  | expressions NEWLINE* END

func_type
  | '(' [typeExpressions] ')' '->' expression NEWLINE* END

typeExpressions
  | ','.expression+ ',' '*' expression ',' '**' expression
  | ','.expression+ ',' '*' expression
  | ','.expression+ ',' '**' expression
  | '*' expression ',' '**' expression
  | '*' expression
  | '**' expression
  | ','.expression+

statements
  | statement+

statement
  | compoundStatement
  | simpleStatements

statementNewline
  | compoundStatement NEWLINE
  | simpleStatements
  | NEWLINE
  | END -> call endOfPrompt

simpleStatements
  | simpleStatement !';' NEWLINE
  | ';'.simpleStatement+ [';'] NEWLINE

simpleStatement @memo
  | assignment
  | &"type" typeAlias
  | starExpressions
  | &'return' return
  | &('import' | 'from') import
  | &'raise' raise
  | &'pass' pass
  | &'del' del
  | &'yield' yield
  | &'assert' assert
  | &'break' break
  | &'continue' continue
  | &'global' global
  | &'nonlocal' nonlocal

compoundStatement
  | &('def' | '@' | 'async') functionDef
  | &'if' if
  | &('class' | '@') classDef
  | &('with' | 'async') with
  | &('for' | 'async') for
  | &'try' try
  | &'while' while
  | match

assignment
  | NAME ':' expression ['=' annotatedRight]
  | ('(' singleTarget ')' | singleSubscriptOrAttribute) ':' expression ['=' annotatedRight]
  | (starTargets '=')+ annotatedRight !'='
  | singleTarget augmented ~ annotatedRight
  | badAssignment

augmented
  | '+='
  | '-='
  | '*='
  | '@='
  | '/='
  | '%='
  | '&='
  | '|='
  | '^='
  | '<<='
  | '>>='
  | '**='
  | '//='

badAssignment
  | a:badAnnotationTarget ':' expression -> at a «only single target (not {name}) can be annotated»
  | a:starNamedExpression ',' starNamedExpressions* ':' expression -> at a «only single target (not tuple) can be annotated»
  | a:expression ':' expression -> at a «illegal target for annotation»
  | (starTargets '=')* a:starExpressions '=' -> call badStarTarget
  | (starTargets '=')* a:yield '=' -> at a «assignment to yield expression not possible»
  | a:starExpressions augmented annotatedRight -> at a «'{name}' is an illegal expression for augmented assignment»

badAnnotationTarget
  | list
  | tuple
  | '(' badAnnotationTarget ')' -> $1

return
  | 'return' [starExpressions]

raise
  | 'raise' expression ['from' expression]
  | 'raise'

pass
  | 'pass' -> Statement

break
  | 'break' -> Statement

continue
  | 'continue' -> Statement

global
  | 'global' ','.NAME+

nonlocal
  | 'nonlocal' ','.NAME+

del
  | 'del' delTargets &(';' | NEWLINE)
  | badDel

badDel
  | 'del' a:starExpressions -> call badDelTarget

assert
  | 'assert' expression [',' expression]

typeAlias
  | "type" NAME [typeParams] '=' expression

import
  | badImport
  | 'import' dottedAsNames
  | importFrom

importFrom
  | 'from' ('.' | '...')* dottedName 'import' importTargets
  | 'from' ('.' | '...')+ 'import' importTargets

importTargets
  | '(' importAsNames [','] ')'
  | importAsNames !','
  | '*'
  | badImportTargets

importAsNames
  | ','.importAsName+

importAsName
  | badImportAsName
  | NAME ['as' NAME]

dottedAsNames
  | ','.dottedAsName+

dottedAsName
  | badDottedAsName
  | dottedName ['as' NAME]

dottedName @grow
  | dottedName '.' NAME
  | NAME

badImport
  | a:'import' ','.dottedName+ 'from' dottedName -> from a «Did you mean to use 'from ... import ...' instead?»
  | 'import' a:NEWLINE -> from a «Expected one or more names after 'import'»

badDottedAsName
  | dottedName 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a:expression -> at a «cannot use {name} as import target»

badImportAsName
  | NAME 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a:expression -> at a «cannot use {name} as import target»

badImportTargets
  | importAsNames ',' NEWLINE -> here «trailing comma not allowed without surrounding parentheses»
  | a:NEWLINE -> from a «Expected one or more names after 'import'»

block @memo
  | NEWLINE INDENT statements DEDENT
  | simpleStatements
  | badBlock

badBlock
  | NEWLINE !INDENT -> indent «expected an indented block»

decorators
  | ('@' namedExpression NEWLINE)+

classDef
  | decorators classDefRaw
  | classDefRaw

classDefRaw
  | badClassDef
  | 'class' NAME [typeParams] ['(' [arguments] ')'] ':' block

badClassDef
  | 'class' NAME [typeParams] ['(' [arguments] ')'] NEWLINE -> here «expected ':'»
  | a:'class' NAME [typeParams] ['(' [arguments] ')'] ':' NEWLINE !INDENT -> indent «expected an indented block after class definition on line {line}»

functionDef
  | decorators functionDefRaw
  | functionDefRaw

functionDefRaw
  | badDef
  | 'def' NAME [typeParams] '(' [params] ')' ['->' expression] ':' block
  | 'async' 'def' NAME [typeParams] '(' [params] ')' ['->' expression] ':' block

badDef
  | ['async'] a:'def' NAME [typeParams] '(' [params] ')' ['->' expression] ':' NEWLINE !INDENT -> indent «expected an indented block after function definition on line {line}»
  | ['async'] 'def' NAME [typeParams] &&'(' [params] ')' ['->' expression] &&':' block

if
  | badIf
  | 'if' namedExpression ':' block elif
  | 'if' namedExpression ':' block [else]

elif
  | badElif
  | 'elif' namedExpression ':' block elif
  | 'elif' namedExpression ':' block [else]

else
  | badElse
  | 'else' &&':' block

badIf
  | 'if' namedExpression NEWLINE -> here «expected ':'»
  | a:'if' namedExpression ':' NEWLINE !INDENT -> indent «expected an indented block after 'if' statement on line {line}»

badElif
  | 'elif' namedExpression NEWLINE -> here «expected ':'»
  | a:'elif' namedExpression ':' NEWLINE !INDENT -> indent «expected an indented block after 'elif' statement on line {line}»

badElse
  | a:'else' ':' NEWLINE !INDENT -> indent «expected an indented block after 'else' statement on line {line}»
  | 'else' ':' block 'elif' -> here «'elif' block follows an 'else' block»

while
  | badWhile
  | 'while' namedExpression ':' block [else]

badWhile
  | 'while' namedExpression NEWLINE -> here «expected ':'»
  | a:'while' namedExpression ':' NEWLINE !INDENT -> indent «expected an indented block after 'while' statement on line {line}»

for
  | badFor
  | 'for' starTargets 'in' ~ starExpressions ':' block [else]
  | 'async' 'for' starTargets 'in' ~ starExpressions ':' block [else]
  | badForTarget

badFor
  | ['async'] 'for' starTargets 'in' starExpressions NEWLINE -> here «expected ':'»
  | ['async'] a:'for' starTargets 'in' starExpressions ':' NEWLINE !INDENT -> indent «expected an indented block after 'for' statement on line {line}»

with
  | badWithIndent
  | 'with' '(' ','.withItem+ [','] ')' ':' block
  | 'with' ','.withItem+ ':' block
  | 'async' 'with' '(' ','.withItem+ [','] ')' ':' block
  | 'async' 'with' ','.withItem+ ':' block
  | badWith

withItem
  | expression 'as' starTarget &(',' | ')' | ':')
  | badWithItem
  | expression

badWithItem
  | expression 'as' a:expression &(',' | ')' | ':') -> call badStarTarget

badWith
  | ['async'] 'with' ','.(expression ['as' starTarget])+ NEWLINE -> here «expected ':'»
  | ['async'] 'with' '(' ','.(expressions ['as' starTarget])+ [','] ')' NEWLINE -> here «expected ':'»

badWithIndent
  | ['async'] a:'with' ','.(expression ['as' starTarget])+ ':' NEWLINE !INDENT -> indent «expected an indented block after 'with' statement on line {line}»
  | ['async'] a:'with' '(' ','.(expressions ['as' starTarget])+ [','] ')' ':' NEWLINE !INDENT -> indent «expected an indented block after 'with' statement on line {line}»

try
  | badTry
  | 'try' &&':' block finally
  | 'try' &&':' block except+ [else] [finally]
  | 'try' &&':' block exceptStar+ [else] [finally]

except
  | badExceptIndent
  | 'except' expression ':' block
  | 'except' expression 'as' NAME ':' block
  | 'except' expressions ':' block
  | 'except' ':' block
  | badExcept

exceptStar
  | badExceptStarIndent
  | 'except' '*' expression ':' block
  | 'except' '*' expression 'as' NAME ':' block
  | 'except' '*' expressions ':' block
  | badExceptStar

finally
  | badFinally
  | 'finally' &&':' block

badTry
  | a:'try' ':' NEWLINE !INDENT -> indent «expected an indented block after 'try' statement on line {line}»
  | 'try' ':' block !('except' | 'finally') -> here «expected 'except' or 'finally' block»
  | 'try' ':' block* except+ a:'except' b:'*' expression ['as' NAME] ':' -> range a b «cannot have both 'except' and 'except*' on the same 'try'»
  | 'try' ':' block* exceptStar+ a:'except' [expression ['as' NAME]] ':' -> at a «cannot have both 'except' and 'except*' on the same 'try'»

badExcept
  | 'except' a:expression ',' expressions 'as' NAME ':' -> from a «multiple exception types must be parenthesized when using 'as'»
  | 'except' expression ['as' NAME] NEWLINE -> here «expected ':'»
  | 'except' NEWLINE -> here «expected ':'»
  | 'except' expression 'as' a:expression ':' block -> at a «cannot use except statement with {name}»

badExceptStar
  | 'except' '*' a:expression ',' expressions 'as' NAME ':' -> from a «multiple exception types must be parenthesized when using 'as'»
  | 'except' '*' expression ['as' NAME] NEWLINE -> here «expected ':'»
  | 'except' '*' (NEWLINE | ':') -> here «expected one or more exception types»
  | 'except' '*' expression 'as' a:expression ':' block -> at a «cannot use except* statement with {name}»

badFinally
  | a:'finally' ':' NEWLINE !INDENT -> indent «expected an indented block after 'finally' statement on line {line}»

badExceptIndent
  | a:'except' expression ['as' NAME] ':' NEWLINE !INDENT -> indent «expected an indented block after 'except' statement on line {line}»
  | a:'except' ':' NEWLINE !INDENT -> indent «expected an indented block after 'except' statement on line {line}»

badExceptStarIndent
  | a:'except' '*' expression ['as' NAME] ':' NEWLINE !INDENT -> indent «expected an indented block after 'except*' statement on line {line}»
`
