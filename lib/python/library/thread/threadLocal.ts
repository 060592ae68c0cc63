/**
 * `_thread._local`: an object whose attributes are another dictionary in every thread. The local holds them all; a thread's
 * goes when the thread ends.
 *
 * Invariant: the object has no attributes of its own; whatever is not its class's is in the running thread's dictionary.
 */
import { deleteName, setName } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { objectLayout } from '../../objects/layouts'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type KeywordNames, kind, type Layout, type PyType, typeFlag } from '../../objects/PyType'
import { genericGetAttr, genericSetAttr, noAttribute } from '../../objects/protocol/attributes'
import { lookupInType } from '../../objects/protocol/lookup'
import type { Thread } from '../../vm/Thread'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

interface LocalData {
  /** What it was made with, for `__init__` in every thread; owned. */
  args: readonly PyObject[]
  readonly names: KeywordNames
  /** Each owned. */
  readonly dicts: Map<Thread, PyDict>
}

interface PyLocal extends PyContainer {
  data: LocalData
}

const LOCAL = '_thread._local'
const BYTES = 72

/** Positions 0 and up are the dictionaries by threads' numbers; the arguments come after all of those. */
const FIRST_ARGUMENT = 1 << 16

const localLayout: Layout = {
  ...objectLayout,
  name: '_local',
  kind: kind.OTHER,
  naming: 'thread',
  role: 'container',
  traverse: (object, visit) => {
    const { args, dicts } = (object as PyLocal).data // the layout's own data
    for (const argument of args) visit(argument)
    for (const dict of dicts.values()) visit(dict)
  },
  release: (_vm, object) => {
    const { data } = object as PyLocal // as above
    const taken: PyObject[] = [...data.args, ...data.dicts.values()]
    data.args = []
    data.dicts.clear()
    return taken
  },
  edges: (object, emit) => {
    const { args, dicts } = (object as PyLocal).data // as above
    for (const [thread, dict] of dicts) emit(thread.number, dict)
    args.forEach((argument, at) => emit(FIRST_ARGUMENT + at, argument))
  },
  size: () => BYTES,
}

function hasInit(vm: Vm, cls: PyType): boolean {
  return lookupInType(cls, '__init__') !== lookupInType(vm.types.object, '__init__')
}

function newLocal(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (args.length > 0 && !hasInit(vm, cls)) throw vm.error('TypeError', 'Initialization arguments are not supported')
  for (const argument of args) argument.refs++
  const data: LocalData = { args, names, dicts: new Map() }
  const local = vm.newOf(cls, data) as PyLocal // made with LocalData
  addDict(vm, local)
  return local
}

/** A dictionary for the running thread; borrowed. */
function addDict(vm: Vm, local: PyLocal): PyDict {
  const dict = vm.newDict()
  local.data.dicts.set(vm.thread, dict)
  vm.thread.locals.add(local)
  vm.recordStore(local, vm.thread.number, dict)
  return dict
}

/** The running thread's dictionary, where `__init__` has run; borrowed. */
function dictOf(vm: Vm, local: PyLocal): PyDict {
  const { args, names, dicts } = local.data
  const known = dicts.get(vm.thread)
  if (known !== undefined) return known
  const dict = addDict(vm, local)
  const { init } = local.cls.slots
  if (init === null || !hasInit(vm, local.cls)) return dict
  try {
    init(vm, local, args, names)
  } catch (error) {
    dropDict(vm, local, vm.thread)
    throw error
  }
  return dict
}

function dropDict(vm: Vm, local: PyLocal, thread: Thread): void {
  const dict = local.data.dicts.get(thread)
  if (dict === undefined) return
  local.data.dicts.delete(thread)
  vm.recordDrop(local, thread.number)
  vm.decref(dict)
}

function getAttribute(vm: Vm, self: PyObject, name: string): PyObject {
  const { cls } = self
  const dict = dictOf(vm, self as PyLocal) // the slot is that of locals
  const descriptor = lookupInType(cls, name)
  const isData = descriptor !== null && descriptor.cls.slots.get !== null && descriptor.cls.slots.set !== null
  const own = isData ? null : dict.data.getByText(name)
  if (own === null) return genericGetAttr(vm, self, name)
  own.refs++
  return own
}

function setAttribute(vm: Vm, self: PyObject, name: string, value: PyObject | null): void {
  if (name === '__dict__')
    throw vm.error('AttributeError', `'${self.cls.name}' object attribute '__dict__' is read-only`)
  const dict = dictOf(vm, self as PyLocal) // the slot is that of locals
  const descriptor = lookupInType(self.cls, name)
  if (descriptor !== null && descriptor.cls.slots.set !== null) genericSetAttr(vm, self, name, value)
  else if (value !== null) setName(vm, dict, name, value)
  else if (!deleteName(vm, dict, name)) throw noAttribute(vm, self, name)
}

/** The thread ends, and with it its part of every local. */
export function dropLocals(vm: Vm, thread: Thread): void {
  for (const local of thread.locals) dropDict(vm, local as PyLocal, thread) // only locals are put there
  thread.locals.clear()
}

export const localType: NonNullable<NativeModule['types']>[number] = {
  key: LOCAL,
  base: 'object',
  exported: '_local',
  definition: {
    name: LOCAL,
    module: '_thread',
    layout: localLayout,
    flags: typeFlag.BASETYPE | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS,
    slots: {
      new_: newLocal,
      getattro: getAttribute,
      setattro: setAttribute,
    },
    getset: {
      __dict__: {
        get: (vm, self: PyLocal) => {
          const dict = dictOf(vm, self)
          dict.refs++
          return dict
        },
      },
    },
  },
}
