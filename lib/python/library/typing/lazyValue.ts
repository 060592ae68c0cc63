/**
 * Values that type parameters and aliases compute when first asked for: a value, or the function that gives it. The function
 * is called with the format VALUE (1), as annotations are.
 */
import { IMMORTAL_REFS } from '../../../heap/HeapObject'
import { fixedLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type KeywordNames, kind } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import { typeText } from '../../objects/generic/typeText'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { importedAttribute } from '../../objects/protocol/importedAttribute'
import type { Vm } from '../../vm/Vm'

const NO_DEFAULT = 'typing.NoDefaultType'
const CONSTANT = '_typing._ConstEvaluator'
const STRING = 4

export function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

/** What the function computes; owned. */
export function evaluate(vm: Vm, lazy: PyObject): PyObject {
  const format = vm.int(1)
  try {
    return call(vm, lazy, [format])
  } finally {
    vm.decref(format)
  }
}

/** `typing.NoDefault`, borrowed. */
export function noDefault(vm: Vm): PyObject {
  const known = vm.state.get(NO_DEFAULT)
  if (known !== undefined) return known
  const made = vm.container(vm.typeNamed(NO_DEFAULT), {})
  made.refs += IMMORTAL_REFS
  vm.state.set(NO_DEFAULT, made)
  return made
}

/** Calls a function of the library's `typing`, which is imported for it. */
export function callTyping(vm: Vm, name: string, args: readonly PyObject[], names: KeywordNames = null): PyObject {
  const callable = importedAttribute(vm, 'typing', name)
  try {
    return call(vm, callable, args, names)
  } finally {
    vm.decref(callable)
  }
}

interface ConstantData {
  value: PyObject | null
}

/** What `evaluate_bound` and the like show where the value was simply given; owned. */
export function evaluatorOf(vm: Vm, lazy: PyObject | null, value: PyObject | null): PyObject {
  if (lazy !== null) return owned(lazy)
  if (value === null) return vm.newNone()
  const data: ConstantData = { value: owned(value) }
  return vm.container(vm.typeNamed(CONSTANT), data)
}

function constantOf(vm: Vm, self: PyObject): PyObject {
  return (self as PyContainer & { data: ConstantData }).data.value ?? vm.none // the slot is that of constant evaluators
}

/** A tuple's items are types. */
function constantText(vm: Vm, value: PyObject): string {
  if ((value.cls.kind & kind.TUPLE) === 0) return typeText(vm, value)
  return `(${(value.data as PyObject[]).map((item) => typeText(vm, item)).join(', ')})` // kind says that it is a tuple
}

export const lazyTypes: readonly TypeEntry[] = [
  {
    key: NO_DEFAULT,
    base: 'object',
    definition: {
      name: 'NoDefaultType',
      layout: fixedLayout<object>('NoDefaultType', 'machinery', 16, []),
      slots: {
        new_: (vm, _cls, args) => {
          if (args.length > 0) throw vm.error('TypeError', 'NoDefaultType takes no arguments')
          return owned(noDefault(vm))
        },
        repr: (vm) => vm.str('typing.NoDefault'),
      },
      methods: [native('__reduce__($self, /)', (vm) => vm.str('NoDefault'))],
    },
  },
  {
    key: CONSTANT,
    base: 'object',
    definition: {
      name: CONSTANT,
      module: '_typing',
      layout: fixedLayout<ConstantData>('constevaluator', 'machinery', 40, ['value']),
      slots: {
        new_: (vm) => {
          throw vm.error('TypeError', `cannot create '${CONSTANT}' instances`)
        },
        repr: (vm, self) => vm.str(`<constevaluator ${vm.reprText(constantOf(vm, self))}>`),
        call: (vm, self, args) => {
          const [format] = args
          if (format === undefined) throw vm.error('TypeError', 'constevaluator() takes exactly 1 argument (0 given)')
          const value = constantOf(vm, self)
          return Number(vm.services.index(vm, format)) === STRING ? vm.str(constantText(vm, value)) : owned(value)
        },
      },
    },
  },
]
