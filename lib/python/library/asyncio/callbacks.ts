/** Who is told when a future is done: added, removed, listed, and told. */
import { appendItem, replaceRange } from '../../objects/sequence/listItems'
import type { PyList, PyObject, PyTuple } from '../../objects/PyObject'
import { equal } from '../../objects/protocol/compare'
import type { Vm } from '../../vm/Vm'
import { stateOf } from './AsyncioState'
import { callSoon } from './callSoon'
import { isTask, owned, type PyFuture, setField, takeFutureField } from './futureData'

/** The callback is called with the future, in the context, once it is done; both are borrowed. */
export function addDoneCallback(vm: Vm, future: PyFuture, callback: PyObject, context: PyObject): void {
  const { data } = future
  if (data.loop === null) throw vm.error('RuntimeError', 'uninitialized Future object')
  if (data.status !== 'PENDING') {
    callSoon(vm, data.loop, callback, future, context)
    return
  }
  if (data.callbacks === null && data.callback0 === null) {
    setField(vm, future, 'callback0', owned(callback))
    setField(vm, future, 'context0', owned(context))
    return
  }
  const pair = vm.tuple([owned(callback), owned(context)])
  if (data.callbacks === null) setField(vm, future, 'callbacks', vm.list([pair]))
  else appendItem(vm, data.callbacks, pair)
}

/** The future is done: everybody is told soon, and forgotten. */
export function scheduleCallbacks(vm: Vm, future: PyFuture): void {
  const { data } = future
  if (isTask(vm, future)) stateOf(vm).tasks.delete(future)
  if (data.callback0 !== null) scheduleFirst(vm, future)
  // Whoever is told may change the list: it is taken out first.
  const callbacks = takeFutureField(vm, future, 'callbacks') as PyList | null // the field holds lists
  if (callbacks === null) return
  try {
    for (const pair of [...callbacks.data] as PyTuple[]) {
      const [callback, context] = pair.data
      callSoon(vm, data.loop ?? vm.none, callback ?? vm.none, future, context ?? vm.none)
    }
  } finally {
    vm.decref(callbacks)
  }
}

function scheduleFirst(vm: Vm, future: PyFuture): void {
  const callback = takeFutureField(vm, future, 'callback0') ?? vm.newNone()
  const context = takeFutureField(vm, future, 'context0') ?? vm.newNone()
  let isTold = false
  try {
    callSoon(vm, future.data.loop ?? vm.none, callback, future, context)
    isTold = true
  } finally {
    vm.decref(callback)
    vm.decref(context)
    if (!isTold) setField(vm, future, 'callbacks', null)
  }
}

/** Removes every callback that equals `wanted`; how many those were. */
export function removeDoneCallback(vm: Vm, future: PyFuture, wanted: PyObject): number {
  const { data } = future
  let removed = 0
  if (data.callback0 !== null && isEqual(vm, data.callback0, wanted)) {
    setField(vm, future, 'callback0', null)
    setField(vm, future, 'context0', null)
    removed = 1
  }
  if (data.callbacks === null) return removed
  return removed + removeFromList(vm, future, data.callbacks, wanted)
}

function removeFromList(vm: Vm, future: PyFuture, callbacks: PyList, wanted: PyObject): number {
  const { data } = future
  const before = callbacks.data.length
  const kept: PyObject[] = []
  try {
    // Comparing may run code that changes the list.
    for (let at = 0; data.callbacks !== null && at < data.callbacks.data.length; at++) {
      const pair = data.callbacks.data[at] as PyTuple // pairs only
      pair.refs++
      const [callback] = pair.data
      if (callback !== undefined && isEqual(vm, callback, wanted)) vm.decref(pair)
      else kept.push(pair)
    }
    if (kept.length === 0 || data.callbacks === null) {
      setField(vm, future, 'callbacks', null)
      return before
    }
    const now = data.callbacks.data.length
    if (kept.length === now) return 0
    replaceRange(vm, data.callbacks, 0, now, kept.map(owned))
    return now - kept.length
  } finally {
    for (const pair of kept) vm.decref(pair)
  }
}

function isEqual(vm: Vm, callback: PyObject, wanted: PyObject): boolean {
  callback.refs++
  try {
    return equal(vm, callback, wanted)
  } finally {
    vm.decref(callback)
  }
}

/** `_callbacks`: a list of pairs, or None. */
export function listCallbacks(vm: Vm, { data }: PyFuture): PyObject {
  const pairs = (data.callbacks?.data ?? []).map(owned)
  if (data.callback0 !== null) pairs.unshift(vm.tuple([owned(data.callback0), owned(data.context0 ?? vm.none)]))
  return pairs.length === 0 ? vm.newNone() : vm.list(pairs)
}
