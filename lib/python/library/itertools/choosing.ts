/**
 * `product`, `permutations`, `combinations`: choices of positions, and tuples of what stands there. The tuple given out last
 * is used again if nobody holds it; until then it keeps its items.
 */
import { tupleOf } from '../../objects/iteration/ownTuple'
import { sizeOf } from '../../objects/number/indexValue'
import { claimItems } from '../../objects/sequence/capacity'
import { fixedLayout } from '../../objects/layouts'
import type { PyObject, PyTuple } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { tupleComesAndGoes } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import { type Given, type IteratorEntry, iteratorType, must, owned } from './iteratorType'

/** Goes to the next choice; false when there is none. */
type Advance = (data: ChoiceData) => boolean

interface ChoiceData {
  /** Of product: a tuple of pools; of the others: the pool. */
  pool: PyTuple | null
  result: PyTuple | null
  /** The position chosen for each place. */
  readonly indices: number[]
  /** For permutations: how often each place is still to be exchanged. */
  readonly cycles: number[]
  readonly places: number
  done: boolean
}

function poolOf(vm: Vm, iterable: PyObject | undefined): PyTuple {
  return vm.tuple(vm.itemsOf(must(iterable)))
}

/** How many of which pool: the number is read first, and refused last. */
function poolAndPlaces(vm: Vm, iterable: PyObject | undefined, r: PyObject | undefined): [PyTuple, number] {
  const places = sizeOf(vm, must(r))
  const pool = poolOf(vm, iterable)
  return [pool, checkedPlaces(vm, places)]
}

function checkedPlaces(vm: Vm, places: number): number {
  if (places < 0) throw vm.error('ValueError', 'r must be non-negative')
  claimItems(vm, places)
  return places
}

function newChoice(pool: PyTuple, indices: number[], places: number, done: boolean): ChoiceData {
  return { pool, result: null, indices, cycles: [], places, done }
}

const upTo = (count: number): number[] => Array.from({ length: Math.min(count, 1 << 24) }, (_, at) => at)

function advanceCombination({ indices, pool, places }: ChoiceData): boolean {
  const size = pool?.data.length ?? 0
  let at = places - 1
  while (at >= 0 && indices[at] === at + size - places) at--
  if (at < 0) return false
  indices[at] = (indices[at] ?? 0) + 1
  for (let later = at + 1; later < places; later++) indices[later] = (indices[later - 1] ?? 0) + 1
  return true
}

function advanceWithReplacement({ indices, pool, places }: ChoiceData): boolean {
  const size = pool?.data.length ?? 0
  let at = places - 1
  while (at >= 0 && indices[at] === size - 1) at--
  if (at < 0) return false
  indices.fill((indices[at] ?? 0) + 1, at)
  return true
}

function advancePermutation({ indices, cycles, places }: ChoiceData): boolean {
  for (let at = places - 1; at >= 0; at--) {
    cycles[at] = (cycles[at] ?? 0) - 1
    if (cycles[at] === 0) {
      indices.push(...indices.splice(at, 1))
      cycles[at] = indices.length - at
      continue
    }
    const other = indices.length - (cycles[at] ?? 0)
    const moved = indices[at] ?? 0
    indices[at] = indices[other] ?? 0
    indices[other] = moved
    return true
  }
  return false
}

function advanceProduct({ indices, pool, places }: ChoiceData): boolean {
  for (let at = places - 1; at >= 0; at--) {
    const size = (pool?.data[at] as PyTuple | undefined)?.data.length ?? 0
    indices[at] = (indices[at] ?? 0) + 1
    if ((indices[at] ?? 0) < size) return true
    indices[at] = 0
  }
  return false
}

function chosen(data: ChoiceData, isProduct: boolean): PyObject[] {
  const { pool, indices, places } = data
  return indices.slice(0, places).map((index, at) => {
    const items = isProduct ? ((pool?.data[at] as PyTuple | undefined)?.data ?? []) : (pool?.data ?? []) // product's pool holds tuples
    return owned(must(items[index]))
  })
}

function nextChoice(vm: Vm, data: ChoiceData, advance: Advance, isProduct: boolean): PyObject | null {
  if (data.done) return null
  if (data.result !== null && !advance(data)) {
    data.done = true
    if (data.result.refs > 1) tupleComesAndGoes(vm, data.places) // the one to be filled
    return null
  }
  const tuple = choiceTuple(vm, data.result, chosen(data, isProduct))
  if (tuple === data.result) return tuple
  const old = data.result
  data.result = owned(tuple)
  vm.xdecref(old)
  return tuple
}

/**
 * The first is filled where it stands. A later one is the one before with other items if nobody holds that, else a copy of it in which
 * the items are exchanged: so the collector looks after it if there was something to look after in the one before.
 */
function choiceTuple(vm: Vm, before: PyTuple | null, items: PyObject[]): PyTuple {
  if (before === null) return vm.filledTuple(items)
  if (before.refs === 1) return tupleOf(vm, before, items)
  const copy = vm.tuple(items)
  const isTracked = before.data.some((item) => vm.isOfCollectedType(item))
  if (isTracked && copy.gcNext === null) vm.collector.track(copy)
  else if (!isTracked && copy.gcNext !== null) vm.collector.untrack(copy)
  return copy
}

function choiceType(
  signature: string,
  bytes: (data: ChoiceData) => number,
  make: (vm: Vm, given: Given, rest: readonly PyObject[]) => ChoiceData,
  advance: Advance,
): IteratorEntry {
  const isProduct = signature.startsWith('product')
  return iteratorType<ChoiceData>({
    signature,
    bytes,
    layout: fixedLayout<ChoiceData>(
      signature.slice(0, signature.indexOf('(')),
      'machinery',
      bytes,
      ['pool', 'result'],
      {
        labels: [isProduct ? '(pools)' : '(pool)', '(result)'],
      },
    ),
    make,
    next: (vm, data) => nextChoice(vm, data, advance, isProduct),
  })
}

/** Of pools, so that their places still have addresses. */
const LARGEST_PRODUCT = 2 ** 60

function newProduct(vm: Vm, rest: readonly PyObject[], repeat: PyObject | undefined): ChoiceData {
  const times = repeat === undefined ? 1 : sizeOf(vm, repeat)
  if (times < 0) throw vm.error('ValueError', 'repeat argument cannot be negative')
  const pools = rest.map((iterable) => poolOf(vm, iterable))
  if (times * pools.length > LARGEST_PRODUCT) throw vm.error('OverflowError', 'repeat argument too large')
  claimItems(vm, times * pools.length)
  const all = Array.from({ length: pools.length === 0 ? 0 : times }, () => pools.map(owned)).flat()
  for (const pool of pools) vm.decref(pool)
  return newChoice(
    vm.tuple(all),
    all.map(() => 0),
    all.length,
    all.some((pool) => pool.data.length === 0),
  )
}

function newPermutation(vm: Vm, [iterable, r]: Given): ChoiceData {
  const pool = poolOf(vm, iterable)
  if (r !== undefined && r !== vm.none && (r.cls.kind & kind.INT) === 0)
    throw vm.error('TypeError', 'Expected int as r')
  const size = pool.data.length
  const places = r === undefined || r === vm.none ? size : checkedPlaces(vm, sizeOf(vm, r))
  const data = newChoice(pool, upTo(size), places, places > size)
  for (let at = 0; at < Math.min(places, size); at++) data.cycles.push(size - at)
  return data
}

/** The positions lie beside the object. */
const PLACE_BYTES = 8

const withPlaces =
  (bytes: number) =>
  ({ places }: ChoiceData): number =>
    bytes + PLACE_BYTES * places

export const choosingIterators = [
  choiceType(
    'product(*iterables, repeat=1)',
    withPlaces(64),
    (vm, given, rest) => newProduct(vm, rest, given[1]),
    advanceProduct,
  ),
  choiceType(
    'permutations(iterable, r=None)',
    ({ indices, places }) => 80 + PLACE_BYTES * (indices.length + places),
    newPermutation,
    advancePermutation,
  ),
  choiceType(
    'combinations(iterable, r)',
    withPlaces(72),
    (vm, [iterable, r]) => {
      const [pool, places] = poolAndPlaces(vm, iterable, r)
      return newChoice(pool, upTo(places), places, places > pool.data.length)
    },
    advanceCombination,
  ),
  choiceType(
    'combinations_with_replacement(iterable, r)',
    withPlaces(72),
    (vm, [iterable, r]) => {
      const [pool, places] = poolAndPlaces(vm, iterable, r)
      return newChoice(pool, upTo(places).fill(0), places, pool.data.length === 0 && places > 0)
    },
    advanceWithReplacement,
  ),
]
