/** `weakref.ref`: a reference that keeps nothing alive; and the proxies' types. */
import { lookupSpecial } from '../protocol/calls'
import { shownName } from '../type/fullName'
import { hashOf, richCompare } from '../protocol/compare'
import { type KeywordNames, kind, type PyType, typeFlag } from '../PyType'
import type { PyObject } from '../PyObject'
import type { Vm } from '../../vm/Vm'
import { native } from '../native/native'
import type { TypeDefinition } from '../type/defineType'
import type { TypeEntry } from '../type/TypeEntry'
import { newReference } from './newReference'
import { callableProxyDefinition, proxyDefinition } from './proxy'
import { weakData, type PyWeak } from './weakData'
import { weakrefLayout } from './weakrefLayout'

function compare(vm: Vm, a: PyObject, b: PyObject, op: '==' | '!='): PyObject {
  const left = weakData(a).referent
  const right = weakData(b).referent
  if (left === null || right === null) return vm.bool((a === b) === (op === '=='))
  left.refs++
  right.refs++
  try {
    return richCompare(vm, left, right, op)
  } finally {
    vm.decref(left)
    vm.decref(right)
  }
}

function checkCount(vm: Vm, name: string, count: number): void {
  if (count < 1) throw vm.error('TypeError', `${name} expected at least 1 argument, got ${count}`)
  if (count > 2) throw vm.error('TypeError', `${name} expected at most 2 arguments, got ${count}`)
}

/** Keywords are for a subclass's `__init__`; the base's refuses them. */
function create(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const count = args.length - (names?.length ?? 0)
  checkCount(vm, '__new__', count)
  const [object, callback] = args.slice(0, count)
  if (object === undefined) throw new RangeError('ref: the count was checked')
  return newReference(vm, cls, object, callback === undefined || callback === vm.none ? null : callback)
}

function initialize(vm: Vm, _self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  if (names !== null && names.length > 0) throw vm.error('TypeError', 'ref() takes no keyword arguments')
  checkCount(vm, '__init__', args.length)
}

function callReference(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (names !== null && names.length > 0) throw vm.error('TypeError', 'weakref() takes no keyword arguments')
  if (args.length > 0) throw vm.error('TypeError', `weakref expected 0 arguments, got ${args.length}`)
  const { referent } = weakData(self)
  if (referent === null) return vm.newNone()
  referent.refs++
  return referent
}

function repr(vm: Vm, self: PyObject): PyObject {
  const { referent } = weakData(self)
  const at = `<weakref at 0x${vm.addressOf(self).toString(16)}; `
  if (referent === null) return vm.str(`${at}dead>`)
  const name = lookupSpecial(vm, referent, '__name__')
  const shown = name !== null && (name.cls.kind & kind.STR) !== 0 ? ` (${String(name.data)})` : ''
  vm.xdecref(name)
  return vm.str(`${at}to '${shownName(vm, referent.cls)}' at 0x${vm.addressOf(referent).toString(16)}${shown}>`)
}

function hash(vm: Vm, self: PyObject): number | bigint {
  const data = weakData(self)
  if (data.hash !== null) return data.hash
  const { referent } = data
  if (referent === null) throw vm.error('TypeError', 'weak object has gone away')
  referent.refs++
  try {
    data.hash = hashOf(vm, referent)
    return data.hash
  } finally {
    vm.decref(referent)
  }
}

const reference: TypeDefinition = {
  name: 'weakref.ReferenceType',
  module: 'weakref',
  layout: weakrefLayout,
  flags: typeFlag.BASETYPE,
  slots: {
    new_: create,
    init: initialize,
    call: callReference,
    repr,
    hash,
    compare: (vm, a, b, op) =>
      (op === '==' || op === '!=') && (b.cls.kind & kind.WEAKREF) !== 0
        ? compare(vm, a, b, op)
        : vm.newNotImplemented(),
  },
  classMethods: [
    native('__class_getitem__($type, object, /)', (vm, cls: PyType, item: PyObject) =>
      vm.services.genericAlias(vm, cls, item),
    ),
  ],
  getset: {
    __callback__: {
      get: (vm, self: PyWeak) => {
        const { callback } = self.data
        if (callback === null) return vm.newNone()
        callback.refs++
        return callback
      },
    },
  },
}

export const weakrefTypes: readonly TypeEntry[] = [
  { key: 'weakref', base: 'object', definition: reference },
  { key: 'weakProxy', base: 'object', definition: proxyDefinition },
  { key: 'weakCallableProxy', base: 'object', definition: callableProxyDefinition },
]
