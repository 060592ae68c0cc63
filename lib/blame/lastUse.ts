/** When an object was last used before the program's end, by whose line, and for how long it was kept after that: a leak's age. */
import type { HistoryIndex } from '../heap/history/HistoryIndex'
import { placeText } from './placeWords'
import type { Tell } from './Sentences'
import type { Place } from './verdict'

export interface LastUse extends Place {
  step: number
  /** How many steps it lived on after that. */
  idle: number
}

/** Null: it was not called, and nothing inside it was asked for or changed. */
export function lastUseOf(index: HistoryIndex, serial: number, placeOf: (statement: number) => Place): LastUse | null {
  const step = index.lastUse(serial)
  if (step === 0) return null
  const death = index.deathStep(serial)
  return { step, idle: (death < 0 ? index.steps : death) - step, ...placeOf(index.statementOf(step)) }
}

export function lastUseText(lastUse: LastUse | null, tell: Tell): string {
  if (lastUse === null) return tell('life.neverUsed', {})
  const { step, idle, file } = lastUse
  const place = file === null ? tell('life.interpreter', {}) : placeText(lastUse)
  return idle === 0 ? tell('life.lastUsed', { step, place }) : tell('life.lastUsedKept', { step, place, idle })
}
