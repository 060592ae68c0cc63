/** How many lists, sets and dicts a tree makes by comprehension. */
const KINDS: ReadonlySet<unknown> = new Set(['ListComp', 'SetComp', 'DictComp'])

export function countComprehensions(node: unknown): number {
  if (node === null || typeof node !== 'object') return 0
  let count = KINDS.has((node as { readonly kind?: unknown }).kind) ? 1 : 0
  for (const child of Object.values(node)) if (typeof child === 'object') count += countComprehensions(child)
  return count
}
