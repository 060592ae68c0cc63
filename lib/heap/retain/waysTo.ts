import type { CutFinder } from './cut'
import { deadCycle } from './deadCycle'
import { pathsThroughCut } from './paths'
import { shortestPathTo } from './reach'

/**
 * The paths that explain an object, as numbers of references, the root's first: one through each reference of a smallest cut; the shortest,
 * where no person's reference would do; the circle that it waits in, where no path leads to it.
 */
export function waysTo(finder: CutFinder, node: number): number[][] {
  const { ground } = finder
  const answer = finder.fewestReferences(node)
  switch (answer.kind) {
    case 'dead':
      return [deadCycle(ground, node) ?? []]
    case 'none':
      return [shortestPathTo(ground.paths, node) ?? []]
    case 'cut':
      return pathsThroughCut(ground, node, answer.edges)
  }
}
