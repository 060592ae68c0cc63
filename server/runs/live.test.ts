/** Live processes as runs: whose an entry's references are, and that the log alone makes the same process again. */
import { expect, test } from 'vitest'
import { encode } from '../../lib/heap/history/encode'
import { runLimits } from '../../lib/protocol/limits'
import { StandardLibrary } from '../library/standardLibrary'
import type { LoggedEntry, RunInputs } from '../store/runRow'
import { proveFixes } from './proveFixes'
import { judgeTeam, openProcess, runTeam } from './runTeam'

const library = new StandardLibrary()
const EVENTS = 'subscribers = []\n\ndef subscribe(callback):\n    subscribers.append(callback)\n'

/** Entries as [file, text]; each is its person's, who is called as the file says. */
function inputsOf(...typed: readonly (readonly [string, string])[]): RunInputs {
  const whose = typed.map(([file, text]) => [
    file,
    [{ from: 0, to: text.length, by: file.slice(0, file.indexOf(':')) }],
  ])
  return {
    sources: { 'events.py': EVENTS, ...Object.fromEntries(typed) },
    authorship: { 'events.py': [{ from: 0, to: EVENTS.length, by: 'cleo' }], ...Object.fromEntries(whose) },
    entry: '__main__',
    log: typed.map(([file]) => ({ file, interrupts: [] })),
    settings: { limits: runLimits, stdin: '', seed: 0, collector: 'cpython' },
  }
}

test('the verdict names who typed the reference that keeps an object, and where', () => {
  const inputs = inputsOf(
    ['ana:1', 'class Order: pass\n\ntea = Order()'],
    ['ben:1', 'mine = [tea]'],
    ['ana:2', 'del tea'],
    ['ben:2', 'import events; events.subscribe(mine[0])'],
    ['ben:3', 'mine.clear()'],
  )
  const { verdict } = judgeTeam(inputs, library, () => true)
  const [order] = verdict.lingering
  expect(verdict.lingering).toHaveLength(1)
  expect(order).toMatchObject({ type: 'Order', made: { file: 'ana:1', line: 3, by: 'ana' }, fate: 'exit' })
  expect(order?.cut).toMatchObject([{ file: 'events.py', line: 4, by: 'cleo' }])
  expect(order?.sufficient).toEqual(['cleo'])
})

test('what an entry names in __main__ is its author’s to let go', () => {
  const inputs = inputsOf(
    ['ana:1', 'class Order: pass\n\ntea = Order()'],
    ['ben:1', 'mine = tea'],
    ['ana:2', 'del tea'],
  )
  const { verdict } = judgeTeam(inputs, library, () => true)
  expect(verdict.lingering[0]?.cut).toMatchObject([{ edge: '__main__.mine', file: 'ben:1', line: 1, by: 'ben' }])
})

test('the value of the last expression is kept by `_`, until another is shown', () => {
  const kept = inputsOf(['ana:1', 'class Order: pass\n\nOrder() and None; Order()'])
  expect(judgeTeam(kept, library, () => true).verdict.lingering).toHaveLength(1)
  const shown = inputsOf(['ana:1', 'class Order: pass\n\nOrder()'], ['ben:1', '1'])
  expect(judgeTeam(shown, library, () => true).verdict.lingering).toEqual([])
})

test('a fix is proven on a copy of the process, in which it is typed so', () => {
  const inputs = inputsOf(
    ['ana:1', 'class Order: pass\n\ntea = Order()'],
    ['ben:1', 'kept = [tea]'],
    ['ana:2', 'del tea'],
  )
  const { verdict } = judgeTeam(inputs, library, () => true)
  const { answers } = proveFixes({ run: inputs, verdict }, library, () => true)
  const words = answers[0]?.fixes.map(({ changes }) => changes.map((change) => change.words).join('; '))
  expect(words).toContain('take out line 1 of ben:1: `kept = [tea]`')
})

test('an endless loop is interrupted, the process lives on, and its log makes the same process again', () => {
  const inputs = inputsOf(['ana:1', 'x = []\nwhile True: x.append(None); x.pop()\n'], ['ben:1', 'len(x)'])
  let asked = 0
  const process = openProcess(
    inputs,
    library,
    () => true,
    () => ++asked === 3,
  )
  const answers = Object.entries(inputs.sources)
    .slice(1)
    .map(([file, text]) => process.enter({ file, text, interrupts: null }))
  expect(answers.map(({ stderr }) => stderr.split('\n').at(-2))).toEqual(['KeyboardInterrupt', undefined])
  expect(answers.map(({ interrupts }) => interrupts)).toEqual([[3], []])
  expect(answers.map(({ isRaised }) => isRaised)).toEqual([true, false])
  process.exit()
  const log: LoggedEntry[] = (inputs.log ?? []).map((entry, at) => ({
    ...entry,
    interrupts: answers[at]?.interrupts ?? [],
  }))
  const { result: again } = runTeam({ ...inputs, log }, library, () => true)
  expect(Buffer.compare(again.history, encode(process.result().history))).toBe(0)
})

test('one entry records no more than its share: an endless loop is interrupted by itself', () => {
  const inputs = inputsOf(['ana:1', 'while True: [None]'], ['ben:1', '"still here"'])
  const settings = { ...inputs.settings, limits: { ...runLimits, history: 8_000_000 } }
  const process = openProcess({ ...inputs, settings }, library, () => true)
  const typed = Object.entries(inputs.sources).slice(1)
  const answers = typed.map(([file, text]) => process.enter({ file, text, interrupts: null }))
  expect(answers.map(({ stdout, stderr }) => stderr.split('\n').at(-2) ?? stdout)).toEqual([
    'KeyboardInterrupt',
    "'still here'\n",
  ])
})

test('one entry writes no more than its share, and the process lives on', () => {
  const inputs = inputsOf(['ana:1', 'while True: print("x" * 1000)'], ['ben:1', '"still here"'])
  const process = openProcess(inputs, library, () => true)
  const typed = Object.entries(inputs.sources).slice(1)
  const [long, next] = typed.map(([file, text]) => process.enter({ file, text, interrupts: null }))
  expect(long?.stderr.split('\n').at(-2)).toBe('KeyboardInterrupt')
  expect(long?.stdout.length).toBeLessThan(runLimits.output / 8)
  expect(next?.stdout).toBe("'still here'\n")
})

test('what an entry leaves of the budget is what the others have; the end of it ends the process', () => {
  const inputs = inputsOf(
    ['ana:1', 'for i in range(600): i'],
    ['ben:1', 'for i in range(600): i'],
    ['ana:2', '"never"'],
  )
  const settings = { ...inputs.settings, limits: { ...runLimits, steps: 900 } }
  const { verdict } = judgeTeam({ ...inputs, settings }, library, () => true)
  expect(verdict.exit.kind).toBe('limit')
  expect(verdict.stdout).not.toContain('never')
})
