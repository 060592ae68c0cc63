/** `int | str`: `typing.Union`, made by the `|` of classes, aliases, unions and None. */
import { fixedLayout } from '../layouts'
import { native } from '../native/native'
import type { PyObject } from '../PyObject'
import { kind, nb, type PyType, typeFlag } from '../PyType'
import { callMethod } from '../protocol/calls'
import { equal, hashOf } from '../protocol/compare'
import { isSubtype } from '../protocol/lookup'
import type { TypeEntry } from '../type/TypeEntry'
import type { HashHalves, PySet } from '../set/SetTable'
import { addHashed, elementHash, newSet } from '../set/setItems'
import type { Vm } from '../../vm/Vm'
import { collectParameters, substitute } from './typeVariables'
import { typeText } from './typeText'
import { argsOf, type PyUnion, UNION, type UnionData } from './unionMembers'

const ALIAS = 'types.GenericAlias'

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function canJoin(vm: Vm, object: PyObject): boolean {
  const { cls } = object
  if (object === vm.none || (cls.kind & kind.TYPE) !== 0) return true
  if ([UNION, 'typing.TypeAliasType'].some((key) => cls === vm.moreTypes.get(key))) return true
  return isSubtype(cls, vm.typeNamed(ALIAS))
}

/** Members without repetition, unions opened; owned. What can be hashed is told apart by its hash, the rest by equality alone. */
function flatten(vm: Vm, objects: readonly PyObject[]): PyObject[] {
  const members: PyObject[] = []
  const hashable = newSet(vm, vm.types.set)
  const others: PyObject[] = []
  const isNew = (part: PyObject): boolean => {
    const hash = hashOrNull(vm, part)
    if (hash !== null) return addHashed(vm, hashable, part, hash)
    if (others.some((other) => equal(vm, other, part))) return false
    others.push(part)
    return true
  }
  for (const object of objects) {
    const parts =
      object.cls === vm.moreTypes.get(UNION) ? argsOf(object) : [object === vm.none ? vm.types.noneType : object]
    for (const part of parts) if (isNew(part)) members.push(owned(part))
  }
  vm.decref(hashable)
  return members
}

function hashOrNull(vm: Vm, object: PyObject): HashHalves | null {
  try {
    return elementHash(vm, object)
  } catch (error) {
    if (!vm.isError(error, 'BaseException')) throw error
    vm.dropError(error)
    return null
  }
}

/** Owned. */
function hashableOf(vm: Vm, members: readonly PyObject[]): PyObject {
  const set = newSet(vm, vm.types.frozenset)
  for (const member of members) {
    const hash = hashOrNull(vm, member)
    if (hash !== null) addHashed(vm, set, member, hash)
  }
  return set
}

/** The union of all, or the only member; owned. */
export function makeUnion(vm: Vm, objects: readonly PyObject[]): PyObject {
  const members = flatten(vm, objects)
  const [only] = members
  if (members.length === 1 && only !== undefined) return only
  const data: UnionData = { args: vm.tuple(members), hashable: hashableOf(vm, members), parameters: null }
  return vm.container(vm.typeNamed(UNION), data)
}

/** The union of what need not be types: `typing` refuses what can be none and takes a text for the name of one. Owned. */
export function checkedUnion(vm: Vm, objects: readonly PyObject[]): PyObject {
  if (objects.length === 0) throw vm.error('TypeError', 'Cannot take a Union of no types.')
  const types: PyObject[] = []
  try {
    for (const object of objects) types.push(canJoin(vm, object) ? owned(object) : checkedType(vm, object))
    return makeUnion(vm, types)
  } finally {
    for (const type of types) vm.decref(type)
  }
}

function checkedType(vm: Vm, object: PyObject): PyObject {
  const module = vm.services.importModule(vm, 'typing')
  const message = vm.str('Union[arg, ...]: each arg must be a type.')
  try {
    return callMethod(vm, module, '_type_check', [object, message])
  } finally {
    vm.decref(message)
    vm.decref(module)
  }
}

/** The operator `|`. */
export function unionOf(vm: Vm, a: PyObject, b: PyObject): PyObject {
  return canJoin(vm, a) && canJoin(vm, b) ? makeUnion(vm, [a, b]) : vm.newNotImplemented()
}

/** Whatever is joined to a union becomes a member, a text the name of one. */
function joined(vm: Vm, a: PyObject, b: PyObject): PyObject {
  const members = [a, b].map((one) => ((one.cls.kind & kind.STR) !== 0 ? checkedType(vm, one) : owned(one)))
  try {
    return makeUnion(vm, members)
  } finally {
    for (const member of members) vm.decref(member)
  }
}

function sameMembers(vm: Vm, a: PyObject, b: PyObject): boolean {
  const [left, right] = [argsOf(a), argsOf(b)]
  return left.length === right.length && left.every((member) => right.some((other) => equal(vm, member, other)))
}

function hash(vm: Vm, self: PyObject): number | bigint {
  const { hashable } = (self as PyUnion).data // the slot is that of unions
  const members = argsOf(self)
  const unhashable = members.length - ((hashable as PySet | null)?.data.used ?? 0) // a frozenset
  if (unhashable === 0) return hashOf(vm, hashable ?? vm.emptyTuple)
  for (const member of members) hashOf(vm, member) // what cannot be hashed says so, unless it can be meanwhile
  throw vm.error('TypeError', `union contains ${unhashable} unhashable elements`)
}

function parameters(vm: Vm, self: PyUnion): PyObject {
  self.data.parameters ??= collectParameters(vm, argsOf(self))
  return self.data.parameters
}

export const unionTypes: readonly TypeEntry[] = [
  {
    key: UNION,
    base: 'object',
    definition: {
      name: 'typing.Union',
      module: 'typing',
      layout: fixedLayout<UnionData>('Union', 'machinery', 72, ['args', 'hashable', 'parameters'], {
        labels: ['__args__', '(members)', '__parameters__'],
      }),
      flags: typeFlag.HAS_WEAKREFS | typeFlag.KEYED,
      slots: {
        repr: (vm, self) =>
          vm.str(
            argsOf(self)
              .map((member) => typeText(vm, member))
              .join(' | '),
          ),
        hash,
        compare: (vm, a, b, op) => {
          if ((op !== '==' && op !== '!=') || b.cls !== vm.typeNamed(UNION)) return vm.newNotImplemented()
          return vm.bool(sameMembers(vm, a, b) === (op === '=='))
        },
        getItem: (vm, self, item) => {
          const args = substitute(vm, self, argsOf(self), parameters(vm, self as PyUnion).data as PyObject[], item) // the slot is that of unions
          try {
            return checkedUnion(vm, args.data as PyObject[]) // a tuple
          } finally {
            vm.decref(args)
          }
        },
      },
      number: { [nb.OR]: joined },
      methods: [
        native('__mro_entries__($self, bases, /)', (vm, self: PyObject) => {
          throw vm.error('TypeError', `Cannot subclass ${vm.reprText(self)}`)
        }),
      ],
      classMethods: [
        native(
          '__class_getitem__($type, object, /)',
          (vm, _cls: PyType, item: PyObject) =>
            checkedUnion(vm, (item.cls.kind & kind.TUPLE) !== 0 ? (item.data as PyObject[]) : [item]), // a tuple inside
        ),
      ],
      getset: {
        __args__: { get: (vm, self: PyUnion) => owned(self.data.args ?? vm.emptyTuple), field: true },
        __parameters__: { get: (vm, self: PyUnion) => owned(parameters(vm, self)) },
        __origin__: { get: (vm) => owned(vm.typeNamed(UNION)) },
        __name__: { get: (vm) => vm.str('Union') },
        __qualname__: { get: (vm) => vm.str('Union') },
        __module__: { get: (vm) => vm.str('typing') },
      },
    },
  },
]
