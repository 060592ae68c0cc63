/**
 * How fast programs run, beside the other Pythons in JavaScript: ten programs, every engine in one process, its turns
 * interleaved, each program's best time of several rounds. Engines are loaded anew for each program: one that was left a
 * heap full of what came before is slower (MicroPython thirtyfold), and its long turns make the others' slow. Time is the
 * processor's, so that other processes' turns on a shared machine count for nobody.
 *
 *   npm run bench [-- --rounds 20] [--only NAME]
 *
 * The programs keep to what all four run, so that each mean is over all ten. Ratios are to Pyodide. The floors: our
 * geometric mean at most 4.3, and below Skulpt's and MicroPython's; no row of ours above 12. A program that an engine
 * refuses, or answers otherwise than CPython, counts as failed and out of its mean.
 */
import { parseArgs } from 'node:util'
import { benchPrograms, geometricMean, type Program } from './benchPrograms'
import { type Engine, heaproom, micropython, pyodide, skulpt } from './engines.bench'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' }, only: { type: 'string' } } })
const rounds = Number(values.rounds)

/** Milliseconds of the processor, or null if the engine does not run the program rightly. */
async function time(engine: Engine, program: Program): Promise<number | null> {
  const begun = process.cpuUsage()
  try {
    const output = await engine.run(program.source)
    const { user, system } = process.cpuUsage(begun)
    const ms = (user + system) / 1000
    return output.trimEnd() === program.expected.trimEnd() ? ms : null
  } catch {
    return null
  }
}

async function best(engines: readonly Engine[], program: Program): Promise<(number | null)[]> {
  const times = engines.map((): number | null => Infinity)
  for (let round = 0; round < rounds; round++) {
    for (const [i, engine] of engines.entries()) {
      const known = times[i] ?? null
      if (known === null) continue
      const ms = await time(engine, program)
      times[i] = ms === null ? null : Math.min(known, ms)
    }
  }
  return times
}

const NAMES = ['heaproom', 'pyodide', 'skulpt', 'micropython']
console.log(['ratio to pyodide'.padEnd(20), ...NAMES.map((name) => name.padStart(12)), '  pyodide ms'].join(''))
const ratios = NAMES.map((): number[] => [])
for (const program of benchPrograms(values.only)) {
  const times = await best([heaproom(), await pyodide(), skulpt(), await micropython()], program)
  const base = times[1] ?? null
  if (base === null) throw new Error(`pyodide does not run ${program.name}`)
  const row = times.map((ms, i) => {
    if (ms === null) return 'failed'.padStart(12)
    ratios[i]?.push(ms / base)
    return (ms / base).toFixed(2).padStart(12)
  })
  console.log([program.name.padEnd(20), ...row, base.toFixed(1).padStart(12)].join(''))
}
const means = ratios.map((list) => geometricMean(list).toFixed(2).padStart(12))
console.log(['geometric mean'.padEnd(20), ...means].join(''))
console.log(
  `heaproom: mean ${means[0]?.trim()} (floor 4.3), worst row ${Math.max(...(ratios[0] ?? [])).toFixed(2)} (floor 12)`,
)
