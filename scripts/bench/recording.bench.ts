/**
 * What recording costs: the benchmark's programs by the engine as it is, and by the same engine when nothing is told to its
 * recorder and no object gets a number in a history. By turns, each turn in a process of its own, so that neither is compiled
 * with the other in view; each program's best time. Time is the processor's.
 *
 *   npm run bench:recording [-- --rounds 4]
 *
 * The floor: with recording, a program takes at most twice its time without.
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { Recorder } from '../../lib/heap/history/Recorder'
import { Vm } from '../../lib/python/vm/Vm'
import { benchPrograms, geometricMean } from './benchPrograms'
import { heaproom } from './engines.bench'

const FLOOR = 2
const RUNS_EACH_TURN = 4

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '4' }, turn: { type: 'string' } } })

const TOLD = (
  'use free store drop weak splice compact permute enter leave hold resize relabel passing endStep finalize ' +
  'gcBegin gcPass gcEnd'
).split(' ')
const ASKED = ['alloc', 'allocNumber', 'label', 'newLabel']

function entries(names: readonly string[], method: () => unknown): Record<string, () => unknown> {
  return Object.fromEntries(names.map((name) => [name, method]))
}

/** The rest of the engine takes 0 for "not shown" and tells nothing of such an object. */
function recordNothing(): void {
  Object.assign(
    Vm.prototype,
    entries(['ref'], () => 0),
    entries(['showInstance', 'resized'], () => undefined),
  )
  Object.assign(
    Recorder.prototype,
    entries(TOLD, () => undefined),
    entries(ASKED, () => 0),
    {
      step(this: Recorder, statement: number) {
        this.site = statement
        this.steps++
      },
    },
  )
}

/** One turn, in its own process: the best milliseconds of each program. */
async function turn(isRecorded: boolean): Promise<void> {
  if (!isRecorded) recordNothing()
  const engine = heaproom()
  const times: Record<string, number> = {}
  for (const { name, source, expected } of benchPrograms()) {
    let best = Infinity
    for (let run = 0; run < RUNS_EACH_TURN; run++) {
      const begun = process.cpuUsage()
      const output = await engine.run(source)
      const { user, system } = process.cpuUsage(begun)
      if (output.trimEnd() !== expected.trimEnd()) throw new Error(`${name} printed something else`)
      best = Math.min(best, (user + system) / 1000)
    }
    times[name] = best
  }
  console.log(JSON.stringify(times))
}

function timesOf(mode: string): Record<string, number> {
  const output = execFileSync(process.execPath, [import.meta.filename, '--turn', mode], { encoding: 'utf8' })
  return JSON.parse(output) as Record<string, number> // a turn's own
}

function compare(rounds: number): void {
  const best = { recorded: new Map<string, number>(), silent: new Map<string, number>() }
  for (let round = 0; round < rounds; round++) {
    for (const mode of ['recorded', 'silent'] as const) {
      for (const [name, ms] of Object.entries(timesOf(mode)))
        best[mode].set(name, Math.min(ms, best[mode].get(name) ?? Infinity))
    }
  }
  const ratios = [...best.recorded].map(([name, ms]) => {
    const silent = best.silent.get(name) ?? ms
    console.log(
      `${name.padEnd(20)} ${(ms / silent).toFixed(2).padStart(6)}   ${silent.toFixed(0).padStart(5)} ms without`,
    )
    return ms / silent
  })
  const worst = Math.max(...ratios)
  console.log(`with recording: mean ${geometricMean(ratios).toFixed(2)}, worst ${worst.toFixed(2)} (floor ${FLOOR})`)
}

if (values.turn === undefined) compare(Number(values.rounds))
else await turn(values.turn === 'recorded')
