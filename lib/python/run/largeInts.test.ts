/** How the history calls ints: by their digits, and very large ones by about what they are. */
import { expect, test } from 'vitest'
import { HeapCursor } from '../../heap/history/HeapCursor'
import { HistoryIndex } from '../../heap/history/HistoryIndex'
import { runText } from '../testing/runText'

/** The label of the int that is the only item of a list in the end. */
function labelOf(expression: string): string {
  const { history, stderr } = runText(`held = [${expression}]\npass\n`)
  expect(stderr).toBe('')
  const cursor = new HeapCursor(new HistoryIndex(history))
  for (let step = 0; step < 2; step++) cursor.stepForward()
  const labels: string[] = []
  cursor.forEachLive((id) => {
    if (cursor.typeInfo(id)?.name === 'list' && cursor.lengthOf(id) === 1)
      labels.push(cursor.labelOf(cursor.targetOf(id, 0)))
  })
  expect(labels).toHaveLength(1)
  return labels[0] ?? ''
}

test.each([
  ['10**15', '1000000000000000'],
  ['-(10**70)', `-1${'0'.repeat(57)}…`],
  ['int("1" + "0" * 5000)', '1.00000e5000'],
  ['int("9" * 5000)', '1.00000e5000'],
  ['-(2**12345)', '-1.64171e3716'],
  ['7**100_000', '6.36798e84509'],
])('%s is called %s', (expression, label) => {
  expect(labelOf(expression.replace('int(', '__import__("sys").set_int_max_str_digits(0) or int('))).toBe(label)
})
