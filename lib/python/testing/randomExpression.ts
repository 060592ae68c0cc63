/**
 * Random expressions of Python, as text. They are always well formed; what they mean is left to luck, since the engine must
 * end every program well, and mistakes of type and value are what programs are made of.
 */
import type { Choices } from './choices'

export const NAMES = ['a', 'b', 'c', 'd', 'items', 'table', 'f', 'g', 'K', 'self', 'node'] as const

// oxfmt-ignore
const LITERALS = [
  '0', '1', '-1', '7', '2**31', '-2**63', '2**100', '10**30', '1e308', '-0.0', "float('nan')", "float('inf')",
  '0x_ff', '0b1', '1_000', '3j', '.5', '1e-400', 'None', 'True', 'False', '...', 'NotImplemented', '__debug__', "''",
  "'abc'", "'\\ud800'", "'\\x00'", "'\\N{BULLET}'", "b''", "b'\\xff\\x00'", "r'\\d+'", "'🐍é'", "'%s %r'", '[]', '()',
  '{}', 'set()', 'object()', 'range(5)', 'range(10**20)', 'slice(1, None, -1)', "bytearray(b'xy')", 'iter([1, 2])',
  "memoryview(b'abc')", 'frozenset({1})', 'int', 'type', 'str', 'Exception()', 'ValueError', 'print',
] as const
// oxfmt-ignore
const OPERATORS = [
  '+', '-', '*', '/', '//', '%', '**', '@', '<<', '>>', '&', '|', '^', '<', '<=', '==', '!=', '>', '>=', ' in ',
  ' not in ', ' is ', ' is not ', ' and ', ' or ',
] as const
// oxfmt-ignore
const ATTRIBUTES = [
  'append', 'pop', 'keys', 'x', 'y', 'next', '__class__', '__dict__', '__doc__', '__name__', '__init__', '__code__',
  '__mro__', '__eq__', '__hash__', '__iter__', '__closure__', '__traceback__', 'args', 'send', 'throw', 'close',
  'format', 'join', 'split', 'sort', 'update', 'items', 'add', 'copy', 'extend', 'insert', 'index', 'encode', 'real',
] as const
// oxfmt-ignore
const FUNCTIONS = [
  'len', 'repr', 'str', 'list', 'tuple', 'dict', 'set', 'sorted', 'sum', 'min', 'max', 'iter', 'next', 'hash', 'id',
  'type', 'isinstance', 'issubclass', 'getattr', 'hasattr', 'dir', 'vars', 'int', 'float', 'complex', 'bytes', 'abs',
  'bytearray', 'enumerate', 'zip', 'map', 'filter', 'reversed', 'round', 'pow', 'divmod', 'format', 'chr', 'ord',
  'super', 'property', 'staticmethod', 'classmethod', 'slice', 'range', 'callable', 'eval', 'ascii', 'bool', 'any',
  'memoryview', 'frozenset', 'object', 'ValueError', 'ExceptionGroup', 'print', 'setattr', 'delattr', 'compile',
] as const
const FORMATS = ['', '!r', ':>5', ':x', ':.2f', '=', ':,', ':{1}', ':%', '!s:^9', ':08b', ':e', ':zz'] as const

/** An expression of at most `depth` levels. */
export function randomExpression(choices: Choices, depth: number): string {
  if (depth <= 0) return choices.once(2) ? choices.of(NAMES) : choices.of(LITERALS)
  return choices.of(FORMS)(choices, () => randomExpression(choices, depth - 1 - choices.below(2)))
}

type Form = (choices: Choices, part: () => string) => string

const FORMS: readonly [Form, ...Form[]] = [
  (choices) => choices.of(NAMES),
  (choices) => choices.of(LITERALS),
  (choices, part) => `(${part()}${choices.of(OPERATORS)}${part()})`,
  (choices, part) => `(${part()}${choices.of(OPERATORS)}${part()}${choices.of(OPERATORS)}${part()})`,
  (choices, part) => `${choices.of(['-', '+', '~', 'not '])}(${part()})`,
  (choices, part) => `${choices.of(FUNCTIONS)}(${argumentsOf(choices, part)})`,
  (choices, part) => `${choices.of(FUNCTIONS)}(${argumentsOf(choices, part)})`,
  (choices, part) => `(${part()})(${argumentsOf(choices, part)})`,
  (choices, part) => `(${part()}).${choices.of(ATTRIBUTES)}`,
  (choices, part) => `(${part()}).${choices.of(ATTRIBUTES)}(${argumentsOf(choices, part)})`,
  (choices, part) => `(${part()})[${choices.of([part, () => `${part()}:${part()}`, () => `::${part()}`])()}]`,
  (choices, part) => `[${choices.some(4, part).join(', ')}]`,
  (choices, part) => `(${choices.some(3, () => `${part()},`).join(' ')})`,
  (choices, part) => `{${choices.some(3, () => `${part()}: ${part()}`).join(', ')}}`,
  (_, part) => `{${part()}, *(${part()})}`,
  (choices, part) => `[${part()} for ${choices.of(NAMES)} in ${part()} if ${part()}]`,
  (choices, part) => `{${part()}: ${part()} for ${choices.of(NAMES)} in ${part()}}`,
  (choices, part) => `(${part()} for ${choices.of(NAMES)} in ${part()})`,
  (choices, part) => `(lambda ${choices.of(['', '*a', 'a=1', '**b', 'a, /'])}: ${part()})`,
  (_, part) => `(${part()} if ${part()} else ${part()})`,
  (choices, part) => (choices.once(10) ? `(${choices.of(['a', 'b', 'c'])} := ${part()})` : part()),
  (choices, part) => `f"{(${part().replaceAll('"', "'")})${choices.of(FORMATS)}}"`,
  (choices, part) => `t"{(${part().replaceAll('"', "'")})${choices.of(FORMATS)}}"`,
]

function argumentsOf(choices: Choices, part: () => string): string {
  const positional = choices.some(3, part)
  if (choices.once(6)) positional.push(`*(${part()})`)
  if (choices.once(6)) positional.push(`${choices.of(['key', 'default', 'a', 'reverse', 'sep'])}=${part()}`)
  if (choices.once(12)) positional.push(`**(${part()})`)
  return positional.join(', ')
}
