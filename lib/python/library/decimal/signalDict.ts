/** The mapping from signals to booleans that shows a context's flags or traps, and sets them. */
import { isDictTable } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { fixedLayout } from '../../objects/layouts'
import { dictSet } from '../../objects/dict/dictionary'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { type CompareOp, typeFlag } from '../../objects/PyType'
import { iterate } from '../../objects/protocol/iterate'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import type { ContextData, SignalDictData } from './context'
import { dictConditions, shownBits, signalBits } from './contextFields'
import { signalClass, signals } from './signals'

const BYTES = 24
const GC_HEADER = 16

const layout = fixedLayout<SignalDictData>('SignalDict', 'machinery', BYTES + GC_HEADER, [])

interface Shown {
  readonly data: ContextData
  readonly which: 'status' | 'traps'
}

function shownBy(vm: Vm, self: PyObject): Shown {
  const { context, which } = self.data as SignalDictData // the slots are those of signal dicts
  if (context === null) throw vm.error('ValueError', 'invalid signal dict')
  return { data: context, which }
}

function bitsOf(vm: Vm, self: PyObject): number {
  const { data, which } = shownBy(vm, self)
  return data[which]
}

function setSignal(vm: Vm, self: PyObject, key: PyObject, value: PyObject | null): void {
  const { data, which } = shownBy(vm, self)
  if (value === null) throw vm.error('ValueError', 'signal keys cannot be deleted')
  const bits = signalBits(vm, key)
  data[which] = vm.truth(value) ? data[which] | bits : data[which] & ~bits
}

function compare(vm: Vm, self: PyObject, other: PyObject, op: CompareOp): PyObject {
  const bits = bitsOf(vm, self)
  if (op !== '==' && op !== '!=') return vm.newNotImplemented()
  const others = shownBits(vm, other) ?? (isDictTable(other.data) ? bitsOfDict(vm, other as PyDict) : null) // a dict, then
  if (others === null) return vm.newNotImplemented()
  return vm.bool((bits === others) === (op === '=='))
}

/** Null for a dict that is none of all the signals: nothing can be said of the two. */
function bitsOfDict(vm: Vm, dict: PyDict): number | null {
  try {
    return dictConditions(vm, dict)
  } catch (error) {
    if (!vm.isError(error, 'KeyError')) throw error
    vm.dropError(error)
    return null
  }
}

function copy(vm: Vm, self: PyObject): PyObject {
  const bits = bitsOf(vm, self)
  const dict = vm.newDict()
  for (const signal of signals) {
    const value = vm.bool((bits & signal.bits) !== 0)
    dictSet(vm, dict, signalClass(vm, signal.name), value)
    vm.decref(value)
  }
  return dict
}

function text(vm: Vm, self: PyObject): PyObject {
  const bits = bitsOf(vm, self)
  const shown = signals.map(
    (signal) => `<class 'decimal.${signal.name}'>:${(bits & signal.bits) !== 0 ? 'True' : 'False'}`,
  )
  return vm.str(`{${shown.join(', ')}}`)
}

function iterateSignals(vm: Vm, self: PyObject): PyObject {
  bitsOf(vm, self)
  const classes = vm.tuple(
    signals.map(({ name }) => {
      const cls = signalClass(vm, name)
      cls.refs++
      return cls
    }),
  )
  try {
    return iterate(vm, classes)
  } finally {
    vm.decref(classes)
  }
}

export const signalDictMixin: TypeEntry = {
  key: 'decimal.SignalDictMixin',
  base: 'object',
  definition: {
    name: 'decimal.SignalDictMixin',
    module: 'decimal',
    layout,
    flags: typeFlag.BASETYPE,
    slots: {
      new_: (vm, cls) => {
        const data: SignalDictData = { context: null, which: 'status' }
        return vm.newOf(cls, data)
      },
      repr: text,
      compare,
      iter: iterateSignals,
      len: (vm, self) => {
        bitsOf(vm, self)
        return signals.length
      },
      getItem: (vm, self, key) => vm.bool((bitsOf(vm, self) & signalBits(vm, key)) !== 0),
      setItem: setSignal,
    },
    unhashable: true,
    methods: [native('copy($self, /)', copy)],
  },
}
