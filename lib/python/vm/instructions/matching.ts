/** `match`: mappings taken apart by key, instances by class. */
import type { PyObject, PyTuple } from '../../objects/PyObject'
import { kind, type PyType } from '../../objects/PyType'
import { findAttr, getAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { addToSet, newSet, setContains } from '../../objects/set/setItems'
import type { PySet } from '../../objects/set/SetTable'
import { isInstance } from '../../objects/type/isInstance'
import type { Frame } from '../Frame'
import type { PyRaise } from '../PyRaise'
import type { Vm } from '../Vm'
import { peek, replace } from './operands'

/** `subject, keys -> subject, keys, values or None` */
export function keys(vm: Vm, frame: Frame): PyObject {
  const subject = peek(frame, 1)
  const wanted = peek(frame, 0) as PyTuple // the compiler puts a tuple there
  const missing = vm.services.newSentinel(vm)
  const values: PyObject[] = []
  const seen = newSet(vm, vm.types.set)
  const get = wanted.data.length === 0 ? null : getAttr(vm, subject, 'get')
  try {
    for (const key of wanted.data) {
      rejectSeen(vm, seen, key)
      const value = call(vm, get ?? vm.none, [key, missing])
      if (value === missing) {
        vm.decref(value)
        for (const found of values) vm.decref(found)
        return vm.newNone()
      }
      values.push(value)
    }
    return vm.filledTuple(values)
  } catch (error) {
    for (const found of values) vm.decref(found)
    throw error
  } finally {
    vm.decref(missing)
    vm.decref(seen)
    vm.xdecref(get)
  }
}

/** Constants are compared by the compiler, names only here. */
function rejectSeen(vm: Vm, seen: PySet, key: PyObject): void {
  if (!setContains(vm, seen, key)) addToSet(vm, seen, key)
  else throw vm.error('ValueError', `mapping pattern checks duplicate key (${vm.reprText(key)})`)
}

/** `subject, class, keyword names -> attributes or None` */
export function classPattern(vm: Vm, frame: Frame, positional: number, mask: number): number {
  const subject = peek(frame, 2)
  const cls = peek(frame, 1)
  const names = (peek(frame, 0) as PyTuple).data.map((name) => String(name.data)) // the compiler puts a tuple there
  if ((cls.cls.kind & kind.TYPE) === 0) throw vm.error('TypeError', 'called match pattern must be a class')
  if (!isInstance(vm, subject, cls)) return replace(vm, frame, 3, mask, vm.newNone())
  const values = attributes(vm, subject, cls as PyType, positional, names) // kind says it is one
  return replace(vm, frame, 3, mask, values === null ? vm.newNone() : vm.tuple(values))
}

function attributes(
  vm: Vm,
  subject: PyObject,
  cls: PyType,
  positional: number,
  names: readonly string[],
): PyObject[] | null {
  const values: PyObject[] = []
  const all = [...positionalNames(vm, cls, positional, subject, values), ...names]
  const seen = new Set<string>()
  for (const name of all) {
    if (seen.has(name)) throw vm.error('TypeError', `${cls.name}() got multiple sub-patterns for attribute '${name}'`)
    seen.add(name)
    const value = findAttr(vm, subject, name)
    if (value === null) {
      for (const found of values) vm.decref(found)
      return null
    }
    values.push(value)
  }
  return values
}

/** Built-in values match themselves with one positional pattern. */
const SELF_MATCHING =
  kind.INT | kind.FLOAT | kind.STR | kind.BYTES | kind.BYTEARRAY | kind.TUPLE | kind.LIST | kind.DICT | kind.SET

function positionalNames(vm: Vm, cls: PyType, count: number, subject: PyObject, values: PyObject[]): string[] {
  if (count === 0) return []
  const matchArgs = findAttr(vm, cls, '__match_args__')
  if (matchArgs === null) {
    const allowed = (cls.kind & SELF_MATCHING) !== 0 ? 1 : 0
    if (count > allowed) throw tooMany(vm, cls, allowed, count)
    subject.refs++
    values.push(subject)
    return []
  }
  try {
    return namesFrom(vm, cls, matchArgs, count)
  } finally {
    vm.decref(matchArgs)
  }
}

function namesFrom(vm: Vm, cls: PyType, matchArgs: PyObject, count: number): string[] {
  if (matchArgs.cls !== vm.types.tuple) {
    throw vm.error('TypeError', `${cls.name}.__match_args__ must be a tuple (got ${matchArgs.cls.name})`)
  }
  const { data } = matchArgs as PyTuple // exact tuple
  if (count > data.length) throw tooMany(vm, cls, data.length, count)
  return data.slice(0, count).map((name) => {
    if (name.cls === vm.types.str) return String(name.data)
    throw vm.error('TypeError', `__match_args__ elements must be strings (got ${name.cls.name})`)
  })
}

function tooMany(vm: Vm, cls: PyType, allowed: number, given: number): PyRaise {
  const plural = allowed === 1 ? '' : 's'
  return vm.error('TypeError', `${cls.name}() accepts ${allowed} positional sub-pattern${plural} (${given} given)`)
}
