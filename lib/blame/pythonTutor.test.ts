import { describe, expect, test } from 'vitest'
import { exportRun } from './exportRun'
import { type Moment, opened, readTutor } from './testing/readTutor'
import { teamRun } from './testing/teamRun'

function replay(
  text: string,
  { more = {}, at = null }: { readonly more?: Readonly<Record<string, string>>; readonly at?: number | null } = {},
): ReturnType<typeof readTutor> {
  const { run, team } = teamRun({ 'main.py': text, ...more }, {})
  const answer = exportRun(run, team, { format: 'pythontutor', at })
  if (typeof answer === 'string') throw new Error(answer)
  return readTutor([...answer.pieces].join(''))
}

function lastOf(text: string): Moment {
  const moment = replay(text).trace.at(-1)
  if (moment === undefined) throw new Error('no moments')
  return moment
}

function global(text: string): unknown {
  const moment = lastOf(text)
  return opened(moment, moment.globals['x'])
}

describe('[E8] values are as Python Tutor writes them', () => {
  test.each<[string, unknown]>([
    ['x = 5', 5],
    ['x = -7', -7],
    ['x = 2 ** 70', ['SPECIAL_FLOAT', '1180591620717411303424']],
    ['x = 1.0', ['SPECIAL_FLOAT', '1.0']],
    ['x = None', null],
    ['x = True', true],
    ['x = "it\'s \\"here\\"\\n\\té\\x00\\u2028"', 'it\'s "here"\n\té\x00\u2028'],
    ['x = b"ab"', ['SPECIAL_FLOAT', "b'ab'"]],
    ['x = [1, (2, "a")]', ['LIST', 1, ['TUPLE', 2, 'a']]],
    ['x = {7}', ['SET', 7]],
    ['x = {"a": 1, 2: [3]}', ['DICT', ['a', 1], [2, ['LIST', 3]]]],
    ['def x(a, *b, c=1): pass', ['FUNCTION', 'x(a, *b, c=1)', null]],
    ['x = lambda: 1', ['FUNCTION', '<lambda>(...)', null]],
    ['import sys as x', ['INSTANCE_PPRINT', 'module', 'sys']],
    ['class A: pass\nx = A()\nx.b = [1]', ['INSTANCE', 'A', ['b', ['LIST', 1]]]],
    ['class A:\n    __slots__ = ("b",)\nx = A()\nx.b = 2', ['INSTANCE', 'A', ['b', 2]]],
    ['class A: pass\nclass x(A):\n    n = 3', ['CLASS', 'x', ['A'], ['n', 3]]],
    [
      'class A:\n    def f(self): pass\nx = A().f',
      ['INSTANCE', 'method', ['__func__', ['FUNCTION', 'f(self)', null]], ['__self__', ['INSTANCE', 'A']]],
    ],
  ])('%s', (text, expected) => {
    expect(global(text)).toEqual(expected)
  })

  test('a long list ends in a word', () => {
    const list = global('x = list(range(80))')
    expect(list).toEqual(['LIST', ...Array.from({ length: 50 }, (_, at) => at), ['SPECIAL_FLOAT', '… 30 more']])
  })

  test('of very many objects the nearest are opened', () => {
    const { heap, globals } = lastOf('x = []\nfor i in range(3000): x = [x]\ny = [[i] for i in range(40)]')
    expect(Object.keys(heap).length).toBeLessThan(300)
    expect(heap[String((globals['x'] as [string, number])[1])]).toHaveLength(2)
    expect(Object.values(heap)).toContainEqual(['INSTANCE_PPRINT', 'list', '…'])
  })
})

describe('[E9] moments', () => {
  const PROGRAM = 'def fact(n):\n    if n == 0:\n        return 1\n    return n * fact(n - 1)\nx = fact(2)\nprint(x)\n'
  const { trace } = replay(PROGRAM)

  test('are told with the line about to run and the calls that run', () => {
    expect(trace.map(({ line, event, stack_to_render }) => `${line} ${event} ${stack_to_render.length}`)).toEqual([
      '1 step_line 0',
      '5 step_line 0',
      '2 call 1',
      '4 step_line 1',
      '2 call 2',
      '4 step_line 2',
      '2 call 3',
      '3 step_line 3',
      '6 step_line 0',
      '6 return 0',
    ])
  })

  test('have local variables and output as they were then', () => {
    expect(trace[6]?.stack_to_render.map(({ encoded_locals }) => encoded_locals['n'])).toEqual([2, 1, 0])
    expect(trace.map(({ stdout }) => stdout).slice(-2)).toEqual(['', '2\n'])
    expect(trace.at(-1)?.globals['x']).toBe(2)
  })

  test('of a long run are the last thousand up to the step asked for', () => {
    const long = 'i = 0\nwhile i < 2000:\n    i += 1\n'
    const upTo = replay(long, { at: 1500 }).trace
    expect(upTo).toHaveLength(1000)
    expect(upTo.at(-1)?.globals['i']).toBe(Math.floor((1500 - 1) / 2))
    expect(replay('x = 1\ny = 2\n', { at: 1 }).trace.map(({ globals }) => Object.keys(globals))).toEqual([[], ['x']])
  })

  test('end with what ended the program', () => {
    const { line, event, exception_msg } = lastOf('x = 1\n1 / 0\nx = 2\n')
    expect({ line, event, exception_msg }).toEqual({
      line: 2,
      event: 'uncaught_exception',
      exception_msg: 'ZeroDivisionError: division by zero',
    })
  })
})

test('[E10] all files are one text, and other modules’ names carry the module', () => {
  const { lines, trace } = replay('import tools\ntools.add(1)\n', {
    more: { 'tools.py': 'kept = []\ndef add(thing):\n    kept.append(thing)\n' },
  })
  expect(lines).toEqual([
    'import tools',
    'tools.add(1)',
    '',
    '# tools.py',
    'kept = []',
    'def add(thing):',
    '    kept.append(thing)',
    '',
  ])
  expect(trace.map(({ line }) => lines[line - 1])).toEqual([
    'import tools',
    'kept = []',
    'def add(thing):',
    'tools.add(1)',
    '    kept.append(thing)',
    'tools.add(1)',
  ])
  const last = trace.at(-1)
  expect(last?.ordered_globals).toEqual(['tools', 'tools.kept', 'tools.add'])
  expect(last === undefined ? null : opened(last, last.globals['tools.kept'])).toEqual(['LIST', 1])
})
