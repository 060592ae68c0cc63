import { expect, test } from 'vitest'
import { graphAt } from '../history/graphAt'
import { HeapCursor } from '../history/HeapCursor'
import { HistoryIndex } from '../history/HistoryIndex'
import { randomHistory } from '../history/randomHistory'
import { naiveAlive, nodesOf } from '../retain/testing/oracle'
import { chromeTrace } from './chromeTrace'
import { heldOverTime } from './heldOverTime'
import { placeOf } from './testing/portables'
import { readChromeTrace } from './testing/readChromeTrace'

const HOLDERS = [null, 'ana', 'ben', 'cleo', null]

function holderOf(statement: number): number {
  return 1 + (statement % 4)
}

function randomCursor(seed: number): HeapCursor {
  const cursor = new HeapCursor(new HistoryIndex(randomHistory({ seed, events: 4000, liveObjects: 60 })))
  cursor.seek(cursor.index.steps)
  return cursor
}

test.each([1, 2, 3])('[E7] each step is a slice of whoever wrote its line, in order (seed %i)', (seed) => {
  const cursor = randomCursor(seed)
  const { index } = cursor
  const survivors = [{ title: 'a list', keptBy: [{ name: '.a', step: 7 }] }]
  const run = {
    title: 'run',
    index,
    until: index.steps,
    holders: HOLDERS,
    holderOf,
    place: placeOf,
    samples: [],
    survivors,
  }
  const { slices, arrows } = readChromeTrace([...chromeTrace(run)].join(''))
  const steps = Array.from({ length: index.steps }, (_, at) => {
    const statement = index.statementOf(at + 1)
    const { file, line } = placeOf(statement)
    const thread = statement === 0 ? 'the interpreter' : (HOLDERS[holderOf(statement)] ?? 'author unknown')
    const name = file === null ? index.stageAt(at + 1) : `${file}:${line}`
    return { name, thread, from: at + 1, end: at + 2 }
  })
  expect(slices.slice(0, -1)).toEqual(steps)
  expect(new Set(steps.map(({ thread }) => thread)).size).toBe(5)
  expect(arrows).toEqual([{ name: '.a', from: steps[6], to: slices.at(-1) }])
})

test.each([4, 5])('[E7] counters tell what each can free alone and what it keeps with others (seed %i)', (seed) => {
  const cursor = randomCursor(seed)
  const samples = [...heldOverTime(cursor, holderOf)]
  expect(samples.map(({ step }) => step)).toContain(cursor.index.steps)
  for (const { step, bytes, holders } of samples.filter((_, at) => at % 20 === 0)) {
    const moved = cursor.fork()
    moved.seek(step)
    const { graph } = graphAt(moved, holderOf)
    expect(bytes).toBe(graph.size.reduce((sum, size) => sum + size))
    const alive = naiveAlive(graph)
    const goesWithout = (holder: number) => {
      const left = naiveAlive(graph, (edge) => graph.holder[edge] === holder)
      return nodesOf(graph).filter((node) => alive.has(node) && !left.has(node))
    }
    const freeing = new Map(holders.map(({ holder }) => [holder, new Set(goesWithout(holder))]))
    for (const { holder, alone } of holders) {
      const mine = [...(freeing.get(holder) ?? [])].filter((node) =>
        [...freeing].every(([other, nodes]) => other === holder || !nodes.has(node)),
      )
      expect(alone).toBe(mine.reduce((sum, node) => sum + (graph.size[node] ?? 0), 0))
    }
  }
})

test('[E7] of a long run so many samples are taken as cost a moment', () => {
  const cursor = randomCursor(6)
  expect(cursor.index.steps).toBeGreaterThan(300)
  const steps = [...heldOverTime(cursor, holderOf)].map(({ step }) => step)
  expect(steps.length).toBeLessThanOrEqual(201)
  expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b))
})
