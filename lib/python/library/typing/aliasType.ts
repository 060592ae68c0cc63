/** `type X = ...`: an alias whose value is computed when first asked for. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { NAMED_SLOT } from '../../../heap/history/event'
import { unionOf } from '../../objects/generic/unionType'
import { fixedLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type KeywordNames, kind, nb, type PyType, typeFlag } from '../../objects/PyType'
import { findAttr } from '../../objects/protocol/attributes'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { evaluate, evaluatorOf, owned } from './lazyValue'
import { hasDefault, type PyParameter } from './parameters'
import { iterateUnpacked, unpacked } from './parameterTypes'

const KEY = 'typing.TypeAliasType'

interface AliasData {
  readonly name: string
  typeParams: PyObject | null
  computeValue: PyObject | null
  value: PyObject | null
  module: PyObject | null
}

interface PyTypeAlias extends PyContainer {
  data: AliasData
}

const FIELDS = ['typeParams', 'computeValue', 'value', 'module'] as const

/** What a `type` statement makes; arguments are borrowed. */
export function newTypeAlias(vm: Vm, name: PyObject, params: PyObject, compute: PyObject): PyObject {
  const data: AliasData = {
    name: String(name.data),
    typeParams: params === vm.none ? null : owned(params),
    computeValue: owned(compute),
    value: null,
    module: null,
  }
  return vm.container(vm.typeNamed(KEY), data)
}

const signature = parseSignature('typealias(name, value, *, type_params=())')

function create(vm: Vm, _cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [name, value, params] = bind(vm, signature, 'typealias', args, names) as [
    PyObject,
    PyObject,
    PyObject | undefined,
  ] // plain parameters
  if ((name.cls.kind & kind.STR) === 0)
    throw vm.error('TypeError', `typealias() argument 'name' must be str, not ${argumentKind(vm, name)}`)
  if (params !== undefined) checkParameters(vm, params)
  const module = vm.frame?.globals.data.getByText('__name__') ?? null
  const data: AliasData = {
    name: String(name.data),
    typeParams: params === undefined || params === vm.emptyTuple ? null : owned(params),
    computeValue: null,
    value: owned(value),
    module: module === null ? null : owned(module),
  }
  return vm.container(vm.typeNamed(KEY), data)
}

function checkParameters(vm: Vm, params: PyObject): void {
  if (params.cls !== vm.types.tuple) throw vm.error('TypeError', 'type_params must be a tuple')
  let seen = false
  for (const param of params.data as PyObject[]) {
    const isParameter = ['TypeVar', 'ParamSpec', 'TypeVarTuple'].some(
      (type) => param.cls === vm.typeNamed(`typing.${type}`),
    )
    if (!isParameter) throw vm.error('TypeError', `Expected a type param, got ${vm.reprText(param)}`)
    const has = hasDefault(vm, param as PyParameter) // its class was tested
    if (seen && !has)
      throw vm.error('TypeError', `non-default type parameter '${vm.reprText(param)}' follows default type parameter`)
    seen = has
  }
}

function valueOf(vm: Vm, self: PyTypeAlias): PyObject {
  const { data } = self
  if (data.value !== null || data.computeValue === null) return data.value ?? vm.none
  const value = evaluate(vm, data.computeValue)
  data.value = value
  vm.recordStore(self, NAMED_SLOT + FIELDS.indexOf('value'), value)
  return value
}

/** The type parameters, packs of them unpacked; a tuple, owned. */
function parametersOf(vm: Vm, { data }: PyTypeAlias): PyObject {
  const params = (data.typeParams?.data as PyObject[] | undefined) ?? [] // a tuple
  const pack = vm.typeNamed('typing.TypeVarTuple')
  return vm.tuple(params.map((param) => (param.cls === pack ? unpacked(vm, param) : owned(param))))
}

function getItem(vm: Vm, self: PyObject, item: PyObject): PyObject {
  if ((self as PyTypeAlias).data.typeParams === null)
    throw vm.error('TypeError', 'Only generic type aliases are subscriptable') // the slot is that of aliases
  return vm.services.genericAlias(vm, self, item)
}

export const typeAliasTypes: readonly TypeEntry[] = [
  {
    key: KEY,
    base: 'object',
    definition: {
      name: KEY,
      module: 'typing',
      layout: fixedLayout<AliasData>('TypeAliasType', 'machinery', 72, FIELDS, {
        labels: ['__type_params__', 'evaluate_value', '__value__', '__module__'],
        system: ['module'],
      }),
      flags: typeFlag.HAS_WEAKREFS,
      slots: {
        new_: create,
        repr: (vm, self) => vm.str((self as PyTypeAlias).data.name), // the slot is that of aliases
        iter: iterateUnpacked,
        getItem,
      },
      number: { [nb.OR]: unionOf },
      methods: [native('__reduce__($self, /)', (vm, self: PyTypeAlias) => vm.str(self.data.name))],
      getset: {
        __name__: { get: (vm, self: PyTypeAlias) => vm.str(self.data.name), field: true },
        __parameters__: { get: parametersOf },
        __type_params__: { get: (vm, { data }: PyTypeAlias) => owned(data.typeParams ?? vm.emptyTuple) },
        __value__: { get: (vm, self: PyTypeAlias) => owned(valueOf(vm, self)) },
        evaluate_value: { get: (vm, { data }: PyTypeAlias) => evaluatorOf(vm, data.computeValue, data.value) },
        __module__: {
          get: (vm, { data }: PyTypeAlias) => {
            if (data.module !== null) return owned(data.module)
            return (data.computeValue === null ? null : findAttr(vm, data.computeValue, '__module__')) ?? vm.newNone()
          },
        },
      },
    },
  },
]
