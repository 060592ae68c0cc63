/** `functools.partial`: a function with some of its arguments; and `Placeholder`, for those that come later. */
import { entries, keywordDict, newDict } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { mergeInto } from '../../objects/dict/updating'
import { newMethod } from '../../objects/function/functionTypes'
import { classGetItem } from '../../objects/genericItem'
import { atomLayout, fixedLayout } from '../../objects/layouts'
import { KeywordValues } from '../../objects/native/KeywordValues'
import { native, type Onward } from '../../objects/native/native'
import type { PyContainer, PyObject, PyTuple } from '../../objects/PyObject'
import { type KeywordNames, kind, type PyType, typeFlag } from '../../objects/PyType'
import { putField } from '../../objects/putField'
import { instanceDict } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { isSubtype } from '../../objects/protocol/lookup'
import { guardedRepr } from '../../objects/sequence/sequenceItems'
import { fullName } from '../../objects/type/fullName'
import { dictAttribute } from '../../objects/type/instanceDescriptors'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

const PLACEHOLDER = 'functools.Placeholder'
const KEY = 'functools.partial'
const BYTES = 96

interface PartialData {
  func: PyObject | null
  args: PyTuple | null
  keywords: PyDict | null
  /** How many placeholders stand among the arguments. */
  waiting: number
}

interface PyPartial extends PyContainer {
  data: PartialData
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

/** The one placeholder of a run; borrowed. */
export function placeholder(vm: Vm): PyObject {
  const known = vm.state.get(PLACEHOLDER)
  if (known !== undefined) return known
  const made = vm.container(vm.typeNamed('functools._PlaceholderType'), null)
  vm.state.set(PLACEHOLDER, made)
  return made
}

function create(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const count = args.length - (names?.length ?? 0)
  const [func, ...rest] = args.slice(0, count)
  if (func === undefined) throw vm.error('TypeError', "type 'partial' takes at least one argument")
  if (func.cls.slots.call === null) throw vm.error('TypeError', 'the first argument must be callable')
  const hole = placeholder(vm)
  if (rest.at(-1) === hole) throw vm.error('TypeError', 'trailing Placeholders are not allowed')
  if (args.slice(count).includes(hole))
    throw vm.error('TypeError', 'Placeholder cannot be passed as a keyword argument')
  const inner = innerOf(vm, func)
  const items = joinArguments(vm, inner?.args?.data ?? [], rest)
  while (items.at(-1) === hole) items.pop()
  const waiting = items.filter((item) => item === hole).length
  const data: PartialData = { func: owned(inner?.func ?? func), args: null, keywords: null, waiting }
  // The dict of a call's keywords is there before what is called; it is kept where nothing has to be joined with it.
  const own = keywordDict(vm, names, args.slice(count))
  const self = vm.newOf(cls, data)
  putField(vm, self, 1, data, 'args', vm.tuple(items.map(owned)))
  putField(vm, self, 2, data, 'keywords', joined(vm, inner?.keywords ?? null, own))
  return self
}

/** Keywords given before and those given now, which are taken over. Owned. */
function joined(vm: Vm, before: PyDict | null, now: PyDict | null): PyDict {
  if (now !== null && (before === null || before.data.used === 0)) return now
  const keywords = newDict(vm)
  if (before !== null) mergeInto(vm, keywords, before, 'override')
  if (now !== null) {
    mergeInto(vm, keywords, now, 'override')
    vm.decref(now)
  }
  return keywords
}

/** A partial inside another is opened, unless it has attributes of its own. */
function innerOf(vm: Vm, func: PyObject): PartialData | null {
  if (!isSubtype(func.cls, vm.typeNamed(KEY))) return null
  const inner = func as PyPartial // the class was tested
  return hasOwnDict(inner) ? null : inner.data
}

/** What was given, with what comes later in place of the placeholders, then the rest; borrowed. */
function joinArguments(vm: Vm, given: readonly PyObject[], later: readonly PyObject[]): PyObject[] {
  const hole = placeholder(vm)
  let next = 0
  const filled = given.map((item) => (item === hole && next < later.length ? (later[next++] ?? item) : item))
  return [...filled, ...later.slice(next)]
}

function callPartial(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): PyObject {
  const onward = onwardPartial(vm, self, args, names)
  return call(vm, onward.callable, onward.args, onward.names)
}

/** What a call of the partial comes to. */
export function onwardPartial(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): Onward {
  const { func, args: given, keywords, waiting } = (self as PyPartial).data // the slot is that of partials
  if (func === null || given === null) throw new RangeError('a cleared partial was called')
  const count = args.length - (names?.length ?? 0)
  if (count < waiting) {
    throw vm.error(
      'TypeError',
      `missing positional arguments in 'partial' call; expected at least ${waiting}, got ${count}`,
    )
  }
  const items = joinArguments(vm, given.data, args.slice(0, count))
  const named = new KeywordValues()
  if (keywords !== null) for (const [key, value] of entries(keywords)) named.add(keywordName(vm, key), value, key)
  names?.forEach((name, at) => named.add(name, args[count + at] ?? vm.none, names.unpacked?.[at]))
  return { callable: func, args: [...items, ...named.values()], names: named.names }
}

/** The dict of keywords is open to everybody, who may put any key there. */
function keywordName(vm: Vm, key: PyObject): string {
  if ((key.cls.kind & kind.STR) === 0) throw vm.error('TypeError', 'keywords must be strings')
  return key.data as string // a str inside
}

/** Python code that tells what a part is may give the partial another state, or change the dict of keywords. */
function text(vm: Vm, self: PyPartial): string {
  const { func, args, keywords } = self.data
  const pairs = keywords === null ? [] : [...entries(keywords)]
  const held = [func ?? vm.none, args ?? vm.none, ...pairs.flat()]
  for (const part of held) part.refs++
  try {
    const given = [...(args?.data ?? [])].map((item) => vm.reprText(item))
    const named = pairs.map(([key, value]) => `${vm.text(key)}=${vm.reprText(value)}`)
    const called = vm.reprText(func ?? vm.none)
    return `${fullName(vm, self.cls)}(${[called, ...given, ...named].join(', ')})`
  } finally {
    for (const part of held) vm.decref(part)
  }
}

function reduce(vm: Vm, self: PyPartial): PyObject {
  const { func, args, keywords } = self.data
  const dict = hasOwnDict(self) ? instanceDict(vm, self) : null
  const state = [func, args, keywords, dict].map((part) => owned(part ?? vm.none))
  return vm.tuple([owned(self.cls), vm.tuple([owned(func ?? vm.none)]), vm.tuple(state)])
}

function hasOwnDict(self: PyPartial): boolean {
  return self.dict !== null || (self.attrs?.some((value, at) => value !== null && at >= self.cls.members) ?? false)
}

function forgetDict(vm: Vm, self: PyPartial): void {
  if (!hasOwnDict(self)) return
  const old = instanceDict(vm, self)
  self.dict = null
  vm.recordDrop(self, vm.attributeSlot(self.cls, -1))
  vm.decref(old)
}

function setState(vm: Vm, self: PyPartial, state: PyObject): PyObject {
  const [func, args, keywords, dict, more] = (state.cls.kind & kind.TUPLE) !== 0 ? (state.data as PyObject[]) : [] // a tuple inside
  const isRight =
    func !== undefined && args !== undefined && (args.cls.kind & kind.TUPLE) !== 0 && func.cls.slots.call !== null
  if (
    !isRight ||
    keywords === undefined ||
    dict === undefined ||
    more !== undefined ||
    !(keywords === vm.none || (keywords.cls.kind & kind.DICT) !== 0)
  )
    throw vm.error('TypeError', 'invalid partial state')
  const given = args.data as PyObject[] // a tuple inside
  if (given.at(-1) === placeholder(vm)) throw vm.error('TypeError', 'trailing Placeholders are not allowed')
  const old = [self.data.func, self.data.args, self.data.keywords]
  const isExact = keywords.cls === vm.types.dict
  const kept = isExact ? owned(keywords as PyDict) : newDict(vm) // exact dict
  if (!isExact && keywords !== vm.none) mergeInto(vm, kept, keywords, 'override')
  self.data.func = owned(func)
  self.data.args = args.cls === vm.types.tuple ? owned(args as PyTuple) : vm.tuple((args.data as PyObject[]).map(owned)) // a tuple inside
  self.data.keywords = kept
  self.data.waiting = self.data.args.data.filter((item) => item === placeholder(vm)).length
  if (dict === vm.none) forgetDict(vm, self)
  else dictAttribute.set?.(vm, self as never, dict) // a partial has a dict
  for (const part of old) vm.xdecref(part)
  return vm.newNone()
}

export const partialTypes: NonNullable<NativeModule['types']> = [
  {
    key: 'functools._PlaceholderType',
    base: 'object',
    exported: '_PlaceholderType',
    definition: {
      name: 'functools._PlaceholderType',
      module: 'functools',
      layout: atomLayout('_PlaceholderType', kind.OTHER, () => 32),
      slots: {
        new_: (vm, _cls, args) => {
          if (args.length > 0) throw vm.error('TypeError', 'PlaceholderType takes no arguments')
          return owned(placeholder(vm))
        },
        repr: (vm) => vm.str('Placeholder'),
      },
      methods: [native('__reduce__($self, /)', (vm) => vm.str('Placeholder'))],
    },
  },
  {
    key: KEY,
    base: 'object',
    exported: 'partial',
    definition: {
      name: 'functools.partial',
      module: 'functools',
      layout: {
        ...fixedLayout<PartialData>('partial', 'function', BYTES, ['func', 'args', 'keywords']),
        dictPlace: 'last',
      },
      flags: typeFlag.BASETYPE | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS | typeFlag.VISITED,
      slots: {
        new_: create,
        call: callPartial,
        repr: (vm, self) => vm.str(guardedRepr(vm, self, '...', () => text(vm, self as PyPartial))), // the slot is that of partials
        get: (vm, self, instance) => (instance === null ? owned(self) : newMethod(vm, self, instance)),
      },
      methods: [native('__reduce__($self, /)', reduce), native('__setstate__($self, object, /)', setState)],
      classMethods: [classGetItem],
      getset: {
        func: { get: (vm, self: PyPartial) => owned(self.data.func ?? vm.none) },
        args: { get: (vm, self: PyPartial) => owned(self.data.args ?? vm.none) },
        keywords: { get: (vm, self: PyPartial) => owned(self.data.keywords ?? vm.none) },
        __dict__: dictAttribute,
      },
    },
  },
]
