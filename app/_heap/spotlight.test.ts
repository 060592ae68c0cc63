import { expect, test } from 'vitest'
import { Bench, type Team } from '../../lib/blame/Bench'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { runText } from '../../lib/python/testing/runText'
import { heapAtEnd } from './testing/atEnd'
import { heapWays, waysInPieces, waysTo } from './hidden'
import { doneAtOnce } from './inPieces'
import { lightOf } from './light'
import { heldWays } from './spotlight'

const TWICE = `class Model:
    pass

def hold():
    model = Model()
    first.append(model)
    second['kept'] = [model]

class Circle:
    def __init__(self):
        self.own = self

first, second = [], {}
hold()
Circle()`

test('the ways are those that the words tell, in their order', () => {
  const { history } = runText(TWICE)
  const team: Team = { entry: 'main.py', collector: 'cpython', sources: { 'main.py': TWICE }, authorship: {} }
  const bench = new Bench(history, team)
  const cursor = new HeapCursor(bench.index)
  const offset = bench.cursor.offset
  const holderOf = (statement: number) => bench.authors.holderOf(statement)
  const told = bench.instancesAlive().map((id) => {
    const serial = bench.cursor.serialOf(id)
    const ways = heldWays(cursor, { offset, serial }, { entry: 'main.py', holderOf })
    const [words] = bench.told([id], () => true).objects
    const edges = bench.waysTo([id], 1).flatMap(({ paths }) => paths)
    expect(ways.map(({ births }) => births)).toEqual(edges.map((path) => path.map((edge) => bench.picture.birth[edge])))
    return [words?.type, words?.paths.map((path) => path.map(({ edge }) => edge).join(' ')), ways.length]
  })
  expect(told).toEqual([
    ['Model', ['main.first [0]', "main.second ['kept'] [0]"], 2],
    ['Circle', [], 1],
  ])
})

test('the first way is lit from the module to the object, and nothing of the second', () => {
  const { scene, ways, serial } = heapAtEnd(TWICE.split('\n'), false, 'Model')
  const lit = (count: number) => {
    const { rows } = lightOf(scene, { kind: 'object', serial }, ways.slice(0, count))
    return scene.cards.flatMap((card) => card.rows.filter(({ key }) => rows.has(key)).map(({ name }) => name))
  }
  expect(lit(1)).toEqual(['first', '[0]'])
  expect(lit(2)).toEqual(['first', '[0]', 'second', "['kept']", '[0]'])
})

test('a way that is found in pieces is the one that a graph tells', () => {
  const { cursor } = heapAtEnd(TWICE.split('\n'))
  const ids: number[] = []
  cursor.forEachLive((id) => ids.push(id))
  const within = waysTo(cursor, heapWays(cursor), ids)
  expect(within.adrift.size).toBeGreaterThan(0)
  expect(doneAtOnce(waysInPieces(cursor, ids))).toEqual(within)
  for (const id of ids.slice(-50)) {
    expect(doneAtOnce(waysInPieces(cursor, [id]))).toEqual(waysTo(cursor, heapWays(cursor), [id]))
  }
})
