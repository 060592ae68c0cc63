/**
 * Random programs of Python, as text: every kind of statement, a few modules of the library, now and then nesting beyond
 * every measure, and source that stops in the middle, as it does while somebody types.
 */
import type { Choices } from './choices'
import { NAMES, randomExpression } from './randomExpression'

// oxfmt-ignore
const IMPORTS = [
  'import gc, sys', 'import weakref', 'import itertools', 'from collections import *', 'import functools as f',
  'import math', 'import operator as c', 'from copy import deepcopy as g', 'import missing',
  'from itertools import *',
] as const
// oxfmt-ignore
const DUNDERS = [
  '__init__', '__repr__', '__eq__', '__hash__', '__del__', '__getattr__', '__iter__', '__next__', '__call__',
  '__len__', '__getitem__', '__setattr__', '__enter__', '__exit__', '__add__', '__radd__', '__new__', '__get__',
  '__set__', '__bool__', '__contains__', '__lt__', '__index__', '__format__', '__init_subclass__', '__set_name__',
  '__class_getitem__', 'method',
] as const
// oxfmt-ignore
const PATTERNS = [
  '0', '[a, *b]', '{"k": a, **b}', 'int(a)', 'None | True', 'K(x=a)', 'str() as a', '[]', '-1', 'K.x',
] as const
// oxfmt-ignore
const TARGETS = [
  'a', 'b', 'c', 'items', 'table[a]', 'node.x', 'self.x', 'items[:]', 'a, b', '[a, *b]', '(a, (b, c))', 'K.x',
] as const
// oxfmt-ignore
const PREPARED = [
  'a = 1', "b = 'text'", 'c = None', 'd = 2.5', 'items = [1, 2, 3]', "table = {'k': 1, 2: 'v'}", 'class K: x = 1',
  'def f(*a, **b): return a', 'def g(a=1): yield a; yield from items', 'self = node = K()',
]

export function randomProgram(choices: Choices): string {
  const lines = [...PREPARED, ...choices.some(2, () => choices.of(IMPORTS))]
  const statements = Array.from({ length: 3 + choices.below(8) }, () => randomStatement(choices, 3))
  lines.push(...statements.flatMap((statement) => (choices.once(2) ? statement : guarded(statement))))
  if (choices.once(15)) lines.push(deepNesting(choices))
  const text = `${lines.join('\n')}\n`
  return choices.once(10) ? text.slice(0, choices.below(text.length)) : text
}

/** What goes wrong in a statement mustn't keep the next ones from running. */
function guarded(statement: readonly string[]): string[] {
  return ['try:', ...indented(statement), 'except BaseException as error:', '    print(type(error), error)']
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`)
}

function randomStatement(choices: Choices, depth: number): string[] {
  const expression = (): string => randomExpression(choices, 1 + choices.below(4))
  if (depth <= 0) return [choices.of(SIMPLE)(choices, expression)]
  const block = (): string[] => {
    const first = randomStatement(choices, depth - 1)
    return indented([...first, ...choices.some(2, () => randomStatement(choices, depth - 1)).flat()])
  }
  if (choices.once(3)) return [choices.of(SIMPLE)(choices, expression)]
  return choices.of(COMPOUND)(choices, expression, block)
}

/** Right in some places only; a program with one of them elsewhere is refused as a whole. */
const PLACED = ['break', 'continue', 'return', 'yield', 'global a', 'nonlocal b', 'await c'] as const

type Simple = (choices: Choices, expression: () => string) => string
type Compound = (choices: Choices, expression: () => string, block: () => string[]) => string[]

const SIMPLE: readonly [Simple, ...Simple[]] = [
  (_, expression) => expression(),
  (_, expression) => `print(${expression()})`,
  (choices, expression) => `${choices.of(TARGETS)} = ${expression()}`,
  (choices, expression) => `${choices.of(TARGETS)} = ${choices.of(TARGETS)} = ${expression()}`,
  (choices, expression) =>
    `${choices.of(['a', 'items', 'table[a]', 'node.x'])} ${choices.of(['+', '*', '|', '@', '**', '//'])}= ${expression()}`,
  (choices, expression) => `a: ${expression()} = ${choices.of(NAMES)}`,
  (choices) => `del ${choices.of(TARGETS).replaceAll('*', '')}`,
  (choices, expression) => `raise ${expression()}${choices.of(['', ' from None', ' from ValueError(1)'])}`,
  (_, expression) => `assert ${expression()}, ${expression()}`,
  (choices) => choices.of(choices.once(80) ? PLACED : ['pass', 'raise', 'pass']),
  (choices) =>
    choices.of(['gc.collect()', 'sys.exit(a)', 'items.append(items)', 'node.next = node', 'del a, b', 'K()']),
  (_, expression) => `exec(${JSON.stringify(expression())})`,
  (choices, expression) => `type ${choices.of(NAMES)}[T] = ${expression()}`,
]

const COMPOUND: readonly [Compound, ...Compound[]] = [
  (_, expression, block) => [`if ${expression()}:`, ...block(), 'else:', ...block()],
  (choices, expression, block) => [`for ${choices.of(['a', 'a, b', 'node.x'])} in ${expression()}:`, ...block()],
  (_, expression, block) => [`while ${expression()}:`, ...block(), 'else:', ...block()],
  (choices, expression, block) => [
    ...choices.some(1, () => `@${expression()}`),
    `${choices.of(['', '', 'async '])}def ${choices.of(NAMES)}(${choices.of(['', 'self', 'a, b=2, *c, d=4', '*, a', 'a, /, **b'])}):`,
    ...choices.some(1, () => `    ${choices.of(['yield a', 'b = yield'])}`),
    ...block(),
    `${choices.of(NAMES)}(${choices.some(2, expression).join(', ')})`,
  ],
  (choices, expression, block) => [
    `class K(${choices.of(['', 'K', 'list', 'dict', 'Exception', 'type', 'int', 'str', 'metaclass=type', 'K, object'])}):`,
    ...choices.some(1, () => `    __slots__ = ${expression()}`),
    ...choices.some(3, () => indented([`def ${choices.of(DUNDERS)}(self, *a):`, ...block()])).flat(),
    `    x = ${expression()}`,
    `node = K(${choices.some(2, expression).join(', ')})`,
    `print(node, ${choices.of(['node + node', 'node == node', 'list(node)', 'node()', 'len(node)', '{node}', 'node.y'])})`,
  ],
  (choices, expression, block) => [
    'try:',
    ...block(),
    `except${choices.of(['', '', '*'])} ${choices.of(['Exception', 'ValueError', '(TypeError, KeyError)'])} as ${choices.of(NAMES)}:`,
    ...block(),
    ...choices.of([[], ['else:', `    ${expression()}`], ['finally:', ...block()]]),
  ],
  (choices, expression, block) => [`with ${expression()} as ${choices.of(TARGETS)}:`, ...block()],
  (choices, expression, block) => [
    `match ${expression()}:`,
    ...indented([
      `case ${choices.of(PATTERNS)}:`,
      ...block(),
      `case ${choices.of(PATTERNS)} if ${expression()}:`,
      ...block(),
    ]),
  ],
]

const DEPTHS = [30, 99, 101, 250, 2000] as const

function deepNesting(choices: Choices): string {
  const depth = choices.of(DEPTHS)
  const [open, inner, close] = choices.of([
    ['(', '1', ')'],
    ['[', '', ']'],
    ['-', '1', ''],
    ['f(', '', ')'],
    ['{1:', '2', '}'],
    ['lambda: ', '0', ''],
    ['not ', 'a', ''],
    ['a.', 'b', ''],
    ['a if b else ', 'c', ''],
    ["f'{", '1', "}'"],
    ['1 + ', '1', ''],
    ['2 ** ', '1', ''],
  ])
  return `${open.repeat(depth)}${inner}${close.repeat(depth)}`
}
