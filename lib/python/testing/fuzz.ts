/**
 * `npm run fuzz`: programs that nobody would write, run until one harms the engine.
 *
 *   npm run fuzz -- [--programs 10000] [--seed 1] [--seconds 30]
 *
 * A program that harms it is shrunk and written to test-results/fuzz/SEED.py. The programs run on a thread; one that is not
 * back after so many seconds counts as a hang, and the thread is replaced. The exit code is 1 when there was harm.
 */
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { StandardLibrary } from '../../../server/library/standardLibrary'
import { fuzzProgram, goldensIn } from './fuzzProgram'
import { judgeProgram } from './judgeProgram'
import { shrink } from './shrink'

/** The bundle lies in dist/. */
const root = join(import.meta.dirname, '..')
const goldens = goldensIn(join(root, 'lib/python/programs'))

interface Harm {
  readonly harm: string
  readonly shrunk: string
}

function serve(port: NonNullable<typeof parentPort>): void {
  const library = new StandardLibrary()
  port.on('message', (seed: number) => {
    const text = fuzzProgram(seed, goldens)
    const { harm } = judgeProgram(text, library)
    if (harm === null) return port.postMessage(null)
    const same = (fewer: string): boolean => judgeProgram(fewer, library).harm?.split('\n')[0] === harm.split('\n')[0]
    port.postMessage({ harm, shrunk: shrink(text, same) } satisfies Harm)
  })
}

function openThread(): Worker {
  return new Worker(fileURLToPath(import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1000, stackSizeMb: 4 },
  })
}

/** What the thread says of a seed; a thread that dies or does not come back has said enough. */
async function judged(thread: Worker, seed: number, seconds: number): Promise<Harm | 'hang' | null> {
  const decided = new AbortController()
  const { signal } = decided
  const said = once(thread, 'message', { signal }).then(([harm]: (Harm | null)[]) => harm ?? null)
  const late = setTimeout(seconds * 1000, 'hang' as const, { signal })
  const outcomes = [said, late.catch(() => null)]
  thread.postMessage(seed)
  try {
    return await Promise.race(outcomes)
  } catch (error) {
    return { harm: `the thread died: ${String(error)}`, shrunk: fuzzProgram(seed, goldens) }
  } finally {
    decided.abort()
    await Promise.allSettled(outcomes)
  }
}

async function fuzz(programs: number, first: number, seconds: number): Promise<number> {
  const folder = join(root, 'test-results', 'fuzz')
  mkdirSync(folder, { recursive: true })
  let thread = openThread()
  let harmful = 0
  for (let seed = first; seed < first + programs; seed++) {
    const found = await judged(thread, seed, seconds)
    if (found === null) continue
    harmful++
    const { harm, shrunk } = found === 'hang' ? { harm: 'it hangs', shrunk: fuzzProgram(seed, goldens) } : found
    writeFileSync(join(folder, `${seed}.py`), shrunk)
    process.stdout.write(`seed ${seed}: ${harm}\n${shrunk}\n\n`)
    if (found !== 'hang' && !harm.startsWith('the thread died')) continue
    await thread.terminate()
    thread = openThread()
  }
  await thread.terminate()
  return harmful
}

if (isMainThread) {
  const { values } = parseArgs({
    options: {
      programs: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '30' },
    },
  })
  const [programs, seed] = [Number(values.programs), Number(values.seed)]
  const harmful = await fuzz(programs, seed, Number(values.seconds))
  process.stdout.write(`${programs} programs from seed ${seed}: ${harmful} harmed the engine\n`)
  process.exitCode = harmful > 0 ? 1 : 0
} else if (parentPort !== null) serve(parentPort)
