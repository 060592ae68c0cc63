import { describe, expect, it } from 'vitest'
import { event } from './event'
import { HistoryIndex } from './HistoryIndex'
import { naiveReplay } from './naiveReplay'
import { randomFrom, randomHistory } from './randomHistory'
import { Recorder } from './Recorder'

const SEEDS = [11, 12, 13]

describe('an index of a random history', () => {
  it.each(SEEDS)('[H1] knows the step and the doer of every event (seed %i)', (seed) => {
    const history = randomHistory({ seed, events: 1500, liveObjects: 50 })
    const index = new HistoryIndex(history)
    const { offsets, doers, step } = naiveReplay(history, history.log.length)
    expect([index.steps, index.tables.eventCount]).toEqual([step, offsets.length])
    expect(new Set(doers.values()).size).toBeGreaterThan(10)
    let begun = 0
    for (const offset of offsets) {
      const op = (history.log[offset] ?? 0) % 32
      if (op === event.STEP || op === event.STAGE) expect(index.startOf(++begun)).toBe(offset)
      expect([index.stepAt(offset), index.statementAt(offset)]).toEqual([begun, doers.get(offset)])
      expect(offset).toBeGreaterThanOrEqual(index.startOf(begun))
      expect(offset).toBeLessThan(index.endOf(begun))
    }
  })

  it.each(SEEDS)('[H2] knows when each object lived, under a serial never used again (seed %i)', (seed) => {
    const history = randomHistory({ seed, events: 3000, liveObjects: 50 })
    const index = new HistoryIndex(history)
    const end = naiveReplay(history, history.log.length)
    expect(end.deaths.length).toBeGreaterThan(100)
    expect(index.objectCount).toBe(end.deaths.length + end.objects.size - 1)
    for (const { serial, step } of end.deaths) expect(index.deathStep(serial)).toBe(step)
    for (const [id, { serial, type, birth }] of end.objects) {
      if (id === 0) continue
      expect([index.idOf(serial), index.typeOf(serial), index.birthEvent(serial)]).toEqual([id, type, birth])
      expect([index.deathStep(serial), index.serialAt(id, history.log.length)]).toEqual([-1, serial])
      expect(index.serialBornAt(birth)).toBe(serial)
    }
    const steps = Array.from({ length: index.steps + 1 }, (_, step) => step)
    expect(steps.flatMap((step) => [...index.deathsIn(step)])).toEqual(end.deaths.map(({ serial }) => serial))
    const births = steps.flatMap((step) => {
      const { first, end: last } = index.birthsIn(step)
      return Array.from({ length: last - first }, (_, i) => [first + i, index.birthStep(first + i)])
    })
    expect(births).toEqual(births.map(([, step], i) => [i + 1, step]))
    expect(births.length).toBe(index.objectCount)
  })

  it.each(SEEDS)('[H2] says who had an id at any event (seed %i)', (seed) => {
    const history = randomHistory({ seed, events: 800, liveObjects: 20 })
    const index = new HistoryIndex(history)
    let reused = 0
    for (let step = 0; step <= index.steps; step += 7) {
      const offset = index.endOf(step)
      const { objects } = naiveReplay(history, offset)
      expect(index.aliveAfter(step)).toBe(objects.size - 1)
      for (let id = 1; id <= index.greatestId; id++) {
        expect(index.serialAt(id, offset)).toBe(objects.get(id)?.serial ?? 0)
        if ((objects.get(id)?.serial ?? 0) > id) reused++
      }
    }
    expect(reused).toBeGreaterThan(50)
  })
})

describe('an index', () => {
  it.each(SEEDS)('[H15] knows the last use of every object, also under an id that is given again (seed %i)', (seed) => {
    const random = randomFrom(seed)
    const recorder = new Recorder()
    recorder.statement({ module: 0, line: 1, column: 0, endLine: 1, endColumn: 1 })
    const type = recorder.type('Thing', 'main', 'instance', 'none', [], [])
    const living: { id: number; serial: number }[] = []
    const uses = new Map<number, number>()
    let births = 0
    for (let step = 1; step <= 3000; step++) {
      recorder.step(1)
      if (random() < 0.5) living.push({ id: recorder.alloc(type, 48, -1), serial: ++births })
      const chosen = living[Math.floor(random() * living.length)]
      if (chosen !== undefined && random() < 0.6) {
        recorder.use(chosen.id)
        uses.set(chosen.serial, step)
      }
      const dying = random() < 0.45 ? living.splice(Math.floor(random() * living.length), 1)[0] : undefined
      if (dying !== undefined) recorder.free(dying.id)
    }
    recorder.stage('the end')
    for (const { id } of living) recorder.use(id)
    for (const { id } of living.splice(0, living.length / 2)) recorder.free(id)
    const index = new HistoryIndex(recorder.finish('', ''))
    expect(uses.size).toBeGreaterThan(500)
    expect(index.greatestId).toBeLessThan(births)
    for (let serial = 1; serial <= births; serial++)
      expect([serial, index.lastUse(serial)]).toEqual([serial, uses.get(serial) ?? 0])
  })

  it('[H1] counts stages as steps and finds collections and output', () => {
    const recorder = new Recorder()
    recorder.statement({ module: 0, line: 1, column: 0, endLine: 1, endColumn: 1 })
    recorder.step(1)
    recorder.output(1, 3)
    recorder.output(2, 5)
    recorder.step(1)
    recorder.gcBegin(2)
    recorder.gcPass(1, [])
    recorder.gcEnd(4, 1)
    recorder.stage('modules are cleared')
    recorder.output(1, 9)
    const index = new HistoryIndex(recorder.finish('', ''))
    const words = [0, 1, 2, 3].map((step) => [index.stdoutLengthAt(step), index.stderrLengthAt(step)])
    expect(words).toEqual([[0, 0], [3, 5], [3, 5], [9, 5]]) // oxfmt-ignore
    expect(index.stages).toEqual([{ step: 3, label: 0 }])
    const [collection] = index.collections
    expect(collection).toMatchObject({ generation: 2, step: 2, unreachable: 4, uncollectable: 1 })
    expect(index.stepAt(collection?.begin ?? -1)).toBe(2)
    expect(index.statementOf(3)).toBe(0)
  })

  it('[H1] of a history in which nothing happened has step 0 alone', () => {
    const index = new HistoryIndex(new Recorder().finish('', ''))
    expect([index.steps, index.startOf(0), index.endOf(0), index.objectCount]).toEqual([0, 0, 0, 0])
  })

  it('[H1] refuses words that are no events', () => {
    const history = new Recorder().finish('', '')
    expect(() => new HistoryIndex({ ...history, log: Int32Array.of(31) })).toThrow('begins no event')
    expect(() => new HistoryIndex({ ...history, log: Int32Array.of(event.STORE, 1) })).toThrow('ends at 3 of 2')
  })
})
