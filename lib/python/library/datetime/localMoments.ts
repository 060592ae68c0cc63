/**
 * Datetimes without a zone mean the local one: from a moment to what clocks show and back, with the hour that comes twice told
 * by `fold` (PEP 495). Moments are microseconds since the year 1; the steps are those of CPython's `local_to_seconds`.
 */
import type { Vm } from '../../vm/Vm'
import { UNIX_EPOCH } from './durations'

const SECOND = 1_000_000n
const FOLD_SECONDS = 24 * 3600

/** The zone's offset at a moment of UTC, in seconds. */
function offsetAt(vm: Vm, seconds: number): number {
  return vm.system.zone.at(seconds).offset
}

/** Whole seconds since 1970, and what is left. */
function split(moment: bigint): [number, bigint] {
  const since = moment - UNIX_EPOCH
  const rest = ((since % SECOND) + SECOND) % SECOND
  return [Number((since - rest) / SECOND), rest]
}

function join(seconds: number, rest: bigint): bigint {
  return UNIX_EPOCH + BigInt(seconds) * SECOND + rest
}

/** What local clocks show at a moment, and whether for the second time. */
export function toLocal(vm: Vm, moment: bigint): { readonly local: bigint; readonly fold: 0 | 1 } {
  const [seconds, rest] = split(moment)
  const shown = seconds + offsetAt(vm, seconds)
  const before = seconds - FOLD_SECONDS
  const change = shown - (before + offsetAt(vm, before)) - FOLD_SECONDS
  const earlier = seconds + change
  const isSecond = change < 0 && earlier + offsetAt(vm, earlier) === shown
  return { local: join(shown, rest), fold: isSecond ? 1 : 0 }
}

/** The moment at which local clocks show a time. What they leave out is read with the offset before or after it. */
export function fromLocal(vm: Vm, local: bigint, fold: number): bigint {
  const [shown, rest] = split(local)
  return join(secondsFromLocal(vm, shown, fold), rest)
}

function secondsFromLocal(vm: Vm, shown: number, fold: number): number {
  const first = offsetAt(vm, shown)
  const one = shown - first
  const isOne = one + offsetAt(vm, one) === shown
  const second = isOne ? offsetAt(vm, fold === 1 ? one + FOLD_SECONDS : one - FOLD_SECONDS) : offsetAt(vm, one)
  if (isOne && second === first) return one
  const other = shown - second
  if (other + offsetAt(vm, other) === shown) return other
  if (isOne) return one
  return fold === 1 ? Math.min(one, other) : Math.max(one, other)
}

/** Name and offset (in microseconds) of the local zone at a moment. */
export function zoneAt(vm: Vm, moment: bigint): { readonly name: string; readonly offset: bigint } {
  const { name, offset } = vm.system.zone.at(split(moment)[0])
  return { name, offset: BigInt(offset) * SECOND }
}
