/** When lines ran, and what was alive meanwhile. */
import { describe, expect, test } from 'vitest'
import { HistoryIndex } from '../heap/history/HistoryIndex'
import { Evidence } from './Evidence'
import { judge } from './judge'
import { lineRuns } from './lineRuns'
import { type Files, teamRun } from './testing/teamRun'

function evidenceOf(files: Files): Evidence {
  const { run, team } = teamRun(files, {})
  return new Evidence(run, team, judge(run, team))
}

/** The steps in which each run of the line begins, and the last that it has part in. */
function stepsOf(program: string, line: number): [number, number][] {
  const { run } = teamRun({ 'main.py': program }, {})
  const index = new HistoryIndex(run.history)
  return lineRuns(index, 'main.py', line).map(({ begin, end }) => [index.stepAt(begin), index.stepAt(end - 1)])
}

describe('a line runs', () => {
  test('until the next line of its call begins, whatever it calls meanwhile', () => {
    expect(stepsOf('def f():\n    x = 1\n    return x\na = f()\nb = 2\n', 4)).toEqual([[2, 4]])
  })
  test('again in each call, the inner ones within the outer', () => {
    const program = 'def f(n):\n    if n:\n        f(n - 1)\n    return n\nf(2)\n'
    const runs = stepsOf(program, 3)
    expect(runs).toHaveLength(2)
    const [outer = [0, 0], inner = [0, 0]] = runs
    expect(outer[0]).toBeLessThan(inner[0])
    expect(outer[1]).toBeGreaterThan(inner[1])
  })
  test('until the end, where nothing follows it', () => {
    expect(stepsOf('a = 1\nb = 2\n', 2)).toEqual([[2, 2]])
  })
  test('until an exception has left it', () => {
    const program = 'def f():\n    1 / 0\ntry:\n    f()\nexcept ZeroDivisionError:\n    pass\n'
    expect(stepsOf(program, 4)).toEqual([[3, 4]])
  })
  test('apart from those of other threads', () => {
    const program = 'import threading\ndef f():\n    x = 1\nt = threading.Thread(target=f)\nt.start()\nt.join()\n'
    expect(stepsOf(program, 6)).toHaveLength(1)
    expect(stepsOf(program, 3)).toHaveLength(1)
  })
  test('never, where it is not reached or there is none', () => {
    expect(stepsOf('if False:\n    x = 1\n', 2)).toEqual([])
    expect(stepsOf('x = 1\n', 9)).toEqual([])
  })
})

describe('evidence', () => {
  const files = {
    'main.py':
      'import shop\nimport gc\na = shop.Model()\ndel a\nb = shop.Model()\nb.me = b\ndel b\ngc.collect()\nkept = shop.Model()\n',
    'shop.py': 'class Model:\n    pass\nclass Other:\n    pass\nOther()\n',
  }
  test('is the life of every instance, by class', () => {
    const evidence = evidenceOf(files)
    const lives = evidence.instances(['shop.Model'])
    expect(lives.map(({ made, gone, fate }) => [made.line, gone.line, fate])).toEqual([
      [3, 4, 'counted'],
      [5, 8, 'collected'],
      [9, null, 'exit'],
    ])
    expect(evidence.instances(['Model', 'Other'])).toHaveLength(4)
    expect(evidence.instances(null)).toHaveLength(4)
    expect(evidence.instances(['other.Model'])).toEqual([])
  })
  test('is what there was to count', () => {
    const evidence = evidenceOf(files)
    // The program's own. That which importing shop.py brings about is young and finds nothing.
    expect(evidence.collections).toBe(1)
    expect(evidence.referencesTo('kept', evidence.end)).toBe(1)
    const [line] = evidence.runsOf('main.py', 7)
    expect(evidence.referencesTo('b', line?.begin ?? 0)).toBe(2)
    expect(evidence.referencesTo('nothing', evidence.end)).toBeNull()
  })
  test('is the most that was alive at once', () => {
    const alone = evidenceOf({ 'main.py': 'x = bytes(100_000)\nx = None\nx = bytes(200_000)\n' }).peakBytes
    expect(alone).toBeGreaterThan(200_000)
    expect(alone).toBeLessThan(230_000)
  })
})
