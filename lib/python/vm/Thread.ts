/**
 * One thread of the simulated program: its stack of frames and the exceptions it is handling.
 *
 * Invariant: `handled` is the innermost exception being handled by the running frames; a generator brings its own item
 * and takes it away again when it yields (CPython's exc_info stack).
 */
import type { PyObject } from '../objects/PyObject'
import type { Frame } from './Frame'

export interface HandledException {
  /** Owned; null when nothing is being handled. */
  value: PyObject | null
  previous: HandledException | null
}

export class Thread {
  frame: Frame | null = null
  handled: HandledException = { value: null, previous: null }
  /** Calls of Python code under way. */
  depth = 0
  /** Entries into the interpreter from native code under way. */
  nativeDepth = 0

  constructor(readonly number: number) {}

  /** The exception that a bare `raise` would raise again, or null. */
  currentException(): PyObject | null {
    for (let item: HandledException | null = this.handled; item !== null; item = item.previous) {
      if (item.value !== null) return item.value
    }
    return null
  }
}
