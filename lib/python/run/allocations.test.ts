/** Every allocation is in the history: as an object, or counted where nothing but the evaluation stack referred to it. */
import { expect, test } from 'vitest'
import { runText } from '../testing/runText'
import { HistoryIndex } from '../../heap/history/HistoryIndex'
import { passingAt } from '../../heap/history/passingAt'

/** By line: how many objects of each type it made and dropped unseen, and the types of those that it made and something held. */
function allocations(text: string): Map<number, { passing: Record<string, number>; born: string[] }> {
  const { history } = runText(text)
  const index = new HistoryIndex(history)
  const nameOf = (type: number): string => history.types[type]?.name ?? ''
  const steps = Array.from({ length: index.steps }, (_, i) => i + 1)
  return new Map(
    steps.map((step) => {
      const passing = Object.fromEntries(passingAt(index, step).map(({ type, count }) => [nameOf(type), count]))
      const { first, end } = index.birthsIn(step)
      const born = Array.from({ length: end - first }, (_, i) => nameOf(index.typeOf(first + i)))
      return [history.statements[index.statementOf(step)]?.line ?? 0, { passing, born }]
    }),
  )
}

// Each new name of the module is a key of its namespace: a str.
test('[H14] what a line only computes with is counted by its type, what it keeps is an object of its own', () => {
  const lines = allocations(
    [
      'a = 1000',
      'b = a * 3 + 5000 - 7',
      'c = (a, [b], 1.5 * a)[0]',
      'd = [a] + [b]',
      'e = "x" * 9 + str(a)',
      'pass',
    ].join('\n'),
  )
  expect(lines.get(2)).toEqual({ passing: { int: 2 }, born: ['str', 'int'] })
  expect(lines.get(3)).toEqual({ passing: { tuple: 1, list: 1, float: 1 }, born: ['str'] })
  expect(lines.get(4)).toEqual({ passing: { list: 2 }, born: ['str', 'list'] })
  expect(lines.get(5)).toEqual({ passing: { str: 1 }, born: ['str', 'str'] })
})
