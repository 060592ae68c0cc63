/** A tiny folder in which every way to fail happens once. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleWorker, removeFolder } from '../testing/testServer'
import { failureOf } from './cause'
import { type Measured, measure } from './measure'
import { reportText } from './report'

const PROGRAMS: Readonly<Record<string, readonly [program: string, expected: string]>> = {
  'prints.py': ['print(1)\n', '1\n'],
  'below/imports.py': ['import neighbour\n', 'found\n'],
  'differs.py': ['print(1)\nprint(2)\n', '1\n3\n'],
  'raises.py': ['print(1 / 0)\n', 'inf\n'],
  'hangs.py': ['while True: pass\n', ''],
  'after_the_hang.py': ['print("served")\n', 'served\n'],
}
const caches = join(import.meta.dirname, '../../node_modules/.cache/heaproom')
let folder = ''
let cache = ''
let measured: Measured

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  mkdirSync(join(folder, 'below'))
  writeFileSync(join(folder, 'below', 'neighbour.py'), 'print("found")\n')
  for (const [name, [program, expected]] of Object.entries(PROGRAMS)) {
    writeFileSync(join(folder, name), program)
    writeFileSync(join(folder, `${name}.expected`), expected)
  }
  // The worker finds the standard library's package from where its bundle lies.
  mkdirSync(caches, { recursive: true })
  cache = mkdtempSync(join(caches, 'worker-'))
  const worker = await bundleWorker(cache, 'server/conformance/worker.ts')
  measured = await measure(folder, { worker, count: 2, seconds: 5 })
}, 60_000)

afterAll(() => {
  removeFolder(folder)
  removeFolder(cache)
})

test('programs that print what is expected pass, also after a thread was ended', () => {
  expect(measured.passed).toBe(3)
})

test('every failure has its cause', () => {
  const causes = Object.fromEntries([...measured.failures].map(([path, { cause }]) => [path, cause]))
  expect(causes).toEqual({
    'differs.py': 'output differs at line 2',
    'raises.py': 'ZeroDivisionError: division by zero',
    'hangs.py': 'timed out',
  })
})

test('the report shows the lines that differ', () => {
  const text = reportText(measured.passed, measured.failures)
  expect(text).toContain('3 passed, 3 failed')
  expect(text).toContain('differs.py\n    - 3\n    + 2\n')
})

test('an exception of ours is a failure, whatever was printed', () => {
  const threw = { kind: 'threw', message: 'TypeError: x is undefined\nmore', stack: 'at push' } as const
  expect(failureOf(threw, '')).toEqual({ cause: 'JavaScript exception: TypeError: x is undefined', detail: 'at push' })
})
