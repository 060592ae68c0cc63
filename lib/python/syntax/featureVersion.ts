/** What an older Python 3 has not: `ast.parse` refuses it for the sake of tools that read older programs. */
import type { Tokens } from './Tokens'
import { AT_EQUAL, NUMBER } from './tokenKind'
import type { Root } from './tree'

interface Feature {
  readonly minor: number
  readonly words: string
}

/** As a node of the tree is read here: a record of its fields. */
type Fields = Readonly<Record<string, unknown>> & { readonly kind: string }

export interface TooNew {
  readonly message: string
  /** The token up to which CPython has read when it says so. */
  readonly token: number
}

const BY_KIND: Readonly<Record<string, Feature>> = {
  AsyncFunctionDef: { minor: 5, words: 'Async functions are' },
  AsyncFor: { minor: 5, words: 'Async for loops are' },
  AsyncWith: { minor: 5, words: 'Async with statements are' },
  Await: { minor: 5, words: 'Await expressions are' },
  NamedExpr: { minor: 8, words: 'Assignment expressions are' },
  Match: { minor: 10, words: 'Pattern matching is' },
  TryStar: { minor: 11, words: 'Exception groups are' },
  TypeAlias: { minor: 12, words: 'Type statement is' },
  TypeVar: { minor: 12, words: 'Type parameter lists are' },
  ParamSpec: { minor: 12, words: 'Type parameter lists are' },
  TypeVarTuple: { minor: 12, words: 'Type parameter lists are' },
  TemplateStr: { minor: 14, words: 't-strings are' },
}
const BARE_EXCEPT: Feature = { minor: 14, words: 'except expressions without parentheses are' }
const MATRIX: Feature = { minor: 5, words: "The '@' operator is" }
const UNDERSCORES: Feature = { minor: 6, words: 'Underscores in numeric literals are' }

/** The first thing of the tree that Python 3.`minor` has not; null when it has all. */
export function tooNewFor(minor: number, tree: Root, tokens: Tokens, source: string): TooNew | null {
  for (let token = 0; token < tokens.count; token++) {
    const feature = featureOfToken(tokens, token, source)
    if (feature !== null && minor < feature.minor) return { message: messageOf(feature), token }
  }
  return inNode(minor, tree as unknown as Fields, tokens) // nodes are records of their fields
}

function messageOf({ words, minor }: Feature): string {
  return `${words} only supported in Python 3.${minor} and greater`
}

function featureOfToken(tokens: Tokens, token: number, source: string): Feature | null {
  if (tokens.kind[token] === AT_EQUAL) return MATRIX
  const isNumber = tokens.kind[token] === NUMBER
  return isNumber && source.slice(tokens.start[token], tokens.end[token]).includes('_') ? UNDERSCORES : null
}

/** The parts of a node are read before it. */
function inNode(minor: number, node: Fields, tokens: Tokens): TooNew | null {
  for (const part of Object.values(node).flat()) {
    const found = isNode(part) ? inNode(minor, part, tokens) : null
    if (found !== null) return found
  }
  const feature = featureOf(node)
  return feature === null || minor >= feature.minor
    ? null
    : { message: messageOf(feature), token: tokenBehind(tokens, node) }
}

function isNode(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && 'kind' in value
}

/** Whether it is a tuple that begins with its first item or ends with its last. */
function isBare(type: unknown): boolean {
  if (!isNode(type) || type.kind !== 'Tuple') return false
  const items = (type['elts'] as readonly Fields[]).filter(isNode) // a tuple has expressions
  const [first, last] = [items.at(0), items.at(-1)]
  if (first === undefined || last === undefined) return false
  const starts = first['line'] === type['line'] && first['column'] === type['column']
  return starts || (last['endLine'] === type['endLine'] && last['endColumn'] === type['endColumn'])
}

function featureOf(node: Fields): Feature | null {
  switch (node.kind) {
    case 'AnnAssign':
      return {
        minor: 6,
        words: node['simple'] === true ? 'Variable annotation syntax is' : 'Variable annotations syntax is',
      }
    case 'BinOp':
      return node['op'] === 'MatMult' ? MATRIX : null
    case 'comprehension':
      return node['isAsync'] === true ? { minor: 6, words: 'Async comprehensions are' } : null
    case 'ExceptHandler':
      return isBare(node['type']) ? BARE_EXCEPT : null
    case 'arguments':
      return isEmpty(node['posonly']) ? null : { minor: 8, words: 'Positional-only parameters are' }
    default:
      return 'defaultValue' in node && node['defaultValue'] !== null
        ? { minor: 13, words: 'Type parameter defaults are' }
        : (BY_KIND[node.kind] ?? null)
  }
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** The first token behind a node, or behind the last of its parts that has a place. */
function tokenBehind(tokens: Tokens, node: Fields): number {
  const [line, column] = endOf(node)
  let token = 0
  while (token < tokens.count - 1 && isBefore(tokens, token, line, column)) token++
  return token
}

function isBefore(tokens: Tokens, token: number, line: number, column: number): boolean {
  const [at, start] = [tokens.line[token] ?? 0, tokens.column[token] ?? 0]
  return at < line || (at === line && (start < 0 || start < column))
}

function endOf(node: Fields): [number, number] {
  if (typeof node['endLine'] === 'number') return [node['endLine'], Number(node['endColumn'])]
  let end: [number, number] = [0, 0]
  for (const part of Object.values(node).flat()) {
    const [line, column] = isNode(part) ? endOf(part) : [0, 0]
    if (line > end[0] || (line === end[0] && column > end[1])) end = [line, column]
  }
  return end
}
