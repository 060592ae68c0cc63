/**
 * Which special method stands for which slot: CPython's slotdefs.
 *
 * `wrap` calls a native slot as its method is called from Python (`list.__len__(x)`); `generic` is what goes into the slot
 * of a class that defines the method in Python (genericSlots.ts). Order matters where two methods share a slot.
 */
import { PyContainer, type PyObject } from '../PyObject'
import {
  type Binary,
  type CompareOp,
  type KeywordNames,
  kind,
  nb,
  type PyType,
  type SlotName,
  type Slots,
} from '../PyType'
import type { Vm } from '../../vm/Vm'
import { requireOwner } from '../native/nativeTypes'
import { powerBy } from '../number/ternaryPower'
import { isSubtype } from '../protocol/lookup'
import { exactLength } from './exactLength'
import {
  attributeName,
  countArgument,
  hashResult,
  oneArgument,
  oneOrTwo,
  noArguments,
  twoArguments,
} from './wrapArguments'

export type Wrap = (vm: Vm, owner: PyType, self: PyObject, args: readonly PyObject[], names: KeywordNames) => PyObject

export interface SlotMethod {
  readonly name: string
  readonly slot: SlotName | 'number'
  /** Index in `number`, for the binary operators. */
  readonly index: number
  readonly wrap: Wrap
}

const unary = (
  slot:
    | 'repr'
    | 'str'
    | 'iter'
    | 'negative'
    | 'positive'
    | 'absolute'
    | 'invert'
    | 'int'
    | 'float'
    | 'index'
    | 'await_'
    | 'aiter'
    | 'anext',
): Wrap => {
  return (vm, owner, self, args) => {
    noArguments(vm, args)
    const call = owner.slots[slot]
    if (call === null) throw new RangeError(`no slot ${slot} in ${owner.name}`)
    return call(vm, self)
  }
}

const binary = (index: number, reflected: boolean): Wrap => {
  return (vm, owner, self, args) => {
    const other = oneArgument(vm, args)
    const call = owner.slots.number[index] ?? null
    if (call === null) throw new RangeError(`no number slot ${index} in ${owner.name}`)
    return reflected ? call(vm, other, self) : call(vm, self, other)
  }
}

const compare = (op: CompareOp): Wrap => {
  return (vm, owner, self, args) => {
    const other = oneArgument(vm, args)
    const call = owner.slots.compare
    return call === null ? notImplemented(vm) : call(vm, self, other, op)
  }
}

function notImplemented(vm: Vm): PyObject {
  vm.notImplemented.refs++
  return vm.notImplemented
}

function unarySlot(name: string, slot: Parameters<typeof unary>[0]): SlotMethod {
  return { name, slot, index: -1, wrap: unary(slot) }
}

function compareSlot(name: string, op: CompareOp): SlotMethod {
  return { name, slot: 'compare', index: -1, wrap: compare(op) }
}

/** `__pow__` and `__rpow__` may be given a modulus. */
const power = (reflected: boolean): Wrap => {
  const plain = binary(nb.POWER, reflected)
  return (vm, owner, self, args, names) => {
    const [other, modulus] = args
    if (other === undefined || args.length > 2)
      throw vm.error('TypeError', `expected 1 or 2 arguments, got ${args.length}`)
    if (modulus === undefined || modulus === vm.none) return plain(vm, owner, self, [other], names)
    return reflected ? powerBy(vm, self, other, self, modulus) : powerBy(vm, self, self, other, modulus)
  }
}

function numberSlots(name: string, index: number): SlotMethod[] {
  const inplace = index + 13
  const wrap = index === nb.POWER ? power : (reflected: boolean) => binary(index, reflected)
  const methods: SlotMethod[] = [
    { name: `__${name}__`, slot: 'number', index, wrap: wrap(false) },
    { name: `__r${name}__`, slot: 'number', index, wrap: wrap(true) },
  ]
  if (index !== nb.DIVMOD)
    methods.push({ name: `__i${name}__`, slot: 'number', index: inplace, wrap: binary(inplace, false) })
  return methods
}

const sequence: SlotMethod[] = [
  {
    name: '__len__',
    slot: 'len',
    index: -1,
    wrap: (vm, owner, self, args) => {
      noArguments(vm, args)
      return vm.int(exactLength(vm, self, owner))
    },
  },
  {
    name: '__getitem__',
    slot: 'getItem',
    index: -1,
    wrap: (vm, owner, self, args) => owner.slots.getItem?.(vm, self, oneArgument(vm, args)) ?? vm.newNone(),
  },
  {
    name: '__setitem__',
    slot: 'setItem',
    index: -1,
    wrap: (vm, owner, self, args) => {
      const [key, value] = twoArguments(vm, '__setitem__', args)
      owner.slots.setItem?.(vm, self, key, value)
      return vm.newNone()
    },
  },
  {
    name: '__delitem__',
    slot: 'setItem',
    index: -1,
    wrap: (vm, owner, self, args) => {
      owner.slots.setItem?.(vm, self, oneArgument(vm, args), null)
      return vm.newNone()
    },
  },
  {
    name: '__contains__',
    slot: 'contains',
    index: -1,
    wrap: (vm, owner, self, args) => vm.bool(owner.slots.contains?.(vm, self, oneArgument(vm, args)) ?? false),
  },
  {
    name: '__add__',
    slot: 'concat',
    index: -1,
    wrap: (vm, owner, self, args) => owner.slots.concat?.(vm, self, oneArgument(vm, args)) ?? vm.newNone(),
  },
  {
    name: '__mul__',
    slot: 'repeat',
    index: -1,
    wrap: (vm, owner, self, args) => owner.slots.repeat?.(vm, self, countArgument(vm, args)) ?? vm.newNone(),
  },
  {
    name: '__rmul__',
    slot: 'repeat',
    index: -1,
    wrap: (vm, owner, self, args) => owner.slots.repeat?.(vm, self, countArgument(vm, args)) ?? vm.newNone(),
  },
  {
    name: '__iadd__',
    slot: 'inplaceConcat',
    index: -1,
    wrap: (vm, owner, self, args) => owner.slots.inplaceConcat?.(vm, self, oneArgument(vm, args)) ?? vm.newNone(),
  },
  {
    name: '__imul__',
    slot: 'inplaceRepeat',
    index: -1,
    wrap: (vm, owner, self, args) => owner.slots.inplaceRepeat?.(vm, self, countArgument(vm, args)) ?? vm.newNone(),
  },
]

const objects: SlotMethod[] = [
  {
    name: '__hash__',
    slot: 'hash',
    index: -1,
    wrap: (vm, owner, self, args) => {
      noArguments(vm, args)
      return hashResult(vm, owner, self)
    },
  },
  {
    name: '__call__',
    slot: 'call',
    index: -1,
    wrap: (vm, owner, self, args, names) => owner.slots.call?.(vm, self, args, names) ?? vm.newNone(),
  },
  {
    name: '__getattribute__',
    slot: 'getattro',
    index: -1,
    wrap: (vm, owner, self, args) => {
      const name = attributeName(vm, oneArgument(vm, args))
      return owner.slots.getattro?.(vm, self, name) ?? vm.newNone()
    },
  },
  {
    name: '__setattr__',
    slot: 'setattro',
    index: -1,
    wrap: (vm, owner, self, args) => {
      const [name, value] = twoArguments(vm, '__setattr__', args)
      guardSetattr(vm, owner, self, '__setattr__')
      owner.slots.setattro?.(vm, self, attributeName(vm, name), value)
      return vm.newNone()
    },
  },
  {
    name: '__delattr__',
    slot: 'setattro',
    index: -1,
    wrap: (vm, owner, self, args) => {
      guardSetattr(vm, owner, self, '__delattr__')
      owner.slots.setattro?.(vm, self, attributeName(vm, oneArgument(vm, args)), null)
      return vm.newNone()
    },
  },
  {
    name: '__next__',
    slot: 'next',
    index: -1,
    wrap: (vm, owner, self, args) => {
      noArguments(vm, args)
      const item = owner.slots.next?.(vm, self) ?? null
      if (item !== null) return item
      throw vm.services.stopIteration(vm)
    },
  },
  {
    name: '__get__',
    slot: 'get',
    index: -1,
    wrap: (vm, owner, self, args) => {
      const [instance, cls] = oneOrTwo(vm, '__get__', args)
      const none = instance === undefined || instance === vm.none
      if (none && (cls === undefined || cls === vm.none)) throw vm.error('TypeError', '__get__(None, None) is invalid')
      const isClass = cls !== undefined && (cls.cls.kind & kind.TYPE) !== 0
      if (!none && cls !== undefined && !isClass) requireOwner(vm, self, cls)
      const ownerClass = isClass ? (cls as PyType) : (instance ?? self).cls // kind says it is one
      return owner.slots.get?.(vm, self, none ? null : instance, ownerClass) ?? vm.newNone()
    },
  },
  {
    name: '__set__',
    slot: 'set',
    index: -1,
    wrap: (vm, owner, self, args) => {
      const [instance, value] = twoArguments(vm, '__set__', args)
      owner.slots.set?.(vm, self, instance, value)
      return vm.newNone()
    },
  },
  {
    name: '__delete__',
    slot: 'set',
    index: -1,
    wrap: (vm, owner, self, args) => {
      owner.slots.set?.(vm, self, oneArgument(vm, args), null)
      return vm.newNone()
    },
  },
  {
    name: '__init__',
    slot: 'init',
    index: -1,
    wrap: (vm, owner, self, args, names) => {
      owner.slots.init?.(vm, self, args, names)
      return vm.newNone()
    },
  },
  {
    name: '__del__',
    slot: 'finalize',
    index: -1,
    wrap: (vm, owner, self, args) => {
      noArguments(vm, args)
      if (self instanceof PyContainer) owner.slots.finalize?.(vm, self)
      return vm.newNone()
    },
  },
  {
    name: '__bool__',
    slot: 'bool',
    index: -1,
    wrap: (vm, owner, self, args) => {
      noArguments(vm, args)
      return vm.bool(owner.slots.bool?.(vm, self) ?? true)
    },
  },
]

/** `object.__setattr__(type, ...)` would go around what a class guards. */
function guardSetattr(vm: Vm, owner: PyType, self: PyObject, name: string): void {
  if (owner !== vm.types.object || (self.cls.kind & kind.TYPE) === 0 || !isSubtype(self.cls, vm.types.type)) return
  throw vm.error('TypeError', `can't apply this ${name} to ${self.cls.name} object`)
}

export const slotMethods: readonly SlotMethod[] = [
  unarySlot('__repr__', 'repr'),
  unarySlot('__str__', 'str'),
  unarySlot('__iter__', 'iter'),
  unarySlot('__neg__', 'negative'),
  unarySlot('__pos__', 'positive'),
  unarySlot('__abs__', 'absolute'),
  unarySlot('__invert__', 'invert'),
  unarySlot('__int__', 'int'),
  unarySlot('__float__', 'float'),
  unarySlot('__index__', 'index'),
  unarySlot('__await__', 'await_'),
  unarySlot('__aiter__', 'aiter'),
  unarySlot('__anext__', 'anext'),
  ...objects,
  compareSlot('__lt__', '<'),
  compareSlot('__le__', '<='),
  compareSlot('__eq__', '=='),
  compareSlot('__ne__', '!='),
  compareSlot('__gt__', '>'),
  compareSlot('__ge__', '>='),
  ...numberSlots('add', nb.ADD),
  ...numberSlots('sub', nb.SUBTRACT),
  ...numberSlots('mul', nb.MULTIPLY),
  ...numberSlots('mod', nb.REMAINDER),
  ...numberSlots('divmod', nb.DIVMOD),
  ...numberSlots('pow', nb.POWER),
  ...numberSlots('lshift', nb.LSHIFT),
  ...numberSlots('rshift', nb.RSHIFT),
  ...numberSlots('and', nb.AND),
  ...numberSlots('xor', nb.XOR),
  ...numberSlots('or', nb.OR),
  ...numberSlots('floordiv', nb.FLOOR_DIVIDE),
  ...numberSlots('truediv', nb.TRUE_DIVIDE),
  ...numberSlots('matmul', nb.MATRIX_MULTIPLY),
  ...sequence,
]

/** Where in `slotMethods` the methods of a slot are, by its name, or its index among the operators. */
const placesOfSlots = new Map<SlotName | number, number[]>()
for (const [place, { slot, index }] of slotMethods.entries()) {
  const key = slot === 'number' ? index : slot
  placesOfSlots.set(key, [...(placesOfSlots.get(key) ?? []), place])
}

/** The methods that a type has for the slots it fills, in the order of its dictionary. */
export function methodsOfSlots(
  slots: Partial<Omit<Slots, 'number'>>,
  operators: Readonly<Record<number, Binary>>,
): readonly SlotMethod[] {
  const places: number[] = []
  for (const slot in slots) {
    if (slots[slot as keyof typeof slots] != null) places.push(...(placesOfSlots.get(slot as SlotName) ?? [])) // its own keys
  }
  for (const operator in operators) places.push(...(placesOfSlots.get(Number(operator)) ?? []))
  return places.sort((a, b) => a - b).map((place) => slotMethods[place] as SlotMethod) // they are places of it
}
