/**
 * Why a program counts as failed, in words that are the same for the same mistake, so that causes can be counted.
 *
 * A program passes when it came to an end of its own and wrote to stdout what was expected, to the character.
 */
import type { Outcome } from './message'

export interface Failure {
  /** What failures are grouped by. */
  readonly cause: string
  /** What one looks at first: the lines that differ, or where it was thrown. */
  readonly detail: string
}

export function failureOf(outcome: Outcome, expected: string): Failure | null {
  switch (outcome.kind) {
    case 'threw':
      return { cause: `JavaScript exception: ${firstLine(outcome.message)}`, detail: outcome.stack }
    case 'timed out':
      return { cause: 'timed out', detail: '' }
    case 'died':
      return { cause: `the worker died: ${firstLine(outcome.message)}`, detail: '' }
    case 'ran':
      return outcome.stdout === expected && outcome.limit === null ? null : differing(outcome, expected)
  }
}

function differing({ stdout, stderr, limit }: Extract<Outcome, { kind: 'ran' }>, expected: string): Failure {
  const { line, detail } = firstDifference(stdout, expected)
  if (limit !== null) return { cause: `ended: its budget of ${limit} is used up`, detail }
  const last = stderr.trimEnd().split('\n').at(-1)?.trim() ?? ''
  return last === ''
    ? { cause: `output differs at line ${line}`, detail }
    : { cause: last, detail: `${detail}${stderr}` }
}

function firstDifference(stdout: string, expected: string): { line: number; detail: string } {
  const ours = stdout.split('\n')
  const theirs = expected.split('\n')
  const at = theirs.findIndex((text, index) => text !== ours[index])
  const index = at < 0 ? theirs.length : at
  return { line: index + 1, detail: `- ${theirs[index] ?? '(end)'}\n+ ${ours[index] ?? '(end)'}\n` }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}
