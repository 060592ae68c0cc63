/** `_operator`: the operators as functions. */
import { lengthHint } from '../../objects/iteration/lengthHint'
import type { KeywordValues } from '../../objects/native/KeywordValues'
import { native, type NativeDefinition } from '../../objects/native/native'
import { exactSizeOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { type CompareOp, INPLACE, kind, nb } from '../../objects/PyType'
import { binaryOp } from '../../objects/protocol/binary'
import { call } from '../../objects/protocol/calls'
import { equal, richCompare } from '../../objects/protocol/compare'
import { containsItem, deleteItem, getItem, setItem } from '../../objects/protocol/items'
import { hasPositions, iterateOr, nextItem } from '../../objects/protocol/iterate'
import { truth } from '../../objects/protocol/truth'
import { compareDigest } from '../hash/compareDigest'
import type { NativeModule } from '../NativeModule'
import type { Vm } from '../../vm/Vm'
import { callerTypes } from './callers'

const BINARY: Readonly<Record<string, number>> = {
  add: nb.ADD,
  and_: nb.AND,
  floordiv: nb.FLOOR_DIVIDE,
  lshift: nb.LSHIFT,
  matmul: nb.MATRIX_MULTIPLY,
  mul: nb.MULTIPLY,
  mod: nb.REMAINDER,
  or_: nb.OR,
  pow: nb.POWER,
  rshift: nb.RSHIFT,
  sub: nb.SUBTRACT,
  truediv: nb.TRUE_DIVIDE,
  xor: nb.XOR,
}

const COMPARE: Readonly<Record<string, CompareOp>> = { lt: '<', le: '<=', eq: '==', ne: '!=', gt: '>', ge: '>=' }

const UNARY = {
  neg: ['negative', 'unary -'],
  pos: ['positive', 'unary +'],
  abs: ['absolute', 'abs()'],
  invert: ['invert', 'unary ~'],
  inv: ['invert', 'unary ~'],
} as const

function arithmetic(): NativeDefinition[] {
  return Object.entries(BINARY).flatMap(([name, operator]) => [
    native(`${name}(a, b, /)`, (vm, a: PyObject, b: PyObject) => binaryOp(vm, a, b, operator)),
    native(`i${name.replace('_', '')}(a, b, /)`, (vm, a: PyObject, b: PyObject) =>
      binaryOp(vm, a, b, operator + INPLACE),
    ),
  ])
}

function comparisons(): NativeDefinition[] {
  return Object.entries(COMPARE).map(([name, op]) =>
    native(`${name}(a, b, /)`, (vm, a: PyObject, b: PyObject) => richCompare(vm, a, b, op)),
  )
}

function unaries(): NativeDefinition[] {
  return Object.entries(UNARY).map(([name, [slot, sign]]) =>
    native(`${name}(a, /)`, (vm, a: PyObject) => {
      const act = a.cls.slots[slot]
      if (act === null) throw vm.error('TypeError', `bad operand type for ${sign}: '${a.cls.name}'`)
      return act(vm, a)
    }),
  )
}

/** Whether `+` is anything to one of them, or `+=` to the first where that is asked. */
function addsLike(a: PyObject, b: PyObject, operator: number): boolean {
  if (a.cls.slots.number[operator] !== null) return true
  return [a, b].some(({ cls }) => cls.slots.number[nb.ADD] !== null || cls.slots.concat !== null)
}

function concat(vm: Vm, a: PyObject, b: PyObject, operator: number): PyObject {
  const canTry = a.cls.slots.concat !== null || (hasPositions(a) && hasPositions(b) && addsLike(a, b, operator))
  if (!canTry) throw vm.error('TypeError', `'${a.cls.name}' object can't be concatenated`)
  return binaryOp(vm, a, b, operator)
}

/** Counts the items that are equal, or finds the first. */
function walk(vm: Vm, items: PyObject, wanted: PyObject, onlyFirst: boolean): number {
  const iterator = iterateOr(vm, items, () =>
    vm.error('TypeError', `argument of type '${items.cls.name}' is not iterable`),
  )
  let count = 0
  let at = 0
  try {
    for (let item = nextItem(vm, iterator); item !== null; item = nextItem(vm, iterator), at++) {
      const same = equal(vm, item, wanted)
      vm.decref(item)
      if (same && onlyFirst) return at
      if (same) count++
    }
  } finally {
    vm.decref(iterator)
  }
  return onlyFirst ? -1 : count
}

function indexOf(vm: Vm, items: PyObject, wanted: PyObject): PyObject {
  const at = walk(vm, items, wanted, true)
  if (at < 0) throw vm.error('ValueError', 'sequence.index(x): x not in sequence')
  return vm.int(at)
}

function asIndex(vm: Vm, object: PyObject): PyObject {
  if ((object.cls.kind & kind.INT) !== 0 && object.cls === vm.types.int) {
    object.refs++
    return object
  }
  return vm.int(vm.services.index(vm, object))
}

function hint(vm: Vm, object: PyObject, otherwise: PyObject | undefined): PyObject {
  const fallback = otherwise === undefined ? 0 : exactSizeOf(vm, otherwise)
  return vm.int(lengthHint(vm, object, fallback))
}

const items: readonly NativeDefinition[] = [
  native('getitem(a, b, /)', getItem),
  native('setitem(a, b, c, /)', (vm, a: PyObject, b: PyObject, c: PyObject) => {
    setItem(vm, a, b, c)
    return vm.newNone()
  }),
  native('delitem(a, b, /)', (vm, a: PyObject, b: PyObject) => {
    deleteItem(vm, a, b)
    return vm.newNone()
  }),
  native('contains(a, b, /)', (vm, a: PyObject, b: PyObject) => vm.bool(containsItem(vm, a, b))),
  native('countOf(a, b, /)', (vm, a: PyObject, b: PyObject) => vm.int(walk(vm, a, b, false))),
  native('indexOf(a, b, /)', indexOf),
  native('concat(a, b, /)', (vm, a: PyObject, b: PyObject) => concat(vm, a, b, nb.ADD)),
  native('iconcat(a, b, /)', (vm, a: PyObject, b: PyObject) => concat(vm, a, b, nb.ADD + INPLACE)),
  native('length_hint(obj, default=0, /)', hint),
]

export const operatorModule: NativeModule = {
  name: '_operator',
  functions: [
    native('truth(a, /)', (vm, a: PyObject) => vm.bool(truth(vm, a))),
    native('not_(a, /)', (vm, a: PyObject) => vm.bool(!truth(vm, a))),
    native('is_(a, b, /)', (vm, a: PyObject, b: PyObject) => vm.bool(a === b)),
    native('is_not(a, b, /)', (vm, a: PyObject, b: PyObject) => vm.bool(a !== b)),
    native('is_none(a, /)', (vm, a: PyObject) => vm.bool(a === vm.none)),
    native('is_not_none(a, /)', (vm, a: PyObject) => vm.bool(a !== vm.none)),
    native('index(a, /)', asIndex),
    native(
      'call(obj, /, *args, **kwargs)',
      (vm, object: PyObject, args: readonly PyObject[], keywords: KeywordValues) =>
        call(vm, object, [...args, ...keywords.values()], keywords.names),
    ),
    compareDigest('_compare_digest'),
    ...arithmetic(),
    ...comparisons(),
    ...unaries(),
    ...items,
  ],
  types: callerTypes,
}
