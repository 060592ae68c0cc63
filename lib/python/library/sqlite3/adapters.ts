/** Adapters, from objects to what SQLite can store, and converters back. Follows Modules/_sqlite/microprotocols.c. */
import { dictGet, dictSet } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import type { PyObject } from '../../objects/PyObject'
import { callMethod, call } from '../../objects/protocol/calls'
import { findAttr } from '../../objects/protocol/attributes'
import { isStr } from '../../objects/text/textArgument'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { fixedLayout } from '../../objects/layouts'
import { typeFlag } from '../../objects/PyType'
import type { Vm } from '../../vm/Vm'
import type { Databases } from './Databases'
import { refusal } from './sqliteErrors'

const PROTOCOL = 'sqlite3.PrepareProtocol'
const ADAPTERS = 'sqlite3.adapters'
const CONVERTERS = 'sqlite3.converters'

/** A dict of the module's. */
function table(vm: Vm, name: string): PyDict {
  const known = vm.state.get(name)
  if (known !== undefined) return known as PyDict // no other is put there
  const made = vm.newDict()
  vm.state.set(name, made)
  return made
}

export const adapters = (vm: Vm): PyDict => table(vm, ADAPTERS)
export const converters = (vm: Vm): PyDict => table(vm, CONVERTERS)

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

function isPlain(vm: Vm, type: PyObject): boolean {
  const { int, float, str, bytearray } = vm.types
  return type === int || type === float || type === str || type === bytearray
}

export function registerAdapter(vm: Vm, databases: Databases, type: PyObject, adapter: PyObject): void {
  if (isPlain(vm, type)) databases.adaptsPlain = true
  const key = vm.tuple([owned(type), owned(vm.typeNamed(PROTOCOL))])
  dictSet(vm, adapters(vm), key, adapter)
  vm.decref(key)
}

export function registerConverter(vm: Vm, name: PyObject, converter: PyObject): void {
  if (!isStr(name)) throw vm.error('TypeError', `register_converter() argument 1 must be str, not ${name.cls.name}`)
  const key = callMethod(vm, name, 'upper', [])
  dictSet(vm, converters(vm), key, converter)
  vm.decref(key)
}

/** The converter of a type's name, borrowed, or null. */
export function converterOf(vm: Vm, name: string): PyObject | null {
  const text = vm.str(name)
  const key = callMethod(vm, text, 'upper', [])
  vm.decref(text)
  const found = dictGet(vm, converters(vm), key)
  vm.decref(key)
  return found
}

/** What is to be bound for a parameter; owned. */
export function adapted(vm: Vm, databases: Databases, object: PyObject): PyObject {
  if (!databases.adaptsPlain && isPlain(vm, object.cls)) return owned(object)
  return adapt(vm, object, vm.typeNamed(PROTOCOL), object)
}

/** `adapt(obj, proto, alt)` */
export function adapt(vm: Vm, object: PyObject, protocol?: PyObject, otherwise?: PyObject): PyObject {
  const wanted = protocol ?? vm.typeNamed(PROTOCOL)
  const key = vm.tuple([owned(object.cls), owned(wanted)])
  const adapter = dictGet(vm, adapters(vm), key)
  vm.decref(key)
  if (adapter !== null) return call(vm, adapter, [object])
  const found = asked(vm, wanted, '__adapt__', object) ?? asked(vm, object, '__conform__', wanted)
  if (found !== null) return found
  if (otherwise !== undefined) return owned(otherwise)
  throw refusal(vm, 'ProgrammingError', "can't adapt")
}

/** What one side's method makes of it; null for None, a TypeError, or no such method. */
function asked(vm: Vm, side: PyObject, name: string, other: PyObject): PyObject | null {
  const method = findAttr(vm, side, name)
  if (method === null) return null
  try {
    const result = call(vm, method, [other])
    if (result !== vm.none) return result
    vm.decref(result)
  } catch (error) {
    if (!vm.isError(error, 'TypeError')) throw error
    vm.dropError(error)
  } finally {
    vm.decref(method)
  }
  return null
}

export const protocolType: TypeEntry & { readonly exported: string } = {
  key: PROTOCOL,
  base: 'object',
  exported: 'PrepareProtocol',
  definition: {
    name: PROTOCOL,
    module: 'sqlite3',
    layout: { ...fixedLayout('PrepareProtocol', 'machinery', 16, []), container: false },
    flags: typeFlag.BASETYPE | typeFlag.VISITED,
    slots: { new_: (vm, cls) => vm.newOf(cls, null), init: () => undefined },
  },
}
