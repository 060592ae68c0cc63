/** Operators, subscripts and attributes. Numbers that fit take the short way; everything else goes through the slots. */
import { compareOps, compareTruth, richCompare } from '../../objects/protocol/compare'
import { binaryOp } from '../../objects/protocol/binary'
import { getAttr, genericGetAttr, setAttr, deleteAttr as removeAttr } from '../../objects/protocol/attributes'
import { containsItem, deleteItem, getItem, setItem } from '../../objects/protocol/items'
import { shownName } from '../../objects/type/fullName'
import { lookupInType } from '../../objects/protocol/lookup'
import { lengthOf, truth as truthOf } from '../../objects/protocol/truth'
import { superLookup } from '../../objects/function/superLookup'
import { PyContainer, type PyObject } from '../../objects/PyObject'
import { type CompareOp, nb, type PyType, typeFlag } from '../../objects/PyType'
import type { Frame } from '../Frame'
import type { InlineCache } from '../Unit'
import type { Vm } from '../Vm'
import { drop, isOwned, peek, push, replace } from './operands'

export { replace }

const SUBSCRIPT = 26

export function binary(vm: Vm, a: PyObject, b: PyObject, operator: number): PyObject {
  if (operator === SUBSCRIPT) return getItem(vm, a, b)
  if (a.cls === vm.types.int && b.cls === vm.types.int) {
    const result = smallArithmetic(vm, a.data as number, b.data as number, operator) // exact int; bigints fail the tests
    if (result !== null) return result
  }
  return binaryOp(vm, a, b, operator)
}

/** Sums, differences and products that stay exact in a double. */
function smallArithmetic(vm: Vm, a: number, b: number, operator: number): PyObject | null {
  if (typeof a !== 'number' || typeof b !== 'number') return null
  let result: number
  switch (operator) {
    case nb.ADD:
    case nb.ADD + 13:
      result = a + b
      break
    case nb.SUBTRACT:
    case nb.SUBTRACT + 13:
      result = a - b
      break
    case nb.MULTIPLY:
    case nb.MULTIPLY + 13:
      result = a * b
      break
    default:
      return null
  }
  return Number.isSafeInteger(result) ? vm.int(result === 0 ? 0 : result) : null
}

const TO_BOOL_BIT = 16

export function compare(vm: Vm, a: PyObject, b: PyObject, arg: number): PyObject {
  const op = compareOps[arg >> 5] ?? '=='
  if (a.cls === vm.types.int && b.cls === vm.types.int) {
    return vm.bool(compareNumbers(a.data as number, b.data as number, op)) // exact ints; < and == mix number and bigint
  }
  if ((arg & TO_BOOL_BIT) !== 0) return vm.bool(compareTruth(vm, a, b, op))
  return richCompare(vm, a, b, op)
}

function compareNumbers(a: number, b: number, op: CompareOp): boolean {
  switch (op) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '==':
      return a === b
    case '!=':
      return a !== b
    case '>':
      return a > b
    case '>=':
      return a >= b
  }
}

export function truth(vm: Vm, value: PyObject): boolean {
  return truthOf(vm, value)
}

export function contains(vm: Vm, frame: Frame, invert: number, mask: number): number {
  const found = containsItem(vm, peek(frame, 0), peek(frame, 1))
  return replace(vm, frame, 2, mask, vm.bool(found !== (invert === 1)))
}

export function negative(vm: Vm, frame: Frame, mask: number): number {
  const value = peek(frame, 0)
  const slot = value.cls.slots.negative
  if (slot === null) throw vm.error('TypeError', `bad operand type for unary -: '${value.cls.name}'`)
  return replace(vm, frame, 1, mask, slot(vm, value))
}

export function invert(vm: Vm, frame: Frame, mask: number): number {
  const value = peek(frame, 0)
  const slot = value.cls.slots.invert
  if (slot === null) throw vm.error('TypeError', `bad operand type for unary ~: '${value.cls.name}'`)
  return replace(vm, frame, 1, mask, slot(vm, value))
}

/** `value, container, key ->` */
export function storeSubscript(vm: Vm, frame: Frame, mask: number): number {
  setItem(vm, peek(frame, 1), peek(frame, 0), peek(frame, 2))
  return drop(vm, frame, 3, mask)
}

/** `container, key ->` */
export function deleteSubscript(vm: Vm, frame: Frame, mask: number): number {
  deleteItem(vm, peek(frame, 1), peek(frame, 0))
  return drop(vm, frame, 2, mask)
}

/** `container, start, stop -> container[start:stop]` */
export function binarySlice(vm: Vm, frame: Frame, mask: number): number {
  const slice = vm.services.makeSlice(vm, peek(frame, 1), peek(frame, 0), vm.none)
  try {
    return replace(vm, frame, 3, mask, getItem(vm, peek(frame, 2), slice))
  } finally {
    vm.decref(slice)
  }
}

/** `value, container, start, stop ->` */
export function storeSlice(vm: Vm, frame: Frame, mask: number): number {
  const slice = vm.services.makeSlice(vm, peek(frame, 1), peek(frame, 0), vm.none)
  try {
    setItem(vm, peek(frame, 2), slice, peek(frame, 3))
  } finally {
    vm.decref(slice)
  }
  return drop(vm, frame, 4, mask)
}

export function length(vm: Vm, value: PyObject): PyObject {
  return vm.int(lengthOf(vm, value))
}

// Attributes

const METHOD = -2

export function loadAttribute(vm: Vm, frame: Frame, arg: number, mask: number, at: number): number {
  const owner = peek(frame, 0)
  const cache = frame.unit.caches[at]
  if (
    cache !== undefined &&
    cache.cls === owner.cls &&
    cache.version === owner.cls.version &&
    owner instanceof PyContainer
  ) {
    // An attribute that instances got since may hide the method.
    const isHidden = owner.dict !== null || cache.version2 !== owner.cls.shared.size
    if (cache.index === METHOD && !isHidden && cache.value !== null) return pushMethod(frame, cache.value, owner)
    const value = cache.index < 0 || owner.attrs === null ? null : (owner.attrs[cache.index] ?? null)
    if (value !== null) {
      value.refs++
      return pushAttribute(vm, frame, arg, mask, value)
    }
  }
  return findAttribute(vm, frame, arg, mask, at)
}

function pushAttribute(vm: Vm, frame: Frame, arg: number, mask: number, value: PyObject): number {
  const owner = peek(frame, 0)
  frame.stack[frame.sp - 1] = value
  if ((arg & 1) !== 0) frame.stack[frame.sp++] = null
  if (isOwned(mask, 0)) vm.decref(owner)
  return frame.sp
}

/** `owner -> method, owner`: the owner stays on the stack as it was. */
function pushMethod(frame: Frame, method: PyObject, owner: PyObject): number {
  method.refs++
  frame.stack[frame.sp - 1] = method
  frame.stack[frame.sp++] = owner
  return frame.sp
}

function findAttribute(vm: Vm, frame: Frame, arg: number, mask: number, at: number): number {
  const owner = peek(frame, 0)
  const name = frame.unit.names[arg >> 1] ?? ''
  if (owner.cls.slots.getattro === genericGetAttr) {
    const descriptor = lookupInType(owner.cls, name)
    const method = (arg & 1) !== 0 && descriptor !== null ? plainMethod(vm, owner, descriptor, name) : null
    if (method !== null) {
      if (owner instanceof PyContainer) frame.unit.caches[at] = cacheOf(owner.cls, METHOD, method)
      return pushMethod(frame, method, owner)
    }
    if (descriptor === null) cacheInline(frame, owner, name, at)
  }
  return pushAttribute(vm, frame, arg, mask, getAttr(vm, owner, name))
}

function cacheOf(cls: PyType, index: number, value: PyObject | null): InlineCache {
  return { cls, version: cls.version, version2: cls.shared.size, index, value }
}

/** A function of the class that the instance does not hide. */
function plainMethod(vm: Vm, owner: PyObject, descriptor: PyObject, name: string): PyObject | null {
  if (!vm.isPlainMethod(descriptor)) return null
  if (!(owner instanceof PyContainer)) return descriptor
  if (owner.dict !== null && owner.dict.data.index.has(name)) return null
  return owner.cls.shared.has(name) ? null : descriptor
}

function cacheInline(frame: Frame, owner: PyObject, name: string, at: number): void {
  const { cls } = owner
  const shared = cls.shared.get(name)
  if (shared === undefined || (cls.flags & typeFlag.HAS_DICT) === 0) return
  frame.unit.caches[at] = cacheOf(cls, cls.members + shared, null)
}

/** `value, owner ->` */
export function storeAttribute(vm: Vm, frame: Frame, nameIndex: number, mask: number): number {
  setAttr(vm, peek(frame, 0), frame.unit.names[nameIndex] ?? '', peek(frame, 1))
  return drop(vm, frame, 2, mask)
}

/** `owner ->` */
export function deleteAttribute(vm: Vm, frame: Frame, nameIndex: number, mask: number): number {
  removeAttr(vm, peek(frame, 0), frame.unit.names[nameIndex] ?? '')
  return drop(vm, frame, 1, mask)
}

/** `super, class, self -> attribute` or `method, self`. */
export function loadSuperAttribute(vm: Vm, frame: Frame, arg: number, mask: number): number {
  const name = frame.unit.names[arg >> 2] ?? ''
  const found = superLookup(vm, peek(frame, 2), peek(frame, 1), peek(frame, 0), name, (arg & 2) === 0, (arg & 1) !== 0)
  const self = peek(frame, 0)
  if (found.isMethod) self.refs++
  replace(vm, frame, 3, mask, found.value)
  if ((arg & 1) === 0) return frame.sp
  if (found.isMethod) return push(frame, self)
  frame.stack[frame.sp++] = null
  return frame.sp
}

const SPECIAL = ['__enter__', '__exit__', '__aenter__', '__aexit__'] as const

/** `owner -> method, owner`: for `with`. */
export function loadSpecial(vm: Vm, frame: Frame, index: number): number {
  const owner = peek(frame, 0)
  const name = SPECIAL[index] ?? '__enter__'
  const found = lookupInType(owner.cls, name)
  if (found === null) throw vm.error('TypeError', missingSpecial(vm, owner, index))
  if (vm.isPlainMethod(found)) return pushMethod(frame, found, owner)
  const { get } = found.cls.slots
  const bound = get === null ? found : get(vm, found, owner, owner.cls)
  if (get === null) bound.refs++
  const owned = vm.isOwnedAt(frame, 0)
  frame.stack[frame.sp - 1] = bound
  frame.stack[frame.sp++] = null
  if (owned) vm.decref(owner)
  return frame.sp
}

function missingSpecial(vm: Vm, owner: PyObject, index: number): string {
  const isAsync = index >= 2
  const protocol = isAsync ? 'asynchronous context manager' : 'context manager'
  const other = isAsync ? ['__enter__', '__exit__'] : ['__aenter__', '__aexit__']
  const hasOther = other.every((name) => lookupInType(owner.cls, name) !== null)
  const hint = hasOther
    ? ` but it supports the ${isAsync ? '' : 'asynchronous '}context manager protocol. Did you mean to use '${isAsync ? 'with' : 'async with'}'?`
    : ''
  const missing = ` (missed ${SPECIAL[index] ?? ''} method)`
  return `'${shownName(vm, owner.cls)}' object does not support the ${protocol} protocol${missing}${hint}`
}
