/** The constants that a tree was written with. */
import type { ConstantValue } from './tree'

export function* literals(node: unknown): Generator<ConstantValue> {
  if (Array.isArray(node)) {
    for (const item of node) yield* literals(item)
    return
  }
  if (node === null || typeof node !== 'object') return
  const { kind, value } = node as { readonly kind?: unknown; readonly value?: unknown }
  if (kind === 'Constant') {
    yield value as ConstantValue // a constant has one
    return
  }
  for (const child of Object.values(node)) if (typeof child === 'object') yield* literals(child)
}
