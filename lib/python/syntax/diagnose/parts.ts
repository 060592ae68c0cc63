/** Questions about matched parts: what they hold, and what CPython calls an expression of their kind in a message. */
import type { Part, Value } from './part'

/** The parts of a value that are expressions and the like, in order; tokens and what is merely wrapped are looked through. */
export function partsOf(value: Value): Part[] {
  if (value === null) return []
  if (Array.isArray(value)) return value.flatMap(partsOf)
  const part = asPart(value)
  if (part === null) return []
  return part.kind === '' ? part.items.flatMap(partsOf) : [part]
}

function asPart(value: Value): Part | null {
  return value !== null && 'kind' in value ? value : null
}

/** A value as one part: itself, or the first of a list. */
export function firstPart(value: Value): Part | null {
  if (value === null) return null
  return 'kind' in value ? value : firstPart(value[0] ?? null)
}

export function lastPart(value: Value): Part | null {
  if (value === null) return null
  if (!('kind' in value)) return lastPart(value[value.length - 1] ?? null)
  return value.kind === '' ? (partsOf(value).at(-1) ?? value) : value
}

const NAMES: Readonly<Record<string, string>> = {
  Attribute: 'attribute',
  Subscript: 'subscript',
  Starred: 'starred',
  Name: 'name',
  List: 'list',
  Tuple: 'tuple',
  Lambda: 'lambda',
  Call: 'function call',
  BoolOp: 'expression',
  BinOp: 'expression',
  UnaryOp: 'expression',
  GeneratorExp: 'generator expression',
  Yield: 'yield expression',
  Await: 'await expression',
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  Dict: 'dict literal',
  Set: 'set display',
  JoinedStr: 'f-string expression',
  TemplateStr: 't-string expression',
  Constant: 'literal',
  None: 'None',
  True: 'True',
  False: 'False',
  Ellipsis: 'ellipsis',
  Compare: 'comparison',
  IfExp: 'conditional expression',
  NamedExpr: 'named expression',
}

export function expressionName(part: Part): string {
  return NAMES[part.kind] ?? 'expression'
}

/** For an expression that holds others one by one: the elements of a tuple or list. */
export function elementsOf(part: Part): Part[] {
  return part.items.flatMap(partsOf)
}
