/** What is wrong with a value of an exercise.yaml, in a sentence that says what to write instead. */
import type * as z from 'zod'

type Issue = z.core.$ZodIssue

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
}

export function issueWords(issue: Issue): string {
  const subject = subjectOf(issue)
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue)
        ? `${subject} is missing`
        : `${subject} must be ${KINDS[issue.expected] ?? issue.expected}`
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `${subject} must be at least ${issue.minimum}`
        : `${subject} is empty`
    case 'unrecognized_keys':
      return `there is no '${issue.keys.join("', '")}' here`
    default:
      return `${subject}: ${issue.message}`
  }
}

function subjectOf({ path }: Issue): string {
  const key = path.findLast((part) => typeof part === 'string')
  return key === undefined ? 'the file' : `'${String(key)}'`
}

function isMissing(issue: Issue): boolean {
  return issue.input === undefined
}
