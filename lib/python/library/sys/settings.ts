/** The settings of the interpreter that a program reads and changes through `sys`. */
import { floatOf } from '../../objects/number/floatValue'
import { originDepth, setOriginDepth } from '../../objects/generator/origin'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { keepGiven } from '../../vm/keepGiven'
import type { Vm } from '../../vm/Vm'
import { newStruct } from '../structSequence'
import { HOOK_FIELDS } from './information'

const INT_MAX = 2 ** 31 - 1
const LEAST_DIGITS = 640

/** A C int. */
function cInt(vm: Vm, object: PyObject): number {
  const value = vm.services.index(vm, object)
  if (value > INT_MAX || value < -INT_MAX - 1)
    throw vm.error('OverflowError', 'Python int too large to convert to C int')
  return Number(value)
}

function setRecursionLimit(vm: Vm, limit: PyObject): PyObject {
  const wanted = cInt(vm, limit)
  if (wanted < 1) throw vm.error('ValueError', 'recursion limit must be greater or equal than 1')
  const { depth } = vm.thread
  if (depth >= wanted) {
    throw vm.error(
      'RecursionError',
      `cannot set the recursion limit to ${wanted} at the recursion depth ${depth}: the limit is too low`,
    )
  }
  vm.recursionLimit = wanted
  return vm.newNone()
}

/** A setting kept as an object of the interpreter's state; owned. */
function setting(vm: Vm, name: string, make: () => PyObject): PyObject {
  const known = vm.state.get(name)
  if (known === undefined) return make()
  known.refs++
  return known
}

/** Takes `value` over. */
function change(vm: Vm, name: string, value: PyObject | null): void {
  vm.xdecref(keepGiven(vm, name, value))
}

function setSwitchInterval(vm: Vm, interval: PyObject): PyObject {
  const value = vm.float(floatOf(vm, interval))
  if (!(Number(value.data) > 0)) {
    vm.decref(value)
    throw vm.error('ValueError', 'switch interval must be strictly positive')
  }
  change(vm, 'switch_interval', value)
  return vm.newNone()
}

function setMostDigits(vm: Vm, most: PyObject): PyObject {
  const digits = cInt(vm, most)
  if (digits !== 0 && digits < LEAST_DIGITS)
    throw vm.error('ValueError', `maxdigits must be >= ${LEAST_DIGITS} or 0 for unlimited`)
  vm.mostIntDigits = digits
  return vm.newNone()
}

const SHOWN_HOOK = { firstiter: 'asyncgen_firstiter', finalizer: 'asyncgen_finalizer' } as const

function setHooks(vm: Vm, firstIter: PyObject | undefined, finalizer: PyObject | undefined): PyObject {
  const given = { firstiter: firstIter, finalizer }
  for (const name of ['finalizer', 'firstiter'] as const) {
    const hook = given[name]
    if (hook === undefined) continue
    if (hook !== vm.none && hook.cls.slots.call === null)
      throw vm.error('TypeError', `callable ${name} expected, got ${hook.cls.name}`)
    if (hook !== vm.none) hook.refs++
    change(vm, SHOWN_HOOK[name], hook === vm.none ? null : hook)
  }
  return vm.newNone()
}

export const settingFunctions: readonly NativeDefinition[] = [
  native('getrecursionlimit()', (vm) => vm.int(vm.recursionLimit)),
  native('setrecursionlimit(limit, /)', setRecursionLimit),
  native('getswitchinterval()', (vm) => setting(vm, 'switch_interval', () => vm.float(0.005))),
  native('setswitchinterval(interval, /)', setSwitchInterval),
  native('get_int_max_str_digits()', (vm) => vm.int(vm.mostIntDigits)),
  native('set_int_max_str_digits(maxdigits)', setMostDigits),
  native('get_coroutine_origin_tracking_depth()', (vm) => vm.int(originDepth(vm))),
  native('set_coroutine_origin_tracking_depth(depth)', (vm, depth: PyObject) => {
    const wanted = cInt(vm, depth)
    if (wanted < 0) throw vm.error('ValueError', 'depth must be >= 0')
    setOriginDepth(vm, wanted)
    return vm.newNone()
  }),
  native('get_asyncgen_hooks()', (vm) =>
    newStruct(
      vm,
      'asyncgen_hooks',
      HOOK_FIELDS.map((name) => setting(vm, SHOWN_HOOK[name], () => vm.newNone())),
    ),
  ),
  native('set_asyncgen_hooks(firstiter=None, finalizer=None)', setHooks),
]
