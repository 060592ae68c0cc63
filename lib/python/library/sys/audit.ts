/** `sys.audit` and its hooks. Only what a program audits itself is told: the interpreter raises no events of its own. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { native, type NativeDefinition } from '../../objects/native/native'
import { kind } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import { appendGiven, givenList } from '../../vm/keepGiven'
import { PyContainer, type PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'

/** The list of hooks in the interpreter's state. */
export const AUDIT_HOOKS = 'sys.addaudithook'

function hooksOf(vm: Vm): readonly PyObject[] {
  return (vm.state.get(AUDIT_HOOKS)?.data ?? []) as PyObject[] // a list
}

function audit(vm: Vm, event: PyObject, args: readonly PyObject[]): PyObject {
  if ((event.cls.kind & kind.STR) === 0)
    throw vm.error('TypeError', `audit() argument 1 must be str, not ${argumentKind(vm, event)}`)
  const hooks = hooksOf(vm)
  if (hooks.length === 0) return vm.newNone()
  for (const arg of args) arg.refs++
  const tuple = vm.tuple([...args])
  try {
    for (const hook of hooks) vm.decref(call(vm, hook, [event, tuple]))
  } finally {
    vm.decref(tuple)
  }
  return vm.newNone()
}

/** The hooks there are may refuse a new one, by an exception of class Exception. */
function addHook(vm: Vm, hook: PyObject): PyObject {
  const event = vm.str('sys.addaudithook')
  try {
    vm.decref(audit(vm, event, []))
  } catch (error) {
    if (!vm.isError(error, 'Exception')) throw error
    vm.dropError(error)
    return vm.newNone()
  } finally {
    vm.decref(event)
  }
  const hooks = givenList(vm, AUDIT_HOOKS)
  // As in CPython, so that `gc.get_referrers` does not give the hooks away.
  if (hooks instanceof PyContainer && hooks.gcNext !== null) vm.collector.untrack(hooks)
  appendGiven(vm, AUDIT_HOOKS, hook)
  return vm.newNone()
}

export const auditFunctions: readonly NativeDefinition[] = [
  native('audit(event, /, *args)', audit),
  native('addaudithook(hook)', addHook),
]
