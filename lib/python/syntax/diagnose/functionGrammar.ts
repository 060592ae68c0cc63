/**
 * Parameter lists, in the notation of notation.ts. Those of `def` and of `lambda` are the same rules but for annotations
 * and for the token that closes them, so both are made from one text.
 */
function parameterRules(prefix: string, closing: string, parenthesised: string): string {
  const name = (rule: string): string => (prefix === '' ? rule : prefix + rule[0]?.toUpperCase() + rule.slice(1))
  const starAnnotated = prefix === '' ? `\n  | '*' paramStarAnnotated paramMaybeDefault* [doubleStar]` : ''
  const bareStarMistake = `('${closing}' | ',' ('${closing}' | '**'))`
  const bareStar = prefix === '' ? `a:'*' ${bareStarMistake} -> at a` : `'*' ${bareStarMistake} -> here`
  const text = `
params
  | badParams
  | parameters

parameters
  | slashNoDefault paramNoDefault* paramWithDefault* [starEtc]
  | slashWithDefault paramWithDefault* [starEtc]
  | paramNoDefault+ paramWithDefault* [starEtc]
  | paramWithDefault+ [starEtc]
  | starEtc

slashNoDefault
  | paramNoDefault+ '/' ','
  | paramNoDefault+ '/' &'${closing}'

slashWithDefault
  | paramNoDefault* paramWithDefault+ '/' ','
  | paramNoDefault* paramWithDefault+ '/' &'${closing}'

starEtc
  | badStarEtc
  | '*' paramNoDefault paramMaybeDefault* [doubleStar]${starAnnotated}
  | '*' ',' paramMaybeDefault+ [doubleStar]
  | doubleStar

doubleStar
  | badDoubleStar
  | '**' paramNoDefault

paramNoDefault
  | param ',' -> $0
  | param &'${closing}' -> $0

paramWithDefault
  | param DEFAULT ','
  | param DEFAULT &'${closing}'

paramMaybeDefault
  | param [DEFAULT] ','
  | param [DEFAULT] &'${closing}'

badParams
  | a:"/" ',' -> at a «at least one argument must precede /»
  | (slashNoDefault | slashWithDefault) paramMaybeDefault* a:'/' -> at a «/ may appear only once»
  | [slashNoDefault] paramNoDefault* badParamsHelper a:paramNoDefault -> at a «parameter without a default follows parameter with a default»
  | paramNoDefault* a:'(' ${parenthesised} [','] b:')' -> range a b «${prefix === '' ? 'Function' : 'Lambda expression'} parameters cannot be parenthesized»
  | [slashNoDefault | slashWithDefault] paramMaybeDefault* '*' (',' | paramNoDefault) paramMaybeDefault* a:'/' -> at a «/ must be ahead of *»
  | paramMaybeDefault+ '/' a:'*' -> at a «expected comma between / and *»

badParamsHelper
  | slashWithDefault
  | paramWithDefault+

badStarEtc
  | ${bareStar} «named arguments must follow bare *»
  | '*' param a:'=' -> at a «var-positional argument cannot have default value»
  | '*' (paramNoDefault | ',') paramMaybeDefault* a:'*' (paramNoDefault | ',') -> at a «* argument may appear only once»

badDoubleStar
  | '**' param a:'=' -> at a «var-keyword argument cannot have default value»
  | '**' param ',' a:param -> at a «arguments cannot follow var-keyword argument»
  | '**' param ',' a:('*' | '**' | '/') -> at a «arguments cannot follow var-keyword argument»
`
  const rules =
    'params parameters slashNoDefault slashWithDefault starEtc doubleStar paramNoDefault paramWithDefault ' +
    'paramMaybeDefault badParams badParamsHelper badStarEtc badDoubleStar param'
  const pattern = new RegExp(`(?<![«\\w])(${rules.split(' ').join('|')})(?!\\w)(?![^«\\n]*»)`, 'g')
  return text.replace(pattern, (rule) => renamed(rule, name)).replaceAll('DEFAULT', 'default')
}

/** A mistake's rule keeps `bad` in front, which is how notation.ts knows it. */
function renamed(rule: string, name: (rule: string) => string): string {
  if (!rule.startsWith('bad')) return name(rule)
  return 'bad' + (name('x') === 'x' ? '' : 'Lambda') + rule.slice(3)
}

export const FUNCTION_GRAMMAR =
  parameterRules('', ')', 'paramNoDefault+') +
  parameterRules('lambda', ':', "','.param+") +
  `
paramStarAnnotated
  | paramStar ','
  | paramStar &')'

paramStar
  | NAME ':' starExpression

param
  | NAME [':' expression] -> Param

lambdaParam
  | NAME -> Param

default
  | '=' expression
  | badDefault

badDefault
  | a:'=' &(')' | ',') -> at a «expected default value expression»

lambda
  | 'lambda' [lambdaParams] ':' expression -> Lambda

typeParams
  | badTypeParams
  | '[' ','.typeParam+ [','] ']'

badTypeParams
  | '[' a:']' -> from a «Type parameter list cannot be empty»

typeParam @memo
  | NAME [':' expression] ['=' expression]
  | badTypeParam
  | '*' NAME ['=' starExpression]
  | '**' NAME ['=' expression]

badTypeParam
  | '*' NAME a:':' b:expression -> call boundOfTypeVarTuple
  | '**' NAME a:':' b:expression -> call boundOfParamSpec
`
