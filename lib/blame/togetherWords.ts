/** Which statements suffice to free several objects, in a sentence; of one object its own cut says it. */
import { placeText } from './placeWords'
import type { Together } from './verdict'

/** `told`: how many are told of in all; what nobody keeps, because it waits in a circle, needs no statement. */
export function togetherLines(together: Together | null, told: number): string[] {
  if (together === null || together.objects < 2) return []
  const { objects, statements, isFewest, waits } = together
  const count = statements.length
  const words = count === 1 ? '1 statement suffices' : `${count} statements suffice`
  const fewest = isFewest && count > 1 ? ', and no fewer' : ''
  const rest = waits ? '; what is in circles then waits for the cycle collector' : ''
  const which = objects < told ? `the ${objects} that are kept` : `all ${objects}`
  return ['', `To free ${which}, ${words}${fewest}: ${statements.map(placeText).join('; ')}${rest}`]
}
