import { expect, test } from 'vitest'
import { sketch } from '../sketch'
import { HeapGraphBuilder } from './graph'
import type { HeapGraph } from './graph'
import { anyHeap, holdsForAll, naiveAlive, nodesOf } from './testing/oracle'
import {
  holdLabel,
  isKeptByInterpreter,
  isNecessary,
  isSufficient,
  necessaryHolders,
  owners,
  sufficientHolders,
} from './owners'
import type { HoldLabel } from './owners'

const HOLDERS = [1, 2, 3]

function holdersWithout(graph: HeapGraph, holders: readonly number[], node: number): number[] {
  const alive = naiveAlive(graph)
  return holders.filter((p) => alive.has(node) && !naiveAlive(graph, (edge) => graph.holder[edge] === p).has(node))
}

function holdersAlone(graph: HeapGraph, holders: readonly number[], node: number): number[] {
  return holders.filter((p) =>
    naiveAlive(graph, (edge) => graph.holder[edge] !== 0 && graph.holder[edge] !== p).has(node),
  )
}

test('[O1] a holder is necessary exactly when the object goes without that holder', () => {
  holdsForAll(anyHeap({ edges: 22 }), 3000, (graph, told) => {
    const of = owners(graph)
    for (const node of nodesOf(graph)) {
      const expected = holdersWithout(graph, HOLDERS, node)
      expect(necessaryHolders(of, node)).toEqual(expected)
      if (expected.length > 0) told()
    }
  })
})

test('[O2] a holder is sufficient exactly when that holder and the interpreter keep the object', () => {
  holdsForAll(anyHeap({ edges: 22 }), 3000, (graph, told) => {
    const of = owners(graph)
    for (const node of nodesOf(graph)) {
      const byInterpreter = naiveAlive(graph, (edge) => graph.holder[edge] !== 0).has(node)
      const expected = byInterpreter ? [] : holdersAlone(graph, HOLDERS, node)
      expect(isKeptByInterpreter(of, node)).toBe(byInterpreter)
      expect(sufficientHolders(of, node)).toEqual(expected)
      if (expected.length > 0) told()
    }
  })
})

test('[O3] holders beyond 32, 64 and 1000 are told apart like the first ones', () => {
  const numbers = [1, 31, 32, 33, 63, 64, 95, 1000]
  holdsForAll(
    anyHeap({ edges: 22, holders: numbers.length }),
    200,
    (small, told) => {
      const renumber = (holder: number) => (holder === 0 ? 0 : (numbers[holder - 1] ?? 0))
      const graph = { ...small, holder: small.holder.map(renumber), holderCount: 1001 }
      const of = owners(graph)
      for (const node of nodesOf(graph)) {
        expect(numbers.filter((p) => isNecessary(of, node, p))).toEqual(holdersWithout(graph, numbers, node))
        expect(numbers.filter((p) => isSufficient(of, node, p))).toEqual(holdersAlone(graph, numbers, node))
        if (necessaryHolders(of, node).some((p) => p > 31)) told()
      }
    },
    600,
  )
})

test.each<[HoldLabel, string]>([
  ['dead', 'root -> a @ana; b -> x @ana'],
  ['interpreter', 'root -> a; a -> x; root -> x @ana'],
  ['alone', 'root -> a; a -> x @ana'],
  ['alone', 'root -> a @ana; a -> b @ben; a -> c @cem; b -> x; c -> x'],
  ['chain', 'root -> a @ana; a -> x @ben'],
  ['redundant', 'root -> x @ana; root -> x @ben'],
  ['redundant', 'root -> x @ana; root -> x @ben; root -> a @cem; a -> x @dan'],
  ['tangled', 'root -> x @ana; root -> a @ben; a -> x @cem'],
  ['tangled', 'root -> a @ana; a -> x @ben; root -> b @ben; b -> x @cem; root -> c @cem; c -> x @ana'],
])('[O4] %s: %s', (label, drawing) => {
  const { graph, node } = sketch(drawing)
  expect(holdLabel(owners(graph), node('x'))).toBe(label)
})

test('[O4] of a chain anyone can let go, of two separate holders both must', () => {
  const chain = sketch('root -> a @ana; a -> x @ben')
  expect(necessaryHolders(owners(chain.graph), chain.node('x'))).toEqual([chain.holder('ana'), chain.holder('ben')])
  expect(sufficientHolders(owners(chain.graph), chain.node('x'))).toEqual([])
  const both = sketch('root -> x @ana; root -> x @ben')
  expect(necessaryHolders(owners(both.graph), both.node('x'))).toEqual([])
  expect(sufficientHolders(owners(both.graph), both.node('x'))).toEqual([both.holder('ana'), both.holder('ben')])
})

test('[O1] a heap without references has no owners', () => {
  const of = owners(new HeapGraphBuilder().freeze())
  expect(isKeptByInterpreter(of, 0)).toBe(true)
  expect(necessaryHolders(of, 0)).toEqual([])
})
