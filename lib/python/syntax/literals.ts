/** The constants that a tree was written with, in the order of its text. The tree may be deeper than the stack. */
import type { ConstantValue } from './tree'

export function* literals(tree: object): Generator<ConstantValue> {
  const left: object[] = [tree]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    const { kind, value } = node as { readonly kind?: unknown; readonly value?: unknown }
    if (kind === 'Constant') yield value as ConstantValue // a constant has one
    else {
      const children = Object.values(node) as unknown[]
      for (let at = children.length - 1; at >= 0; at--) {
        const child = children[at]
        if (typeof child === 'object' && child !== null) left.push(child)
      }
    }
  }
}
