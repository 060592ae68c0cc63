/** What one person could do about several objects with references of their own alone, in a sentence. */
import { lineText, placeText } from './placeWords'
import type { ByOne } from './verdict'

export function byOneText({ by, objects, frees, references, cut, statements, isFewest }: ByOne): string {
  if (objects === 0) return `There is nothing for ${by} to let go of: people do not keep it.`
  if (frees === 0)
    return `${by} cannot free ${objects === 1 ? 'it' : 'any of them'} alone: others keep ${objects === 1 ? 'it' : 'them'} too.`
  const what = objects === 1 ? 'it' : frees === objects ? `all ${objects}` : `${frees} of the ${objects}`
  const names = cut.map((edge) => `${edge.expression} (${placeText(edge)})`).join('; ')
  const which =
    references === 1 ? `one reference goes: ${names}` : `${references} references go${names === '' ? '' : `: ${names}`}`
  const count = statements.length
  const lines = statements.map(lineText).join(', ')
  const fewest = isFewest && count > 1 ? ', and no fewer' : ''
  return `${by} alone frees ${what} when ${which}. ${count === 1 ? 'One statement of theirs suffices' : `${count} statements of theirs suffice${fewest}`}: ${lines}`
}
