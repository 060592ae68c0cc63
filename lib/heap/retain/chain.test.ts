import { holderWalk } from './depthFirst'
import { expect, test } from 'vitest'
import { CutFinder } from './cut'
import { dominatorChain, dominatorIntervals, dominates, dominators, retained } from './dominators'
import { bytesFreedBy, freedByEdges } from './freedBy'
import { HeapGraphBuilder } from './graph'
import type { HeapGraph } from './graph'
import { fewestStatements } from './labelCut'
import { holdLabel, owners } from './owners'
import { mergedPaths, pathsThroughCut } from './paths'
import { mark, shortestPathTo, whatIf } from './reach'
import { totals } from './totals'

const LENGTH = 1_000_000

/** root -> 1 -> 2 -> ... -> LENGTH, each node pointing back at the one before; holder 1, but the last reference by holder 2. */
function longChain(): HeapGraph {
  const builder = new HeapGraphBuilder()
  for (let i = 1; i <= LENGTH; i++) {
    builder.addEdge(i - 1, builder.addNode(1), i === LENGTH ? 2 : 1, i === LENGTH ? 9 : 1)
    if (i > 1) builder.addEdge(i, i - 1, 1, 2)
  }
  return builder.freeze()
}

test('[I7] a chain of a million objects overflows nothing', () => {
  const graph = longChain()
  const tree = dominators(graph, holderWalk(graph))
  const freed = freedByEdges(tree)
  const of = owners(graph, freed)
  const finder = new CutFinder(graph)
  expect(mark(graph).objects).toBe(LENGTH + 1)
  expect(retained(tree, 1)).toBe(LENGTH)
  expect(dominatorChain(tree, LENGTH)).toHaveLength(LENGTH + 1)
  expect(dominates(tree, dominatorIntervals(tree), 1, LENGTH)).toBe(true)
  expect(bytesFreedBy(graph, freed, 0)).toBe(LENGTH)
  expect(holdLabel(of, LENGTH)).toBe('chain')
  expect(totals(graph, of).holders[0]).toMatchObject({ alone: { objects: LENGTH - 1 }, chain: { objects: 1 } })
  expect(shortestPathTo(finder.ground.paths, LENGTH)).toHaveLength(LENGTH)
  expect(mergedPaths(graph, finder.ground.paths, [LENGTH]).node).toHaveLength(LENGTH + 1)
  const cut = finder.fewestReferences(LENGTH, { holder: 1 })
  const edges = cut.kind === 'cut' ? cut.edges : []
  expect(edges).toHaveLength(1)
  expect(pathsThroughCut(finder.ground, LENGTH, edges)[0]).toHaveLength(LENGTH)
  expect(fewestStatements(finder.ground, LENGTH, { budget: 10 * LENGTH })).toMatchObject({ kind: 'cut', labels: [9] })
  expect(whatIf(graph, { holders: [2] }).freedObjects).toBe(1)
})
