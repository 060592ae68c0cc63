/**
 * What the compiler says when its own book-keeping is broken: that is our bug, never the student's, so it throws.
 * A mistake in the program being compiled is a Problem instead (stop.ts).
 */

/** Throws our bug, with the values that show it. */
export function broken(message: string): never {
  throw new Error(`compiler: ${message}`)
}

/** Reads an element that must be there. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) broken(`no element ${index} of ${items.length}`)
  return item
}

/** Reads the last element, which must be there. */
export function last<T>(items: readonly T[]): T {
  return at(items, items.length - 1)
}

/** Closes a switch over a union: a kind that reaches it was forgotten. */
export function never(value: never): never {
  return broken(`unexpected ${JSON.stringify(value)}`)
}
