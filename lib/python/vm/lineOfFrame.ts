/** The line that a frame is at; below 0 where it is at none. */
import type { Frame } from './Frame'
import { instructionOf } from './instructionOf'

export function lineOfFrame(frame: Frame): number {
  const { code } = frame.unit
  return code.positions[instructionOf(frame) * 4] ?? code.firstLine
}
