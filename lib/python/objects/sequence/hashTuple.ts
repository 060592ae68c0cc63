/**
 * hash(tuple), from its items' hashes in their order.
 *
 * Invariant: an item that hashes by Python code is asked once in the tuple's life, as CPython does: such a tuple's hash is kept.
 */
import { hashFromInt, hashToInt, TupleHash, type HashValue } from '../../text/hash'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { PyObject, PyTuple } from '../PyObject'
import { typeFlag } from '../PyType'
import { hashOf } from '../protocol/compare'

/** Tuples within tuples that are hashed by calls: deeper ones are kept in a list, whatever JavaScript's stack has room for. */
const NEAREST = 16
/** What CPython's stack of 8 MB has room for, and what it says then. */
const DEEPEST = 104_375

function hashOfTuple(vm: Vm, tuple: PyTuple, around: number): HashValue {
  const hash = new TupleHash()
  let isAsked = false
  for (const item of tuple.data) {
    addItem(vm, hash, item, around + 1)
    isAsked ||= (item.cls.flags & typeFlag.HEAP) !== 0
  }
  const end = hash.end()
  if (isAsked) vm.tupleHashes.set(tuple, end)
  return end
}

function addItem(vm: Vm, hash: TupleHash, item: PyObject, around: number): void {
  const { lo, hi } = hashHalves(vm, item, around)
  hash.add(lo, hi)
}

/** hash(object) in its halves, without a Python int in between where it is of a number, a text or a tuple; so many tuples are around it. */
export function hashHalves(vm: Vm, object: PyObject, around = 0): HashValue {
  const { cls, data } = object
  if (cls === vm.types.int && typeof data === 'number' && data >= 0 && data <= 0x7fffffff) return { lo: data, hi: 0 }
  if (cls === vm.types.str) return vm.textHashes.of(data as string) // exact str
  if (cls !== vm.types.tuple) return hashFromInt(hashOf(vm, object))
  return hashWithin(vm, object as PyTuple, around) // exact tuple
}

function hashWithin(vm: Vm, tuple: PyTuple, around: number): HashValue {
  const known = vm.tupleHashes.get(tuple)
  if (known !== undefined) return known
  return around <= NEAREST ? hashOfTuple(vm, tuple, around) : hashOfDeep(vm, tuple, around)
}

/** A tuple inside others whose items are being hashed. */
interface HashedTuple {
  readonly tuple: PyTuple
  readonly hash: TupleHash
  next: number
}

/** As hashOfTuple, without a call for every level; so many tuples are around it. */
function hashOfDeep(vm: Vm, tuple: PyTuple, around: number): HashValue {
  const open: HashedTuple[] = [{ tuple, hash: new TupleHash(), next: 0 }]
  for (;;) {
    const last = open[open.length - 1]
    if (last === undefined) throw new RangeError('hash: no tuple is left')
    const item = last.tuple.data[last.next++]
    if (item === undefined) {
      const value = last.hash.end()
      if (last.tuple.data.some((each) => (each.cls.flags & typeFlag.HEAP) !== 0)) vm.tupleHashes.set(last.tuple, value)
      open.pop()
      const outer = open[open.length - 1]
      if (outer === undefined) return value
      outer.hash.add(value.lo, value.hi)
    } else if (item.cls === vm.types.tuple && !vm.tupleHashes.has(item)) {
      if (open.length + around === DEEPEST) throw tooDeep(vm)
      open.push({ tuple: item as PyTuple, hash: new TupleHash(), next: 0 }) // exact tuple
    } else addItem(vm, last.hash, item, around + open.length)
  }
}

function tooDeep(vm: Vm): PyRaise {
  return vm.error('RecursionError', 'Stack overflow (used 8160 kB) while hashing a tuple')
}

/** The Python int of it. */
export function hash(vm: Vm, self: PyObject): number | bigint {
  return hashToInt(hashWithin(vm, self as PyTuple, 0)) // the slot is tuple's
}
