/** `map` and `filter`. */
import type { Vm } from '../../vm/Vm'
import { fixedLayout } from '../layouts'
import { ownArguments } from '../number/floatNew'
import { bind } from '../native/bind'
import { native } from '../native/native'
import { parseSignature } from '../native/signature'
import type { PyContainer, PyObject, PyTuple } from '../PyObject'
import { type KeywordNames, type PyType, typeFlag } from '../PyType'
import { call } from '../protocol/calls'
import { iterate } from '../protocol/iterate'
import { iteratorSelf } from '../sequence/itemIterators'
import type { TypeDefinition } from '../type/defineType'
import { rawNext } from './rawNext'
import { checkEnd, strictArgument } from './strictness'
import { tupleOfIterators } from './zipType'

interface MapData {
  iterators: PyTuple | null
  func: PyObject | null
  strict: boolean
}

interface PyMap extends PyContainer {
  data: MapData
}

const MAP_BYTES = 56
const FILTER_BYTES = 48

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function makeMap(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const strict = strictArgument(vm, 'map', args, names)
  const [func, ...iterables] = args.slice(0, args.length - (names?.length ?? 0))
  if (func === undefined || iterables.length === 0)
    throw vm.error('TypeError', 'map() must have at least two arguments.')
  const data: MapData = { iterators: tupleOfIterators(vm, iterables), func: owned(func), strict }
  return vm.newOf(cls, data)
}

function nextMapped(vm: Vm, self: PyObject): PyObject | null {
  const { iterators, func, strict } = self.data as MapData // the slot is that of map
  if (iterators === null || func === null) return null
  const args: PyObject[] = []
  try {
    for (const iterator of iterators.data) {
      const item = rawNext(vm, iterator)
      if (item === null) break
      args.push(item)
    }
    if (args.length === iterators.data.length) return call(vm, func, args)
    if (strict) checkEnd(vm, 'map', iterators.data, args.length)
    return null
  } finally {
    for (const arg of args) vm.decref(arg)
  }
}

export const mapDefinition: TypeDefinition = {
  name: 'map',
  layout: fixedLayout<MapData>('map', 'machinery', MAP_BYTES, ['iterators', 'func'], {
    labels: ['(iterators)', '(function)'],
  }),
  flags: typeFlag.BASETYPE,
  slots: { new_: makeMap, iter: iteratorSelf, next: nextMapped },
  methods: [
    native('__reduce__($self, /)', (vm, self: PyMap) => {
      const { iterators, func, strict } = self.data
      const args = vm.tuple([owned(func ?? vm.none), ...(iterators?.data ?? []).map(owned)])
      return strict ? vm.tuple([owned(self.cls), args, vm.bool(true)]) : vm.tuple([owned(self.cls), args])
    }),
    native('__setstate__($self, state, /)', (vm, self: PyMap, state: PyObject) => {
      self.data.strict = vm.truth(state)
      return vm.newNone()
    }),
  ],
}

interface FilterData {
  func: PyObject | null
  iterator: PyObject | null
}

interface PyFilter extends PyContainer {
  data: FilterData
}

const filterSignature = parseSignature('filter(function, iterable, /)')

function makeFilter(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [func, iterable] = bind(
    vm,
    filterSignature,
    'filter',
    ...ownArguments(vm, vm.types.filter, cls, args, names),
  ) as [PyObject, PyObject] // plain parameters
  const data: FilterData = { func: owned(func), iterator: iterate(vm, iterable) }
  return vm.newOf(cls, data)
}

function nextFiltered(vm: Vm, self: PyObject): PyObject | null {
  const { func, iterator } = self.data as FilterData // the slot is that of filter
  if (func === null || iterator === null) return null
  for (let item = rawNext(vm, iterator); item !== null; item = rawNext(vm, iterator)) {
    if (isWanted(vm, func, item)) return item
    vm.decref(item)
  }
  return null
}

/** Drops the item where asking fails. */
function isWanted(vm: Vm, func: PyObject, item: PyObject): boolean {
  try {
    if (func === vm.none || func === vm.types.bool) return vm.truth(item)
    const answer = call(vm, func, [item])
    try {
      return vm.truth(answer)
    } finally {
      vm.decref(answer)
    }
  } catch (error) {
    vm.decref(item)
    throw error
  }
}

export const filterDefinition: TypeDefinition = {
  name: 'filter',
  layout: fixedLayout<FilterData>('filter', 'machinery', FILTER_BYTES, ['func', 'iterator'], {
    labels: ['(function)', '(iterator)'],
    visits: ['iterator', 'func'],
  }),
  flags: typeFlag.BASETYPE,
  slots: { new_: makeFilter, iter: iteratorSelf, next: nextFiltered },
  methods: [
    native('__reduce__($self, /)', (vm, self: PyFilter) => {
      const { func, iterator } = self.data
      return vm.tuple([owned(self.cls), vm.tuple([owned(func ?? vm.none), owned(iterator ?? vm.none)])])
    }),
  ],
}
