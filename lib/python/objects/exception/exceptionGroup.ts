/**
 * BaseExceptionGroup and ExceptionGroup: exceptions raised together, and taking them apart (splitting.ts).
 * Source: BaseExceptionGroup_new and its neighbours in CPython 3.14's Objects/exceptions.c; PEP 654.
 */
import { argumentKind } from '../protocol/argumentKind'
import type { Vm } from '../../vm/Vm'
import { native } from '../native/native'
import { call } from '../protocol/calls'
import { itemsOf } from '../protocol/iterate'
import { isSubtype } from '../protocol/lookup'
import { repr, str } from '../protocol/text'
import type { PyContainer, PyObject, PyTuple } from '../PyObject'
import { type KeywordNames, kind, type PyType, typeFlag } from '../PyType'
import type { TypeDefinition } from '../type/defineType'
import { argsOf, newBaseException, positional } from './baseException'
import { errorAttribute, setErrorAttribute } from './errorAttributes'
import { extendedLayout, type PyException } from './exceptionData'
import { fixedField } from './fields'
import { splitByValue, subgroupByValue } from './splitting'

const BYTES = 96

function newGroup(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const given = positional(args, names)
  const [message, members] = given
  if (message === undefined || members === undefined || given.length !== 2) {
    throw vm.error('TypeError', `BaseExceptionGroup.__new__() takes exactly 2 arguments (${given.length} given)`)
  }
  if ((message.cls.kind & kind.STR) === 0) {
    throw vm.error('TypeError', `BaseExceptionGroup.__new__() argument 1 must be str, not ${argumentKind(vm, message)}`)
  }
  const tuple = vm.tuple(membersOf(vm, members))
  try {
    return makeGroup(vm, groupClass(vm, cls, tuple.data), given, tuple)
  } finally {
    vm.decref(tuple)
  }
}

function makeGroup(vm: Vm, cls: PyType, args: readonly PyObject[], members: PyTuple): PyObject {
  const [message = vm.emptyStr, given = members] = args
  const shown = (given.cls.kind & (kind.LIST | kind.TUPLE)) === 0 ? vm.str(repr(vm, given)) : null
  const group = newBaseException(vm, cls, args, null)
  setErrorAttribute(vm, group, 'message', message)
  setErrorAttribute(vm, group, 'exceptions', members)
  if (shown !== null) {
    setErrorAttribute(vm, group, 'repr', shown)
    vm.decref(shown)
  }
  return group
}

/** Owned. */
function membersOf(vm: Vm, members: PyObject): PyObject[] {
  if (!isSequence(members)) throw vm.error('TypeError', 'second argument (exceptions) must be a sequence')
  const items = itemsOf(vm, members)
  const wrong = items.findIndex((item) => (item.cls.kind & kind.EXCEPTION) === 0)
  if (items.length > 0 && wrong < 0) return items
  for (const item of items) vm.decref(item)
  if (wrong < 0) throw vm.error('ValueError', 'second argument (exceptions) must be a non-empty sequence')
  throw vm.error('ValueError', `Item ${wrong} of second argument (exceptions) is not an exception`)
}

function isSequence({ cls }: PyObject): boolean {
  return cls.slots.getItem !== null && (cls.kind & kind.DICT) === 0 && (cls.flags & typeFlag.MAPPING) === 0
}

/** A BaseExceptionGroup of plain Exceptions only is made an ExceptionGroup. */
function groupClass(vm: Vm, cls: PyType, members: readonly PyObject[]): PyType {
  const exception = vm.typeNamed('Exception')
  const isPlain = members.every((member) => isSubtype(member.cls, exception))
  if (cls === vm.typeNamed('BaseExceptionGroup')) return isPlain ? vm.typeNamed('ExceptionGroup') : cls
  if (isPlain || !isSubtype(cls, exception)) return cls
  if (cls === vm.typeNamed('ExceptionGroup'))
    throw vm.error('TypeError', 'Cannot nest BaseExceptions in an ExceptionGroup')
  throw vm.error('TypeError', `Cannot nest BaseExceptions in '${cls.name}'`)
}

/** A group of these exceptions (borrowed), of BaseExceptionGroup or ExceptionGroup as they are. */
export function newExceptionGroup(
  vm: Vm,
  message: string,
  members: readonly PyObject[],
  shape: 'list' | 'tuple',
): PyObject {
  const cls = vm.typeNamed('BaseExceptionGroup')
  for (const member of members) member.refs++
  const args = [vm.str(message), shape === 'list' ? vm.list([...members]) : vm.tuple([...members])]
  try {
    return call(vm, cls, args)
  } finally {
    for (const arg of args) vm.decref(arg)
  }
}

function strOfGroup(vm: Vm, self: PyContainer): PyObject {
  const count = membersIn(self).length
  return vm.str(
    `${str(vm, errorAttribute(self, 'message') ?? vm.none)} (${count} sub-exception${count === 1 ? '' : 's'})`,
  )
}

/** A list given at first is shown as one, whatever became of it. */
function reprOfGroup(vm: Vm, self: PyContainer): PyObject {
  const message = repr(vm, errorAttribute(self, 'message') ?? vm.none)
  return vm.str(`${self.cls.name}(${message}, ${shownMembers(vm, self)})`)
}

function shownMembers(vm: Vm, self: PyContainer): string {
  const saved = errorAttribute(self, 'repr')
  if (saved !== null) return String(saved.data)
  const members = errorAttribute(self, 'exceptions') ?? vm.emptyTuple
  if (((argsOf(self)[1]?.cls.kind ?? 0) & kind.LIST) === 0) return repr(vm, members)
  const list = vm.list(itemsOf(vm, members))
  try {
    return repr(vm, list)
  } finally {
    vm.decref(list)
  }
}

/** The group's exceptions, borrowed. */
export function membersIn(group: PyContainer): readonly PyObject[] {
  return (errorAttribute(group, 'exceptions')?.data ?? []) as readonly PyObject[] // a tuple inside
}

function derive(vm: Vm, self: PyException, members: PyObject): PyObject {
  return call(vm, vm.typeNamed('BaseExceptionGroup'), [errorAttribute(self, 'message') ?? vm.none, members])
}

export const baseExceptionGroupDefinition: TypeDefinition = {
  name: 'BaseExceptionGroup',
  layout: extendedLayout('BaseExceptionGroup', BYTES),
  slots: {
    new_: newGroup,
    repr: (vm, self) => reprOfGroup(vm, self as PyContainer), // exceptions are containers
    str: (vm, self) => strOfGroup(vm, self as PyContainer), // as above
  },
  methods: [
    native('derive($self, excs, /)', derive),
    native('split($self, matcher_value, /)', splitByValue),
    native('subgroup($self, matcher_value, /)', subgroupByValue),
  ],
  classMethods: [
    native('__class_getitem__($type, object, /)', (vm, cls: PyType, item: PyObject) =>
      vm.services.genericAlias(vm, cls, item),
    ),
  ],
  getset: {
    message: fixedField('message'),
    exceptions: fixedField('exceptions'),
  },
}

export const exceptionGroupDefinition: TypeDefinition = {
  name: 'ExceptionGroup',
  layout: baseExceptionGroupDefinition.layout,
  flags: typeFlag.HAS_WEAKREFS | typeFlag.VISITED | typeFlag.PRE_HEADER,
}
