import { expect, test } from 'vitest'
import { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { runText } from '../../lib/python/testing/runText'
import { interpreterFace } from '../_ui/face'
import { callStacks } from './callStack'
import { HistoryFacts } from './facts'
import { originWords } from './scene'
import type { Origin } from './scene'
import { wholeStep } from './stretch'
import { english } from '../_language/testing/english'

const ANA = { name: 'Ana', colour: 0, pattern: 0 }

/** Each call of each thread when a line has run for the first time: its name, its line, its names with their values. */
function stackAt(line: number, lines: readonly string[]): string[] {
  const { history } = runText(lines.join('\n'))
  const index = new HistoryIndex(history)
  const originOf = (statement: number): Origin => {
    const place = history.statements[statement]
    return statement === 0 || place === undefined
      ? { file: null, line: 0, face: interpreterFace(english) }
      : { file: 'main.py', line: place.line, face: ANA }
  }
  const steps = Array.from({ length: index.steps }, (_, at) => at + 1)
  const step = steps.find((each) => originOf(index.statementOf(each)).line === line) ?? 0
  const lane = { key: 'ana', title: 'Ana', face: ANA }
  const options = {
    t: english,
    modules: new Map([['__main__', { title: 'main.py', lane }]]),
    originOf,
    isComplete: false,
  }
  const stacks = callStacks(new HeapCursor(index), new HistoryFacts(index), wholeStep(index, step), options)
  return stacks.flatMap(({ calls }) =>
    calls.map(({ title, at, variables }) => {
      const names = variables.map(({ name, text, isNew }) => `${name} = ${text}${isNew ? ' (new)' : ''}`)
      return `${title} at ${at === null ? '?' : originWords(at, english)}: ${names.join(', ')}`
    }),
  )
}

test('calls stand with the innermost first, each at its line with its names', () => {
  const lines = [
    'class Model:',
    '    pass',
    'def inner(model, sizes):',
    '    name = "x"',
    '    return name',
    'def outer():',
    '    model = Model()',
    '    inner(model, [1, 2, [3]])',
    'total = 1.5',
    'outer()',
  ]
  expect(stackAt(4, lines)).toEqual([
    "inner() at main.py line 4: model = Model 1, sizes = list, 3 items, name = 'x' (new)",
    'outer() at main.py line 8: model = Model 1',
    'main.py at main.py line 10: total = 1.5',
  ])
})

test('a call that was just made stands at no line yet, and one to which another returns at the line that called', () => {
  const lines = ['def work(size):', '    return size', 'work(3)', 'print()']
  expect(stackAt(3, lines)).toEqual(['work() at ?: size = 3 (new)', 'main.py at main.py line 3: '])
  expect(stackAt(2, lines)).toEqual(['main.py at main.py line 3: '])
})

test('a generator that goes on is called by the line that asks it', () => {
  const lines = [
    'def count():',
    '    yield 1',
    '    last = 2',
    '    yield last',
    'it = count()',
    'next(it)',
    'next(it)',
  ]
  expect(stackAt(3, lines)).toEqual([
    'count() at main.py line 3: last = 2 (new)',
    'main.py at main.py line 7: it = generator',
  ])
})

test('when the program is over, nothing is under way', () => {
  const { history } = runText('x = 1')
  const index = new HistoryIndex(history)
  const options = {
    t: english,
    modules: new Map(),
    originOf: () => ({ file: null, line: 0, face: interpreterFace(english) }),
    isComplete: false,
  }
  expect(callStacks(new HeapCursor(index), new HistoryFacts(index), wholeStep(index, index.steps), options)).toEqual([])
})
