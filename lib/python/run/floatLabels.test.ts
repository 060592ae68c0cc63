/** A history calls a float what Python does. */
import { expect, test } from 'vitest'
import { HeapCursor } from '../../heap/history/HeapCursor'
import { HistoryIndex } from '../../heap/history/HistoryIndex'
import { runText } from '../testing/runText'

test('the label of a float is its repr', () => {
  const { history } = runText(
    [
      'floats = [sign * (1 + step / 7) * 10.0 ** power for power in range(-320, 308, 16) for step in range(4) for sign in (1, -1)]',
      'floats += [0.0, -0.0, 1e16, 1e-4, 9999999999999998.0, float("inf"), -float("inf"), float("nan")]',
      'texts = ["a float: " + repr(one) for one in floats]',
    ].join('\n'),
  )
  const index = new HistoryIndex(history)
  const cursor = new HeapCursor(index)
  cursor.seek(index.stages[0]?.step ?? 0)
  const labels = { float: new Set<string>(), str: new Set<string>() }
  cursor.forEachLive((id) => {
    const name = cursor.typeInfo(id)?.name
    if (name === 'float' || name === 'str') labels[name].add(cursor.labelOf(id))
  })
  const texts = [...labels.str].flatMap((label) => /^'a float: (.*)'$/.exec(label)?.[1] ?? [])
  expect(texts.length).toBeGreaterThan(300)
  expect(texts.filter((text) => !labels.float.has(text))).toEqual([])
})
