/**
 * What CPython's imports allocate beside the module's own doing: containers that no free list gives, and those that one may.
 *
 * Modules that a program finds loaded have cost nothing by then: `LOADED_AT_STARTUP`.
 * Source: gc.get_count() and sys._debugmallocstats() before and after each `import` under 3.14.10, with full free lists and with empty ones.
 */
import { comeAndGo, unseenBirth } from '../vm/unseen'
import type { Vm } from '../vm/Vm'
import { NATIVE_ALLOCATIONS } from './nativeAllocations'

/** How many; what free lists may give by `builtin` (a function), `dict`, `list` or a tuple's length. */
export interface ImportCost {
  readonly others: number
  readonly listed: ReadonlyMap<string, number>
}

/** By name; of a native module that is not in it, what is made here is counted. */
export const nativeCosts: ReadonlyMap<string, ImportCost> = new Map(
  NATIVE_ALLOCATIONS.trim()
    .split('\n')
    .map((line) => {
      const [name = '', others, ...listed] = line.split(' ')
      return [name, { others: Number(others), listed: new Map(listed.map(countOf)) }]
    }),
)

function countOf(word: string): [string, number] {
  const [what = '', count] = word.split(':')
  return [what, Number(count)]
}

/** The module, its names, its spec and its loader. */
export const SOURCE_COST: ImportCost = { others: 4, listed: new Map([['dict', 1]]) }
/** Where a package's modules are. */
export const PACKAGE_COST: ImportCost = { others: 0, listed: new Map([['list', 1]]) }
/** A finder for a folder that nothing was looked for in. */
export const FINDER_COST: ImportCost = { others: 3, listed: new Map([['list', 1], ['2', 6]]) } // prettier-ignore
/** What the first source that is read leaves. */
export const FIRST_SOURCE_COST: ImportCost = { others: 1, listed: new Map() }

/** What importlib makes and drops while it loads a native module, and a source. */
const NATIVE_PASSING = new Map([['dict', 2], ['list', 3], ['1', 2], ['2', 1], ['3', 2]]) // prettier-ignore
const SOURCE_PASSING = new Map([['dict', 2], ['list', 5], ['1', 3], ['2', 2], ['3', 2], ['4', 1]]) // prettier-ignore

export function countImport(vm: Vm, { others, listed }: ImportCost): void {
  countListed(vm, listed)
  vm.collector.allocatedUnseen(others)
}

/** A collection comes, where one is due, when all is done. */
export function countNativeImport(vm: Vm, { others, listed }: ImportCost): void {
  countListed(vm, listed)
  pass(vm, NATIVE_PASSING)
  vm.collector.allocatedUnseen(others)
}

export function passSourceImport(vm: Vm): void {
  pass(vm, SOURCE_PASSING)
}

function countListed(vm: Vm, listed: ImportCost['listed']): void {
  for (const [what, count] of listed) {
    for (let i = 0; i < count; i++) unseenBirth(vm, freeListOf(vm, what))
  }
}

function pass(vm: Vm, passing: ReadonlyMap<string, number>): void {
  for (const [what, count] of passing) comeAndGo(vm, freeListOf(vm, what), count)
}

function freeListOf(vm: Vm, what: string) {
  if (what === 'dict' || what === 'builtin') return vm.types[what].free
  return what === 'list' ? vm.types.list.free : vm.freeLists.tuples[Number(what)]
}

/** What CPython has loaded before a script's first line. */
export const LOADED_AT_STARTUP: ReadonlySet<string> = new Set([
  '_abc',
  '_codecs',
  '_collections_abc',
  '_frozen_importlib',
  '_frozen_importlib_external',
  '_imp',
  '_io',
  '_signal',
  '_sitebuiltins',
  '_stat',
  '_thread',
  '_warnings',
  '_weakref',
  'abc',
  'codecs',
  'encodings',
  'encodings.aliases',
  'encodings.utf_8',
  'errno',
  'genericpath',
  'marshal',
  'os',
  'posix',
  'posixpath',
  'site',
  'stat',
  'time',
  'zipimport',
])
