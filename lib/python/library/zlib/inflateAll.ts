/** Decompressing by stretches: each is work that can be stopped, and all of it must fit the run. */
import type { Vm } from '../../vm/Vm'
import type { Inflater, Outcome } from './inflate/Inflater'

const STRETCH = 1 << 17

export interface Inflated {
  readonly bytes: Uint8Array
  /** `full` when `most` bytes were made. */
  readonly outcome: Outcome
}

/** Goes on with the input that the inflater has, until it made `most` bytes. */
export function inflateAll(vm: Vm, inflater: Inflater, most = Infinity): Inflated {
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const outcome = inflater.run(Math.min(STRETCH, most - length))
    const part = inflater.take()
    parts.push(part)
    length += part.length
    if (length > vm.limits.bytes) throw vm.error('MemoryError', '')
    vm.ticksLeft -= part.length
    if (vm.ticksLeft <= 0) vm.tick()
    if (outcome !== 'full' || length >= most) return { bytes: joined(parts, length), outcome }
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
