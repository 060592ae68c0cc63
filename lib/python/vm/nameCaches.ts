/**
 * Where instructions found global names last.
 *
 * Invariant: an entry's `value` is the globals it is of, `version2` -1 where the name is in them, else the version of the builtins.
 * A global stays good while its key is where it was, whatever other names come and go; a builtin while none does.
 */
import type { PyDict } from '../objects/dict/DictTable'
import type { PyObject } from '../objects/PyObject'
import type { Frame } from './Frame'

const IN_GLOBALS = -1

/** What LOAD_GLOBAL at `at` found last time, if it is still so; owned. */
export function cachedGlobal(frame: Frame, nameIndex: number, at: number): PyObject | null {
  const cache = frame.unit.caches[at]
  if (cache === undefined || cache.value !== frame.globals) return null
  const globals = frame.globals.data
  let table = globals
  if (cache.version2 === IN_GLOBALS) {
    if (cache.version !== globals.version && !isStillThere(frame, nameIndex, at)) return null
  } else {
    table = (frame.builtins as PyDict).data // only what a dict holds is remembered
    if (cache.version !== globals.version || cache.version2 !== table.version) return null
  }
  const value = table.values[cache.index] as PyObject // the versions say the entry is there
  value.refs++
  return value
}

/** Where STORE_NAME at `at` found the name among the globals last time, if it is there still; else -1. */
export function cachedPlace(frame: Frame, nameIndex: number, at: number): number {
  const cache = frame.unit.caches[at]
  if (cache === undefined || cache.value !== frame.locals) return -1
  return cache.version === frame.globals.data.version || isStillThere(frame, nameIndex, at) ? cache.index : -1
}

/** Whether the key is where it was; then the entry is good again. */
function isStillThere({ unit, globals }: Frame, nameIndex: number, at: number): boolean {
  const cache = unit.caches[at]
  if (cache === undefined || globals.data.keys[cache.index] !== unit.nameObjects[nameIndex]) return false
  cache.version = globals.data.version
  return true
}

/** The name is at `index` of the globals, or of the builtins. */
export function rememberPlace(frame: Frame, at: number, index: number, inBuiltins = false): void {
  const { unit, globals } = frame
  const { version } = globals.data
  const version2 = inBuiltins ? (frame.builtins as PyDict).data.version : IN_GLOBALS // as above
  const known = unit.caches[at]
  if (known === undefined) unit.caches[at] = { cls: null, version, version2, index, value: globals, next: null }
  else {
    known.version = version
    known.version2 = version2
    known.index = index
    known.value = globals
  }
}
