/** One reference a line: its name, whose it is, since when, and what it alone keeps. */
import { placeText } from './placeWords'
import type { Edge } from './verdict'

/** Longer names push their places to the right. */
const NAME_WIDTH = 34

export function edgeLine(edge: Edge, depth = 0): string {
  const since = edge.since === undefined || edge.since === 0 ? '' : `, step ${edge.since}`
  const maker = edge.file === null ? (edge.edge === '…' ? '' : 'the interpreter') : `${placeText(edge)}${since}`
  const indent = ' '.repeat(2 * depth)
  return `    ${(indent + edge.edge).padEnd(NAME_WIDTH)} ${maker}${freesWords(edge)}`.trimEnd()
}

/** What would go if this reference alone went. */
function freesWords({ frees = 0, waits = false }: Edge): string {
  return frees === 0 ? '' : `; alone it keeps ${frees} bytes${waits ? ', in a circle' : ''}`
}
