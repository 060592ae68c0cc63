/** Type variables inside the arguments of generic aliases and unions: finding them, and putting types in their place. */
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { findAttr } from '../protocol/attributes'
import { call, callMethod } from '../protocol/calls'
import { getItem } from '../protocol/items'
import type { Vm } from '../../vm/Vm'

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function isClass(object: PyObject): boolean {
  return (object.cls.kind & kind.TYPE) !== 0
}

/** The parameters of something that has them, owned. */
function parametersOf(vm: Vm, object: PyObject): PyObject[] {
  const found = findAttr(vm, object, '__parameters__')
  if (found === null) return []
  const parameters = found.cls === vm.types.tuple ? (found.data as PyObject[]).map(owned) : [] // exact tuple
  vm.decref(found)
  return parameters
}

/** The type variables in `args`, each once, in the order met; a tuple, owned. */
export function collectParameters(vm: Vm, args: readonly PyObject[]): PyObject {
  const found: PyObject[] = []
  const add = (parameter: PyObject): void => {
    if (found.includes(parameter)) vm.decref(parameter)
    else found.push(parameter)
  }
  for (const arg of args) {
    if (isClass(arg)) continue
    if (vm.hasAttribute(arg, '__typing_subst__')) add(owned(arg))
    else if (arg.cls === vm.types.tuple || arg.cls === vm.types.list) {
      const inner = collectParameters(vm, arg.data as PyObject[]) // exact tuple or list
      for (const parameter of inner.data as PyObject[]) add(owned(parameter)) // a tuple
      vm.decref(inner)
    } else for (const parameter of parametersOf(vm, arg)) add(parameter)
  }
  return vm.tuple(found)
}

/** The arguments with `item` put in place of `parameters`; a tuple, owned. */
export function substitute(
  vm: Vm,
  self: PyObject,
  args: readonly PyObject[],
  parameters: readonly PyObject[],
  item: PyObject,
): PyObject {
  if (parameters.length === 0) throw vm.error('TypeError', `${vm.reprText(self)} is not a generic class`)
  const prepared = prepare(vm, self, parameters, item)
  try {
    const given = (prepared.cls.kind & kind.TUPLE) !== 0 ? (prepared.data as PyObject[]) : [prepared] // kind says so
    if (given.length !== parameters.length) throw wrongCount(vm, self, given.length, parameters.length)
    const replaced = args.flatMap((arg) => replace(vm, arg, parameters, given))
    return vm.tuple(replaced)
  } finally {
    vm.decref(prepared)
  }
}

function wrongCount(vm: Vm, self: PyObject, given: number, wanted: number): unknown {
  return vm.error(
    'TypeError',
    `Too ${given > wanted ? 'many' : 'few'} arguments for ${vm.reprText(self)}; actual ${given}, expected ${wanted}`,
  )
}

/** What was given, as a tuple, after each parameter had its say; owned. */
function prepare(vm: Vm, self: PyObject, parameters: readonly PyObject[], item: PyObject): PyObject {
  const items = (item.cls.kind & kind.TUPLE) !== 0 ? (item.data as PyObject[]) : [item] // kind says so
  let given: PyObject = vm.tuple(items.flatMap((one) => starredItems(vm, one)))
  for (const parameter of parameters) {
    const method = findAttr(vm, parameter, '__typing_prepare_subst__')
    if (method === null || method === vm.none) continue
    const next = call(vm, method, [self, given])
    vm.decref(method)
    vm.decref(given)
    given = next
  }
  return given
}

/** The types that `*tuple[int, str]` stands for, where their number is known; owned. */
function starredItems(vm: Vm, item: PyObject): PyObject[] {
  if (isClass(item)) return [owned(item)]
  const found = findAttr(vm, item, '__typing_unpacked_tuple_args__')
  const inside = found !== null && (found.cls.kind & kind.TUPLE) !== 0 ? (found.data as PyObject[]) : null // kind says so
  const items = (inside === null || inside.at(-1) === vm.ellipsis ? [item] : inside).map(owned)
  vm.xdecref(found)
  return items
}

/** What stands for several types gives a tuple of them. Takes `result` over. */
function unpacked(vm: Vm, arg: PyObject, result: PyObject): PyObject[] {
  const mark = findAttr(vm, arg, '__typing_is_unpacked_typevartuple__')
  const isUnpacked = mark !== null && vm.truth(mark)
  vm.xdecref(mark)
  if (!isUnpacked) return [result]
  const items = (result.cls.kind & kind.TUPLE) !== 0 ? (result.data as PyObject[]).map(owned) : null // kind says so
  const found = result.cls.name
  vm.decref(result)
  if (items === null)
    throw vm.error('TypeError', `expected __typing_subst__ of ${arg.cls.name} objects to return a tuple, not ${found}`)
  return items
}

function replace(vm: Vm, arg: PyObject, parameters: readonly PyObject[], given: readonly PyObject[]): PyObject[] {
  if (isClass(arg)) return [owned(arg)]
  const value = given[parameters.indexOf(arg)]
  if (value !== undefined && vm.hasAttribute(arg, '__typing_subst__'))
    return unpacked(vm, arg, callMethod(vm, arg, '__typing_subst__', [value]))
  if ((arg.cls.kind & (kind.TUPLE | kind.LIST)) !== 0) return [replaceWithin(vm, arg, parameters, given)]
  const inner = parametersOf(vm, arg)
  if (inner.length === 0) return [owned(arg)]
  const values = vm.tuple(inner.flatMap((parameter) => valuesFor(parameter, parameters, given)))
  try {
    return unpacked(vm, arg, getItem(vm, arg, values))
  } finally {
    vm.decref(values)
    for (const parameter of inner) vm.decref(parameter)
  }
}

/** A tuple or list of arguments: what `Callable` and ParamSpecs have. */
function replaceWithin(vm: Vm, arg: PyObject, parameters: readonly PyObject[], given: readonly PyObject[]): PyObject {
  const items = (arg.data as PyObject[]).flatMap((item) => replace(vm, item, parameters, given)) // it has items
  return (arg.cls.kind & kind.TUPLE) !== 0 ? vm.tuple(items) : vm.list(items)
}

/** What stands for several types may have been given several. */
function valuesFor(parameter: PyObject, parameters: readonly PyObject[], given: readonly PyObject[]): PyObject[] {
  const value = given[parameters.indexOf(parameter)] ?? parameter
  const isSeveral = parameter.cls.slots.iter !== null && (value.cls.kind & kind.TUPLE) !== 0
  return isSeveral ? (value.data as PyObject[]).map(owned) : [owned(value)] // kind says that it is a tuple
}
