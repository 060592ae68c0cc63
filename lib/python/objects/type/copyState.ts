/** What copy and pickle keep of an instance. */
import type { Vm } from '../../vm/Vm'
import { giveName, newDict } from '../dict/dictionary'
import { memoryLayout } from '../memory/memoryData'
import { PyContainer, type PyObject } from '../PyObject'
import { kind, type PyType, typeFlag } from '../PyType'
import { findAttr, getAttr, instanceDict } from '../protocol/attributes'
import { call, callMethod, callSpecial } from '../protocol/calls'
import { lookupInType } from '../protocol/lookup'

/** `object.__getstate__`: the attributes, with the named places of `__slots__` beside them; owned. */
export function getState(vm: Vm, object: PyObject): PyObject {
  if (!(object instanceof PyContainer)) return vm.newNone()
  const hasOwn =
    (object.dict?.data.used ?? 0) > 0 ||
    (object.attrs?.some((value, at) => value !== null && at >= object.cls.members) ?? false)
  const state = hasOwn && (object.cls.flags & typeFlag.HAS_DICT) !== 0 ? instanceDict(vm, object) : vm.none
  state.refs++
  const places = namedPlaces(vm, object)
  return places === null ? state : vm.tuple([state, places])
}

/** In the order in which the library's copyreg lists them, which remembers the list as the class's `__slotnames__`. */
function namedPlaces(vm: Vm, object: PyContainer): PyObject | null {
  const names = slotNames(vm, object.cls)
  if (names.length === 0) return null
  const dict = newDict(vm)
  for (const name of names) {
    const value = findAttr(vm, object, String(name.data))
    if (value !== null) giveName(vm, dict, String(name.data), value)
    vm.decref(name)
  }
  if (dict.data.used > 0) return dict
  vm.decref(dict)
  return null
}

/** Owned. */
function slotNames(vm: Vm, cls: PyType): PyObject[] {
  if ((cls.flags & typeFlag.HEAP) === 0) return []
  const known = cls.ns.data.getByText('__slotnames__')
  if (known !== null) return known === vm.none ? [] : vm.itemsOf(known)
  const copyreg = vm.services.importModule(vm, 'copyreg')
  try {
    const made = callMethod(vm, copyreg, '_slotnames', [cls])
    const names = made === vm.none ? [] : vm.itemsOf(made)
    vm.decref(made)
    return names
  } finally {
    vm.decref(copyreg)
  }
}

/** `object.__reduce_ex__(2)`: `copyreg.__newobj__`, its arguments, the state, and the items of lists and dicts; owned. */
export function reduceNew(vm: Vm, copyreg: PyObject, object: PyObject): PyObject {
  const { args, keywords } = newArguments(vm, object)
  if (keywords !== null && vm.truth(keywords)) {
    const maker = getAttr(vm, copyreg, '__newobj_ex__')
    object.cls.refs++
    return whole(vm, object, maker, vm.tuple([object.cls, args ?? vm.tuple([]), keywords]))
  }
  vm.xdecref(keywords)
  if (args === null) checkNothingHidden(vm, object)
  const maker = getAttr(vm, copyreg, '__newobj__')
  const items = args === null ? [] : vm.itemsOf(args)
  vm.xdecref(args)
  object.cls.refs++
  return whole(vm, object, maker, vm.tuple([object.cls, ...items]))
}

/** What lies in an object beside attributes, and no method of it tells, could not be made again. */
function checkNothingHidden(vm: Vm, object: PyObject): void {
  const { cls } = object
  if (cls.layout === vm.types.object.layout || (cls.kind & (kind.LIST | kind.DICT)) !== 0) return
  if (lookupInType(cls, '__getstate__') !== lookupInType(vm.types.object, '__getstate__')) return
  if (cls.layout === memoryLayout) throw vm.error('TypeError', `cannot pickle ${cls.name} objects`)
  throw vm.error('TypeError', `cannot pickle '${cls.name}' object`)
}

function newArguments(vm: Vm, object: PyObject): { args: PyObject | null; keywords: PyObject | null } {
  const pair = callSpecial(vm, object, '__getnewargs_ex__', [])
  if (pair !== null) return checkedPair(vm, pair)
  const args = callSpecial(vm, object, '__getnewargs__', [])
  if (args !== null && (args.cls.kind & kind.TUPLE) === 0)
    throw vm.error('TypeError', `__getnewargs__ should return a tuple, not '${args.cls.name}'`)
  return { args, keywords: null }
}

/** Takes the answer of `__getnewargs_ex__` over. */
function checkedPair(vm: Vm, pair: PyObject): { args: PyObject; keywords: PyObject } {
  const said = '__getnewargs_ex__'
  if ((pair.cls.kind & kind.TUPLE) === 0)
    throw vm.error('TypeError', `${said} should return a tuple, not '${pair.cls.name}'`)
  const items = vm.itemsOf(pair)
  vm.decref(pair)
  const [args, keywords] = items
  if (args === undefined || keywords === undefined || items.length !== 2)
    throw vm.error('ValueError', `${said} should return a tuple of length 2, not ${items.length}`)
  if ((args.cls.kind & kind.TUPLE) === 0)
    throw vm.error('TypeError', `first item of the tuple returned by ${said} must be a tuple, not '${args.cls.name}'`)
  if ((keywords.cls.kind & kind.DICT) === 0)
    throw vm.error(
      'TypeError',
      `second item of the tuple returned by ${said} must be a dict, not '${keywords.cls.name}'`,
    )
  return { args, keywords }
}

/** Takes `maker` and `args` over. */
function whole(vm: Vm, object: PyObject, maker: PyObject, args: PyObject): PyObject {
  const state = callMethod(vm, object, '__getstate__', [])
  const listItems = (object.cls.kind & kind.LIST) !== 0 ? iteratorOf(vm, object, null) : vm.newNone()
  const dictItems = (object.cls.kind & kind.DICT) !== 0 ? iteratorOf(vm, object, 'items') : vm.newNone()
  return vm.tuple([maker, args, state, listItems, dictItems])
}

function iteratorOf(vm: Vm, object: PyObject, method: string | null): PyObject {
  const source = method === null ? null : callMethod(vm, object, method, [])
  const iterator = call(vm, vm.builtinNamed('iter'), [source ?? object])
  vm.xdecref(source)
  return iterator
}
