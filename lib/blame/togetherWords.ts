/** Which statements suffice to free several objects, in a sentence; of one object its own cut says it. */
import { placeText } from './placeWords'
import type { Together } from './verdict'

export function togetherLines(together: Together | null): string[] {
  if (together === null || together.objects < 2) return []
  const { objects, statements, isFewest, waits } = together
  const count = statements.length
  const words = count === 1 ? '1 statement suffices' : `${count} statements suffice`
  const fewest = isFewest && count > 1 ? ', and no fewer' : ''
  const rest = waits ? '; what is in circles then waits for the cycle collector' : ''
  return ['', `To free all ${objects}, ${words}${fewest}: ${statements.map(placeText).join('; ')}${rest}`]
}
