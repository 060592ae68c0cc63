/** Operators, subscripts and attributes. Numbers that fit take the short way; everything else goes through the slots. */
import { compareOps, compareTruth as truthOfComparison, richCompare } from '../../objects/protocol/compare'
import { concatStr } from '../../objects/text/strOperators'
import { binaryOp } from '../../objects/protocol/binary'
import {
  getAttr,
  genericGetAttr,
  genericSetAttr,
  setAttr,
  newAttributes,
  deleteAttr as removeAttr,
} from '../../objects/protocol/attributes'
import { containsItem, deleteItem, getItem, setItem } from '../../objects/protocol/items'
import { shownName } from '../../objects/type/fullName'
import { lookupInType } from '../../objects/protocol/lookup'
import { memberIndex } from '../../objects/type/member'
import { lengthOf, truth as truthOf } from '../../objects/protocol/truth'
import { PyContainer, type PyObject } from '../../objects/PyObject'
import { INPLACE, nb } from '../../objects/PyType'
import type { Frame } from '../Frame'
import { enterGetter } from './calls'
import { getterFunction } from '../../objects/function/decorators'
import { cacheFor, rememberAttribute } from '../inlineCaches'
import type { InlineCache } from '../Unit'
import type { Vm } from '../Vm'
import { drop, dropTopFirst, isOwned, peek, replace, replaceCompared, replaceTwo } from './operands'

export { replaceCompared }

const SUBSCRIPT = 26

/** `left, right -> left operator right` */
export function replaceBinary(vm: Vm, frame: Frame, operator: number, mask: number): number {
  return replaceTwo(vm, frame, mask, binary(vm, peek(frame, 1), peek(frame, 0), operator))
}

function binary(vm: Vm, a: PyObject, b: PyObject, operator: number): PyObject {
  if (operator === SUBSCRIPT) {
    vm.recorder.use(a.id)
    return getItem(vm, a, b)
  }
  if (a.cls === vm.types.int && b.cls === vm.types.int) {
    const result = smallArithmetic(vm, a.data, b.data, operator)
    if (result !== null) return result
  } else if (isReal(vm, a) && isReal(vm, b)) {
    const result = floatArithmetic(vm, a.data, b.data, operator)
    if (result !== null) return result
  }
  const { str } = vm.types
  if (a.cls === str && b.cls === str && (operator === nb.ADD || operator === nb.ADD + INPLACE))
    return concatStr(vm, a, b)
  return binaryOp(vm, a, b, operator)
}

/** Exact ints and floats. */
function isReal(vm: Vm, object: PyObject): boolean {
  return object.cls === vm.types.float || object.cls === vm.types.int
}

/** What two give of which one at least is a float; null where an int is too large, for other operators and for errors. */
export function floatArithmetic(vm: Vm, a: unknown, b: unknown, operator: number): PyObject | null {
  if (typeof a !== 'number' || typeof b !== 'number') return null
  switch (operator >= INPLACE ? operator - INPLACE : operator) {
    case nb.ADD:
      return vm.float(a + b)
    case nb.SUBTRACT:
      return vm.float(a - b)
    case nb.MULTIPLY:
      return vm.float(a * b)
    case nb.TRUE_DIVIDE:
      return b === 0 ? null : vm.float(a / b)
    default:
      return null
  }
}

/** What two ints give that are numbers and stay exact in a double; null where that is not so, or for an error. */
export function smallArithmetic(vm: Vm, a: unknown, b: unknown, operator: number): PyObject | null {
  if (typeof a !== 'number' || typeof b !== 'number') return null
  const result = smallResult(a, b, operator >= INPLACE ? operator - INPLACE : operator)
  return Number.isSafeInteger(result) ? vm.int(result === 0 ? 0 : result) : null
}

/** NaN where the operator has no short way. */
function smallResult(a: number, b: number, operator: number): number {
  switch (operator) {
    case nb.ADD:
      return a + b
    case nb.SUBTRACT:
      return a - b
    case nb.MULTIPLY:
      return a * b
    case nb.FLOOR_DIVIDE:
      return isWord(a) && isWord(b) ? Math.floor(a / b) : NaN
    case nb.REMAINDER: {
      const rest = a % b
      return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest
    }
    case nb.AND:
      return isWord(a) && isWord(b) ? a & b : NaN
    case nb.OR:
      return isWord(a) && isWord(b) ? a | b : NaN
    case nb.XOR:
      return isWord(a) && isWord(b) ? a ^ b : NaN
    case nb.RSHIFT:
      return isWord(a) && b >= 0 && b < 32 ? a >> b : NaN
    default:
      return NaN
  }
}

function isWord(value: number): boolean {
  return (value | 0) === value
}

const TO_BOOL_BIT = 16

/** `left, right -> result` */
export function replaceComparison(vm: Vm, frame: Frame, arg: number, mask: number): number {
  return replaceCompared(vm, frame, mask, compare(vm, peek(frame, 1), peek(frame, 0), arg))
}

function compare(vm: Vm, a: PyObject, b: PyObject, arg: number): PyObject {
  if (areComparable(vm, a, b)) return vm.bool(compareNumbers(a.data, b.data, arg >> 5))
  const op = compareOps[arg >> 5] ?? '=='
  if ((arg & TO_BOOL_BIT) !== 0) return vm.bool(truthOfComparison(vm, a, b, op))
  return richCompare(vm, a, b, op)
}

const EQUAL = 2
const NOT_EQUAL = 3

function isEquality(arg: number): boolean {
  return arg >> 5 === EQUAL || arg >> 5 === NOT_EQUAL
}

/** `left, right ->`: whether the comparison holds that a branch follows. */
export function takeComparison(vm: Vm, frame: Frame, arg: number, mask: number): boolean {
  const holds = compareTruth(vm, peek(frame, 1), peek(frame, 0), arg)
  dropTopFirst(vm, frame, 2, mask)
  return holds
}

/** As compare with its result's truth. */
function compareTruth(vm: Vm, a: PyObject, b: PyObject, arg: number): boolean {
  if (areComparable(vm, a, b)) return compareNumbers(a.data, b.data, arg >> 5)
  if (a.cls === vm.types.str && b.cls === vm.types.str && isEquality(arg))
    return (a.data === b.data) === (arg >> 5 === EQUAL)
  return truthOfComparison(vm, a, b, compareOps[arg >> 5] ?? '==')
}

/** Two ints, or numbers of the host's. */
function areComparable(vm: Vm, a: PyObject, b: PyObject): boolean {
  const { int } = vm.types
  if (a.cls === int && b.cls === int) return true
  return typeof a.data === 'number' && typeof b.data === 'number' && isReal(vm, a) && isReal(vm, b)
}

/** Data of two that are comparable (`<` and `==` mix number and bigint); `which` is an index in compareOps. */
export function compareNumbers(left: unknown, right: unknown, which: number): boolean {
  const a = left as number // or a bigint, which compares alike: data of numbers
  const b = right as number // as above
  switch (which) {
    case 0:
      return a < b
    case 1:
      return a <= b
    case 2:
      return a === b
    case 3:
      return a !== b
    case 4:
      return a > b
    default:
      return a >= b
  }
}

/** `value -> bool` */
export function replaceByTruth(vm: Vm, frame: Frame, mask: number): number {
  const value = peek(frame, 0)
  if (value === vm.true_ || value === vm.false_) return frame.sp
  return replace(vm, frame, 1, mask, vm.bool(truthOf(vm, value)))
}

export function contains(vm: Vm, frame: Frame, invert: number, mask: number): number {
  vm.recorder.use(peek(frame, 0).id)
  const found = containsItem(vm, peek(frame, 0), peek(frame, 1))
  return replaceCompared(vm, frame, mask, vm.bool(found !== (invert === 1)))
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
  vm.recorder.use(peek(frame, 1).id)
  setItem(vm, peek(frame, 1), peek(frame, 0), peek(frame, 2))
  return dropTopFirst(vm, frame, 3, mask)
}

/** `container, key ->` */
export function deleteSubscript(vm: Vm, frame: Frame, mask: number): number {
  vm.recorder.use(peek(frame, 1).id)
  deleteItem(vm, peek(frame, 1), peek(frame, 0))
  return dropTopFirst(vm, frame, 2, mask)
}

/** `container, start, stop -> container[start:stop]` */
export function binarySlice(vm: Vm, frame: Frame, mask: number): number {
  vm.recorder.use(peek(frame, 2).id)
  const made = withSlice(vm, frame, mask, (slice) => getItem(vm, peek(frame, 0), slice))
  return replace(vm, frame, 1, mask >> 2, made)
}

/** `start, stop ->`: the slice has the references to them, and is dropped before what lies below. */
function withSlice<T>(vm: Vm, frame: Frame, mask: number, use: (slice: PyObject) => T): T {
  const slice = vm.services.makeSlice(vm, peek(frame, 1), peek(frame, 0), vm.none)
  drop(vm, frame, 2, mask)
  try {
    return use(slice)
  } finally {
    vm.decref(slice)
  }
}

/** `value, container, start, stop ->` */
export function storeSlice(vm: Vm, frame: Frame, mask: number): number {
  vm.recorder.use(peek(frame, 2).id)
  withSlice(vm, frame, mask, (slice) => setItem(vm, peek(frame, 0), slice, peek(frame, 1)))
  return dropTopFirst(vm, frame, 2, mask >> 2)
}

export function length(vm: Vm, value: PyObject): PyObject {
  return vm.int(lengthOf(vm, value))
}

// Attributes

const METHOD = -2
const GETTER = -3
/** Instead of the stack's height: a frame was pushed, and gives its value to this one. */
export const PUSHED = -1

/** `owner -> attribute` or `method, owner`; or PUSHED. */
export function loadAttribute(vm: Vm, frame: Frame, arg: number, mask: number, at: number): number {
  const owner = peek(frame, 0)
  vm.recorder.use(owner.id)
  const cache = cacheFor(frame, at, owner.cls)
  if (cache !== null) {
    const { attrs, dict } = owner as PyContainer // or it is a value, which has neither
    // An attribute that instances got since may hide the method.
    const isHidden = dict != null || cache.version2 !== owner.cls.shared.size
    if (cache.index === METHOD && !isHidden && cache.value !== null) return pushMethod(frame, cache.value, owner)
    const getter = cache.index === GETTER ? getterFunction(vm, cache.value) : null
    if (getter !== null) {
      enterGetter(vm, frame, getter, mask)
      return PUSHED
    }
    const value = cache.index < 0 || attrs == null ? null : (attrs[cache.index] ?? null)
    if (value !== null) {
      value.refs++
      return pushAttribute(vm, frame, arg, mask, value)
    }
  }
  return findAttribute(vm, frame, arg, mask, at)
}

/** The attribute that the LOAD_ATTR at `at` found in the instance last time, if nothing changed; borrowed. */
export function inlineAttribute(frame: Frame, owner: PyObject, at: number): PyObject | null {
  const cache = cacheFor(frame, at, owner.cls)
  if (cache === null || cache.index < 0) return null
  const { attrs } = owner as PyContainer // only classes with inline attributes are in the cache with an index
  return attrs === null ? null : (attrs[cache.index] ?? null)
}

/** The method that the LOAD_ATTR at `at` found in the class last time, if nothing changed; owned. */
export function cachedMethod(frame: Frame, owner: PyObject, at: number): PyObject | null {
  const cache = cacheFor(frame, at, owner.cls)
  if (cache === null || cache.index !== METHOD || cache.value === null) return null
  const { dict } = owner as PyContainer // or it is a value, which has none
  if (dict != null || cache.version2 !== owner.cls.shared.size) return null
  cache.value.refs++
  return cache.value
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
      rememberAttribute(frame, at, owner.cls, METHOD, method)
      return pushMethod(frame, method, owner)
    }
    if ((arg & 1) === 0 && getterFunction(vm, descriptor) !== null)
      rememberAttribute(frame, at, owner.cls, GETTER, descriptor)
    else cachePlace(frame, owner, name, descriptor, at)
  }
  return pushAttribute(vm, frame, arg, mask, getAttr(vm, owner, name))
}

/** A function of the class that the instance does not hide. */
function plainMethod(vm: Vm, owner: PyObject, descriptor: PyObject, name: string): PyObject | null {
  if (!vm.isPlainMethod(descriptor)) return null
  if (!(owner instanceof PyContainer)) return descriptor
  if (owner.dict !== null && (owner.dict.data.buckets !== null || owner.dict.data.has(name))) return null
  return owner.cls.shared.has(name) ? null : descriptor
}

/** Where the instance itself has the attribute, if its class has `descriptor` under the name: in a named place, or inline. */
function cachePlace(frame: Frame, owner: PyObject, name: string, descriptor: PyObject | null, at: number): void {
  const { cls } = owner
  const shared = descriptor === null && cls.isInline ? cls.shared.get(name) : undefined
  const index = shared === undefined ? memberIndex(owner, descriptor) : cls.members + shared
  if (index >= 0) rememberAttribute(frame, at, cls, index, null)
}

/** `value, owner ->` */
export function storeAttribute(vm: Vm, frame: Frame, nameIndex: number, mask: number, at: number): number {
  const owner = peek(frame, 0)
  const value = peek(frame, 1)
  vm.recorder.use(owner.id)
  const cache = cacheFor(frame, at, owner.cls)
  if (cache === null || !storeInline(vm, owner, value, cache)) {
    const name = frame.unit.names[nameIndex] ?? ''
    setAttr(vm, owner, name, value)
    if (owner.cls.slots.setattro === genericSetAttr) cachePlace(frame, owner, name, lookupInType(owner.cls, name), at)
  }
  const { stack } = frame
  const sp = frame.sp - 2
  stack[sp] = null
  stack[sp + 1] = null
  frame.sp = sp
  if ((mask & 1) === 0) vm.decref(owner)
  if ((mask & 2) === 0) vm.decref(value)
  return sp
}

/**
 * Stores an attribute in the place where the STORE_ATTR at `at` found it last time, if nothing changed and nothing dies of it that
 * could run anything; false in any other case. The value is borrowed.
 */
export function storeKnownAttribute(vm: Vm, frame: Frame, owner: PyObject, value: PyObject, at: number): boolean {
  const cache = cacheFor(frame, at, owner.cls)
  if (cache === null) return false
  const { attrs } = owner as PyContainer // only such classes are in the cache
  const old = attrs == null ? null : (attrs[cache.index] ?? null)
  if (old !== null && old.refs === 1 && old.cls !== vm.types.int) return false
  vm.recorder.use(owner.id)
  return storeInline(vm, owner, value, cache)
}

/** Stores an attribute whose place in the instance is known, where the class is as it was. */
function storeInline(vm: Vm, owner: PyObject, value: PyObject, cache: InlineCache): boolean {
  const { cls } = owner
  if (!(owner instanceof PyContainer)) return false
  const { index } = cache
  const isMember = index < cls.members
  if (!isMember && owner.dict !== null) return false
  const attrs = (owner.attrs ??= newAttributes(cls))
  if (index >= attrs.length) return false
  const old = attrs[index] ?? null
  if (old === null && !isMember) vm.attributeOrder.added(owner, index, attrs)
  value.refs++
  attrs[index] = value
  if (owner.id !== 0)
    vm.recorder.store(owner.id, vm.attributeSlot(cls, index), value.id !== 0 ? value.id : vm.ref(value))
  if (old !== null) vm.release(old)
  return true
}

/** `owner ->` */
export function deleteAttribute(vm: Vm, frame: Frame, nameIndex: number, mask: number): number {
  vm.recorder.use(peek(frame, 0).id)
  removeAttr(vm, peek(frame, 0), frame.unit.names[nameIndex] ?? '')
  return drop(vm, frame, 1, mask)
}

const SPECIAL = ['__enter__', '__exit__', '__aenter__', '__aexit__'] as const

/** `owner -> method, owner`: for `with`. */
export function loadSpecial(vm: Vm, frame: Frame, index: number): number {
  const owner = peek(frame, 0)
  vm.recorder.use(owner.id)
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
