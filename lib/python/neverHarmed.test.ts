/**
 * Programs that a curious student tries on purpose. Each ends in the error that CPython 3.14 raises (its text recorded), or
 * in a clear stop when a budget is used up: never in a JavaScript exception, never after more than its budgets.
 */
import { expect, test } from 'vitest'
import type { ProgramResult } from './run/runProgram'
import { runTeamProgram, StandardLibrary } from './testing/shippedEngine'
import type { Limits } from './vm/Host'

const LIMITS: Limits = {
  steps: 3_000_000,
  bytes: 500_000_000,
  output: 1_000_000,
  recursion: 1000,
  history: 1_000_000_000,
}
const library = new StandardLibrary()

function run(text: string, limits: Partial<Limits> = {}): ProgramResult {
  return runTeamProgram({
    entry: { filename: 'main.py', text, isPackage: false, lessonFile: 'main.py' },
    find: () => null,
    argv: ['main.py'],
    stdin: '',
    limits: { ...LIMITS, ...limits },
    library,
    onProgress: () => true,
  })
}

/** The last line on stderr. */
function errorOf({ stderr }: ProgramResult): string {
  return stderr.trimEnd().split('\n').at(-1) ?? ''
}

const TOO_DEEP = 'RecursionError: maximum recursion depth exceeded'

/** Programs that raise, with the last line that CPython shows. */
const RAISING: Readonly<Record<string, readonly [program: string, error: string]>> = {
  'a function that calls itself': ['def f(): f()\nf()', TOO_DEEP],
  'two functions that call each other': ['def f(): g()\ndef g(): f()\nf()', TOO_DEEP],
  'an attribute that asks for itself': ['class K:\n  def __getattr__(self, name): return self.x\nK().x', TOO_DEEP],
  'an equality that asks itself': ['class K:\n  def __eq__(self, other): return self == other\nK() == K()', TOO_DEEP],
  'a representation that asks for itself': ['class K:\n  def __repr__(self): return repr(self)\nrepr(K())', TOO_DEEP],
  'an initializer that makes another': ['class K:\n  def __init__(self): K()\nK()', TOO_DEEP],
  'a lone surrogate that is printed': [
    "print('\\ud800')",
    "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed",
  ],
  '10,000 nested brackets': ['['.repeat(10_000) + ']'.repeat(10_000), 'SyntaxError: too many nested parentheses'],
  '10,000 brackets never closed': ['('.repeat(10_000), 'SyntaxError: too many nested parentheses'],
  'a huge number printed': [
    'print(10**10**6)',
    'ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit',
  ],
}

test.each(Object.entries(RAISING))('%s raises as in CPython', (_, [program, error]) => {
  const result = run(program)
  expect(errorOf(result)).toBe(error)
  expect(result.exit).toEqual({ kind: 'exception', code: 1, limit: null })
})

/** Programs that end by themselves, with what they print. */
const ENDING: Readonly<Record<string, readonly [program: string, stdout: string]>> = {
  'a recursion error can be caught, and the next one too': [
    "def f(): f()\nfor _ in range(3):\n  try: f()\n  except RecursionError: print('deep')",
    'deep\ndeep\ndeep\n',
  ],
  'a chain of a million nodes is built and dropped': [
    [
      'class Node:',
      "  __slots__ = 'next'",
      'node = None',
      'for _ in range(1_000_000): new = Node(); new.next = node; node = new',
      'del new, node',
      "print('dropped')",
    ].join('\n'),
    'dropped\n',
  ],
  'lists a hundred thousand deep are built and dropped': [
    "a = []\nfor _ in range(100_000): a = [a]\na = None\nprint('dropped')",
    'dropped\n',
  ],
  'lists a hundred thousand deep are collected as one cycle': [
    'import gc\na = first = []\nfor _ in range(100_000): a = [a]\nfirst.append(a)\ndel a, first\nprint(gc.collect() > 100_000)',
    'True\n',
  ],
  'lambdas within lambdas as deep as CPython compiles them': [
    `f = ${'lambda: '.repeat(2_900)}7\nn = 0\nwhile callable(f): f = f(); n += 1\nprint(n, f)`,
    '2900 7\n',
  ],
  'a list of ten million elements': ['a = [0] * 10_000_000\nprint(len(a))\ndel a', '10000000\n'],
  'a million digits of a number': ['print((10**10**6).bit_length())', '3321929\n'],
  'source of one megabyte': [`${'x = 1 + 2\n'.repeat(100_000)}print(x)`, '3\n'],
  'one line of one megabyte': [`x = [${'1,'.repeat(500_000)}]\nprint(len(x))`, '500000\n'],
  'lone surrogates in a string': [
    "s = '\\udcff\\ud800'\nprint(len(s), ascii(s), s[1:] == chr(0xd800))",
    "2 '\\udcff\\ud800' True\n",
  ],
}

test.each(Object.entries(ENDING))(
  '%s',
  (_, [program, stdout]) => {
    const result = run(program)
    expect(result.stderr).toBe('')
    expect(result.exit).toEqual({ kind: 'ok', code: 0, limit: null })
    expect(result.stdout).toBe(stdout)
  },
  120_000,
)

const SMALL: Partial<Limits> = { steps: 20_000, bytes: 20_000_000, output: 10_000, history: 50_000_000 }

/** Programs that would never end, and the budgets that may stop them. */
const ENDLESS: Readonly<
  Record<string, readonly [program: string, ...budgets: NonNullable<ProgramResult['exit']['limit']>[]]>
> = {
  'a loop on one line': ['while True: pass', 'steps'],
  'a loop on two lines': ['while True:\n  pass', 'steps'],
  'a loop that catches everything': ['while True:\n  try: 1 / 0\n  except BaseException: pass', 'steps'],
  'a generator without end, summed': ['import itertools\nsum(itertools.repeat(1))', 'steps'],
  'a generator without end, searched': ['import itertools\n-1 in itertools.count()', 'steps'],
  'a range beyond all ends, listed': ['any(x < 0 for x in range(10**30))', 'steps'],
  'output without end': ['while True: print("x" * 100)', 'output'],
  'one line of output without end': ['while True: print("x", end="")', 'output', 'steps'],
  'a list that grows': ['a = []\nwhile True: a.append(a[:] + [a])', 'bytes', 'history', 'steps'],
  'a text that doubles': ['a = "x"\nwhile True: a += a', 'bytes'],
  'a regular expression that backtracks': ["import re\nre.match(r'(a+)+$', 'a' * 40 + 'b')", 'steps'],
  'another one': ["import re\nre.search(r'(x|xx|x?)*y', 'x' * 60)", 'steps'],
  'an exit that never ends': ['class K:\n  def __del__(self):\n    while True: pass\nk = K()', 'steps'],
}

test.each(Object.entries(ENDLESS))(
  '%s is stopped',
  (_, [program, ...budgets]) => {
    const result = run(program, SMALL)
    expect(result.stderr).toBe('')
    expect(result.exit.kind).toBe('limit')
    expect(budgets).toContain(result.exit.limit)
    expect(result.stdout.length).toBeLessThanOrEqual(10_200)
  },
  60_000,
)

/** Programs that ask for more than there is at once. */
const TOO_LARGE = [
  '[0] * 10**12',
  '"x" * 10**12',
  'bytes(10**12)',
  'bytearray(10**12)',
  'list(range(10**12))',
  '(1,) * 10**12',
]

test.each(TOO_LARGE)('%s is a MemoryError', (expression) => {
  expect(errorOf(run(expression, SMALL))).toBe('MemoryError')
})

test('a null byte is a SyntaxError', () => {
  const result = run('print(1)\0')
  expect(errorOf(result)).toMatch(/^SyntaxError: source code .*cannot contain null bytes$/)
  expect(result.stdout).toBe('')
})

test('a number that squares itself is stopped', () => {
  expect(run('a = 3\nwhile True: a *= a', { bytes: 200_000 }).exit.limit).toBe('bytes')
})

test('numbers beyond the heap are refused before they are made', () => {
  for (const expression of ['10 ** 10 ** 10', '1 << 10 ** 11', '(1 << 10 ** 8) ** 1000'])
    expect([expression, errorOf(run(`x = 3\nprint(len(str(${expression})))`, SMALL))]).toEqual([
      expression,
      'MemoryError',
    ])
})

/** One of everything that can be open when somebody stops typing. */
const TYPED = `import re
@decorate(1)
class K[T](Base, metaclass=M):
    """Words."""
    x: int = {'a': [1, (2, 3)], **b}
    async def f(self, a, /, b=1, *c, d, **e) -> "int":
        async with open('\\N{BULLET}\\x41') as (g, h), k: await g
        return [i async for i in y if not i] or f"{x!r:>{w}} {'n' + "m"} {{"
try:
    if a := lambda *a, **k: (yield): pass
    elif 1_0.5e-3j <= 0xff != ~b: del a[1:2, ...], b.c
    else: x = y = yield from z
except* (A, B) as e: raise E from None
finally:
    match x:
        case {'k': [1, *_], **rest} | K(x=-1) if y: global q
        case _: t'{x}' ; rb'\\0' ; '''long
text''' \\
    ; assert x, \\
        y
`

test('source unfinished at every place is an error of Python, or compiles', () => {
  const program = [
    `text = ${JSON.stringify(TYPED)}`,
    'kinds = set()',
    'for end in range(len(text) + 1):',
    "  try: compile(text[:end], 'typed.py', 'exec')",
    '  except Exception as error: kinds.add(type(error).__name__)',
    'print(end == len(text), *sorted(kinds))',
  ].join('\n')
  const result = run(program)
  expect(result.stdout).toBe('True IndentationError SyntaxError\n')
}, 120_000)
