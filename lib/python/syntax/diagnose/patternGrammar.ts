/** `match` and its patterns, in the notation of notation.ts. */
export const PATTERN_GRAMMAR = `
match
  | "match" subject ':' NEWLINE INDENT case+ DEDENT
  | badMatch

badMatch
  | "match" subject NEWLINE -> here «expected ':'»
  | a:"match" subject ':' NEWLINE !INDENT -> indent «expected an indented block after 'match' statement on line {line}»

subject
  | starNamedExpression ',' [starNamedExpressions] -> Tuple
  | namedExpression

case
  | badCase
  | "case" patterns [guard] ':' block

badCase
  | "case" patterns [guard] NEWLINE -> here «expected ':'»
  | a:"case" patterns [guard] ':' NEWLINE !INDENT -> indent «expected an indented block after 'case' statement on line {line}»

guard
  | 'if' namedExpression

patterns
  | openSequence -> Pattern
  | pattern

pattern
  | asPattern
  | orPattern

asPattern
  | orPattern 'as' captureTarget -> Pattern
  | badAsPattern

badAsPattern
  | orPattern 'as' a:"_" -> at a «cannot use '_' as a target»
  | orPattern 'as' a:expression -> at a «cannot use {name} as pattern target»

orPattern
  | '|'.closedPattern+ -> Pattern

closedPattern @memo
  | literalPattern
  | captureTarget -> Pattern
  | "_" -> Pattern
  | attr !('.' | '(' | '=') -> Pattern
  | '(' pattern ')' -> $1
  | sequencePattern
  | mappingPattern
  | classPattern

literalPattern
  | signedNumber !('+' | '-') -> Pattern
  | complexNumber -> Pattern
  | strings -> Pattern
  | 'None' -> Pattern
  | 'True' -> Pattern
  | 'False' -> Pattern

literalExpression
  | signedNumber !('+' | '-')
  | complexNumber
  | &(STRING | FSTRING_START | TSTRING_START) strings
  | 'None'
  | 'True'
  | 'False'

complexNumber
  | signedReal '+' imaginary
  | signedReal '-' imaginary

signedNumber
  | NUMBER
  | '-' NUMBER

signedReal
  | real
  | '-' real

real
  | a:NUMBER -> call ensureReal

imaginary
  | a:NUMBER -> call ensureImaginary

captureTarget
  | !"_" NAME !('.' | '(' | '=') -> $1

attr @grow
  | nameOrAttr '.' NAME -> Attribute

nameOrAttr
  | attr
  | NAME

sequencePattern
  | '[' [maybeSequence] ']' -> Pattern
  | '(' [openSequence] ')' -> Pattern

openSequence
  | maybeStarPattern ',' [maybeSequence]

maybeSequence
  | ','.maybeStarPattern+ [',']

maybeStarPattern
  | starPattern
  | pattern

starPattern @memo
  | '*' captureTarget -> Pattern
  | '*' "_" -> Pattern

mappingPattern
  | '{' '}' -> Pattern
  | '{' doubleStarPattern [','] '}' -> Pattern
  | '{' items ',' doubleStarPattern [','] '}' -> Pattern
  | '{' items [','] '}' -> Pattern

items
  | ','.keyValuePattern+

keyValuePattern
  | (literalExpression | attr) ':' pattern

doubleStarPattern
  | '**' captureTarget

classPattern
  | nameOrAttr '(' ')' -> Pattern
  | nameOrAttr '(' positionalPatterns [','] ')' -> Pattern
  | nameOrAttr '(' keywordPatterns [','] ')' -> Pattern
  | nameOrAttr '(' positionalPatterns ',' keywordPatterns [','] ')' -> Pattern
  | badClassPattern

badClassPattern
  | nameOrAttr '(' a:badClassArguments -> span a «positional patterns follow keyword patterns»

badClassArguments
  | [positionalPatterns ','] keywordPatterns ',' positionalPatterns -> $3

positionalPatterns
  | ','.pattern+

keywordPatterns
  | ','.keywordPattern+

keywordPattern
  | NAME '=' pattern
`
