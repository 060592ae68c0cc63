/** A report of checks as lines to read: what failed and why, and what passed in one line. */
import type { CheckReport } from '../../lib/protocol/check'

type Report = CheckReport['exercises'][number]
type Attempt = Report['attempts'][number]

export function checkText({ problems, exercises }: CheckReport): string {
  if (problems.length > 0)
    return problems.map(({ file, line, says }) => `${file}${line === 0 ? '' : `:${line}`}: ${says}`).join('\n')
  return exercises.map(exerciseText).join('\n\n')
}

function exerciseText({ name, title, points, attempts }: Report): string {
  return [`${title} (${name}, ${points} points)`, ...attempts.flatMap((attempt) => attemptLines(attempt, points))].join(
    '\n',
  )
}

function attemptLines(attempt: Attempt, points: number): string[] {
  const { of, results, passed } = attempt
  const count = results.filter((result) => result.passed).length
  const score = `${count} of ${results.length} checks`
  switch (of) {
    case 'solution':
      return passed
        ? [`  The solution passes all ${results.length} checks.`]
        : [`  The solution passes only ${score}:`, ...resultLines(attempt)]
    case 'starters':
      return passed
        ? ['  The starting modules pass already: there is nothing to do.']
        : [`  The starting modules pass ${score}.`]
    case 'submission':
      return [`  ${score} passed, ${attempt.points} of ${points} points:`, ...resultLines(attempt)]
  }
}

function resultLines({ results }: Attempt): string[] {
  return results.flatMap(({ title, passed, says }) => [
    `  ${passed ? 'passed' : 'FAILED'}  ${title}`,
    `          ${says}`,
  ])
}
