/**
 * TypeVar, ParamSpec and TypeVarTuple: what they hold, and making them. Follows Objects/typevarobject.c of CPython 3.14.
 */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { NAMED_SLOT } from '../../../heap/history/event'
import { fixedLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { parseSignature } from '../../objects/native/signature'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type KeywordNames, kind, type PyType } from '../../objects/PyType'
import { instanceSet } from '../../objects/protocol/attributes'
import { truth } from '../../objects/protocol/truth'
import type { Vm } from '../../vm/Vm'
import { callTyping, evaluate, noDefault, owned } from './lazyValue'

export interface ParameterData {
  bound: PyObject | null
  evaluateBound: PyObject | null
  constraints: PyObject | null
  evaluateConstraints: PyObject | null
  default: PyObject | null
  evaluateDefault: PyObject | null
  readonly name: string
  readonly covariant: boolean
  readonly contravariant: boolean
  readonly inferVariance: boolean
}

export interface PyParameter extends PyContainer {
  data: ParameterData
}

type ParameterKind = 'TypeVar' | 'ParamSpec' | 'TypeVarTuple'
type LazyField = 'bound' | 'constraints' | 'default'

const FIELDS = ['bound', 'evaluateBound', 'constraints', 'evaluateConstraints', 'default', 'evaluateDefault'] as const
const LAZY: Readonly<Record<LazyField, (typeof FIELDS)[number]>> = {
  bound: 'evaluateBound',
  constraints: 'evaluateConstraints',
  default: 'evaluateDefault',
}

const LABELS = [
  '__bound__',
  'evaluate_bound',
  '__constraints__',
  'evaluate_constraints',
  '__default__',
  'evaluate_default',
]

export const parameterLayout = (name: ParameterKind, bytes: number): ReturnType<typeof fixedLayout> =>
  fixedLayout<ParameterData>(name, 'machinery', bytes, FIELDS, { labels: LABELS })

/** What a parameter of `def f[T]` is: its variance is inferred, and it has no module. */
export function newParameter(vm: Vm, which: ParameterKind, name: string): PyParameter {
  return make(vm, which, name, { inferVariance: true })
}

function make(vm: Vm, which: ParameterKind, name: string, given: Partial<ParameterData>): PyParameter {
  const data: ParameterData = {
    bound: null,
    evaluateBound: null,
    constraints: null,
    evaluateConstraints: null,
    default: null,
    evaluateDefault: null,
    name,
    covariant: false,
    contravariant: false,
    inferVariance: false,
    ...given,
  }
  return vm.container(vm.typeNamed(`typing.${which}`), data) as PyParameter // these types have ParameterData
}

/** Puts the function that computes a bound, constraints or a default in its place. */
export function setLazy(vm: Vm, parameter: PyParameter, field: LazyField, lazy: PyObject): void {
  put(vm, parameter, LAZY[field], owned(lazy))
}

/** Takes the value over. */
function put(vm: Vm, parameter: PyParameter, field: (typeof FIELDS)[number], value: PyObject): void {
  const old = parameter.data[field]
  parameter.data[field] = value
  vm.recordStore(parameter, NAMED_SLOT + FIELDS.indexOf(field), value)
  vm.xdecref(old)
}

/** The bound, constraints or default, computed if need be; borrowed, or null where there is none. */
export function lazyField(vm: Vm, parameter: PyParameter, field: LazyField): PyObject | null {
  const known = parameter.data[field]
  const lazy = parameter.data[LAZY[field]]
  if (known !== null || lazy === null) return known
  const value = evaluate(vm, lazy)
  put(vm, parameter, field, value)
  return value
}

export function defaultOf(vm: Vm, parameter: PyParameter): PyObject {
  return lazyField(vm, parameter, 'default') ?? noDefault(vm)
}

export function hasDefault(vm: Vm, { data }: PyParameter): boolean {
  return data.evaluateDefault !== null || (data.default !== null && data.default !== noDefault(vm))
}

const VARIANCE = 'covariant=False, contravariant=False, infer_variance=False'
const typeVar = parseSignature(`typevar(name, *constraints, bound=None, default=NoDefault, ${VARIANCE})`)
const paramSpec = parseSignature(`paramspec(name, *, bound=None, default=NoDefault, ${VARIANCE})`)
const typeVarTuple = parseSignature('typevartuple(name, *, default=NoDefault)')

function nameOf(vm: Vm, func: string, name: PyObject): string {
  if ((name.cls.kind & kind.STR) !== 0) return name.data as string // a str inside
  throw vm.error('TypeError', `${func}() argument 'name' must be str, not ${argumentKind(vm, name)}`)
}

type Given = PyObject | undefined

function variance(
  vm: Vm,
  covariant: Given,
  contravariant: Given,
  infer: Given,
): Pick<ParameterData, 'covariant' | 'contravariant' | 'inferVariance'> {
  const [co, contra, inferred] = [covariant, contravariant, infer].map((flag) => flag !== undefined && truth(vm, flag))
  if (co === true && contra === true) throw vm.error('ValueError', 'Bivariant types are not supported.')
  if (inferred === true && (co === true || contra === true))
    throw vm.error('ValueError', 'Variance cannot be specified with infer_variance.')
  return { covariant: co === true, contravariant: contra === true, inferVariance: inferred === true }
}

/** A type as it stands, None as its class; anything else is for `typing` to judge. Owned, or null for no bound. */
function checkedBound(vm: Vm, bound: Given): PyObject | null {
  if (bound === undefined || bound === vm.none) return null
  if ((bound.cls.kind & kind.TYPE) !== 0) return owned(bound)
  const message = vm.str('Bound must be a type.')
  try {
    return callTyping(vm, '_type_check', [bound, message])
  } finally {
    vm.decref(message)
  }
}

/** The module of the code that calls becomes the parameter's. */
function tellModule(vm: Vm, parameter: PyParameter): PyParameter {
  instanceSet(vm, parameter, '__module__', vm.frame?.globals.data.getByText('__name__') ?? vm.none)
  return parameter
}

function givenDefault(value: Given): Pick<ParameterData, 'default'> {
  return { default: value === undefined ? null : owned(value) }
}

export function createTypeVar(vm: Vm, _cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [name, constraints, bound, fallback, covariant, contravariant, infer] = bind(
    vm,
    typeVar,
    'typevar',
    args,
    names,
  ) as [PyObject, readonly PyObject[], ...Given[]] // plain parameters after *constraints
  const text = nameOf(vm, 'typevar', name)
  const flags = variance(vm, covariant, contravariant, infer)
  if (constraints.length === 1) throw vm.error('TypeError', 'A single constraint is not allowed')
  const checked = checkedBound(vm, bound)
  if (constraints.length > 0 && checked !== null) {
    vm.decref(checked)
    throw vm.error('TypeError', 'Constraints cannot be combined with bound=...')
  }
  const tuple = constraints.length === 0 ? null : vm.tuple(constraints.map(owned))
  const given = { bound: checked, constraints: tuple, ...givenDefault(fallback), ...flags }
  return tellModule(vm, make(vm, 'TypeVar', text, given))
}

export function createParamSpec(vm: Vm, _cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [name, bound, fallback, covariant, contravariant, infer] = bind(vm, paramSpec, 'paramspec', args, names) as [
    PyObject,
    ...Given[],
  ] // plain parameters
  const text = nameOf(vm, 'paramspec', name)
  const flags = variance(vm, covariant, contravariant, infer)
  const given = { bound: checkedBound(vm, bound), ...givenDefault(fallback), ...flags }
  return tellModule(vm, make(vm, 'ParamSpec', text, given))
}

export function createTypeVarTuple(vm: Vm, _cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [name, fallback] = bind(vm, typeVarTuple, 'typevartuple', args, names) as [PyObject, Given] // plain parameters
  return tellModule(vm, make(vm, 'TypeVarTuple', nameOf(vm, 'typevartuple', name), givenDefault(fallback)))
}
