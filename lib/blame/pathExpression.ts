/** The names of a path's references put together as Python would write them: `events._subscribers['reload'][0].__self__`. */
import type { Edge } from './verdict'

/** Names that are no code (`x in work()`) stand apart, behind an arrow. */
export function pathExpression(path: readonly Pick<Edge, 'edge'>[]): string {
  let text = ''
  let before = ''
  for (const { edge } of path) {
    const isGlued = (edge.startsWith('.') || edge.startsWith('[')) && !before.includes(' ') && before !== '…'
    text += before === '' || isGlued ? edge : ` -> ${edge}`
    before = edge
  }
  return text
}
