import { expect, test } from 'vitest'
import { sketch } from '../sketch'
import { CutFinder } from './cut'
import type { HeapGraph } from './graph'
import { holderGroups } from './holderGroups'
import { anyHeap, holdsForAll, naiveAlive, nodesOf } from './testing/oracle'

const HOLDERS = [1, 2, 3, 4]
const SUBSETS = Array.from({ length: 1 << HOLDERS.length }, (_, bits) =>
  HOLDERS.filter((_holder, at) => (bits & (1 << at)) !== 0),
)

/** The sets for which something is so, and of which no smaller one within them has it so. */
function smallest(isSo: (set: readonly number[]) => boolean): string[] {
  const sets = SUBSETS.filter(isSo)
  const isSmallest = (set: readonly number[]) =>
    !sets.some((other) => other.length < set.length && other.every((holder) => set.includes(holder)))
  return sets.filter(isSmallest).map(String).sort()
}

const uses = (graph: HeapGraph, set: readonly number[]) => (edge: number) => set.includes(graph.holder[edge] ?? 0)

test('[O5] the groups that keep an object, and those that can free it, are all the smallest ones', () => {
  holdsForAll(anyHeap({ edges: 24, holders: HOLDERS.length }), 800, (graph, told) => {
    const { ground } = new CutFinder(graph)
    for (const node of nodesOf(graph)) {
      const found = holderGroups(ground, node)
      const keeps = (set: readonly number[]) =>
        naiveAlive(graph, (edge) => graph.holder[edge] !== 0 && !uses(graph, set)(edge)).has(node)
      const isKept = naiveAlive(graph).has(node) && !keeps([])
      expect(found.isComplete).toBe(true)
      expect(found.keeping.map(String).sort()).toEqual(isKept ? smallest(keeps) : [])
      const frees = (set: readonly number[]) => !naiveAlive(graph, uses(graph, set)).has(node)
      if (isKept) expect(found.freeing.map(String).sort()).toEqual(smallest(frees))
      if (found.keeping.some(({ length }) => length > 1) && found.freeing.length > 1) told()
    }
  })
})

test('[O5] of a chain beside one reference: the chain’s two keep it together, and the third must let go with one of them', () => {
  const { graph, node, holder } = sketch('root -> a @cleo; a -> x @ana; root -> x @ben')
  const { keeping, freeing } = holderGroups(new CutFinder(graph).ground, node('x'))
  const [ana, ben, cleo] = [holder('ana'), holder('ben'), holder('cleo')]
  const sorted = (...group: number[]) => group.sort((a, b) => a - b)
  expect(keeping).toEqual([[ben], sorted(ana, cleo)])
  expect(new Set(freeing.map(String))).toEqual(new Set([String(sorted(ana, ben)), String(sorted(ben, cleo))]))
})

test('[O5] past its limits the answer says that it is not complete', () => {
  const { graph, node } = sketch('root -> x @a; root -> x @b; root -> x @c')
  const { ground } = new CutFinder(graph)
  expect(holderGroups(ground, node('x'), { limit: 2 })).toMatchObject({ freeing: [], isComplete: false })
  expect(holderGroups(ground, node('x'), { most: 1 }).isComplete).toBe(false)
  expect(holderGroups(ground, node('x'), { budget: 0 }).isComplete).toBe(false)
})
