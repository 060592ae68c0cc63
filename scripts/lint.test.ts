/**
 * The linter must speak: a configuration that matches nothing reports nothing, and looks the same as clean code.
 *
 * A small copy of the house is written below test-results with one file for every pair of parts, by value and by
 * type, and linted once with the project's own configuration. The arrows are stated here a second time, on purpose,
 * in the shape of the table in docs/decisions/0001-the-house.md. The copy has its own folder because files that
 * break the rules must never stand in the real one, not even for a moment.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root, toolPath } from './stage.mjs'

const parts = {
  heap: 'lib/heap/history',
  memory: 'lib/memory',
  collect: 'lib/collect/cpython',
  text: 'lib/python/text',
  syntax: 'lib/python/syntax',
  python: 'lib/python/vm',
  blame: 'lib/blame',
  fixes: 'lib/fixes',
  exercise: 'lib/exercise',
  lesson: 'lib/lesson/apply',
  protocol: 'lib/protocol',
  server: 'server/rooms',
  app: 'app/_room',
  e2e: 'e2e',
  scripts: 'scripts',
  prisma: 'prisma/seed',
} as const
type Part = keyof typeof parts

const packages = { npm: 'yjs', zod: 'zod', yaml: 'yaml', node: 'node:fs' } as const
type Target = Part | keyof typeof packages

const language = ['text', 'syntax', 'python'] as const
const engine = ['heap', 'memory', 'collect', ...language, 'blame', 'fixes', 'exercise', 'lesson', 'protocol'] as const

/** What each part may use by value, and what by type only; everything may use itself. */
const arrows: Record<Part, { readonly value: readonly Target[]; readonly type?: readonly Target[] }> = {
  heap: { value: [] },
  memory: { value: ['heap'] },
  collect: { value: ['heap', 'memory'] },
  text: { value: [] },
  syntax: { value: ['text'] },
  python: { value: ['heap', 'memory', 'collect', 'syntax', 'text'] },
  blame: { value: ['heap', 'memory'], type: language },
  fixes: { value: ['blame', 'syntax'] },
  exercise: { value: ['blame', 'syntax', 'zod', 'yaml'], type: ['heap'] },
  lesson: { value: [], type: ['heap', 'blame', 'exercise'] },
  protocol: { value: ['zod'], type: ['heap', 'blame', 'exercise', 'lesson'] },
  server: { value: [...engine, 'prisma', 'npm', 'zod', 'yaml', 'node'] },
  app: { value: ['heap', 'syntax', 'blame', 'fixes', 'lesson', 'protocol', 'npm', 'zod', 'yaml'] },
  e2e: { value: ['protocol', 'npm', 'zod', 'yaml', 'node'] },
  scripts: { value: [...engine, 'npm', 'zod', 'yaml', 'node'] },
  prisma: { value: ['lesson', 'protocol', 'npm', 'zod', 'yaml', 'node'] },
}

/** Files that break one rule each, at a place where the rule holds. */
const faults: Record<string, { readonly file: string; readonly source: string }> = {
  'import(no-cycle)': {
    file: 'lib/blame/first.ts',
    source: `import { second } from './second'\nexport const first = () => second`,
  },
  'typescript(no-floating-promises)': {
    file: 'server/floating.ts',
    source: `const later = async () => 1\nlater()\nexport { later }`,
  },
  'typescript(switch-exhaustiveness-check)': {
    file: 'lib/lesson/partial.ts',
    source: `export function name(kind: 'a' | 'b') {\n  switch (kind) {\n    case 'a':\n      return 1\n  }\n  return 2\n}`,
  },
  'typescript(no-explicit-any)': {
    file: 'app/anything.ts',
    source: `export const anything = (value: any) => String(value)`,
  },
  'typescript(no-non-null-assertion)': {
    file: 'lib/heap/sure.ts',
    source: `export const sure = (list: readonly string[]) => list[0]!.length`,
  },
  'eslint(no-console)': { file: 'lib/memory/loud.ts', source: `console.log('here')\nexport {}` },
  'import(no-default-export)': { file: 'lib/memory/nameless.ts', source: `export default 1` },
  'eslint(no-restricted-globals)': { file: 'lib/heap/host.ts', source: `export const folder = process.cwd()` },
  'eslint(no-restricted-properties)': { file: 'lib/heap/chance.ts', source: `export const chance = Math.random()` },
  'vitest(no-focused-tests)': {
    file: 'lib/heap/only.test.ts',
    source: `import { test } from 'vitest'\ntest.only('one', () => {})`,
  },
}

/** Four functions that are born old, and what may stand beside them. */
const tenured = {
  file: 'lib/collect/tenured.ts',
  source: `
class Run {
  kept: (() => unknown) | null = null
  field = () => this
  static shared = () => 1
  get accessor() {
    return this
  }
}
export function hold() {
  const run = new Run()
  run.kept = () => run
  run.kept ??= () => run
  const made = () => run
  run.kept = made
  return { get run() { return run }, method() { return run }, arrow: () => run }
}`,
}

const free = ['lib/heap/history/arrow.test.ts', 'lib/heap/history/arrow.bench.ts', 'lib/heap/testing/arrow.ts']

const kinds = ['value', 'type', 'dynamic', 'reexport', 'query'] as const
type Kind = (typeof kinds)[number]

let house: string
let reports: ReadonlyMap<string, readonly string[]>

beforeAll(() => {
  mkdirSync(join(root, 'test-results'), { recursive: true })
  house = mkdtempSync(join(root, 'test-results', 'lint-'))
  mkdirSync(join(house, '.git')) // so that the .gitignore above, which hides this folder, does not reach in
  copyFileSync(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'))
  cpSync(join(root, 'scripts/lint'), join(house, 'scripts/lint'), { recursive: true })
  write('tsconfig.json', `{ "extends": "../../tsconfig.json", "include": ["**/*.ts"], "exclude": [] }`)
  for (const folder of Object.values(parts))
    write(`${folder}/thing.ts`, `export const thing = 1\nexport type Thing = number`)
  for (const { from, to, kind } of pairs()) write(fileOf(from, to, kind), sourceOf(from, to, kind))
  for (const { file, source } of Object.values(faults)) write(file, source)
  write('lib/blame/second.ts', `import { first } from './first'\nexport const second = () => first`)
  write(tenured.file, tenured.source)
  for (const file of free) write(file, `import { thing } from '../../../server/rooms/thing'\nexport const used = thing`)
  reports = lint()
}, 60_000)

afterAll(() => rmSync(house, { recursive: true, force: true }))

describe.each(Object.keys(parts) as Part[])('the arrows from %s', (from) => {
  test.each(kinds)('hold for a use by %s', (kind) => {
    const uses = pairs().filter((pair) => pair.from === from && pair.kind === kind)
    const refused = uses.filter((pair) => brokenRules(fileOf(from, pair.to, kind)).includes('boundaries(dependencies)'))
    const forbidden = uses.filter(({ to }) => !isAllowed(from, to, kind))
    expect(refused.map((pair) => pair.to)).toEqual(forbidden.map((pair) => pair.to))
  })
})

test.each(Object.entries(faults))('%s is reported', (rule, { file }) => {
  expect(brokenRules(file)).toContain(rule)
})

test('functions that are born old are reported, each of the four kinds and nothing else', () => {
  expect(brokenRules(tenured.file)).toEqual(Array.from({ length: 4 }, () => 'heaproom(no-tenured-functions)'))
})

test.each(free)('%s may reach across the arrows', (file) => {
  expect(brokenRules(file)).toEqual([])
})

function pairs(): { from: Part; to: Target; kind: Kind }[] {
  const froms = Object.keys(parts) as Part[]
  const targets = [...froms, ...(Object.keys(packages) as (keyof typeof packages)[])]
  return froms
    .flatMap((from) => targets.flatMap((to) => kinds.map((kind) => ({ from, to, kind }))))
    .filter(({ from, to }) => from !== to)
}

function isAllowed(from: Part, to: Target, kind: Kind): boolean {
  const byType = kind === 'type' || kind === 'query'
  return arrows[from].value.includes(to) || (byType && (arrows[from].type ?? []).includes(to))
}

function fileOf(from: Part, to: Target, kind: Kind): string {
  return `${parts[from]}/${kind}-${to}.ts`
}

function sourceOf(from: Part, to: Target, kind: Kind): string {
  const up = parts[from].split('/').fill('..').join('/')
  const source = to in packages ? packages[to as keyof typeof packages] : `${up}/${parts[to as Part]}/thing`
  switch (kind) {
    case 'value':
      return `import * as used from '${source}'\nexport const keys = Object.keys(used)`
    case 'type':
      return `import type * as used from '${source}'\nexport type Used = typeof used`
    case 'dynamic':
      return `export const load = () => import('${source}')`
    case 'reexport':
      return `export * from '${source}'`
    case 'query':
      return `export type Used = typeof import('${source}')`
  }
}

function write(file: string, source: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), `${source}\n`)
}

/** The rules that each file of the house breaks. */
function lint(): Map<string, string[]> {
  const args = [toolPath('oxlint'), '--type-aware', '--no-ignore', '--format=json', '.']
  const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8', maxBuffer: 1 << 28 })
  const found: { readonly diagnostics: readonly { readonly code: string; readonly filename: string }[] } =
    JSON.parse(stdout)
  const byFile = new Map<string, string[]>()
  for (const { code, filename } of found.diagnostics) byFile.set(filename, [...(byFile.get(filename) ?? []), code])
  return byFile
}

function brokenRules(file: string): readonly string[] {
  return reports.get(file) ?? []
}
