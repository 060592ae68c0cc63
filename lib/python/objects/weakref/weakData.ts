/** What a weak reference holds: its referent, which it does not own, and a callback, which it does. */
import type { PyContainer, PyObject } from '../PyObject'

export interface WeakData {
  referent: PyContainer | null
  callback: PyObject | null
  /** The referent's hash, once asked for. */
  hash: number | bigint | null
}

export interface PyWeak extends PyContainer {
  data: WeakData
}
