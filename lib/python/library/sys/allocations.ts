/**
 * `sys.getallocatedblocks` and `sys.getunicodeinternedsize`. Both count from what CPython has when a program begins: what the
 * interpreter made for itself lies elsewhere here.
 */
import { native, type NativeDefinition } from '../../objects/native/native'

/** Source: a program of 3.14.10 that imports nothing but `sys`. */
const FIRST_BLOCKS = 18_400
const FIRST_INTERNED = 4000

export const allocationFunctions: readonly NativeDefinition[] = [
  native('getallocatedblocks()', (vm) => vm.int(FIRST_BLOCKS + vm.recorder.liveObjects - vm.showing.immortals)),
  native('getunicodeinternedsize($module, /, *, _only_immortal=False)', (vm) =>
    vm.int(FIRST_INTERNED + vm.interned.size),
  ),
]
