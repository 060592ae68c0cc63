/** The event bus in other tools' formats: what a reader of the files sees. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openProgram } from '../../server/cli/program'
import { StandardLibrary } from '../../server/library/standardLibrary'
import { runTeamProgram } from '../../server/runs/runTeam'
import { readChromeTrace } from '../heap/export/testing/readChromeTrace'
import { readCsv } from '../heap/export/testing/readCsv'
import { readDot } from '../heap/export/testing/readDot'
import { naiveRetained, readHeapsnapshot } from '../heap/export/testing/readHeapsnapshot'
import { readSpeedscope } from '../heap/export/testing/readSpeedscope'
import { heapSchema } from '../protocol/heap'
import { type ExportFormat, exportRun } from './exportRun'
import { judge } from './judge'
import { opened as openedValue, readTutor } from './testing/readTutor'

const opened = openProgram([join(import.meta.dirname, '../python/programs/teams/event-bus')], null)
if (typeof opened === 'string') throw new Error(opened)
const { entry, find, sources, authorship } = opened
const limits = { steps: 100_000, bytes: 100_000_000, output: 100_000, recursion: 1000 }
const library = new StandardLibrary()
const run = runTeamProgram({ entry, find, argv: [], stdin: '', limits, library, onProgress: () => true })
const team = { entry: 'main.py', collector: 'cpython', sources, authorship: authorship() } as const
const verdict = judge(run, team)

function exported(format: ExportFormat, at: number | null = null): string {
  const answer = exportRun(run, team, { format, at })
  if (typeof answer === 'string') throw new Error(answer)
  return [...answer.pieces].join('')
}

describe('heapsnapshot', () => {
  const nodes = readHeapsnapshot(exported('heapsnapshot'))
  const models = nodes.flatMap((node, at) => (node.type === 'object' && node.name === 'Model' ? [{ ...node, at }] : []))

  test('the two models are there, made by ana, and retain what the verdict says', () => {
    expect(models.map(({ made }) => made)).toEqual(['ana main.py:8', 'ana main.py:8'])
    expect(models.map(({ at }) => naiveRetained(nodes, at))).toEqual(verdict.lingering.map(({ retained }) => retained))
  })

  test('the reference of the forgotten callback says who made it', () => {
    const [first] = models
    const names = nodes.flatMap(({ edges }) => edges.filter(({ to }) => to === first?.at).map(({ name }) => name))
    expect(names.sort()).toEqual(['.__self__ ‹model.py:8 ana›', '[1] ‹report.py:6 ben›'])
  })

  test('an object has the same id at every step', () => {
    const before = readHeapsnapshot(exported('heapsnapshot', 20)).filter(({ name }) => name === 'Model')
    expect(before.map(({ id }) => id)).toEqual(models.slice(0, 1).map(({ id }) => id))
  })
})

describe('speedscope', () => {
  const stacks = [...readSpeedscope(exported('speedscope'))].map(
    ([stack, bytes]) => [stack.split('\n'), bytes] as const,
  )

  test('what ben keeps alone hangs on his list, what two keep hangs on neither', () => {
    const under = (name: string) => stacks.filter(([stack]) => stack.some((frame) => frame.startsWith(name)))
    const history = under("['history'] list (ben) report.py:1")
    expect(history.map(([stack]) => stack.at(-1))).toContain('[…] tuple (ben) report.py:6')
    expect(history.some(([stack]) => stack.some((frame) => frame.includes('Model')))).toBe(false)
    expect(under('several ways Model (ana) main.py:8').reduce((sum, [, bytes]) => sum + bytes, 0)).toBe(
      verdict.lingering.reduce((sum, { retained }) => sum + retained, 0),
    )
  })
})

describe('dot', () => {
  const { nodes, arrows, legend, caption } = readDot(exported('dot'))
  const titles = new Map([...nodes].map(([node, { label = '' }]) => [node, label.split(' ')[0]]))

  test('both ways to a model are drawn, each reference with who made it', () => {
    const told = arrows.map(
      ({ from, to, attributes }) => `${titles.get(from)} ${attributes['label']} ${titles.get(to)}`,
    )
    expect(told).toEqual(
      expect.arrayContaining([
        "dict ['_subscribers']\ncleo events.py:1 dict",
        "dict ['reload']\ncleo events.py:5 list",
        'list [0]\ncleo events.py:5 method',
        'method .__self__\nana model.py:8 Model',
        "dict ['history']\nben report.py:1 list",
        'list [0]\nben report.py:6 tuple',
        'tuple [1]\nben report.py:6 Model',
      ]),
    )
    expect([...legend.keys()].sort()).toEqual(['ana', 'ben', 'cleo', 'the interpreter'])
  })

  test('the models have a double border and say what they keep', () => {
    const models = [...nodes.values()].filter(({ peripheries }) => peripheries === '2')
    expect(models.map(({ label }) => label)).toEqual(
      verdict.lingering.map(({ id, size, retained }) => `Model #${id}\n${size} B, keeps ${retained} B`),
    )
    expect(caption).toBe('main.py at step 45\n2 objects with a double border, and what keeps them')
  })
})

describe('csv', () => {
  const [head = [], ...rows] = readCsv(exported('csv'))
  const table = rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at] ?? '', cell])))

  test('a model is a line: what it keeps, how it ends, who made it and who holds it', () => {
    expect(table.filter(({ type }) => type === 'Model')).toEqual(
      verdict.lingering.map(({ id, retained }, at) => ({
        id: String(id),
        type: 'Model',
        module: 'model',
        label: '',
        size: '48',
        retained: String(retained),
        fate: 'exit',
        born: ['18', '27'][at],
        file: 'main.py',
        line: '8',
        made_by: 'ana',
        holders: 'ana; ben',
      })),
    )
  })
})

describe('json', () => {
  const heap = heapSchema.parse(JSON.parse(exported('json', 20)))

  test('says at which step and line it was', () => {
    const { entry, step, steps, at, stage } = heap
    expect({ entry, step, steps, at, stage }).toEqual({
      entry: 'main.py',
      step: 20,
      steps: 56,
      at: { file: 'model.py', line: 7, by: 'ana' },
      stage: null,
    })
  })

  test('has every reference with who made it and when', () => {
    const model = heap.objects.find(({ type }) => type === 'Model')
    expect(heap.references.filter(({ from, by }) => from === model?.id && by !== null)).toMatchObject([
      { edge: '.name', file: 'model.py', line: 6, by: 'ana', since: 19, isWeak: false },
      { edge: '.rows', file: 'model.py', line: 7, by: 'ana', since: 20, isWeak: false },
    ])
    expect(heap.roots.map(({ edge }) => edge)).toContain('sys.modules')
  })
})

describe('chrome-trace', () => {
  const { process, slices, arrows, counters } = readChromeTrace(exported('chrome-trace'))

  test('each line is a slice of its author', () => {
    expect(process).toBe('main.py')
    expect(slices.filter(({ from }) => from >= 18 && from < 23).map(({ name, thread }) => `${thread} ${name}`)).toEqual(
      ['ana main.py:8', 'ana model.py:6', 'ana model.py:7', 'ana model.py:8', 'cleo events.py:5'],
    )
  })

  test('arrows lead from what was stored to the models that it keeps', () => {
    const told = arrows.map(({ name, from, to }) => `${from.thread} ${from.name} ${name} ${to.name.split(' ')[0]}`)
    expect(new Set(told)).toEqual(
      new Set([
        'cleo events.py:1 events._subscribers Model',
        "cleo events.py:5 ['reload'] Model",
        'cleo events.py:5 [0] Model',
        'cleo events.py:5 [1] Model',
        'ana model.py:8 .__self__ Model',
        'ben report.py:1 report.history Model',
        'ben report.py:6 [0] Model',
        'ben report.py:6 [1] Model',
      ]),
    )
  })

  test('what ana keeps falls when the rows are replaced', () => {
    const ana = counters.filter(({ name }) => name === 'bytes kept by ana').map(({ values }) => values['alone'] ?? 0)
    expect(Math.max(...ana)).toBeGreaterThan(30_000)
    expect(ana.at(-1)).toBeLessThan(5000)
  })
})

describe('pythontutor', () => {
  const { lines, trace } = readTutor(exported('pythontutor'))
  const last = trace.at(-1)

  test('replays the program line by line', () => {
    expect(trace).toHaveLength(45)
    expect(trace.slice(17, 21).map(({ line, func_name }) => `${func_name}: ${lines[line - 1]?.trim()}`)).toEqual([
      'work: print(report.summarise(model.Model(name, 1000)))',
      'Model.__init__: self.name = name',
      'Model.__init__: self.rows = list(range(rows))',
      'Model.__init__: events.subscribe("reload", self.reload)',
    ])
  })

  test('ends with the two models that the list of callbacks keeps', () => {
    expect(last === undefined ? null : openedValue(last, last.globals['events._subscribers'], 4)).toEqual([
      'DICT',
      [
        'reload',
        [
          'LIST',
          ...['alpha', 'beta'].map((name) => [
            'INSTANCE',
            'method',
            expect.anything(),
            ['__self__', ['INSTANCE', 'Model', ['name', name], expect.anything()]],
          ]),
        ],
      ],
    ])
    expect(last?.stdout).toBe('alpha: 1000 rows\nbeta: 1000 rows\ndone\n')
  })
})
