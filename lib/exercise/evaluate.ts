/**
 * The checks of an exercise against what a team wrote and what its program did: each passed or not, with a sentence that helps.
 *
 * Pure: the program has run already, and what runs Python is given.
 */
import { collectorRuns, maxBytes, refcountAt } from './checks/moments'
import { cutAtMost, noCycles, noLingering } from './checks/lingering'
import { fate, freedBy, maxObjects } from './checks/lives'
import { mustNotUse, uses } from './checks/names'
import { output } from './checks/output'
import { predicate } from './checks/predicate'
import type { Check, Exercise } from './Exercise'
import { failed, type Finding, type Submission } from './Submission'
import { quoted } from './words'

export interface CheckResult extends Finding {
  readonly title: string
}

export interface Evaluation {
  readonly results: readonly CheckResult[]
  readonly passed: boolean
  /** Of the exercise's points, in proportion to the checks passed, rounded down. */
  readonly points: number
}

export function evaluate(exercise: Exercise, submission: Submission): Evaluation {
  const ended = exercise.mayFail ? null : endWords(submission)
  const results = exercise.checks.map((check): CheckResult => {
    const found = ended !== null && isOfRun(check) ? failed(ended) : find(check, submission)
    const says = found.passed || check.says === null ? found.says : `${check.says} ${found.says}`
    return { title: check.title, passed: found.passed, says }
  })
  const good = results.filter(({ passed }) => passed).length
  return {
    results,
    passed: good === results.length,
    points: Math.floor((exercise.points * good) / results.length),
  }
}

/** Why the run says nothing about the program; null where it ran to its end. */
function endWords({ evidence: { verdict } }: Submission): string | null {
  const { exit, stderr } = verdict
  if (exit.kind === 'ok') return null
  if (exit.kind === 'limit')
    return 'The program did not come to its end: its budget of lines, memory or output was used up.'
  return `The program did not come to its end: ${quoted(stderr.trimEnd().split('\n').at(-1) ?? '')}.`
}

function isOfRun({ kind }: Check): boolean {
  return kind !== 'uses' && kind !== 'must_not_use'
}

function find(check: Check, submission: Submission): Finding {
  switch (check.kind) {
    case 'no_lingering':
      return noLingering(check, submission)
    case 'freed_by':
      return freedBy(check, submission)
    case 'fate':
      return fate(check, submission)
    case 'refcount_at':
      return refcountAt(check, submission)
    case 'max_objects':
      return maxObjects(check, submission)
    case 'max_bytes':
      return maxBytes(check, submission)
    case 'no_cycles':
      return noCycles(check, submission)
    case 'cut_at_most':
      return cutAtMost(check, submission)
    case 'collector_runs':
      return collectorRuns(check, submission)
    case 'output':
      return output(check, submission)
    case 'uses':
      return uses(check, submission)
    case 'must_not_use':
      return mustNotUse(check, submission)
    case 'predicate':
      return predicate(check, submission)
  }
}
