/** The methods of str that search it, take it apart or put it together. */
import { appendedList } from '../sequence/capacity'
import { splitList } from './splitList'
import * as search from '../../text/strSearch'
import * as splitting from '../../text/strSplit'
import type { TextProblem } from '../../text/problem'
import { codePointLength, joinedAll } from '../../text/codePoints'
import type { Vm } from '../../vm/Vm'
import { native, type NativeDefinition } from '../native/native'
import { boundOf, sizeOf } from '../number/indexValue'
import type { PyObject, PyStr } from '../PyObject'
import { kind } from '../PyType'
import { itemsOf } from '../protocol/iterate'
import { lookupInType } from '../protocol/lookup'
import { raiseProblem, unwrap } from '../protocol/raiseProblem'
import { truth } from '../protocol/truth'
import { checkLength, sameOrNew } from './newText'
import { isStr, textArgument, textValue } from './textArgument'

function boundsOf(vm: Vm, start: PyObject | undefined, end: PyObject | undefined): search.Bounds {
  return { start: boundOf(vm, start), end: boundOf(vm, end) }
}

type Search = (text: string, needle: string, bounds: search.Bounds) => number

function searching(name: string, find: Search, mustFind: boolean): NativeDefinition {
  const signature = `${name}($self, sub, start=None, end=None, /)`
  return native(signature, (vm, self: PyStr, sub: PyObject, start?: PyObject, end?: PyObject) => {
    const needle = textArgument(vm, sub, `${name}() argument 1`)
    const found = find(self.data, needle, boundsOf(vm, start, end))
    if (mustFind && found < 0) throw raiseProblem(vm, search.substringNotFound)
    return vm.int(found)
  })
}

type Test = (text: string, part: string, bounds: search.Bounds) => boolean

function testing(name: string, argument: string, test: Test): NativeDefinition {
  const signature = `${name}($self, ${argument}, start=None, end=None, /)`
  return native(signature, (vm, self: PyStr, part: PyObject, start?: PyObject, end?: PyObject) => {
    const bounds = boundsOf(vm, start, end)
    if ((part.cls.kind & kind.TUPLE) !== 0)
      return vm.bool(anyOf(vm, name, self.data, part.data as PyObject[], bounds, test)) // a tuple inside
    if (isStr(part)) return vm.bool(test(self.data, textValue(part), bounds))
    throw vm.error('TypeError', `${name} first arg must be str or a tuple of str, not ${part.cls.name}`)
  })
}

function anyOf(
  vm: Vm,
  name: string,
  text: string,
  parts: readonly PyObject[],
  bounds: search.Bounds,
  test: Test,
): boolean {
  for (const part of parts) {
    if (!isStr(part)) throw vm.error('TypeError', `tuple for ${name} must only contain str, not ${part.cls.name}`)
    if (test(text, textValue(part), bounds)) return true
  }
  return false
}

type Strip = (text: string, characters?: string) => string

function stripping(name: string, strip: Strip): NativeDefinition {
  return native(`${name}($self, chars=None, /)`, (vm, self: PyStr, set?: PyObject) => {
    if (set === undefined || set === vm.none) return sameOrNew(vm, self, strip(self.data))
    if (isStr(set)) return sameOrNew(vm, self, strip(self.data, textValue(set)))
    throw vm.error('TypeError', `${name} arg must be None or str`)
  })
}

type Split = (text: string, separator?: string, limit?: number) => string[] | TextProblem

function splits(name: string, split: Split): NativeDefinition {
  return native(
    `${name}($self, /, sep=None, maxsplit=-1)`,
    (vm, self: PyStr, separator?: PyObject, limit?: PyObject) => {
      const most = limit === undefined ? -1 : sizeOf(vm, limit)
      const between = separatorOf(vm, separator)
      const parts = texts(vm, unwrap(vm, split(self.data, between, most)))
      return splitList(vm, parts, most, mostCuts(self.data, between))
    },
  )
}

/** How many cuts CPython makes room for where any number may be made. */
function mostCuts(text: string, separator: string | undefined): number {
  const length = codePointLength(text)
  if (separator === undefined) return 1 + (Math.max(0, length - 1) >> 1)
  const least = codePointLength(separator)
  return length < least ? 0 : 1 + Math.floor(length / least)
}

function separatorOf(vm: Vm, separator: PyObject | undefined): string | undefined {
  if (separator === undefined || separator === vm.none) return undefined
  if (isStr(separator)) return textValue(separator)
  throw vm.error('TypeError', `must be str or None, not ${separator.cls.name}`)
}

function texts(vm: Vm, parts: readonly string[]): PyObject[] {
  return parts.map((part) => vm.str(part))
}

type Partition = (text: string, separator: string) => readonly string[] | TextProblem

function parting(name: string, partition: Partition): NativeDefinition {
  return native(`${name}($self, sep, /)`, (vm, self: PyStr, separator: PyObject) => {
    if (!isStr(separator)) throw vm.error('TypeError', `must be str, not ${separator.cls.name}`)
    return vm.filledTuple(
      unwrap(vm, partition(self.data, textValue(separator))).map((part) => sameOrNew(vm, self, part)),
    )
  })
}

function removing(name: string, argument: string, remove: (text: string, part: string) => string): NativeDefinition {
  return native(`${name}($self, ${argument}, /)`, (vm, self: PyStr, part: PyObject) => {
    return sameOrNew(vm, self, remove(self.data, textArgument(vm, part, `${name}() argument`)))
  })
}

function replace(vm: Vm, self: PyStr, old: PyObject, replacement: PyObject, count?: PyObject): PyObject {
  const from = textArgument(vm, old, 'replace() argument 1')
  const to = textArgument(vm, replacement, 'replace() argument 2')
  const limit = count === undefined ? -1 : sizeOf(vm, count)
  const text = unwrap(vm, search.replace(self.data, from, to, limit))
  return text === self.data ? sameOrNew(vm, self, text) : vm.newStr(text)
}

function join(vm: Vm, self: PyStr, iterable: PyObject): PyObject {
  if (iterable.cls.slots.iter === null && lookupInType(iterable.cls, '__getitem__') === null) {
    throw vm.error('TypeError', 'can only join an iterable')
  }
  const items = itemsOf(vm, iterable)
  try {
    const [only] = items
    if (items.length === 1 && only !== undefined && only.cls === vm.types.str)
      return sameOrNew(vm, only, textValue(only))
    return vm.str(joined(vm, self.data, items))
  } finally {
    for (const item of items) vm.decref(item)
  }
}

function joined(vm: Vm, separator: string, items: readonly PyObject[]): string {
  let length = separator.length * items.length
  const texts = items.map((item, at) => {
    if (!isStr(item)) throw vm.error('TypeError', `sequence item ${at}: expected str instance, ${item.cls.name} found`)
    length += textValue(item).length
    return textValue(item)
  })
  checkLength(vm, length)
  return joinedAll(separator, texts)
}

export const strSearchMethods: readonly NativeDefinition[] = [
  native('replace($self, old, new, /, count=-1)', replace),
  splits('split', splitting.split),
  splits('rsplit', splitting.splitFromEnd),
  native('join($self, iterable, /)', join),
  searching('count', search.count, false),
  searching('find', search.find, false),
  parting('partition', splitting.partition),
  searching('index', search.find, true),
  stripping('lstrip', splitting.stripStart),
  searching('rfind', search.findLast, false),
  searching('rindex', search.findLast, true),
  stripping('rstrip', splitting.stripEnd),
  parting('rpartition', splitting.partitionFromEnd),
  native('splitlines($self, /, keepends=False)', (vm, self: PyStr, keepEnds?: PyObject) => {
    return appendedList(
      vm,
      texts(vm, splitting.splitLines(self.data, keepEnds !== undefined && truth(vm, keepEnds))),
      0,
    )
  }),
  stripping('strip', splitting.strip),
  testing('startswith', 'prefix', search.startsWith),
  testing('endswith', 'suffix', search.endsWith),
  removing('removeprefix', 'prefix', search.removePrefix),
  removing('removesuffix', 'suffix', search.removeSuffix),
]
