/** `weakref.ref`: a reference that keeps nothing alive. */
import { kind, type Layout, type PyType, typeFlag } from '../PyType'
import { PyContainer, type PyObject } from '../PyObject'
import type { Vm } from '../../vm/Vm'
import { hashOf, richCompare } from '../protocol/compare'
import type { TypeEntry } from '../type/TypeEntry'
import type { PyWeak, WeakData } from './weakData'
import type { TypeDefinition } from '../type/defineType'

const BYTES = 80
const CALLBACK_SLOT = 1 << 26

function forgetReference(reference: PyContainer): void {
  const { referent } = reference.data as WeakData // weak references have it
  if (referent?.weak == null) return
  const at = referent.weak.indexOf(reference)
  if (at >= 0) referent.weak.splice(at, 1)
  if (referent.weak.length === 0) referent.weak = null
}

export const weakrefLayout: Layout = {
  name: 'weakref',
  kind: kind.WEAKREF,
  container: true,
  naming: 'none',
  role: 'machinery',
  slotNames: ['__callback__', '(referent)'],
  systemSlots: [],
  traverse: (object, visit) => {
    const { callback } = object.data as WeakData // as above
    if (callback !== null) visit(callback)
  },
  release: (_vm, object) => {
    const data = object.data as WeakData // as above
    forgetReference(object)
    const { callback } = data
    data.callback = null
    data.referent = null
    return callback === null ? [] : [callback]
  },
  edges: (object, emit) => {
    const { callback } = object.data as WeakData // as above
    if (callback !== null) emit(CALLBACK_SLOT, callback)
  },
  size: () => BYTES,
  clearable: true,
  finalize: null,
}

/** A weak reference to `object`; the one without a callback is shared. */
export function newReference(vm: Vm, cls: PyType, object: PyObject, callback: PyObject | null): PyObject {
  if (!(object instanceof PyContainer) || !canBeWeak(object)) throw vm.error('TypeError', `cannot create weak reference to '${object.cls.name}' object`)
  if (callback === null && cls === vm.types.weakref) {
    const shared = object.weak?.find((one) => one.cls === cls && (one.data as WeakData).callback === null && one.refs > 0) // as above
    if (shared !== undefined) {
      shared.refs++
      return shared
    }
  }
  if (callback !== null) callback.refs++
  const data: WeakData = { referent: object, callback, hash: null }
  const reference = vm.newOf(cls, data)
  const list = (object.weak ??= [])
  if (callback === null) list.unshift(reference)
  else list.push(reference)
  return reference
}

function canBeWeak(object: PyContainer): boolean {
  return (object.cls.flags & typeFlag.HAS_WEAKREFS) !== 0 || (object.cls.kind & (kind.SET | kind.TYPE | kind.FUNCTION | kind.GENERATOR | kind.MODULE)) !== 0
}

function compare(vm: Vm, a: PyObject, b: PyObject, op: '==' | '!='): PyObject {
  const left = (a as PyWeak).data.referent // both are weak references
  const right = (b as PyWeak).data.referent // as above
  if (left === null || right === null) return vm.bool((a === b) === (op === '=='))
  return richCompare(vm, left, right, op)
}

const reference: TypeDefinition = {
  name: 'ReferenceType',
  module: 'weakref',
  layout: weakrefLayout,
  flags: typeFlag.BASETYPE,
  slots: {
    new_: (vm, cls, args) => {
      const [object, callback] = args
      if (object === undefined) throw vm.error('TypeError', '__new__ expected at least 1 argument, got 0')
      return newReference(vm, cls, object, callback === undefined || callback === vm.none ? null : callback)
    },
    init: () => undefined,
    call: (vm, self) => {
      const { referent } = (self as PyWeak).data // the slot is that of weak references
      if (referent === null) return vm.newNone()
      referent.refs++
      return referent
    },
    repr: (vm, self) => {
      const { referent } = (self as PyWeak).data // as above
      const at = `<weakref at 0x${vm.addressOf(self).toString(16)}; `
      if (referent === null) return vm.str(`${at}dead>`)
      return vm.str(`${at}to '${referent.cls.name}' at 0x${vm.addressOf(referent).toString(16)}>`)
    },
    hash: (vm, self) => {
      const { data } = self as PyWeak // as above
      if (data.hash !== null) return data.hash
      if (data.referent === null) throw vm.error('TypeError', 'weak object has gone away')
      data.hash = hashOf(vm, data.referent)
      return data.hash
    },
    compare: (vm, a, b, op) =>
      (op === '==' || op === '!=') && (b.cls.kind & kind.WEAKREF) !== 0 ? compare(vm, a, b, op) : vm.newNotImplemented(),
  },
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

export const weakrefTypes: readonly TypeEntry[] = [{ key: 'weakref', base: 'object', definition: reference }]
