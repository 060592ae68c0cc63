/** Steps are the lines that CPython's tracing tells: `sys.settrace` under 3.14 gave the numbers below. */
import { expect, test } from 'vitest'
import { HistoryIndex } from '../../heap/history/HistoryIndex'
import { runText } from '../testing/runText'

function linesOf(text: string): (number | undefined)[] {
  const { history } = runText(text)
  const index = new HistoryIndex(history)
  const steps = Array.from({ length: index.steps }, (_, at) => index.statementOf(at + 1))
  return steps.filter((statement) => statement > 0).map((statement) => history.statements[statement]?.line)
}

test.each([
  [
    'a handler is a line of its own',
    'try:\n    raise ValueError\nexcept ValueError:\n    x = 1\ny = 2\n',
    [1, 2, 3, 4, 5],
  ],
  ['making a generator runs no line of it', 'def gen():\n    yield 1\nfor v in gen():\n    pass\n', [1, 3, 2, 4, 3]],
  [
    'cases, handlers that do not fit, and finally',
    `def f(x):
    match x:
        case 1:
            return 'one'
        case [a, *_]:
            return a
    try:
        1 / x
    except TypeError:
        pass
    except ZeroDivisionError as e:
        keep = e
    finally:
        y = 1
    return y
f(1)
f([2])
f(0)
`,
    [1, 16, 2, 3, 4, 17, 2, 3, 5, 6, 18, 2, 3, 5, 7, 8, 9, 11, 12, 14, 15],
  ],
])('%s', (_, text, lines) => {
  expect(linesOf(text)).toEqual(lines)
})
