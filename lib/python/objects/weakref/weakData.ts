/**
 * What a weak reference or proxy holds: its referent, which it does not own, and a callback, which it does.
 *
 * A referent's `weak` lists its references in CPython's order: the shared reference without a callback, the shared proxy,
 * then the others, newest first. Callbacks are called in that order.
 */
import { NAMED_SLOT } from '../../../heap/history/event'
import type { Vm } from '../../vm/Vm'
import type { PyContainer, PyObject, Referent } from '../PyObject'

export interface WeakData {
  referent: Referent | null
  callback: PyObject | null
  /** The referent's hash, once asked for. */
  hash: number | bigint | null
  /** Whether others may be given this very object: it has no callback, and its type is exact. */
  readonly isShared: boolean
}

export interface PyWeak extends PyContainer {
  data: WeakData
}

export const CALLBACK_SLOT = NAMED_SLOT
export const REFERENT_SLOT = NAMED_SLOT + 1

export function weakData(reference: PyObject): WeakData {
  return reference.data as WeakData // weak references and proxies have it
}

/** Takes the reference out of its referent's list; its callback stays. */
export function detach(vm: Vm, reference: PyContainer): void {
  const data = weakData(reference)
  const { referent } = data
  if (referent === null) return
  data.referent = null
  if (reference.id !== 0) vm.recorder.weak(reference.id, REFERENT_SLOT, 0)
  const { weak } = referent
  if (weak === null) return
  const at = weak.indexOf(reference)
  if (at >= 0) weak.splice(at, 1)
  if (weak.length === 0) referent.weak = null
}
