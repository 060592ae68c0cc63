/**
 * What stands in the slots of a class that defines the special method in Python: each looks the method up when it is
 * needed and calls it, as CPython's slot_tp_... functions do.
 */
import type { PyContainer, PyObject } from '../PyObject'
import { type Binary, type CompareOp, kind, nb, NB_COUNT, type Slots } from '../PyType'
import { tupleComesAndGoes, whilePacked } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import { genericGetAttr } from '../protocol/attributes'
import { call, callSpecial, lookupSpecial } from '../protocol/calls'
import { endedBy } from '../protocol/iterate'
import { isSubtype, lookupInType } from '../protocol/lookup'
import { truth } from '../protocol/truth'
import { normalizeHash } from './normalizeHash'

/** Of the binary operators, in the order of their slots. */
export const OPERATOR_NAMES: readonly string[] = [
  'add',
  'and',
  'floordiv',
  'lshift',
  'matmul',
  'mul',
  'mod',
  'or',
  'pow',
  'rshift',
  'sub',
  'truediv',
  'xor',
]

const SSIZE_LIMIT = 2n ** 63n

const COMPARE_METHODS: Readonly<Record<CompareOp, string>> = {
  '<': '__lt__',
  '<=': '__le__',
  '==': '__eq__',
  '!=': '__ne__',
  '>': '__gt__',
  '>=': '__ge__',
}

function must(vm: Vm, self: PyObject, name: string, args: readonly PyObject[]): PyObject {
  const result = callSpecial(vm, self, name, args)
  if (result === null) throw vm.error('AttributeError', name)
  return result
}

function notImplemented(vm: Vm): PyObject {
  vm.notImplemented.refs++
  return vm.notImplemented
}

function binarySlot(index: number): Binary {
  const name = index === nb.DIVMOD ? 'divmod' : (OPERATOR_NAMES[index] ?? '')
  const method = `__${name}__`
  const reflected = `__r${name}__`
  const slot: Binary = (vm, a, b) => {
    let askRight = a.cls !== b.cls && b.cls.slots.number[index] === slot
    if (a.cls.slots.number[index] === slot) {
      if (askRight && isSubtype(b.cls, a.cls) && isOverridden(a, b, reflected)) {
        const result = callSpecial(vm, b, reflected, [a]) ?? notImplemented(vm)
        if (result !== vm.notImplemented) return result
        vm.decref(result)
        askRight = false
      }
      const result = callSpecial(vm, a, method, [b]) ?? notImplemented(vm)
      if (result !== vm.notImplemented || a.cls === b.cls) return result
      vm.decref(result)
    }
    return askRight ? (callSpecial(vm, b, reflected, [a]) ?? notImplemented(vm)) : notImplemented(vm)
  }
  return slot
}

function isOverridden(a: PyObject, b: PyObject, name: string): boolean {
  return lookupInType(a.cls, name) !== lookupInType(b.cls, name)
}

function inplaceSlot(index: number): Binary {
  const method = `__i${OPERATOR_NAMES[index - 13] ?? ''}__`
  return (vm, a, b) => callSpecial(vm, a, method, [b]) ?? notImplemented(vm)
}

const numberSlots: readonly Binary[] = Array.from({ length: NB_COUNT }, (_, index) =>
  index < 13 || index === nb.DIVMOD ? binarySlot(index) : inplaceSlot(index),
)

/** The slot for a binary operator that Python code defines. */
export function genericNumber(index: number): Binary | null {
  return numberSlots[index] ?? null
}

function hash(vm: Vm, self: PyObject): number | bigint {
  const method = lookupInType(self.cls, '__hash__')
  if (method === null || method === vm.none) throw vm.error('TypeError', `unhashable type: '${self.cls.name}'`)
  const result = must(vm, self, '__hash__', [])
  if ((result.cls.kind & kind.INT) === 0) throw vm.error('TypeError', '__hash__ method should return an integer')
  const value = normalizeHash(result.data as number | bigint) // an int inside
  vm.decref(result)
  return value
}

function compare(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  const name = COMPARE_METHODS[op]
  const found = lookupInType(a.cls, name)
  if (found !== null && vm.isPlainMethod(found)) return call(vm, found, [a, b])
  const method = comparison(vm, a, name)
  if (method === null) return notImplemented(vm)
  try {
    return call(vm, method, [b])
  } finally {
    vm.decref(method)
  }
}

/** A descriptor that has no method to give is as good as none. */
function comparison(vm: Vm, object: PyObject, name: string): PyObject | null {
  try {
    return lookupSpecial(vm, object, name)
  } catch (error) {
    if (!vm.isError(error, 'AttributeError')) throw error
    vm.dropError(error)
    return null
  }
}

/** What the `__len__` of a Python class answers, to the last digit. */
export function answeredLength(vm: Vm, self: PyObject): number | bigint {
  const result = must(vm, self, '__len__', [])
  const value = vm.services.index(vm, result)
  vm.decref(result)
  if (value < 0) throw vm.error('ValueError', '__len__() should return >= 0')
  if (value >= SSIZE_LIMIT) throw vm.error('OverflowError', "cannot fit 'int' into an index-sized integer")
  return value
}

/** The nearest number: what is beyond the safe integers no container holds. */
export function length(vm: Vm, self: PyObject): number {
  return Number(answeredLength(vm, self))
}

function bool(vm: Vm, self: PyObject): boolean {
  const method = lookupInType(self.cls, '__bool__') ?? lookupInType(self.cls, '__len__')
  if (method === vm.none) throw vm.error('TypeError', `'${self.cls.name}' cannot be interpreted as a boolean`)
  const result = callSpecial(vm, self, '__bool__', [])
  if (result === null) return length(vm, self) > 0
  if (result.cls !== vm.types.bool) {
    const found = result.cls.name
    vm.decref(result)
    throw vm.error('TypeError', `__bool__ should return bool, returned ${found}`)
  }
  vm.decref(result)
  return result === vm.true_
}

function contains(vm: Vm, self: PyObject, item: PyObject): boolean {
  const method = lookupInType(self.cls, '__contains__')
  if (method === vm.none) throw vm.error('TypeError', `'${self.cls.name}' object is not a container`)
  if (method === null) return vm.services.containsByIteration(vm, self, item)
  const result = must(vm, self, '__contains__', [item])
  const answer = truth(vm, result)
  vm.decref(result)
  return answer
}

function next(vm: Vm, self: PyObject): PyObject | null {
  try {
    return must(vm, self, '__next__', [])
  } catch (error) {
    return endedBy(vm, error)
  }
}

function iter(vm: Vm, self: PyObject): PyObject {
  if (lookupInType(self.cls, '__iter__') === vm.none)
    throw vm.error('TypeError', `'${self.cls.name}' object is not iterable`)
  return must(vm, self, '__iter__', [])
}

/** `__getattribute__`, and `__getattr__` where that one fails. */
function getattro(vm: Vm, self: PyObject, name: string): PyObject {
  const fallback = lookupInType(self.cls, '__getattr__')
  const nameObject = vm.intern(name)
  try {
    return getAttribute(vm, self, name, nameObject)
  } catch (error) {
    if (fallback === null || !vm.isError(error, 'AttributeError')) throw error
    vm.dropError(error)
    return must(vm, self, '__getattr__', [nameObject])
  } finally {
    vm.decref(nameObject)
  }
}

function getAttribute(vm: Vm, self: PyObject, name: string, nameObject: PyObject): PyObject {
  const method = lookupInType(self.cls, '__getattribute__')
  if (method === null || method === lookupInType(vm.types.object, '__getattribute__'))
    return genericGetAttr(vm, self, name)
  return must(vm, self, '__getattribute__', [nameObject])
}

function setattro(vm: Vm, self: PyObject, name: string, value: PyObject | null): void {
  const nameObject = vm.intern(name)
  try {
    const result =
      value === null ? must(vm, self, '__delattr__', [nameObject]) : must(vm, self, '__setattr__', [nameObject, value])
    vm.decref(result)
  } finally {
    vm.decref(nameObject)
  }
}

function init(vm: Vm, self: PyObject, args: readonly PyObject[], names: readonly string[] | null): void {
  tupleComesAndGoes(vm, names?.length ?? 0)
  const found = lookupInType(self.cls, '__init__')
  const result =
    found !== null && vm.isPlainMethod(found)
      ? call(vm, found, [self, ...args], names)
      : callBound(vm, '__init__', self, args, names)
  const isNone = result === vm.none
  const { name } = result.cls
  vm.decref(result)
  if (!isNone) throw vm.error('TypeError', `__init__() should return None, not '${name}'`)
}

/** `__del__`: what it raises is reported and forgotten. */
function finalize(vm: Vm, self: PyContainer): void {
  const method = lookupInType(self.cls, '__del__')
  if (method === null) return
  method.refs++
  try {
    vm.decref(callSpecial(vm, self, '__del__', []) ?? vm.newNone())
  } catch (error) {
    vm.services.reportUnraisable(vm, error, 'Exception ignored while calling deallocator', method)
  } finally {
    vm.decref(method)
  }
}

/** `__call__`: the arguments are in a tuple meanwhile, as in CPython: each is counted once more. */
function callSlot(vm: Vm, self: PyObject, args: readonly PyObject[], names: readonly string[] | null): PyObject {
  const found = lookupInType(self.cls, '__call__')
  if (found === null) throw vm.error('TypeError', `'${self.cls.name}' object is not callable`)
  for (const arg of args) arg.refs++
  try {
    return whilePacked(vm, args, names, () => {
      tupleComesAndGoes(vm, names?.length ?? 0)
      return vm.isPlainMethod(found)
        ? call(vm, found, [self, ...args], names)
        : callBound(vm, '__call__', self, args, names)
    })
  } finally {
    for (const arg of args) vm.decref(arg)
  }
}

function callBound(
  vm: Vm,
  name: string,
  self: PyObject,
  args: readonly PyObject[],
  names: readonly string[] | null,
): PyObject {
  const method = lookupSpecial(vm, self, name)
  if (method === null) throw vm.error('AttributeError', name)
  try {
    return call(vm, method, args, names)
  } finally {
    vm.decref(method)
  }
}

/** The slots, but for `new_` and the numbers. */
export const genericSlots: Partial<Slots> = {
  repr: (vm, self) => must(vm, self, '__repr__', []),
  str: (vm, self) => must(vm, self, '__str__', []),
  hash,
  call: callSlot,
  getattro,
  setattro,
  compare,
  iter,
  next,
  get: (vm, self, instance, owner) => must(vm, self, '__get__', [instance ?? vm.none, owner]),
  set: (vm, self, instance, value) => {
    const result =
      value === null ? must(vm, self, '__delete__', [instance]) : must(vm, self, '__set__', [instance, value])
    vm.decref(result)
  },
  init,
  finalize,
  bool,
  len: length,
  getItem: (vm, self, key) => must(vm, self, '__getitem__', [key]),
  setItem: (vm, self, key, value) => {
    const result = value === null ? must(vm, self, '__delitem__', [key]) : must(vm, self, '__setitem__', [key, value])
    vm.decref(result)
  },
  contains,
  negative: (vm, self) => must(vm, self, '__neg__', []),
  positive: (vm, self) => must(vm, self, '__pos__', []),
  absolute: (vm, self) => must(vm, self, '__abs__', []),
  invert: (vm, self) => must(vm, self, '__invert__', []),
  int: (vm, self) => must(vm, self, '__int__', []),
  float: (vm, self) => must(vm, self, '__float__', []),
  index: (vm, self) => must(vm, self, '__index__', []),
  await_: (vm, self) => must(vm, self, '__await__', []),
  aiter: (vm, self) => must(vm, self, '__aiter__', []),
  anext: (vm, self) => must(vm, self, '__anext__', []),
}
