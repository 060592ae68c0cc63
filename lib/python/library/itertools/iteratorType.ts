/** What the iterators of `itertools` have in common: named references, a constructor by signature, a next. */
import { fixedLayout } from '../../objects/layouts'
import { ownArguments } from '../../objects/number/floatNew'
import { bind } from '../../objects/native/bind'
import type { NativeDefinition } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type Layout, type Slots, typeFlag } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import { nextItem } from '../../objects/protocol/iterate'
import { iteratorSelf } from '../../objects/sequence/itemIterators'
import type { NativeModule } from '../NativeModule'
import type { Vm } from '../../vm/Vm'

export type IteratorEntry = NonNullable<NativeModule['types']>[number]

/** Arguments in the signature's order: objects, undefined where left out, an array for `*rest`. */
export type Given = readonly (PyObject | undefined)[]

export interface IteratorSpec<T> {
  /** `accumulate(iterable, func=None, *, initial=None)` */
  readonly signature: string
  /** The fields that hold references, in the order in which they are dropped; or a layout of its own. */
  readonly fields?: readonly (keyof T & string)[]
  /** The fields in the order of traversal, where that is another. */
  readonly visits?: readonly (keyof T & string)[]
  readonly layout?: Layout
  readonly bytes: number | ((data: T) => number)
  readonly make?: (vm: Vm, given: Given, rest: readonly PyObject[], keywords: ReadonlyMap<string, PyObject>) => T
  /** Makes what CPython makes after the iterator itself. */
  readonly fill?: (vm: Vm, data: T, given: Given, self: PyContainer) => void
  readonly next: (vm: Vm, data: T, self: PyContainer) => PyObject | null
  readonly slots?: Partial<Omit<Slots, 'number'>>
  readonly methods?: readonly NativeDefinition[]
  readonly classMethods?: readonly NativeDefinition[]
  /** Not in the module's namespace. */
  readonly hidden?: boolean
}

const NO_KEYWORDS: ReadonlyMap<string, PyObject> = new Map()

export function iteratorType<T>(spec: IteratorSpec<T>): IteratorEntry {
  const written = parseSignature(spec.signature)
  // A type is called with a tuple of arguments, also where it takes just one.
  const signature = written.convention === 'one' ? { ...written, convention: 'positional' as const } : written
  const { name } = signature
  const { make } = spec
  const create: Slots['new_'] =
    make === undefined
      ? null
      : (vm, cls, args, names) => {
          const own = vm.typeNamed(`itertools.${name}`)
          const given =
            signature.convention === 'keywords' ? ([args, names] as const) : ownArguments(vm, own, cls, args, names)
          const bound = bind(vm, signature, name, ...given)
          const rest = bound.find((one): one is readonly PyObject[] => Array.isArray(one)) ?? []
          const keywords = bound.find((one): one is ReadonlyMap<string, PyObject> => one instanceof Map) ?? NO_KEYWORDS
          const data = make(vm, bound as Given, rest, keywords) // what is no object is given apart
          const self = vm.newOf(cls, data)
          if (spec.fill !== undefined) filled(vm, self, () => spec.fill?.(vm, data, bound as Given, self)) // as above
          return self
        }
  return {
    key: `itertools.${name}`,
    base: 'object',
    exported: name,
    definition: {
      name: `itertools.${name}`,
      module: 'itertools',
      layout:
        spec.layout ??
        fixedLayout<T>(name, 'machinery', spec.bytes, spec.fields ?? [], {
          labels: spec.fields?.map((field) => `(${field})`) ?? [],
          ...(spec.visits === undefined ? {} : { visits: spec.visits }),
        }),
      flags: typeFlag.VISITED | (spec.hidden === true ? 0 : typeFlag.BASETYPE),
      slots: {
        ...(create === null ? {} : { new_: create }),
        iter: iteratorSelf,
        next: (vm, self) => spec.next(vm, self.data as T, self as PyContainer), // the slot is that of this type
        ...spec.slots,
      },
      ...(spec.methods === undefined ? {} : { methods: spec.methods }),
      ...(spec.classMethods === undefined ? {} : { classMethods: spec.classMethods }),
    },
  }
}

/** Drops the object where filling it fails. */
function filled(vm: Vm, self: PyContainer, fill: () => void): void {
  try {
    fill()
  } catch (error) {
    vm.decref(self)
    throw error
  }
}

export function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

/** A required argument: the signature saw to it. */
export function must(object: PyObject | null | undefined): PyObject {
  if (object == null) throw new RangeError('a required argument is missing')
  return object
}

/** Whether `func(item)` is true; None asks the item itself. */
export function passes(vm: Vm, func: PyObject, item: PyObject): boolean {
  return func === vm.none || func === vm.types.bool ? vm.truth(item) : answersYes(vm, func, item)
}

/** Whether `func(item)` is true. */
export function answersYes(vm: Vm, func: PyObject, item: PyObject): boolean {
  const answer = call(vm, func, [item])
  try {
    return vm.truth(answer)
  } finally {
    vm.decref(answer)
  }
}

/** The next item, dropped again if `act` fails. */
export function withItem<R>(vm: Vm, iterator: PyObject, act: (item: PyObject) => R): R | null {
  const item = nextItem(vm, iterator)
  if (item === null) return null
  try {
    return act(item)
  } catch (error) {
    vm.decref(item)
    throw error
  }
}
