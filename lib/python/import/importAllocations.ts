/**
 * What CPython's imports allocate beside the module's own doing: containers that no free list gives, and those that one may.
 *
 * Modules that a program finds loaded have cost nothing by then: `LOADED_AT_STARTUP`.
 * Source: gc.get_count() and sys._debugmallocstats() before and after each `import` under 3.14.10, with full free lists and with empty ones.
 */
import { comeAndGo, unseenBirths, unseenDeaths } from '../vm/unseen'
import type { Builtins } from '../vm/Builtins'
import type { Vm } from '../vm/Vm'
import { NATIVE_ALLOCATIONS } from './nativeAllocations'

/** How many; what free lists may give by a type's name among the built-in ones or a tuple's length. */
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
      return [name, { others: Number(others), listed: counts(listed.join(' ')) }]
    }),
)

function counts(words: string): ReadonlyMap<string, number> {
  const pairs = words.split(' ').filter((word) => word !== '')
  return new Map(pairs.map((word) => [word.slice(0, word.indexOf(':')), Number(word.slice(word.indexOf(':') + 1))]))
}

/** The module, its names, its spec and its loader. */
export const SOURCE_COST: ImportCost = { others: 4, listed: counts('dict:1') }
/** Where a package's modules are. */
export const PACKAGE_COST: ImportCost = { others: 0, listed: counts('list:1') }
/** A finder for a folder that nothing was looked for in. */
export const FINDER_COST: ImportCost = { others: 3, listed: counts('list:1 2:6') }
/** What the first source that is read leaves. */
export const FIRST_SOURCE_COST: ImportCost = { others: 1, listed: counts('') }

/** A module whose code CPython has in itself: the same, and where its source would be. */
export const FROZEN_COST: ImportCost = { others: 4, listed: counts('dict:1') }

/** What importlib makes and drops while it loads a native module, when it has loaded a source, while it finds one, and when it has read one. */
const NATIVE_PASSING = counts('dict:2 list:3 1:2 2:1 3:2 listIterator:1 method:2')
const LOADED_PASSING = counts('dict:2 list:2 1:2 2:1 3:2 listIterator:1 method:2')
const FOUND_PASSING = counts('dict:2 list:5 1:3 2:2 3:2 4:1 listIterator:3')
const SOURCE_PASSING = counts('dict:2 list:5 1:3 2:2 3:2 listIterator:3 tupleIterator:1 slice:1 method:2 builtin:1')

/** What calls of importlib's hold as long as a module's body runs. */
const LOADING = counts('dict:2 list:2 2:1')
/** What importlib makes and drops before it makes a native module. */
const NATIVE_FOUND = counts('2:2')

export function countImport(vm: Vm, { others, listed }: ImportCost): void {
  countListed(vm, listed)
  vm.collector.allocatedUnseen(others)
}

/** A collection comes, where one is due, when all is done. */
export function countNativeImport(vm: Vm, { others, listed }: ImportCost): void {
  pass(vm, NATIVE_FOUND)
  countListed(vm, listed)
  pass(vm, NATIVE_PASSING)
  vm.collector.allocatedUnseen(others)
}

export function passFound(vm: Vm): void {
  pass(vm, FOUND_PASSING)
}

/** A source's code was read and runs. */
export function whileLoading(vm: Vm, run: () => void): void {
  pass(vm, SOURCE_PASSING)
  countListed(vm, LOADING)
  try {
    run()
  } finally {
    for (const [what, count] of LOADING) unseenDeaths(vm, freeListOf(vm, what), count)
    pass(vm, LOADED_PASSING)
  }
}

function countListed(vm: Vm, listed: ImportCost['listed']): void {
  for (const [what, count] of listed) unseenBirths(vm, freeListOf(vm, what), count)
}

function pass(vm: Vm, passing: ReadonlyMap<string, number>): void {
  for (const [what, count] of passing) comeAndGo(vm, freeListOf(vm, what), count)
}

/** By a type's name in the table of those that are built in, or by a tuple's length. */
function freeListOf(vm: Vm, what: string) {
  const length = Number(what)
  return Number.isNaN(length) ? vm.types[what as keyof Builtins].free : vm.freeLists.tuples[length] // the names above
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
