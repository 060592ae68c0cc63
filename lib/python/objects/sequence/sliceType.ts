/** `slice`. */
import type { Vm } from '../../vm/Vm'
import { hashFromInt, hashToInt } from '../../text/hash'
import { native } from '../native/native'
import type { PyObject } from '../PyObject'
import type { CompareOp, KeywordNames, PyType } from '../PyType'
import { hashOf } from '../protocol/compare'
import { repr } from '../protocol/text'
import type { GetSet, TypeDefinition } from '../type/defineType'
import { longIndices } from './longSlice'
import { compareSequences, type Sequence } from './sequenceItems'
import { isSlice, makeSlice, type PySlice, sliceLayout } from './slice'

function make(vm: Vm, _cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (names !== null && names.length > 0) throw vm.error('TypeError', 'slice() takes no keyword arguments')
  const [first, second, third] = args
  if (first === undefined) throw vm.error('TypeError', 'slice expected at least 1 argument, got 0')
  if (args.length > 3) throw vm.error('TypeError', `slice expected at most 3 arguments, got ${args.length}`)
  return second === undefined ? makeSlice(vm, vm.none, first, vm.none) : makeSlice(vm, first, second, third ?? vm.none)
}

/** Borrowed. */
function parts(vm: Vm, self: PyObject): [PyObject, PyObject, PyObject] {
  const { start, stop, step } = (self as PySlice).data // the slot is that of slices
  return [start ?? vm.none, stop ?? vm.none, step ?? vm.none]
}

/** A tuple of the parts; owned. */
function partsTuple(vm: Vm, self: PyObject): Sequence {
  const items = parts(vm, self)
  for (const item of items) item.refs++
  return vm.filledTuple(items)
}

function compare(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isSlice(vm, b)) return vm.newNotImplemented()
  if (a === b) return vm.bool(op === '==' || op === '<=' || op === '>=')
  const left = partsTuple(vm, a)
  const right = partsTuple(vm, b)
  try {
    return compareSequences(vm, left, right, op)
  } finally {
    vm.decref(left)
    vm.decref(right)
  }
}

const PRIME_1 = 11400714785074694791n
const PRIME_2 = 14029467366897019727n
const PRIME_5 = 2870177450012600261n

/** The lanes of xxHash over the three parts, as tuples have them but without a length. */
function hash(vm: Vm, self: PyObject): number | bigint {
  let lanes = PRIME_5
  for (const item of parts(vm, self)) {
    const lane = BigInt.asUintN(64, BigInt(hashOf(vm, item)))
    lanes = BigInt.asUintN(64, lanes + lane * PRIME_2)
    lanes = BigInt.asUintN(64, (lanes << 31n) | (lanes >> 33n))
    lanes = BigInt.asUintN(64, lanes * PRIME_1)
  }
  return hashToInt(hashFromInt(BigInt.asIntN(64, lanes)))
}

function part(at: 0 | 1 | 2): GetSet {
  return {
    field: true,
    get: (vm, self: PySlice) => {
      const item = parts(vm, self)[at]
      item.refs++
      return item
    },
  }
}

function indices(vm: Vm, self: PySlice, object: PyObject): PyObject {
  const length = vm.services.index(vm, object)
  if (length < 0) throw vm.error('ValueError', 'length should not be negative')
  const { start, stop, step } = longIndices(vm, self, length)
  return vm.filledTuple([vm.int(start), vm.int(stop), vm.int(step)])
}

export const sliceDefinition: TypeDefinition = {
  name: 'slice',
  layout: sliceLayout,
  slots: {
    new_: make,
    repr: (vm, self) => {
      const [start, stop, step] = parts(vm, self)
      return vm.str(`slice(${repr(vm, start)}, ${repr(vm, stop)}, ${repr(vm, step)})`)
    },
    compare,
    hash,
  },
  methods: [
    native('indices($self, object, /)', indices),
    native('__reduce__($self, /)', (vm, self: PySlice) => {
      vm.types.slice.refs++
      return vm.tuple([vm.types.slice, partsTuple(vm, self)])
    }),
  ],
  getset: { start: part(0), stop: part(1), step: part(2) },
}
