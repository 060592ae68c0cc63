/** How many lists, sets and dicts a tree makes by comprehension. It may be deeper than the stack. */
const KINDS: ReadonlySet<unknown> = new Set(['ListComp', 'SetComp', 'DictComp'])

export function countComprehensions(tree: object): number {
  let count = 0
  const left: object[] = [tree]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (KINDS.has((node as { readonly kind?: unknown }).kind)) count++
    for (const child of Object.values(node) as unknown[])
      if (typeof child === 'object' && child !== null) left.push(child)
  }
  return count
}
