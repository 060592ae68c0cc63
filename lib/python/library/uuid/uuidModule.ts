/** `_uuid`: identifiers of time and place, from the run's own clock and randomness. */
import { native } from '../../objects/native/native'
import { newBytes } from '../../objects/text/newText'
import { giveName } from '../../objects/dict/dictionary'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

/** Tenths of microseconds from the beginning of the Gregorian calendar to 1970. */
const GREGORIAN = 0x01b2_1dd2_1381_4000n
const NS_PER_TICK = 100n
const VERSION = 0x1000
const VARIANT = 0x8000
const MULTICAST = 1
/** Nobody made sure that no other process took the same time. */
const UNSAFE = -1

function generate(vm: Vm): PyObject {
  const ticks = vm.clock.wallTime() / NS_PER_TICK + GREGORIAN
  const random = vm.system.randomBytes(8)
  const bytes = new Uint8Array(16)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, Number(ticks & 0xffff_ffffn))
  view.setUint16(4, Number((ticks >> 32n) & 0xffffn))
  view.setUint16(6, Number((ticks >> 48n) & 0xfffn) | VERSION)
  bytes.set(random, 8)
  view.setUint16(8, (view.getUint16(8) & 0x3fff) | VARIANT)
  view.setUint8(10, view.getUint8(10) | MULTICAST)
  return vm.filledTuple([newBytes(vm, bytes), vm.int(UNSAFE)])
}

export const uuidModule: NativeModule = {
  name: '_uuid',
  functions: [native('generate_time_safe()', generate)],
  setup: (vm, namespace) => {
    giveName(vm, namespace, 'has_uuid_generate_time_safe', vm.int(1))
    giveName(vm, namespace, 'has_stable_extractable_node', vm.int(0))
  },
}
