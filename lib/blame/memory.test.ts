/** Where a program's objects lie, checked against what sys._debugmallocstats() of CPython 3.14.10 counts. */
import { expect, test } from 'vitest'
import { memorySchema } from '../protocol/memory'
import { memory, type Memory } from './memory'
import { memoryText } from './memoryText'
import { teamRun } from './testing/teamRun'
import { tellEnglish } from '../../server/cli/sayEnglish'

const tell = tellEnglish()

const CLASSES = `class P:
    def __init__(self): self.a = 1; self.b = 2; self.c = 3
class E: pass
class S:
    __slots__ = ('a', 'b')
`

function told(text: string, what: string | null = null, at: number | null = null): Memory {
  const { run, team } = teamRun({ 'main.py': text }, {}, { steps: 1_000_000 })
  const answer = memory(run, team, what, at)
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}

// What a program asks for beside the objects it is about fills part of a pool: here and there not quite the same.
test.each([
  ['P()', 96, 9976, 58],
  ['E()', 80, 10_007, 49],
  ['[i]', 16, 10_000, 9],
  ["{'a': i}", 128, 10_000, 77],
  ['{i}', 224, 10_000, 139],
  ['object()', 16, 10_000, 9],
])('10,000 of %s take as many blocks of %i bytes as under CPython', (made, blockBytes, blocks, pools) => {
  const { rows } = told(`${CLASSES}kept = [${made} for i in range(10_000)]\n`)
  const row = rows.find((each) => each.blockBytes === blockBytes)
  expect(Math.abs((row?.used ?? 0) - blocks)).toBeLessThan(50)
  expect(Math.abs((row?.pools ?? 0) - pools)).toBeLessThanOrEqual(2)
})

test('the four numbers of an object are told apart', () => {
  const text = `${CLASSES}kept = [P() for i in range(40)]\nlast = kept[-1]\nslots = S()\nitems = list(range(200))\n`
  const { told: objects } = told(text, 'last')
  expect(objects.map(({ size, requested, taken, values, pages }) => [size, requested, taken, values, pages])).toEqual([
    [48, 96, 96, 48, 16_384],
  ])
  const [slots] = told(text, 'slots').told
  expect([slots?.size, slots?.requested, slots?.taken]).toEqual([48, 48, 48])
  const [items] = told(text, 'items').told
  expect(items?.blocks.map(({ bytes, taken, pool }) => [bytes, taken, pool === null])).toEqual([
    [56, 64, false],
    [1600, 1616, true],
  ])
})

test('the first instance of a class has room for thirty attributes, and each after it for one fewer', () => {
  const requested = [1, 2, 3, 30].map((count) => {
    const { told: objects } = told(`${CLASSES}kept = [P() for i in range(${count})]\nlast = kept[-1]\n`, 'last')
    return objects[0]?.requested
  })
  expect(requested).toEqual([328, 320, 312, 96])
})

const PINNED = `class Node:
    def __init__(self, n): self.n = n
nodes = [Node(i) for i in range(1000)]
few = nodes[::400]
nodes = None
`

test('a pool that is nearly empty is told with the objects that pin it, and who made them', () => {
  const answer = told(PINNED)
  const owners = answer.pinned.flatMap((pool) => pool.owners.map(({ type, made }) => `${type} ${made.by} ${made.line}`))
  expect(owners).toContain('Node ana 3')
  expect(answer.pinned.every(({ used, room }) => used <= room / 10)).toBe(true)
  const text = memoryText(answer, tell)
  expect(text).toMatch(/pool \d+ of arena 0, blocks of 80: 1 of 204 in use, by Node #\d+ \(made by ana at main\.py:3\)/)
})

test('a step before has other blocks, and what is not there is said', () => {
  const { run, team } = teamRun({ 'main.py': PINNED }, {}, {})
  expect(memory(run, team, 'few', 3)).toBe("nothing is called 'few' at step 3")
  expect(memory(run, team, null, 999_999)).toMatch(/there is no step 999999/)
})

test('in words, and on the wire', () => {
  const answer = told(`${PINNED}first = few[0]\n`, 'first')
  expect(memorySchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer)
  expect(memoryText(answer, tell)).toContain(`  sys.getsizeof says 48 bytes.
  Python asked for 328 bytes in 1 block: the values of its attributes take 280, which sys.getsizeof leaves out.
  The allocator gave 336, since blocks come in steps of 16.
`)
})
