/** When an object was last used before the program's end, by whose line, and for how long it was kept after that: a leak's age. */
import type { HistoryIndex } from '../heap/history/HistoryIndex'
import { placeText } from './placeWords'
import type { Place } from './verdict'

export interface LastUse extends Place {
  step: number
  /** How many steps it lived on after that. */
  idle: number
}

/** Null: nothing inside it was ever asked for or changed. */
export function lastUseOf(index: HistoryIndex, serial: number, placeOf: (statement: number) => Place): LastUse | null {
  const step = index.lastUse(serial)
  if (step === 0) return null
  const death = index.deathStep(serial)
  return { step, idle: (death < 0 ? index.steps : death) - step, ...placeOf(index.statementOf(step)) }
}

export function lastUseText(lastUse: LastUse | null): string {
  if (lastUse === null) return 'It was never used: nothing inside it was ever asked for or changed.'
  const { step, idle, file } = lastUse
  const where = file === null ? 'the interpreter' : placeText(lastUse)
  const after = idle === 0 ? '.' : `, and kept for ${idle} step${idle === 1 ? '' : 's'} after that.`
  return `It was last used in step ${step}, ${where}${after}`
}
