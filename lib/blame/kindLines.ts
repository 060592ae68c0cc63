/** Objects told kind by kind: a few of a kind one by one, of many the first; and how many there was no room for. */
import { FEW, kindsOf } from './groups'
import type { Facts } from './verdict'

export function kindLines<T extends Facts>(
  objects: readonly T[],
  unlisted: number,
  linesOf: (object: T) => string[],
): string[] {
  const lines = kindsOf(objects).flatMap((kind) => {
    const told = kind.slice(0, kind.length <= FEW ? FEW : 1).flatMap((at) => objects[at] ?? [])
    return [...told.flatMap(linesOf), ...(kind.length <= FEW ? [] : [`  ${kind.length - 1} more like this.`])]
  })
  return unlisted === 0 ? lines : [...lines, '', `${unlisted} more are not listed.`]
}
