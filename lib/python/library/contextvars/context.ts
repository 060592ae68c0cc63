/**
 * The data of context variables: a context is a list of variables with their values, and one context is the current one.
 *
 * Invariant: a context's list is never changed, only replaced, so that copies share it until one of them changes.
 */
import { NAMED_SLOT } from '../../../heap/history/event'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type Layout } from '../../objects/PyType'
import { byNobody } from '../../vm/byNobody'
import type { Vm } from '../../vm/Vm'

export interface Binding {
  readonly variable: PyContainer
  readonly value: PyObject
}

export interface ContextData {
  /** Each variable and value owned. */
  bindings: readonly Binding[]
  /** The context that was current before this one was entered; owned. */
  previous: PyContext | null
  entered: boolean
}

export interface PyContext extends PyContainer {
  data: ContextData
}

const BYTES = 64

function dataOf(object: PyContainer): ContextData {
  return object.data as ContextData // the layout's own data
}

export const contextLayout: Layout = {
  name: 'Context',
  kind: kind.OTHER,
  container: true,
  naming: 'entry',
  role: 'machinery',
  slotNames: ['(previous)'],
  systemSlots: [0],
  traverse: (object, visit) => {
    const { bindings, previous } = dataOf(object)
    if (previous !== null) visit(previous)
    for (const { variable, value } of bindings) {
      visit(variable)
      visit(value)
    }
  },
  release: (_vm, object) => {
    const data = dataOf(object)
    const { bindings, previous } = data
    data.bindings = []
    data.previous = null
    const held = bindings.flatMap(({ variable, value }): PyObject[] => [variable, value])
    return previous === null ? held : [previous, ...held]
  },
  edges: (object, emit) => {
    const { bindings, previous } = dataOf(object)
    if (previous !== null) emit(NAMED_SLOT, previous)
    bindings.forEach(({ variable, value }, at) => {
      emit(2 * at, variable)
      emit(2 * at + 1, value)
    })
  },
  size: () => BYTES,
  clearable: true,
  finalize: null,
}

export function newContext(vm: Vm, bindings: readonly Binding[]): PyContext {
  for (const { variable, value } of bindings) {
    variable.refs++
    value.refs++
  }
  const data: ContextData = { bindings, previous: null, entered: false }
  return vm.container(vm.typeNamed('_contextvars.Context'), data) as PyContext // the type has ContextData
}

/** A context with the bindings of the current one; owned. */
export function copyContext(vm: Vm): PyContext {
  return newContext(vm, currentContext(vm).data.bindings)
}

/** The current context, made if there is none yet; borrowed. */
export function currentContext(vm: Vm): PyContext {
  if (vm.thread.context === null) switchContext(vm, newContext(vm, []))
  return vm.thread.context as PyContext // only contexts are put there
}

const HELD = 'the current context'

/** Another context (taken over) is the running thread's, or none; the one before is the caller's. That it is, is nobody's doing. */
export function switchContext(vm: Vm, context: PyObject | null, thread = vm.thread): PyObject | null {
  const { recorder } = vm
  const before = thread.context
  thread.context = context
  byNobody(vm, () => {
    if (context !== null) recorder.hold(vm.ref(context), 1, HELD)
    if (before !== null && before.id !== 0) recorder.hold(before.id, -1, HELD)
  })
  return before
}

export function enterContext(vm: Vm, context: PyContext): void {
  if (context.data.entered) {
    throw vm.error('RuntimeError', `cannot enter context: ${vm.reprText(context)} is already entered`)
  }
  const previous = currentContext(vm)
  context.refs++
  context.data.entered = true
  context.data.previous = previous
  vm.recordStore(context, NAMED_SLOT, previous)
  switchContext(vm, context)
}

export function leaveContext(vm: Vm, context: PyContext): void {
  const { previous } = context.data
  if (previous === null) throw new RangeError('leaveContext: the context was not entered')
  context.data.entered = false
  context.data.previous = null
  vm.recordDrop(context, NAMED_SLOT)
  switchContext(vm, previous)
  vm.decref(context)
}

/** The value of a variable in a context, or null; borrowed. */
export function valueIn(context: PyContext, variable: PyObject): PyObject | null {
  return context.data.bindings.find((binding) => binding.variable === variable)?.value ?? null
}

/** Binds the variable in the current context. */
export function bindIn(vm: Vm, context: PyContext, variable: PyContainer, value: PyObject): void {
  const { bindings } = context.data
  const at = bindings.findIndex((binding) => binding.variable === variable)
  value.refs++
  if (at < 0) {
    variable.refs++
    context.data.bindings = [...bindings, { variable, value }]
    vm.recordStore(context, 2 * bindings.length, variable)
    vm.recordStore(context, 2 * bindings.length + 1, value)
    return
  }
  const old = bindings[at]?.value
  context.data.bindings = bindings.map((binding, i) => (i === at ? { variable, value } : binding))
  vm.recordStore(context, 2 * at + 1, value)
  vm.xdecref(old)
}

/** Unbinds it; what stood behind moves up. */
export function unbindIn(vm: Vm, context: PyContext, variable: PyObject): void {
  const { bindings } = context.data
  const at = bindings.findIndex((binding) => binding.variable === variable)
  const gone = bindings[at]
  if (gone === undefined) return
  context.data.bindings = bindings.filter((_, i) => i !== at)
  for (let i = at; i < bindings.length; i++) {
    const moved = context.data.bindings[i]
    if (moved === undefined) {
      vm.recordDrop(context, 2 * i)
      vm.recordDrop(context, 2 * i + 1)
    } else {
      vm.recordStore(context, 2 * i, moved.variable)
      vm.recordStore(context, 2 * i + 1, moved.value)
    }
  }
  vm.decref(gone.variable)
  vm.decref(gone.value)
}
