/** The instruction of the code object that a frame is at. */
import type { Frame } from './Frame'
import { OP_WORDS } from './Unit'

export function instructionOf(frame: Frame): number {
  return frame.unit.ops[frame.pc * OP_WORDS + 3] ?? 0
}
