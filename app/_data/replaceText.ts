/**
 * Makes a shared text what a plain field shows, by one replacement that touches only what differs: what others wrote
 * elsewhere stays theirs. Halves of a surrogate pair are never told apart, since Yjs cannot keep one half.
 */
import type * as Y from 'yjs'

export function replaceText(shared: Y.Text, wanted: string): void {
  const now = shared.toString()
  if (now === wanted) return
  const start = commonStart(now, wanted)
  const end = commonEnd(now, wanted, Math.min(now.length, wanted.length) - start)
  const change = () => {
    shared.delete(start, now.length - end - start)
    shared.insert(start, wanted.slice(start, wanted.length - end))
  }
  if (shared.doc === null) change()
  else shared.doc.transact(change)
}

function commonStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return isHigh(a.charCodeAt(at - 1)) ? at - 1 : at
}

function commonEnd(a: string, b: string, most: number): number {
  let count = 0
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++
  return isLow(a.charCodeAt(a.length - count)) ? count - 1 : count
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}
