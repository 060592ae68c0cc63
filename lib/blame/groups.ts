/**
 * Lingering objects by their kind: of one class, made on one line, kept by the same people, ended the same way. What is said of
 * the first of a kind is, in other words, true of the others; a reader need not be told it a thousand times.
 */
import type { Facts } from './verdict'

/** So many of a kind are no crowd: each is shown by itself. */
export const FEW = 3

/** Places in the verdict's list: the kinds in the order of their first object, each one's objects in the list's order. */
export function kindsOf(lingering: readonly Facts[]): number[][] {
  const kinds = new Map<string, number[]>()
  lingering.forEach((object, at) => {
    const key = kindOf(object)
    const kind = kinds.get(key)
    if (kind === undefined) kinds.set(key, [at])
    else kind.push(at)
  })
  return [...kinds.values()]
}

function kindOf({ type, module, made, necessary, sufficient, fate }: Facts): string {
  return JSON.stringify([type, module, made.file, made.line, made.by, necessary, sufficient, fate])
}
