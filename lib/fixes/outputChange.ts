/** How a program's output differs after a change: the lines that are gone and those that are new, in their order. */
export interface OutputChange {
  readonly isSame: boolean
  /** The same lines, in another order. */
  readonly isMoved: boolean
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

const MOST_LINES = 20

export function outputChange(before: string, after: string): OutputChange {
  if (before === after) return { isSame: true, isMoved: false, removed: [], added: [] }
  const old = before.split('\n')
  const now = after.split('\n')
  const head = common(old, now)
  const tail = common(old.slice(head).reverse(), now.slice(head).reverse())
  const removed = old.slice(head, old.length - tail)
  const added = now.slice(head, now.length - tail)
  const isMoved = [...removed].sort().join('\n') === [...added].sort().join('\n')
  return { isSame: false, isMoved, removed: removed.slice(0, MOST_LINES), added: added.slice(0, MOST_LINES) }
}

function common(a: readonly string[], b: readonly string[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}
