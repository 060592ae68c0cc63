/** `decimal.Context`, and the context manager that `localcontext` gives. */
import { bind } from '../../objects/native/bind'
import { parseSignature } from '../../objects/native/signature'
import { fixedLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type KeywordNames, type PyType, typeFlag } from '../../objects/PyType'
import { genericGetAttr, genericSetAttr } from '../../objects/protocol/attributes'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import {
  contextLayout,
  copyContext,
  currentDecimalContext,
  givenContext,
  newContext,
  type PyDecimalContext,
  setDecimalContext,
  template,
} from './context'
import { conditionsOf, givenConditions, fieldAttributes, fields } from './contextFields'
import { contextMethods } from './contextMethods'
import { signalNames } from './signals'

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

const settings = ['prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps']
const signature = parseSignature(`Context(${settings.map((name) => `${name}=None`).join(', ')})`, { nameless: true })

/** Like the default context, with nothing met yet. */
function newContextObject(vm: Vm, cls: PyType): PyObject {
  return newContext(vm, cls, { ...template(vm, 'decimal.default').data, status: 0 })
}

function initialize(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const given = bind(vm, signature, 'Context', args, names) as (PyObject | undefined)[] // plain parameters
  applySettings(vm, self as PyDecimalContext, given) // the slot is that of contexts
}

/** Settings in the order of `settings`; None leaves one as it is. */
function applySettings(vm: Vm, { data }: PyDecimalContext, given: readonly (PyObject | undefined)[]): void {
  // CPython sets the traps before the flags.
  const inOrder = [...settings.slice(0, 6), 'traps', 'flags']
  for (const name of inOrder) {
    const value = given[settings.indexOf(name)]
    if (value === undefined || value === vm.none) continue
    if (name === 'traps') data.traps = givenConditions(vm, value)
    else if (name === 'flags') data.status = givenConditions(vm, value)
    else fields[name]?.set(vm, data, value)
  }
}

function getAttribute(vm: Vm, self: PyObject, name: string): PyObject {
  const { data } = self as PyDecimalContext // the slot is that of contexts
  if (name === 'traps' && data.trapsDict !== null) return owned(data.trapsDict)
  if (name === 'flags' && data.flagsDict !== null) return owned(data.flagsDict)
  return genericGetAttr(vm, self, name)
}

function setAttribute(vm: Vm, self: PyObject, name: string, value: PyObject | null): void {
  if (value === null) throw vm.error('AttributeError', 'context attributes cannot be deleted')
  const { data } = self as PyDecimalContext // as above
  if (name === 'traps') data.traps = conditionsOf(vm, value)
  else if (name === 'flags') data.status = conditionsOf(vm, value)
  else genericSetAttr(vm, self, name, value)
}

function text(vm: Vm, self: PyObject): PyObject {
  const { prec, rounding, emin, emax, capitals, clamp, status, traps } = (self as PyDecimalContext).data // as above
  const shown = (bits: number): string => `[${signalNames(bits).join(', ')}]`
  const head = `prec=${prec}, rounding=${rounding}, Emin=${emin}, Emax=${emax}`
  return vm.str(
    `Context(${head}, capitals=${capitals ? 1 : 0}, clamp=${clamp ? 1 : 0}, flags=${shown(status)}, traps=${shown(traps)})`,
  )
}

export const contextType: TypeEntry & { readonly exported: string } = {
  key: 'decimal.Context',
  base: 'object',
  exported: 'Context',
  definition: {
    name: 'decimal.Context',
    module: 'decimal',
    layout: contextLayout,
    flags: typeFlag.BASETYPE,
    slots: {
      new_: newContextObject,
      init: initialize,
      repr: text,
      getattro: getAttribute,
      setattro: setAttribute,
    },
    methods: contextMethods,
    getset: fieldAttributes,
  },
}

interface ManagerData {
  local: PyDecimalContext | null
  global: PyDecimalContext | null
}

interface PyManager extends PyContainer {
  data: ManagerData
}

/** `localcontext(ctx, **settings)`. */
export function localContext(vm: Vm, ...given: readonly (PyObject | undefined)[]): PyObject {
  const [context, ...rest] = given
  const outer = currentDecimalContext(vm)
  const local = copyContext(vm, givenContext(vm, context))
  try {
    applySettings(vm, local, rest)
  } catch (error) {
    vm.decref(local)
    throw error
  }
  const data: ManagerData = { local, global: owned(outer) }
  return vm.container(vm.typeNamed('decimal.ContextManager'), data)
}

function enter(vm: Vm, { data }: PyManager): PyObject {
  if (data.local === null) return vm.newNone()
  setDecimalContext(vm, data.local)
  return owned(data.local)
}

function leave(vm: Vm, { data }: PyManager): PyObject {
  if (data.global !== null) setDecimalContext(vm, data.global)
  return vm.newNone()
}

export const managerType: TypeEntry = {
  key: 'decimal.ContextManager',
  base: 'object',
  definition: {
    name: 'decimal.ContextManager',
    module: 'decimal',
    layout: fixedLayout<ManagerData>('ContextManager', 'machinery', 48, ['local', 'global']),
    methods: [native('__enter__($self, /)', enter), native('__exit__($self, *args)', leave)],
  },
}
