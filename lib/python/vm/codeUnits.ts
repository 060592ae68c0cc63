/** Between the machine's instructions and CPython's code units (two bytes each, caches included), in which programs count. */
import { type CodeLayout, layOut, unitOf } from '../compile/encode/layout'
import type { Frame } from './Frame'
import { instructionOf } from './instructionOf'
import type { Unit } from './Unit'

export const BYTES_A_UNIT = 2

/** Laid out when somebody asks. */
export function codeLayoutOf(unit: Unit): CodeLayout {
  return (unit.shared.layout ??= layOut(unit.code))
}

/** The offset in `co_code` of an instruction; -1 stays -1. */
export function offsetOf(unit: Unit, instruction: number): number {
  return instruction < 0 ? -1 : BYTES_A_UNIT * unitOf(codeLayoutOf(unit), instruction)
}

/** The instruction that an offset in `co_code` lies in; -1 for none. */
export function instructionAt(unit: Unit, offset: number): number {
  const at = Math.floor(offset / BYTES_A_UNIT)
  const { starts } = codeLayoutOf(unit)
  if (at < 0 || at >= (starts.at(-1) ?? 0)) return -1
  let low = 0
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}

/** `f_lasti`. */
export function lastOffset(frame: Frame): number {
  return offsetOf(frame.unit, instructionOf(frame))
}
