/** Steps in words, each with its line or its stage. */
import { placeText } from './placeWords'
import type { Step, Steps } from './steps'

export function stepsText({ told, untold }: Steps): string {
  const lines = told.flatMap(stepLines)
  return untold === 0 ? lines.join('\n') : [...lines, `${untold} more steps are not told.`].join('\n')
}

function stepLines(step: Step): string[] {
  const where = step.file === null ? (step.stage ?? 'the interpreter') : placeText(step)
  const more = step.untold === 0 ? [] : [`  and ${step.untold} more changes`]
  return [`step ${step.step}, ${where}`, ...step.sentences.map((sentence) => `  ${sentence}`), ...more]
}
