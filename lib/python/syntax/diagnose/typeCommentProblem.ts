import type { Cursor } from '../Cursor'
import type { Problem } from '../problem'
import type { Refused } from './diagnose'
import { problemAt, raiseHere, tokenPlace } from './raise'
import { Reading } from './Reading'

/** What is said of a text that is right but for its comments about types. */
export function typeCommentProblem({ source, mode, characterNamed }: Refused, c: Cursor): Problem {
  const reading = new Reading(source, mode, characterNamed)
  reading.scanner.typeIgnores = []
  while (reading.filled <= c.index) reading.fetch()
  if (c.typeMistake !== null) return raiseHere(reading, c.typeMistake)
  return problemAt(reading, 'SyntaxError', 'invalid syntax', tokenPlace(reading, c.index, c.index))
}
