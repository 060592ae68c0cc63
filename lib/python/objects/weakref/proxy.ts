/**
 * `weakref.proxy`: stands for its referent in every operation. Each operation holds the referent while it runs; when it is
 * gone, a ReferenceError.
 */
import { type Binary, NB_COUNT, type Slots } from '../PyType'
import type { PyObject } from '../PyObject'
import type { Vm } from '../../vm/Vm'
import { getAttr } from '../protocol/attributes'
import { binaryOp } from '../protocol/binary'
import { call, callMethod, callSpecial } from '../protocol/calls'
import { shownName } from '../type/fullName'
import { richCompare } from '../protocol/compare'
import { containsItem, deleteItem, getItem, setItem } from '../protocol/items'
import { iterate } from '../protocol/iterate'
import { str } from '../protocol/text'
import { lengthOf, truth } from '../protocol/truth'
import { native } from '../native/native'
import { ternaryPower } from '../number/ternaryPower'
import type { TypeDefinition } from '../type/defineType'
import { weakData } from './weakData'
import { weakrefLayout } from './weakrefLayout'

function isProxy(vm: Vm, object: PyObject): boolean {
  return object.cls === vm.types.weakProxy || object.cls === vm.types.weakCallableProxy
}

/** Does something with the referent, which cannot die meanwhile. */
function withReferent<T>(vm: Vm, object: PyObject, act: (referent: PyObject) => T): T {
  if (!isProxy(vm, object)) return act(object)
  const { referent } = weakData(object)
  if (referent === null) throw vm.error('ReferenceError', 'weakly-referenced object no longer exists')
  referent.refs++
  try {
    return act(referent)
  } finally {
    vm.decref(referent)
  }
}

function withBoth<T>(vm: Vm, a: PyObject, b: PyObject, act: (a: PyObject, b: PyObject) => T): T {
  return withReferent(vm, a, (left) => withReferent(vm, b, (right) => act(left, right)))
}

function operators(): Record<number, Binary> {
  const each = Array.from({ length: NB_COUNT }, (_, operator): [number, Binary] => [
    operator,
    (vm, a, b) => withBoth(vm, a, b, (left, right) => binaryOp(vm, left, right, operator)),
  ])
  return Object.fromEntries(each)
}

function special(name: string, sign: string): NonNullable<Slots['negative']> {
  return (vm, self) =>
    withReferent(vm, self, (object) => {
      const result = callSpecial(vm, object, name, [])
      if (result === null) throw vm.error('TypeError', `bad operand type for ${sign}: '${object.cls.name}'`)
      return result
    })
}

function repr(vm: Vm, self: PyObject): PyObject {
  const { referent } = weakData(self)
  const at = `<weakproxy at 0x${vm.addressOf(self).toString(16)}; `
  if (referent === null) return vm.str(`${at}dead>`)
  return vm.str(`${at}to '${shownName(vm, referent.cls)}' at 0x${vm.addressOf(referent).toString(16)}>`)
}

function next(vm: Vm, self: PyObject): PyObject | null {
  return withReferent(vm, self, (object) => {
    const step = object.cls.slots.next
    if (step === null)
      throw vm.error('TypeError', `Weakref proxy referenced a non-iterator '${object.cls.name}' object`)
    return step(vm, object)
  })
}

const slots: Partial<Omit<Slots, 'number'>> = {
  repr,
  str: (vm, self) => withReferent(vm, self, (object) => vm.str(str(vm, object))),
  getattro: (vm, self, name) => withReferent(vm, self, (object) => getAttr(vm, object, name)),
  setattro: (vm, self, name, value) =>
    withReferent(vm, self, (object) => {
      const set = object.cls.slots.setattro
      if (set === null) throw vm.error('TypeError', `'${object.cls.name}' object has no attributes`)
      set(vm, object, name, value)
    }),
  compare: (vm, a, b, op) => withBoth(vm, a, b, (left, right) => richCompare(vm, left, right, op)),
  iter: (vm, self) => withReferent(vm, self, (object) => iterate(vm, object)),
  next,
  bool: (vm, self) => withReferent(vm, self, (object) => truth(vm, object)),
  len: (vm, self) => withReferent(vm, self, (object) => lengthOf(vm, object)),
  getItem: (vm, self, key) => withBoth(vm, self, key, (object, plain) => getItem(vm, object, plain)),
  setItem: (vm, self, key, value) =>
    withReferent(vm, self, (object) =>
      value === null ? deleteItem(vm, object, key) : setItem(vm, object, key, value),
    ),
  contains: (vm, self, item) => withReferent(vm, self, (object) => containsItem(vm, object, item)),
  ternary: (vm, base, exponent, modulus) =>
    withBoth(vm, base, exponent, (plain, power) =>
      withReferent(vm, modulus, (by) => ternaryPower(vm, plain, power, by)),
    ),
  negative: special('__neg__', 'unary -'),
  positive: special('__pos__', 'unary +'),
  absolute: special('__abs__', 'abs()'),
  invert: special('__invert__', 'unary ~'),
  int: (vm, self) => withReferent(vm, self, (object) => call(vm, vm.types.int, [object])),
  float: (vm, self) => withReferent(vm, self, (object) => call(vm, vm.types.float, [object])),
  index: (vm, self) => withReferent(vm, self, (object) => vm.int(vm.services.index(vm, object))),
}

function proxy(name: string, more: Partial<Omit<Slots, 'number'>>): TypeDefinition {
  return {
    name: `weakref.${name}`,
    module: 'weakref',
    layout: weakrefLayout,
    slots: { ...slots, ...more },
    number: operators(),
    methods: [
      native('__bytes__($self, /)', (vm, self: PyObject) =>
        withReferent(vm, self, (object) => callMethod(vm, object, '__bytes__', [])),
      ),
      native('__reversed__($self, /)', (vm, self: PyObject) =>
        withReferent(vm, self, (object) => callMethod(vm, object, '__reversed__', [])),
      ),
    ],
    unhashable: true,
  }
}

export const proxyDefinition = proxy('ProxyType', {})

export const callableProxyDefinition = proxy('CallableProxyType', {
  call: (vm, self, args, names) => withReferent(vm, self, (object) => call(vm, object, args, names)),
})
