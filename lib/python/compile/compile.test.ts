import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from '../syntax/parse'
import type { Expr, Root, Span } from '../syntax/tree'
import { fastKind, type Code, type Const } from './code'
import { compile } from './compile'
import { floatRepr } from './repr'

type GoldenConst = readonly [type: string, ...parts: readonly unknown[]]
interface GoldenCode {
  readonly name: string
  readonly consts: readonly GoldenConst[]
}
interface GoldenProgram {
  readonly name: string
  readonly mode: 'exec' | 'eval' | 'single'
  readonly optimize: 0 | 1 | 2
  readonly source: string
  readonly code: GoldenCode
}
interface GoldenMistake {
  readonly source: string
  readonly problems: readonly object[]
}

function goldens<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(`goldens/${name}.json`, import.meta.url), 'utf8'))
}

/** A constant as the recorder writes it. */
function constant(value: Const): GoldenConst {
  switch (value.type) {
    case 'none':
    case 'ellipsis':
      return [value.type]
    case 'bool':
    case 'str':
      return [value.type, value.value]
    case 'int':
      return ['int', String(value.value)]
    case 'float':
      return ['float', floatRepr(value.value)]
    case 'complex':
      return ['complex', '0.0', floatRepr(value.imag)]
    case 'complexPair':
      return ['complex', floatRepr(value.real), floatRepr(value.imag)]
    case 'bytes':
      return ['bytes', Buffer.from(value.value).toString('hex')]
    case 'code':
      return ['code', dump(value.code)]
    case 'frozenset': {
      const items = value.items.map((item) => JSON.stringify(constant(item))).toSorted()
      return ['frozenset', ...items.map((item) => JSON.parse(item))]
    }
    default:
      return [value.type, ...value.items.map(constant)]
  }
}

/** A code object as the recorder writes it. */
function dump(code: Code): GoldenCode {
  const slots = (kind: number): string[] =>
    code.localsPlusNames.filter((_, i) => ((code.localsPlusKinds[i] ?? 0) & kind) !== 0)
  const { name, qualname, names, firstLine, flags, argCount, posOnlyArgCount, kwOnlyArgCount, stackSize } = code
  const all = {
    name,
    qualname,
    numbers: [firstLine, flags, argCount, posOnlyArgCount, kwOnlyArgCount, stackSize],
    names,
    slots: [slots(fastKind.LOCAL), slots(fastKind.CELL), slots(fastKind.FREE)],
    consts: code.consts.map(constant),
    instructions: [...code.instructions],
    positions: [...code.positions],
    handlers: code.handlers.map((each) => [each.start, each.end, each.target, each.depth, each.lasti ? 1 : 0]),
  }
  return all
}

function parsed(source: string, mode: 'exec' | 'eval' | 'single' = 'exec'): Root {
  const { tree, problems } = parse(source, { filename: 'golden.py', mode })
  if (tree === null) throw new Error(problems[0]?.message)
  return tree
}

test.each(goldens<GoldenProgram>('code'))('$name compiles as CPython compiles it ($mode, -O $optimize)', (golden) => {
  const { source, mode, optimize } = golden
  const { code } = compile(parsed(source, mode), { filename: 'golden.py', source, optimize })
  expect(code === null ? null : dump(code)).toEqual(golden.code)
})

test.each(goldens<GoldenMistake>('problems'))('CPython says the same of $source', ({ source, problems }) => {
  const result = compile(parsed(source), { filename: 'golden.py', source })
  expect(result.problems).toHaveLength(problems.length)
  // Of later warnings CPython tells only the line.
  for (const [i, wanted] of problems.entries()) expect(result.problems[i]).toMatchObject(wanted)
  const isRefused = result.problems.some((problem) => problem.type === 'SyntaxError')
  expect(result.code === null).toBe(isRefused)
})

const place: Span = { line: 1, column: 0, endLine: 1, endColumn: 1 }
const name: Expr = { ...place, kind: 'Name', id: 'x', ctx: 'Load' }

function nested(depth: number, wrap: (e: Expr) => Expr): Root {
  let e = name
  for (let n = 0; n < depth; n++) e = wrap(e)
  return { kind: 'Expression', body: e }
}

test.each<[string, (e: Expr) => Expr]>([
  ['signs', (e) => ({ ...place, kind: 'UnaryOp', op: 'USub', operand: e })],
  ['calls', (e) => ({ ...place, kind: 'Call', func: e, args: [], keywords: [] })],
  ['lists', (e) => ({ ...place, kind: 'List', elts: [e], ctx: 'Load' })],
  ['sums', (e) => ({ ...place, kind: 'BinOp', left: e, op: 'Add', right: name })],
  ['powers', (e) => ({ ...place, kind: 'BinOp', left: name, op: 'Pow', right: e })],
])('thirty thousand nested %s end in RecursionError', (_, wrap) => {
  const { code, problems } = compile(nested(30_000, wrap), { filename: 'deep.py', source: '' })
  expect(code).toBeNull()
  expect(problems).toMatchObject([
    { type: 'RecursionError', message: 'Stack overflow (used 8160 kB) during compilation' },
  ])
})

test('a sum of ten thousand terms and two thousand elifs compile', () => {
  const source = `a = x${' + x'.repeat(10_000)}\nif x: a\n${'elif x: a\n'.repeat(2000)}`
  expect(compile(parsed(source), { filename: 'long.py', source }).problems).toEqual([])
})

test('equal constants are one, and code compiled twice stays apart from its source', () => {
  const source = 'a = (1, 2)\nb = (1, 2)\nc = 1.0, 1, True\n'
  const { code } = compile(parsed(source), { filename: 'a.py', source })
  expect(code?.filename).toBe('a.py')
  expect(code?.consts.filter((each) => each.type === 'tuple')).toHaveLength(2)
})
