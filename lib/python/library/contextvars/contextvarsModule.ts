/** `_contextvars`: context variables, contexts, and the tokens that undo a `set`. */
import { equal, hashOf } from '../../objects/protocol/compare'
import { classGetItem } from '../../objects/genericItem'
import { fixedLayout } from '../../objects/layouts'
import type { KeywordValues } from '../../objects/native/KeywordValues'
import { native, type OnwardCall, onwardNative } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type KeywordNames, kind, type PyType, typeFlag } from '../../objects/PyType'
import type { PyRaise } from '../../vm/PyRaise'
import { call } from '../../objects/protocol/calls'
import { iterate } from '../../objects/protocol/iterate'
import { makeRaise } from '../../objects/exception/raising'
import { bind } from '../../objects/native/bind'
import { parseSignature } from '../../objects/native/signature'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import {
  bindIn,
  contextLayout,
  currentContext,
  enterContext,
  leaveContext,
  newContext,
  type PyContext,
  unbindIn,
  copyContext,
  valueIn,
} from './context'

interface VariableData {
  name: PyObject | null
  default: PyObject | null
}

interface PyVariable extends PyContainer {
  data: VariableData
}

interface TokenData {
  context: PyContext | null
  variable: PyVariable | null
  old: PyObject | null
  used: boolean
}

interface PyToken extends PyContainer {
  data: TokenData
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

const variableSignature = parseSignature('ContextVar(name, /, *, default=None)')

function newVariable(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (args.length === 2 && (names?.length ?? 0) === 0)
    throw vm.error('TypeError', 'ContextVar() takes at most 1 positional argument (2 given)')
  const [name, fallback] = bind(vm, variableSignature, 'ContextVar', args, names) as [PyObject, PyObject | undefined] // plain parameters
  if ((name.cls.kind & kind.STR) === 0) throw vm.error('TypeError', 'context variable name must be a str')
  // A name whose class has no hash is refused.
  hashOf(vm, name)
  const data: VariableData = { name: owned(name), default: fallback === undefined ? null : owned(fallback) }
  const variable = vm.newOf(cls, data)
  if (fallback === undefined || !vm.mayBeCollected(fallback)) vm.collector.untrack(variable)
  return variable
}

function lookupError(vm: Vm, error: string, object: PyObject): PyRaise {
  const exception = call(vm, vm.typeNamed(error), [object])
  const raise = makeRaise(vm, exception, null)
  vm.decref(exception)
  return raise
}

function getVariable(vm: Vm, self: PyVariable, fallback?: PyObject): PyObject {
  const found = valueIn(currentContext(vm), self) ?? fallback ?? self.data.default
  if (found === null) throw lookupError(vm, 'LookupError', self)
  return owned(found)
}

function setVariable(vm: Vm, self: PyVariable, value: PyObject): PyObject {
  const context = currentContext(vm)
  const old = valueIn(context, self)
  const data: TokenData = {
    context: owned(context),
    variable: owned(self),
    old: old === null ? null : owned(old),
    used: false,
  }
  bindIn(vm, context, self, value)
  return vm.container(vm.typeNamed('_contextvars.Token'), data)
}

function resetVariable(vm: Vm, self: PyVariable, token: PyObject): PyObject {
  if (token.cls !== vm.typeNamed('_contextvars.Token'))
    throw vm.error('TypeError', `expected an instance of Token, got ${vm.reprText(token)}`)
  const { data } = token as PyToken // exact Token
  if (data.used) throw vm.error('RuntimeError', `${vm.reprText(token)} has already been used once`)
  if (data.variable !== self)
    throw vm.error('ValueError', `${vm.reprText(token)} was created by a different ContextVar`)
  const context = currentContext(vm)
  if (data.context !== context) throw vm.error('ValueError', `${vm.reprText(token)} was created in a different Context`)
  data.used = true
  if (data.old === null) unbindIn(vm, context, self)
  else bindIn(vm, context, self, data.old)
  return vm.newNone()
}

function at(vm: Vm, object: PyObject): string {
  return `0x${vm.addressOf(object).toString(16)}`
}

function reprVariable(vm: Vm, self: PyObject): PyObject {
  const { name, default: fallback } = (self as PyVariable).data // the slot is that of variables
  const shown = fallback === null ? '' : ` default=${vm.reprText(fallback)}`
  return vm.str(`<ContextVar name=${vm.reprText(name ?? vm.none)}${shown} at ${at(vm, self)}>`)
}

function runIn(vm: Vm, self: PyContext, args: readonly PyObject[], keywords: KeywordValues): PyObject {
  const [callable, ...rest] = args
  if (callable === undefined) throw vm.error('TypeError', 'run() missing 1 required positional argument')
  enterContext(vm, self)
  try {
    return call(vm, callable, [...rest, ...keywords.values()], keywords.names)
  } finally {
    leaveContext(vm, self)
  }
}

/** As runIn, for the interpreter to go on with. */
const runOnward: OnwardCall = (vm, self, args, names, leave) => {
  const context = self as PyContext // the method is that of contexts
  const [callable, ...rest] = args
  if (callable === undefined || (names !== null && names.length === args.length)) return null
  enterContext(vm, context)
  leave.push(() => leaveContext(vm, context))
  return { callable, args: rest, names }
}

function variableKey(vm: Vm, key: PyObject): PyObject {
  if (key.cls === vm.typeNamed('_contextvars.ContextVar')) return key
  throw vm.error('TypeError', `a ContextVar key was expected, got ${vm.reprText(key)}`)
}

function itemsOf(vm: Vm, self: PyContext, what: 'keys' | 'values' | 'items'): PyObject {
  return vm.tuple(
    self.data.bindings.map(({ variable, value }) =>
      what === 'keys' ? owned(variable) : what === 'values' ? owned(value) : vm.tuple([owned(variable), owned(value)]),
    ),
  )
}

/** Whether the same variables have equal values. */
function haveTheSame(vm: Vm, a: PyContext, b: PyContext): boolean {
  const { bindings } = a.data
  if (bindings.length !== b.data.bindings.length) return false
  return bindings.every(({ variable, value }) => {
    const other = valueIn(b, variable)
    return other !== null && equal(vm, value, other)
  })
}

const iterateItems =
  (what: 'keys' | 'values' | 'items') =>
  (vm: Vm, self: PyContext): PyObject => {
    const items = itemsOf(vm, self, what)
    try {
      return iterate(vm, items)
    } finally {
      vm.decref(items)
    }
  }

const types: NonNullable<NativeModule['types']> = [
  {
    key: '_contextvars.ContextVar',
    base: 'object',
    exported: 'ContextVar',
    definition: {
      name: '_contextvars.ContextVar',
      module: '_contextvars',
      layout: {
        ...fixedLayout<VariableData>('ContextVar', 'machinery', 80, ['name', 'default'], {
          system: ['name'],
          labels: ['name', '(default)'],
        }),
        label: (variable) => `ContextVar '${String((variable as PyVariable).data.name?.data)}'`, // the layout is that of variables
      },
      slots: { new_: newVariable, repr: reprVariable, hash: (vm, self) => Math.floor(vm.addressOf(self) / 16) },
      methods: [
        native('get($self, default=<unrepresentable>, /)', getVariable),
        native('set($self, value, /)', setVariable),
        native('reset($self, token, /)', resetVariable),
      ],
      classMethods: [classGetItem],
      getset: { name: { get: (vm, self: PyVariable) => owned(self.data.name ?? vm.none), field: true } },
    },
  },
  {
    key: '_contextvars.Token',
    base: 'object',
    exported: 'Token',
    definition: {
      name: '_contextvars.Token',
      module: '_contextvars',
      layout: fixedLayout<TokenData>('Token', 'machinery', 64, ['context', 'variable', 'old'], {
        labels: ['(context)', 'var', 'old_value'],
      }),
      slots: {
        new_: (vm) => {
          throw vm.error('RuntimeError', 'Tokens can only be created by ContextVars')
        },
        repr: (vm, self) => {
          const { used, variable } = (self as PyToken).data // the slot is that of tokens
          return vm.str(`<Token${used ? ' used' : ''} var=${vm.reprText(variable ?? vm.none)} at ${at(vm, self)}>`)
        },
      },
      unhashable: true,
      methods: [
        native('__enter__($self, /)', (_vm, self: PyToken) => owned(self)),
        native('__exit__($self, type, val, tb, /)', (vm, self: PyToken) => {
          const { variable } = self.data
          return variable === null ? vm.newNone() : resetVariable(vm, variable, self)
        }),
      ],
      classMethods: [classGetItem],
      getset: {
        var: { get: (vm, self: PyToken) => owned(self.data.variable ?? vm.none) },
        old_value: {
          get: (vm, self: PyToken) =>
            owned(self.data.old ?? vm.typeNamed('_contextvars.Token').ns.data.getByText('MISSING') ?? vm.none),
        },
      },
      attributes: { MISSING: (vm) => vm.container(vm.typeNamed('Token.MISSING'), null) },
    },
  },
  {
    key: 'Token.MISSING',
    base: 'object',
    definition: {
      name: 'Token.MISSING',
      layout: fixedLayout<object>('Token.MISSING', 'machinery', 16, []),
      slots: { repr: (vm) => vm.str('<Token.MISSING>') },
    },
  },
  {
    key: '_contextvars.Context',
    base: 'object',
    exported: 'Context',
    definition: {
      name: '_contextvars.Context',
      module: '_contextvars',
      layout: contextLayout,
      flags: typeFlag.HAS_WEAKREFS | typeFlag.MAPPING,
      slots: {
        new_: (vm, _cls, args) => {
          if (args.length > 0) throw vm.error('TypeError', 'Context() does not accept any arguments')
          return newContext(vm, [])
        },
        len: (_vm, self) => (self as PyContext).data.bindings.length, // the slot is that of contexts
        contains: (vm, self, key) => valueIn(self as PyContext, variableKey(vm, key)) !== null, // as above
        getItem: (vm, self, key) => {
          const found = valueIn(self as PyContext, variableKey(vm, key)) // as above
          if (found === null) throw lookupError(vm, 'KeyError', key)
          return owned(found)
        },
        iter: (vm, self) => iterateItems('keys')(vm, self as PyContext), // as above
        compare: (vm, a, b, op) => {
          if (a.cls !== b.cls || (op !== '==' && op !== '!=')) return vm.newNotImplemented()
          return vm.bool(haveTheSame(vm, a as PyContext, b as PyContext) === (op === '==')) // as above
        },
      },
      unhashable: true,
      methods: [
        onwardNative('run($self, /, *args, **kwargs)', runIn, runOnward),
        native('copy($self, /)', (vm, self: PyContext) => newContext(vm, self.data.bindings)),
        native('get($self, key, default=None, /)', (vm, self: PyContext, key: PyObject, fallback?: PyObject) =>
          owned(valueIn(self, variableKey(vm, key)) ?? fallback ?? vm.none),
        ),
        native('keys($self, /)', iterateItems('keys')),
        native('values($self, /)', iterateItems('values')),
        native('items($self, /)', iterateItems('items')),
      ],
    },
  },
]

export const contextvarsModule: NativeModule = {
  name: '_contextvars',
  functions: [native('copy_context()', copyContext)],
  types,
}
