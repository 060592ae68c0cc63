/**
 * Calls. A Python function's frame is pushed and returned to the interpreter; so is `__init__` of a new instance. Anything
 * else is called at once: then the result is on the stack and null is returned.
 */
import { newBaseException } from '../../objects/exception/baseException'
import { bindArguments } from '../../objects/function/arguments'
import type { MethodData, PyFunction } from '../../objects/function/functionData'
import { fitsAsItStands } from '../../objects/native/bind'
import { callNative, type NativeData } from '../../objects/native/native'
import type { PyContainer, PyObject, PyTuple } from '../../objects/PyObject'
import { type KeywordNames, kind, type NamesOfCall, type PyType, typeFlag } from '../../objects/PyType'
import { call as callAny } from '../../objects/protocol/calls'
import { lookupInType } from '../../objects/protocol/lookup'
import { entries } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { type Continuation, type Frame, newFrame } from '../Frame'
import { isFirstTime } from '../firstTime'
import { pushFrame } from '../frames'
import { dropPacked, packArguments, tupleComesAndGoes } from '../unseen'
import { PUT_ASIDE } from '../threads/putAside'
import { tellCall, tellResult } from '../monitoring/calls'
import { monitored } from '../monitoring/Monitoring'
import { calledNative } from '../tracing/events'
import type { Vm } from '../Vm'
import { finishCall } from './finishCall'
import { isOwned, peek, peekNull, replace, replaceTopFirst } from './operands'
import { enterOnward } from './onward'

/** `callable, self or NULL, args... ->` */
export function call(vm: Vm, frame: Frame, argc: number, mask: number): Frame | null {
  return dispatch(vm, frame, argc, mask, null)
}

/** `callable, self or NULL, args..., names ->` */
export function callKeywords(vm: Vm, frame: Frame, argc: number, mask: number): Frame | null {
  const tuple = peek(frame, 0) as PyTuple // the compiler puts a tuple of names there
  const names = tuple.data.map((name) => String(name.data))
  frame.stack[--frame.sp] = null
  tuple.refs--
  try {
    return dispatch(vm, frame, argc, mask >> 1, names)
  } catch (error) {
    if (error === PUT_ASIDE) {
      tuple.refs++
      frame.stack[frame.sp++] = tuple
    }
    throw error
  }
}

function dispatch(vm: Vm, frame: Frame, argc: number, mask: number, names: KeywordNames): Frame | null {
  const { types } = vm
  const low = frame.sp - argc - 2
  let callable = frame.stack[low] as PyObject // the compiler balances the stack
  vm.recorder.use(callable.id)
  let owned = isOwned(mask, argc + 1)
  if (callable.cls === types.method && (frame.stack[low + 1] ?? null) === null) {
    const method = callable.data as MethodData // exact method
    const { func, self } = method
    if (func !== null && self !== null && (func.cls === types.function || func.cls === types.builtin)) {
      func.refs++
      self.refs++
      frame.stack[low] = func
      frame.stack[low + 1] = self
      if (owned) vm.decref(callable)
      callable = func
      owned = true
      mask &= ~(3 << argc)
    }
  }
  if (vm.watching && vm.monitoring.hears(monitored.CALL)) {
    const watched = { callable, first: argumentsOf(frame, argc)[0] ?? null }
    tellCall(vm, frame, watched)
    if (callable.cls !== types.function) {
      const result = tellResult(vm, frame, watched, () => callOther(vm, frame, callable, argc, names))
      finishCall(vm, frame, argc, mask, result, callable, owned)
      return null
    }
  }
  if (callable.cls === types.function) return callFunction(vm, frame, callable as PyFunction, argc, mask, names, owned) // exact function
  if (callable.cls === types.type) {
    const raised =
      names === null && !vm.watching ? callException(vm, frame, callable as PyType, argc, mask, owned) : null // the class of a class
    if (raised !== null) return raised
    const init = inlineInit(vm, callable as PyType) // the class of a class
    if (init !== null) return callInit(vm, frame, callable as PyType, init, argc, mask, names, owned) // as above
  }
  if (mayGoOn(vm, callable)) {
    const onward = enterOnward(vm, { callable, args: argumentsOf(frame, argc), names })
    if (onward !== null) return onward
  }
  const result = vm.watching
    ? calledNative(vm, frame, callable, argumentsOf(frame, argc)[0] ?? null, () =>
        callOther(vm, frame, callable, argc, names),
      )
    : callOther(vm, frame, callable, argc, names)
  finishCall(vm, frame, argc, mask, result, callable, owned)
  return null
}

/** As many arguments as callShort gives one by one. */
const MOST_SHORT = 3

/** A native function that takes just what it is given, up to three arguments; null for any other. */
function callShort(vm: Vm, frame: Frame, callable: PyObject, self: PyObject | null, argc: number): PyObject | null {
  const isBuiltin = callable.cls === vm.types.builtin && self === null
  if (!isBuiltin && (callable.cls !== vm.types.methodDescriptor || self === null)) return null
  const data = callable.data as NativeData // both hold it
  const { convention, bound } = data.signature
  if (data.packs) return null
  const bindTo = bound ? (isBuiltin ? data.self : self) : null
  if (bound && bindTo === null) return null
  const isShort = argc < 2 && convention === (argc === 0 ? 'none' : 'one')
  if (!isShort && !fitsAsItStands(data.signature, argc)) return null
  const handler = data.definition.call as (vm: Vm, ...args: PyObject[]) => PyObject // its signature says how many
  if (argc === 0) return bindTo === null ? handler(vm) : handler(vm, bindTo)
  const last = peek(frame, 0)
  if (argc === 1) return bindTo === null ? handler(vm, last) : handler(vm, bindTo, last)
  const before = peek(frame, 1)
  if (argc === 2) return bindTo === null ? handler(vm, before, last) : handler(vm, bindTo, before, last)
  const first = peek(frame, 2)
  return bindTo === null ? handler(vm, first, before, last) : handler(vm, bindTo, first, before, last)
}

/** Whether the call may come to one of a Python function; most come to native code at once. */
function mayGoOn(vm: Vm, callable: PyObject): boolean {
  const { types } = vm
  const { cls } = callable
  if (cls === types.builtin || cls === types.methodDescriptor)
    return (callable.data as NativeData).definition.onward !== null // both classes have it
  return cls !== types.type && cls !== types.wrapperDescriptor
}

/** With self, if there is one. */
function argumentsOf(frame: Frame, argc: number): PyObject[] {
  const { stack, sp } = frame
  const first = (stack[sp - argc - 1] ?? null) === null ? sp - argc : sp - argc - 1
  return stack.slice(first, sp) as PyObject[] // the compiler balances the stack
}

function callOther(vm: Vm, frame: Frame, callable: PyObject, argc: number, names: KeywordNames): PyObject {
  const self = frame.stack[frame.sp - argc - 1] ?? null
  if (names === null && argc <= MOST_SHORT) {
    const result = callShort(vm, frame, callable, self, argc)
    if (result !== null) return result
  }
  if (callable.cls === vm.types.methodDescriptor && self !== null) {
    const args = frame.stack.slice(frame.sp - argc, frame.sp) as PyObject[] // the compiler balances the stack
    return callNative(vm, callable.data as NativeData, self, args, names) // found in the class of self
  }
  const args = argumentsOf(frame, argc)
  if (callable.cls !== vm.types.builtin) return callAny(vm, callable, args, names)
  const data = callable.data as NativeData // exact builtin
  return callNative(vm, data, data.self, args, names)
}

/** Takes self and arguments off the stack; bit i of `borrowed` says that argument i is. */
function takeArguments(frame: Frame, argc: number, mask: number): { args: PyObject[]; borrowed: number } {
  const { stack } = frame
  const low = frame.sp - argc - 2
  const first = (stack[low + 1] ?? null) === null ? low + 2 : low + 1
  const args: PyObject[] = []
  let borrowed = 0
  for (let at = first; at < frame.sp; at++) {
    const arg = stack[at] as PyObject // the compiler balances the stack
    const i = at - first
    if (!isOwned(mask, frame.sp - 1 - at)) {
      if (i < 31) borrowed |= 1 << i
      else arg.refs++
    }
    args.push(arg)
  }
  stack.fill(null, low, frame.sp)
  frame.sp = low
  return { args, borrowed }
}

function callFunction(
  vm: Vm,
  frame: Frame,
  func: PyFunction,
  argc: number,
  mask: number,
  names: KeywordNames,
  owned: boolean,
): Frame {
  const given = (frame.stack[frame.sp - argc - 1] ?? null) === null ? argc : argc + 1
  if (names === null && given < 31 && isPlainCall(func, given)) {
    const next = moveArguments(frame, func, argc, given, mask)
    addDefaults(func, next, given)
    if (!owned) func.refs++
    return enter(vm, next, 'call')
  }
  const { args, borrowed } = takeArguments(frame, argc, mask)
  let next: Frame
  try {
    next = bindArguments(vm, func, args, names, borrowed)
  } finally {
    if (owned) vm.decref(func)
  }
  return enter(vm, next, 'call')
}

/** Whether so many positional arguments, and defaults for the rest, are all that the function takes. */
function isPlainCall({ data }: PyFunction, given: number): boolean {
  const { plainArgs } = data.code.data
  if (given >= plainArgs) return given === plainArgs
  return data.defaults !== null && given + data.defaults.data.length >= plainArgs
}

/** Of a plain call, for the arguments that were not given. */
function addDefaults({ data }: PyFunction, frame: Frame, given: number): void {
  const { plainArgs } = data.code.data
  if (given === plainArgs || data.defaults === null) return
  const items = data.defaults.data
  for (let slot = given; slot < plainArgs; slot++) {
    const value = items[slot - plainArgs + items.length] as PyObject // isPlainCall says there are enough
    value.refs++
    frame.stack[slot] = value
  }
}

/** The commonest call: what lies on the caller's stack is exactly what the function takes. `func` is taken over. */
function moveArguments(frame: Frame, func: PyFunction, argc: number, given: number, mask: number): Frame {
  const { data } = func
  const next = newFrame(data.code.data, func, data.globals, data.builtins)
  const { stack, sp } = frame
  const first = sp - given
  let borrowed = 0
  for (let i = 0; i < given; i++) {
    next.stack[i] = stack[first + i] ?? null
    stack[first + i] = null
    if (((mask >> (given - 1 - i)) & 1) !== 0) borrowed |= 1 << i
  }
  next.borrowed = borrowed
  frame.sp = sp - argc - 2
  stack[frame.sp] = null
  stack[frame.sp + 1] = null
  return next
}

function enter(vm: Vm, next: Frame, then: Continuation): Frame {
  next.then = then
  pushFrame(vm, next)
  return next
}

/** The `__init__` to run for a plain instance of the class, or null where more has to be asked. */
function inlineInit(vm: Vm, cls: PyType): PyFunction | null {
  if (cls.slots.new_ !== vm.types.object.slots.new_ || (cls.flags & typeFlag.HEAP) === 0) return null
  if (cls.kind !== kind.OBJECT || (cls.flags & typeFlag.ABSTRACT) !== 0) return null
  const init = lookupInType(cls, '__init__')
  return init !== null && init.cls === vm.types.function ? (init as PyFunction) : null // exact function
}

function callInit(
  vm: Vm,
  frame: Frame,
  cls: PyType,
  init: PyFunction,
  argc: number,
  mask: number,
  names: KeywordNames,
  owned: boolean,
): Frame {
  const named = names?.length ?? 0
  const isSimple = named === 0 && init.data.code.data.plainArgs >= 0
  const isPacked = !isSimple || !cls.isInline || isFirstTime(frame)
  const plain = argc - named
  if (isPacked) packArguments(vm, plain, named)
  const instance = vm.services.newInstance(vm, cls)
  if (named > 0) tupleComesAndGoes(vm, named)
  const staysPacked = !isSimple
  if (isPacked && isSimple) dropPacked(vm, plain, named)
  const isPlain = names === null && (frame.stack[frame.sp - argc - 1] ?? null) === null
  if (isPlain && argc < 30 && isPlainCall(init, argc + 1)) {
    const next = frameOfInit(frame, init, instance, argc, mask)
    if (owned) vm.decref(cls)
    return enter(vm, next, 'init')
  }
  const { args, borrowed } = takeArguments(frame, argc, mask)
  instance.refs++
  let next: Frame
  try {
    next = bindArguments(vm, init, [instance, ...args], names, borrowed << 1)
  } catch (error) {
    if (staysPacked) dropPacked(vm, plain, named)
    vm.decref(instance)
    throw error
  } finally {
    if (owned) vm.decref(cls)
  }
  next.instance = instance
  if (staysPacked) vm.afterCalls.set(next, () => dropPacked(vm, plain, named))
  return enter(vm, next, 'init')
}

/** The frame of a plain call of `__init__`, with the instance in front of what lies on the caller's stack. */
function frameOfInit(frame: Frame, init: PyFunction, instance: PyContainer, argc: number, mask: number): Frame {
  frame.stack[frame.sp - argc - 1] = instance
  const next = moveArguments(frame, init, argc, argc + 1, mask & ~(1 << argc))
  addDefaults(init, next, argc + 1)
  init.refs++
  instance.refs++
  next.instance = instance
  return next
}

/** A class of exceptions whose `__init__` alone is Python, called as plainly as that takes it; null for any other. */
function callException(vm: Vm, frame: Frame, cls: PyType, argc: number, mask: number, owned: boolean): Frame | null {
  if (cls.slots.new_ !== newBaseException || (frame.stack[frame.sp - argc - 1] ?? null) !== null || argc >= 30)
    return null
  const init = lookupInType(cls, '__init__')
  if (init === null || init.cls !== vm.types.function || !isPlainCall(init as PyFunction, argc + 1)) return null
  const instance = newBaseException(vm, cls, argumentsOf(frame, argc), null)
  const next = frameOfInit(frame, init as PyFunction, instance, argc, mask) // exact function
  if (owned) vm.decref(cls)
  return enter(vm, next, 'init')
}

/** `owner ->`: what the getter returns takes its place. */
export function enterGetter(vm: Vm, frame: Frame, getter: PyFunction, mask: number): void {
  const owner = peek(frame, 0)
  if (!isOwned(mask, 0)) owner.refs++
  frame.stack[--frame.sp] = null
  enter(vm, bindArguments(vm, getter, [owner], null, 0), 'call')
}

/** `callable, NULL, args, keywords or NULL ->` */
export function callUnpacked(vm: Vm, frame: Frame, mask: number): Frame | null {
  const callable = peek(frame, 3)
  vm.recorder.use(callable.id)
  const positional = vm.services.tupleOfArguments(vm, callable, peek(frame, 1))
  const keywords = peekNull(frame, 0) as PyDict | null // DICT_MERGE made it
  const args = positional.data.slice()
  const names = keywords === null ? [] : pushKeywords(vm, args, keywords)
  const watched =
    vm.watching && vm.monitoring.hears(monitored.CALL) ? { callable, first: positional.data[0] ?? null } : null
  if (watched !== null) tellCall(vm, frame, watched)
  if (callable.cls === vm.types.function)
    return callFunctionUnpacked(vm, frame, mask, callable as PyFunction, positional, args, names) // exact function
  const isPacked = takesPacked(vm, callable)
  if (isPacked) dropPacked(vm, positional.data.length, names.length)
  else tupleComesAndGoes(vm, names.length)
  try {
    const named = names.length === 0 ? null : names
    const onward = watched === null && mayGoOn(vm, callable) ? enterOnward(vm, { callable, args, names: named }) : null
    if (onward !== null) return onward
    const plain = (): PyObject => callAny(vm, callable, args, named)
    const make = watched === null ? plain : (): PyObject => tellResult(vm, frame, watched, plain)
    replaceTopFirst(
      vm,
      frame,
      4,
      mask,
      vm.watching ? calledNative(vm, frame, callable, positional.data[0] ?? null, make) : make(),
    )
  } finally {
    if (isPacked) packArguments(vm, positional.data.length, names.length)
    vm.decref(positional)
  }
  return null
}

/** Whether it is called with the very tuple and dict that its arguments are in: their memory is what packing them takes. */
function takesPacked(vm: Vm, callable: PyObject): boolean {
  if (callable.cls === vm.types.builtin) return (callable.data as NativeData).packs // exact builtin
  if ((callable.cls.kind & kind.TYPE) !== 0) return (callable as PyType).packs // kind says it is one
  return (callable.cls.flags & typeFlag.HEAP) !== 0
}

function pushKeywords(vm: Vm, args: PyObject[], keywords: PyDict): NamesOfCall {
  const names: string[] = []
  const unpacked: PyObject[] = []
  for (const [key, value] of entries(keywords)) {
    if ((key.cls.kind & kind.STR) === 0) throw vm.error('TypeError', 'keywords must be strings')
    args.push(value)
    names.push(key.data as string) // a str inside
    unpacked.push(key)
  }
  return Object.assign(names, { unpacked })
}

function callFunctionUnpacked(
  vm: Vm,
  frame: Frame,
  mask: number,
  func: PyFunction,
  positional: PyContainer,
  args: readonly PyObject[],
  names: NamesOfCall,
): Frame {
  for (const arg of args) arg.refs++
  tupleComesAndGoes(vm, names.length)
  const next = bindArguments(vm, func, args, names.length === 0 ? null : names, 0)
  vm.decref(positional)
  vm.none.refs++
  replace(vm, frame, 4, mask, vm.none)
  frame.stack[--frame.sp] = null
  vm.none.refs--
  return enter(vm, next, 'call')
}
