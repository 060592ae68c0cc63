/** What the history counts of an object is what refers to it, whatever a frame that called something was shown to hold. */
import { expect, test } from 'vitest'
import { runText } from '../testing/runText'
import { HeapCursor } from '../../heap/history/HeapCursor'
import { HistoryIndex } from '../../heap/history/HistoryIndex'

/** After each step on the line, the count of each living object of the class `Log`. */
function countsOnLine(line: number, text: string): number[][] {
  const { history } = runText(text)
  const index = new HistoryIndex(history)
  const cursor = new HeapCursor(index)
  const steps = Array.from({ length: index.steps }, (_, i) => i + 1)
  return steps
    .filter((step) => history.statements[index.statementOf(step)]?.line === line)
    .map((step) => {
      cursor.seek(step)
      const counts: number[] = []
      cursor.forEachLive((id) => {
        if (cursor.typeInfo(id)?.name === 'Log') counts.push(cursor.count(id))
      })
      return counts
    })
}

test('an object that takes the number of one that a caller’s stack was shown to hold counts its own references', () => {
  const text = ['class Log:', '    def close(self): pass', 'log = Log(); k = [log.close]; log = None'].join('\n')
  expect(countsOnLine(3, text)).toEqual([[1]])
})

test('an operand that takes the number and the place of the one before it is held like that one', () => {
  const text = [
    'class Log:',
    '    def __repr__(self):',
    "        kind = 'log'",
    '        return kind',
    'repr(Log()); repr(Log())',
  ].join('\n')
  expect(countsOnLine(3, text)).toEqual([[2], [2]])
})
