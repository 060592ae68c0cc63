/** `__build_class__`: the `class` statement, from the function that is its body to the finished class. */
import { unseenBirth, unseenDeath } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import { pushFrame } from '../../vm/frames'
import { newDict } from '../dict/dictionary'
import type { PyDict } from '../dict/DictTable'
import { bindArguments } from '../function/arguments'
import type { CellData, PyFunction } from '../function/functionData'
import type { PyObject, PyTuple } from '../PyObject'
import { type KeywordNames, kind, type PyType } from '../PyType'
import type { KeywordValues } from '../native/KeywordValues'
import { findAttr } from '../protocol/attributes'
import { call } from '../protocol/calls'
import { calculateMetaclass } from './newType'

export function buildClass(
  vm: Vm,
  body: PyFunction,
  name: PyObject,
  written: readonly PyObject[],
  keywords: KeywordValues,
): PyObject {
  if (body.cls !== vm.types.function) throw vm.error('TypeError', '__build_class__: func must be a function')
  if ((name.cls.kind & kind.STR) === 0) throw vm.error('TypeError', '__build_class__: name is not a string')
  const bases = updateBases(vm, written)
  const hasKeywords = keywords.size > 0
  if (hasKeywords) unseenBirth(vm, vm.types.dict.free)
  const metatype = metaclassOf(vm, keywords.get('metaclass'), bases.data)
  keywords.delete('metaclass')
  const { names } = keywords
  const values = [...keywords.values()]
  const namespace = prepare(vm, metatype, name, bases, values, names)
  try {
    const cell = runBody(vm, body, namespace)
    if (bases.data.length !== written.length || bases.data.some((base, i) => base !== written[i])) {
      const original = vm.tuple(written.map((base) => owned(base)))
      vm.services.setItem(vm, namespace, vm.intern('__orig_bases__'), original)
      vm.decref(original)
    }
    const cls = call(vm, metatype, [name, bases, namespace, ...values], names)
    checkCell(vm, cell, cls, name)
    vm.xdecref(cell)
    return cls
  } finally {
    vm.decref(namespace)
    vm.decref(bases)
    if (hasKeywords) unseenDeath(vm, vm.types.dict.free)
  }
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

/** Bases that are no classes may say what they stand for: `__mro_entries__`. */
function updateBases(vm: Vm, written: readonly PyObject[]): PyTuple {
  const original = vm.tuple(written.map((base) => owned(base)))
  const bases: PyObject[] = []
  for (const base of written) {
    const entries = (base.cls.kind & kind.TYPE) !== 0 ? null : findAttr(vm, base, '__mro_entries__')
    if (entries === null) {
      bases.push(owned(base))
      continue
    }
    const result = call(vm, entries, [original])
    vm.decref(entries)
    if (result.cls !== vm.types.tuple) throw vm.error('TypeError', '__mro_entries__ must return a tuple')
    for (const one of (result as PyTuple).data) bases.push(owned(one)) // exact tuple
    vm.decref(result)
  }
  vm.decref(original)
  return vm.tuple(bases)
}

function metaclassOf(vm: Vm, given: PyObject | undefined, bases: readonly PyObject[]): PyObject {
  const first = bases[0]
  const metaclass = given ?? (first === undefined ? vm.types.type : first.cls)
  if ((metaclass.cls.kind & kind.TYPE) === 0) return metaclass
  return calculateMetaclass(vm, metaclass as PyType, bases) // kind says it is one
}

function prepare(
  vm: Vm,
  metatype: PyObject,
  name: PyObject,
  bases: PyTuple,
  values: readonly PyObject[],
  names: KeywordNames,
): PyObject {
  if (metatype === vm.types.type) return newDict(vm)
  const method = findAttr(vm, metatype, '__prepare__')
  if (method === null) return newDict(vm)
  try {
    const namespace = call(vm, method, [name, bases, ...values], names)
    if (namespace.cls.slots.getItem !== null) return namespace
    const shown = (metatype.cls.kind & kind.TYPE) !== 0 ? (metatype as PyType).name : '<metaclass>' // kind says it is one
    const message = `${shown}.__prepare__() must return a mapping, not ${namespace.cls.name}`
    vm.decref(namespace)
    throw vm.error('TypeError', message)
  } finally {
    vm.decref(method)
  }
}

/** Runs the body; the result is the cell of `__class__`, owned, or null. */
function runBody(vm: Vm, body: PyFunction, namespace: PyObject): PyObject | null {
  const frame = bindArguments(vm, body, [], null, 0)
  const { locals } = frame
  frame.locals = owned(namespace)
  vm.xdecref(locals)
  if (namespace.cls === vm.types.dict) (namespace as PyDict).data.statements = new Map() // exact dict
  pushFrame(vm, frame)
  const result = vm.services.run(vm, frame)
  if (result === null || result === vm.none) {
    vm.xdecref(result)
    return null
  }
  return result
}

function checkCell(vm: Vm, cell: PyObject | null, cls: PyObject, name: PyObject): void {
  if (cell === null || cell.cls !== vm.types.cell || (cls.cls.kind & kind.TYPE) === 0) return
  const { contents } = cell.data as CellData // exact cell
  if (contents === cls) return
  const shown = vm.reprText(name)
  if (contents === null) {
    const text = `__class__ not set defining ${shown} as ${vm.reprText(cls)}. Was __classcell__ propagated to type.__new__?`
    throw vm.error('RuntimeError', text)
  }
  throw vm.error('TypeError', `__class__ set to ${vm.reprText(contents)} defining ${shown} as ${vm.reprText(cls)}`)
}
