/** The types of type parameters: TypeVar, ParamSpec with its args and kwargs, TypeVarTuple. */
import { parseSignature } from '../../objects/native/signature'
import { bind } from '../../objects/native/bind'
import { checkedUnion } from '../../objects/generic/unionType'
import { fixedLayout } from '../../objects/layouts'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { nb, typeFlag } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { equal } from '../../objects/protocol/compare'
import { getItem } from '../../objects/protocol/items'
import { iterate } from '../../objects/protocol/iterate'
import type { GetSet, TypeDefinition } from '../../objects/type/defineType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { PyRaise } from '../../vm/PyRaise'
import { importedAttribute } from '../../objects/protocol/importedAttribute'
import type { Vm } from '../../vm/Vm'
import { callTyping, evaluatorOf, noDefault, owned } from './lazyValue'
import {
  createParamSpec,
  createTypeVar,
  createTypeVarTuple,
  defaultOf,
  hasDefault,
  lazyField,
  parameterLayout,
  type PyParameter,
} from './parameters'

const FLAGS = typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS | typeFlag.PRE_HEADER

const field = (get: (vm: Vm, self: PyParameter) => PyObject): GetSet => ({ get, field: true })

const nameFields: Readonly<Record<string, GetSet>> = {
  __name__: field((vm, self) => vm.str(self.data.name)),
}

const varianceFields: Readonly<Record<string, GetSet>> = {
  __covariant__: field((vm, self) => vm.bool(self.data.covariant)),
  __contravariant__: field((vm, self) => vm.bool(self.data.contravariant)),
  __infer_variance__: field((vm, self) => vm.bool(self.data.inferVariance)),
}

const defaultFields: Readonly<Record<string, GetSet>> = {
  __default__: { get: (vm, self: PyParameter) => owned(defaultOf(vm, self)) },
  evaluate_default: {
    get: (vm, { data }: PyParameter) =>
      evaluatorOf(vm, data.evaluateDefault, data.default === noDefault(vm) ? null : data.default),
  },
}

function repr(vm: Vm, self: PyObject): PyObject {
  const { name, covariant, contravariant, inferVariance } = (self as PyParameter).data // the slot is that of type parameters
  if (inferVariance) return vm.str(name)
  return vm.str(`${covariant ? '+' : contravariant ? '-' : '~'}${name}`)
}

function common(type: string): readonly NativeDefinition[] {
  return [
    native('has_default($self, /)', (vm, self: PyParameter) => vm.bool(hasDefault(vm, self))),
    native('__reduce__($self, /)', (vm, self: PyParameter) => vm.str(self.data.name)),
    native('__mro_entries__($self, object, /)', (vm) => {
      throw vm.error('TypeError', `Cannot subclass an instance of ${type}`)
    }),
  ]
}

function tooFew(vm: Vm, alias: PyObject, count: number): PyRaise {
  const text = `Too few arguments for ${vm.text(alias)}; actual ${count}, expected at least ${count + 1}`
  return vm.error('TypeError', text)
}

/** The arguments, with the default added where the variable's is missing. */
function prepareTypeVar(vm: Vm, self: PyParameter, alias: PyObject, args: PyObject): PyObject {
  const parameters = getAttr(vm, alias, '__parameters__')
  const index = (parameters.data as PyObject[]).indexOf(self) // a tuple
  vm.decref(parameters)
  const given = args.data as PyObject[] // a tuple
  if (index < given.length) return owned(args)
  const fallback = index === given.length ? defaultOf(vm, self) : noDefault(vm)
  if (fallback === noDefault(vm)) throw tooFew(vm, alias, given.length)
  return vm.tuple([...given.map(owned), owned(fallback)])
}

const typeVar: TypeDefinition = {
  name: 'typing.TypeVar',
  module: 'typing',
  layout: parameterLayout('TypeVar', 112),
  flags: FLAGS,
  slots: { new_: createTypeVar, repr },
  number: { [nb.OR]: (vm, a, b) => checkedUnion(vm, [a, b]) },
  methods: [
    native('__typing_subst__($self, arg, /)', (vm, self: PyObject, arg: PyObject) =>
      callTyping(vm, '_typevar_subst', [self, arg]),
    ),
    native('__typing_prepare_subst__($self, alias, args, /)', prepareTypeVar),
    ...common('TypeVar'),
  ],
  getset: {
    ...nameFields,
    ...varianceFields,
    __bound__: { get: (vm, self: PyParameter) => owned(lazyField(vm, self, 'bound') ?? vm.none) },
    __constraints__: { get: (vm, self: PyParameter) => owned(lazyField(vm, self, 'constraints') ?? vm.emptyTuple) },
    ...defaultFields,
    evaluate_bound: { get: (vm, { data }: PyParameter) => evaluatorOf(vm, data.evaluateBound, data.bound) },
    evaluate_constraints: {
      get: (vm, { data }: PyParameter) => evaluatorOf(vm, data.evaluateConstraints, data.constraints),
    },
  },
}

const part =
  (type: string) =>
  (vm: Vm, self: PyObject): PyObject =>
    vm.container(vm.typeNamed(type), { origin: owned(self) })

const paramSpec: TypeDefinition = {
  name: 'typing.ParamSpec',
  module: 'typing',
  layout: parameterLayout('ParamSpec', 88),
  flags: FLAGS,
  slots: { new_: createParamSpec, repr },
  number: { [nb.OR]: (vm, a, b) => checkedUnion(vm, [a, b]) },
  methods: [
    native('__typing_subst__($self, arg, /)', (vm, self: PyObject, arg: PyObject) =>
      callTyping(vm, '_paramspec_subst', [self, arg]),
    ),
    native('__typing_prepare_subst__($self, alias, args, /)', (vm, self: PyObject, alias: PyObject, args: PyObject) =>
      callTyping(vm, '_paramspec_prepare_subst', [self, alias, args]),
    ),
    ...common('ParamSpec'),
  ],
  getset: {
    ...nameFields,
    ...varianceFields,
    __bound__: field((vm, self) => owned(self.data.bound ?? vm.none)),
    args: { get: part('typing.ParamSpecArgs') },
    kwargs: { get: part('typing.ParamSpecKwargs') },
    ...defaultFields,
  },
}

/** `typing.Unpack[...]` of the object, owned. */
export function unpacked(vm: Vm, object: PyObject): PyObject {
  const unpack = importedAttribute(vm, 'typing', 'Unpack')
  try {
    return getItem(vm, unpack, object)
  } finally {
    vm.decref(unpack)
  }
}

/** `*Ts`: one item, the unpacked object. */
export function iterateUnpacked(vm: Vm, self: PyObject): PyObject {
  const items = vm.tuple([unpacked(vm, self)])
  try {
    return iterate(vm, items)
  } finally {
    vm.decref(items)
  }
}

const typeVarTuple: TypeDefinition = {
  name: 'typing.TypeVarTuple',
  module: 'typing',
  layout: parameterLayout('TypeVarTuple', 72),
  flags: FLAGS,
  slots: {
    new_: createTypeVarTuple,
    repr: (vm, self) => vm.str((self as PyParameter).data.name),
    iter: iterateUnpacked,
  }, // the slot is that of type parameters
  methods: [
    native('__typing_subst__($self, arg, /)', (vm) => {
      throw vm.error('TypeError', 'Substitution of bare TypeVarTuple is not supported')
    }),
    native('__typing_prepare_subst__($self, alias, args, /)', (vm, self: PyObject, alias: PyObject, args: PyObject) =>
      callTyping(vm, '_typevartuple_prepare_subst', [self, alias, args]),
    ),
    ...common('TypeVarTuple'),
  ],
  getset: { ...nameFields, ...defaultFields },
}

interface PartData {
  origin: PyObject | null
}

function originOf(vm: Vm, self: PyObject): PyObject {
  return (self as PyContainer & { data: PartData }).data.origin ?? vm.none // the caller has args or kwargs
}

/** `P.args` and `P.kwargs`. */
function partType(type: 'ParamSpecArgs' | 'ParamSpecKwargs', word: string): TypeEntry {
  const key = `typing.${type}`
  const signature = parseSignature(`${type.toLowerCase()}(origin)`)
  return {
    key,
    base: 'object',
    definition: {
      name: key,
      module: 'typing',
      layout: fixedLayout<PartData>(type, 'machinery', 56, ['origin'], { labels: ['__origin__'] }),
      flags: typeFlag.HAS_WEAKREFS,
      slots: {
        new_: (vm, cls, args, names) => {
          const [origin] = bind(vm, signature, signature.name, args, names) as [PyObject] // a plain parameter
          return vm.newOf(cls, { origin: owned(origin) })
        },
        repr: (vm, self) => {
          const origin = originOf(vm, self)
          const isSpec = origin.cls === vm.typeNamed('typing.ParamSpec')
          return vm.str(`${isSpec ? (origin as PyParameter).data.name : vm.reprText(origin)}.${word}`) // the class was tested
        },
        compare: (vm, a, b, op) => {
          if ((op !== '==' && op !== '!=') || a.cls !== b.cls) return vm.newNotImplemented()
          return vm.bool(equal(vm, originOf(vm, a), originOf(vm, b)) === (op === '=='))
        },
      },
      unhashable: true,
      methods: [
        native('__mro_entries__($self, object, /)', (vm) => {
          throw vm.error('TypeError', `Cannot subclass an instance of ${type}`)
        }),
      ],
      getset: { __origin__: { get: (vm, self: PyObject) => owned(originOf(vm, self)), field: true } },
    },
  }
}

export const parameterTypes: readonly TypeEntry[] = [
  { key: 'typing.TypeVar', base: 'object', definition: typeVar },
  { key: 'typing.ParamSpec', base: 'object', definition: paramSpec },
  { key: 'typing.TypeVarTuple', base: 'object', definition: typeVarTuple },
  partType('ParamSpecArgs', 'args'),
  partType('ParamSpecKwargs', 'kwargs'),
]
