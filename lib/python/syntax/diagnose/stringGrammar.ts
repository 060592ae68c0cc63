/** Strings of every kind, in the notation of notation.ts; f-strings and t-strings share one text. */
function fieldRules(letter: 'f' | 't'): string {
  const end = `!('=' | '!' | ':' | '}')`
  const string = `${letter}-string`
  const middle = `${letter.toUpperCase()}STRING_MIDDLE`
  return `
${letter}Field
  | '{' annotatedRight ['='] [conversion] [${letter}FormatSpec] '}' -> Field
  | bad${letter}Field

${letter}FormatSpec
  | ':' ${letter}SpecPiece*

${letter}SpecPiece
  | t:${middle} -> call decodeMiddle
  | ${letter}Field

bad${letter}Field
  | '{' a:'=' -> at a «${string}: valid expression required before '='»
  | '{' a:'!' -> at a «${string}: valid expression required before '!'»
  | '{' a:':' -> at a «${string}: valid expression required before ':'»
  | '{' a:'}' -> at a «${string}: valid expression required before '}'»
  | '{' !annotatedRight -> next «${string}: expecting a valid expression after '{'»
  | '{' annotatedRight ${end} -> next «${string}: expecting '=', or '!', or ':', or '}'»
  | '{' annotatedRight '=' !('!' | ':' | '}') -> next «${string}: expecting '!', or ':', or '}'»
  | '{' annotatedRight ['='] bad${letter}Conversion
  | '{' annotatedRight ['='] ['!' NAME] !(':' | '}') -> next «${string}: expecting ':' or '}'»
  | '{' annotatedRight ['='] ['!' NAME] ':' fSpecPiece* !'}' -> next «${string}: expecting '}', or format specs»
  | '{' annotatedRight ['='] ['!' NAME] !'}' -> next «${string}: expecting '}'»

bad${letter}Conversion
  | '!' &(':' | '}') -> next «${string}: missing conversion character»
  | '!' !NAME -> next «${string}: invalid conversion character»
`
}

export const STRING_GRAMMAR =
  fieldRules('f') +
  fieldRules('t') +
  `
annotatedRight
  | yield
  | starExpressions

conversion
  | a:"!" b:NAME -> call checkConversion

fMiddle
  | fField
  | FSTRING_MIDDLE

fString
  | a:FSTRING_START b:fMiddle* FSTRING_END -> call checkFormatted

tMiddle
  | tField
  | TSTRING_MIDDLE

tString @memo
  | a:TSTRING_START b:tMiddle* TSTRING_END -> call checkTemplate

string
  | a:STRING -> call checkString

strings @memo
  | badConcatenation
  | a:(fString | string)+ -> call concatenate
  | tString+ -> TemplateStr

badConcatenation
  | a:(fString | string)+ b:tString -> call mixedConcatenation
  | a:tString+ b:(fString | string) -> call mixedConcatenation
`
