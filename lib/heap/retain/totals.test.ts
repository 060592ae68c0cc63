import { expect, test } from 'vitest'
import { sketch } from '../sketch'
import { anyHeap, bytesOf, holdsForAll, nodesOf } from './testing/oracle'
import { holdLabel, necessaryHolders, owners, sufficientHolders } from './owners'
import { totals } from './totals'

const LABELS = ['alone', 'chain', 'redundant', 'tangled'] as const

test('[T1] every object is counted under its label, for each holder that the label names', () => {
  holdsForAll(anyHeap({ edges: 22 }), 2000, (graph, told) => {
    const of = owners(graph)
    const sum = totals(graph, of)
    const objects = nodesOf(graph).slice(1)
    for (const label of LABELS) {
      const labelled = objects.filter((node) => holdLabel(of, node) === label)
      expect(sum[label]).toEqual({ objects: labelled.length, bytes: bytesOf(graph, labelled) })
      for (const row of sum.holders) {
        const named = labelled.filter((node) =>
          (label === 'alone' || label === 'chain' ? necessaryHolders : sufficientHolders)(of, node).includes(
            row.holder,
          ),
        )
        expect(row[label]).toEqual({ objects: named.length, bytes: bytesOf(graph, named) })
        if (named.length > 0) told()
      }
    }
  })
})

test('[T2] shares of the blame and the unassigned add up to all that the interpreter does not keep alone', () => {
  holdsForAll(anyHeap({ edges: 22 }), 1000, (graph, told) => {
    const sum = totals(graph, owners(graph))
    const shared = sum.holders.reduce((bytes, row) => bytes + row.blame, sum.unassigned.bytes)
    const held = LABELS.reduce((bytes, label) => bytes + sum[label].bytes, 0)
    expect(shared).toBeCloseTo(held, 6)
    if (sum.unassigned.bytes < held) told()
  })
})

test('[T2] two who could each keep an object share it, and what nobody could keep alone is unassigned', () => {
  const { graph, holder } = sketch(`
    root -> x @ana; root -> x @ben; x = 100
    root -> y @ana; y = 10
    root -> a @ana; a -> z @ben; root -> b @ben; b -> z @cem; root -> c @cem; c -> z @ana; z = 7`)
  const sum = totals(graph, owners(graph))
  expect(sum.holders[holder('ana') - 1]).toMatchObject({
    alone: { objects: 2, bytes: 11 },
    redundant: { objects: 1, bytes: 100 },
    blame: 61,
  })
  expect(sum.holders[holder('ben') - 1]).toMatchObject({ alone: { objects: 1, bytes: 1 }, blame: 51 })
  expect(sum.tangled).toEqual({ objects: 1, bytes: 7 })
  expect(sum.unassigned).toEqual({ objects: 1, bytes: 7 })
})
