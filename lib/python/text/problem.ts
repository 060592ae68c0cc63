/**
 * A Python-level error as a value.
 *
 * Nothing in lib/python/text throws for what a program did wrong: a function returns its result, or a problem
 * that names the exception class and carries CPython's message word for word. The virtual machine turns it into
 * an exception object. `detail` holds the extra attributes that some classes have (the Unicode errors).
 */
export type ProblemClass =
  | 'ValueError'
  | 'OverflowError'
  | 'TypeError'
  | 'ZeroDivisionError'
  | 'MemoryError'
  | 'IndexError'
  | 'KeyError'
  | 'LookupError'
  | 'UnicodeDecodeError'
  | 'UnicodeEncodeError'

export interface TextProblem {
  readonly error: ProblemClass
  readonly message: string
  readonly detail?: UnicodeProblemDetail
  /** For OverflowError from the C library: the errno that comes first in `args`. */
  readonly errno?: number
}

/** What UnicodeDecodeError and UnicodeEncodeError carry besides their message. */
export interface UnicodeProblemDetail {
  readonly encoding: string
  readonly start: number
  readonly end: number
  readonly reason: string
}

export function problem(error: ProblemClass, message: string): TextProblem {
  return { error, message }
}

/** Tells a problem from any result these modules return; no result has an `error` property. */
export function isProblem(value: unknown): value is TextProblem {
  return typeof value === 'object' && value !== null && 'error' in value
}
