/**
 * Calls that end in a call of a Python function: of a partial, of an instance with `__call__`, of a context's `run`. The
 * function's frame is pushed and the operands stay where they are until it returns, as they would if native code called it;
 * but the interpreter does not recurse, so that a thread can be put aside within.
 */
import { GENERATES } from '../../compile/code'
import type { MethodData, PyFunction } from '../../objects/function/functionData'
import { bindArguments } from '../../objects/function/arguments'
import type { NativeData, Onward } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { typeFlag } from '../../objects/PyType'
import { isSubtype, lookupInType } from '../../objects/protocol/lookup'
import { onwardPartial } from '../../library/functools/partial'
import type { Frame } from '../Frame'
import { pushFrame } from '../frames'
import { dropPacked, packArguments, tupleComesAndGoes } from '../unseen'
import type { Vm } from '../Vm'

/** A partial of a partial of ...: further ones are called as native code calls. */
const LONGEST = 16

/** The frame of the Python function to which the call comes, pushed; null where it comes to anything else. */
export function enterOnward(vm: Vm, call: Onward): Frame | null {
  const leave: (() => void)[] = []
  const undo = (): void => {
    for (const act of leave.reverse()) act()
  }
  try {
    const found = resolve(vm, call, leave)
    if (found !== null) return push(vm, found, leave.length === 0 ? null : undo)
  } catch (error) {
    undo()
    throw error
  }
  undo()
  return null
}

function push(vm: Vm, { callable, args, names }: Onward, after: (() => void) | null): Frame {
  for (const argument of args) argument.refs++
  const frame = bindArguments(vm, callable as PyFunction, args, names, 0) // resolve went on until it was one
  frame.then = 'onward'
  pushFrame(vm, frame)
  if (after !== null) vm.afterCalls.set(frame, after)
  return frame
}

function resolve(vm: Vm, first: Onward, leave: (() => void)[]): Onward | null {
  let call: Onward | null = first
  for (let i = 0; call !== null && i < LONGEST; i++) {
    if (call.callable.cls === vm.types.function) return generates(call.callable as PyFunction) ? null : call // exact function
    call = next(vm, call, leave)
  }
  return null
}

/** The body of a generator or coroutine does not begin with the call. */
function generates(func: PyFunction): boolean {
  return (func.data.code.data.code.flags & GENERATES) !== 0
}

function next(vm: Vm, call: Onward, leave: (() => void)[]): Onward | null {
  const { callable, args, names } = call
  const { cls } = callable
  const { types } = vm
  if (cls === types.method) {
    const { func, self } = callable.data as MethodData // exact method
    return func === null || self === null ? null : { callable: func, args: [self, ...args], names }
  }
  if (cls === types.builtin) {
    const { definition, self } = callable.data as NativeData // exact builtin
    return self === null ? null : (definition.onward?.(vm, self, args, names, leave) ?? null)
  }
  if (cls === types.methodDescriptor) {
    const { definition, owner } = callable.data as NativeData // exact method descriptor
    const [self, ...rest] = args
    // What is not of its class is refused where it is called as any other.
    if (self === undefined || owner === null || !isSubtype(self.cls, owner)) return null
    return definition.onward?.(vm, self, rest, names, leave) ?? null
  }
  if (cls === vm.moreTypes.get('functools.partial')) return onwardPartial(vm, callable, args, names)
  return (cls.flags & typeFlag.HEAP) === 0 ? null : instanceCall(vm, call, leave)
}

/** The arguments are in a tuple meanwhile, as in CPython: each is counted once more. */
function instanceCall(vm: Vm, { callable, args, names }: Onward, leave: (() => void)[]): Onward | null {
  const found: PyObject | null = lookupInType(callable.cls, '__call__')
  if (found?.cls !== vm.types.function) return null
  for (const argument of args) argument.refs++
  const named = names?.length ?? 0
  packArguments(vm, args.length - named, named)
  tupleComesAndGoes(vm, named)
  leave.push(() => {
    for (const argument of args) vm.decref(argument)
    dropPacked(vm, args.length - named, named)
  })
  return { callable: found, args: [callable, ...args], names }
}
