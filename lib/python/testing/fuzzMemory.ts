/**
 * `npm run fuzz:memory`: random programs about memory, run here and by CPython 3.14, until one prints something else.
 *
 *   npm run fuzz:memory -- --python PATH [--programs 10000] [--seed 1] [--wide] [--record]
 *
 * A program on which the two differ is cut down and written to test-results/fuzz-memory/SEED, with both answers. The exit
 * code is 1 when there was one. With --wide the programs also give objects to hooks, contexts, threads and other modules, which
 * decide how they end. With --record, the answers on which they agree become those that `npm test` asks for
 * (memory/answers.json, and wideAnswers.json of those with --wide).
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { StandardLibrary } from '../../../server/library/standardLibrary'
import { Choices } from './choices'
import { type MemoryProgram, memoryProgram, textOf } from './memory/memoryProgram'
import { answer, ourAnswer } from './memory/ourAnswer'

/** The bundle lies in dist/. */
const root = join(import.meta.dirname, '..')
const BATCH = 40
/** After so many programs it is told how far it is; a multiple of BATCH. */
const TOLD = 1000
/** What is printed here shows at once, so CPython is to buffer nothing: a buffer is lost with os._exit, and its list is counted. */
const ENVIRONMENT = {
  PYTHONHASHSEED: '0',
  PYTHONDONTWRITEBYTECODE: '1',
  PYTHONIOENCODING: 'utf-8',
  PYTHONUNBUFFERED: '1',
}

/** What a program wrote, and its exit code last. */
type Answer = string

class Comparison {
  private readonly library = new StandardLibrary()
  private readonly folder = mkdtempSync(join(tmpdir(), 'heaproom-memory-'))

  constructor(private readonly python: string) {}

  close(): void {
    rmSync(this.folder, { recursive: true })
  }

  /** CPython's answers, one process a program, started one after the other by a shell. */
  async theirs(programs: readonly MemoryProgram[]): Promise<Answer[]> {
    programs.forEach((program, at) => {
      const folder = join(this.folder, String(at))
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'main.py'), textOf(program.statements))
      for (const [name, text] of Object.entries(program.modules)) writeFileSync(join(folder, name), text)
    })
    const script = `i=0; while [ $i -lt ${programs.length} ]; do
      (cd ${this.folder}/$i && "${this.python}" main.py > out 2> err < /dev/null; echo $? > code); i=$((i+1)); done`
    const shell = spawn('sh', ['-c', script], { env: { ...process.env, ...ENVIRONMENT }, stdio: 'inherit' })
    await once(shell, 'exit')
    return programs.map((_, at) => {
      const [out, err, code] = ['out', 'err', 'code'].map((name) =>
        readFileSync(join(this.folder, String(at), name), 'utf8'),
      )
      return answer(out ?? '', (err ?? '').replaceAll(`${join(this.folder, String(at))}/`, ''), Number(code))
    })
  }

  ours(program: MemoryProgram): Answer {
    try {
      return ourAnswer(program, this.library)
    } catch (error) {
      return `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
    }
  }

  /** The program with every statement dropped that the difference can do without; the first is what makes both begin alike. */
  async shrunk(program: MemoryProgram): Promise<MemoryProgram> {
    let { statements } = program
    for (let size = Math.ceil(statements.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 1; at < statements.length;) {
        const fewer = { ...program, statements: statements.toSpliced(at, size) }
        const [theirs = ''] = await this.theirs([fewer])
        // A name that is missing now is another difference, or none.
        if (theirs !== this.ours(fewer) && !theirs.includes('NameError')) ({ statements } = fewer)
        else at += size
      }
    }
    return { ...program, statements }
  }
}

function keep(seed: number, program: MemoryProgram, theirs: Answer, ours: Answer): void {
  const folder = join(root, 'test-results', 'fuzz-memory', String(seed))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'main.py'), textOf(program.statements))
  for (const [name, text] of Object.entries(program.modules)) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'cpython.txt'), theirs)
  writeFileSync(join(folder, 'heaproom.txt'), ours)
}

interface Asked {
  readonly python: string
  readonly programs: number
  readonly first: number
  readonly isWide: boolean
}

async function fuzz({ python, programs, first, isWide }: Asked, agreed: Map<number, Answer>): Promise<number> {
  const comparison = new Comparison(python)
  let different = 0
  for (let seed = first; seed < first + programs; seed += BATCH) {
    const seeds = Array.from({ length: Math.min(BATCH, first + programs - seed) }, (_, at) => seed + at)
    const batch = seeds.map((one) => memoryProgram(new Choices(one), isWide))
    const answering = comparison.theirs(batch)
    const ours = batch.map((program) => comparison.ours(program))
    const theirs = await answering
    for (const [at, program] of batch.entries()) {
      if (theirs[at] === ours[at]) {
        agreed.set(seeds[at] ?? 0, ours[at] ?? '')
        continue
      }
      different++
      const small = await comparison.shrunk(program)
      const [said = ''] = await comparison.theirs([small])
      keep(seeds[at] ?? 0, small, said, comparison.ours(small))
      process.stdout.write(`seed ${seeds[at]}: they differ\n`)
    }
    const done = seed + batch.length - first
    if (done % TOLD === 0 && done < programs)
      process.stderr.write(`${done} of ${programs} programs, ${different} differ\n`)
  }
  comparison.close()
  return different
}

const { values } = parseArgs({
  options: {
    programs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    python: { type: 'string' },
    wide: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
})
if (values.python === undefined) {
  process.stderr.write('fuzz:memory: name a CPython 3.14 with --python PATH\n')
  process.exit(2)
}
const agreed = new Map<number, Answer>()
const different = await fuzz(
  {
    python: values.python,
    programs: Number(values.programs),
    first: Number(values.seed),
    isWide: values.wide,
  },
  agreed,
)
if (values.record) {
  const file = join(root, 'lib/python/testing/memory', values.wide ? 'wideAnswers.json' : 'answers.json')
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(agreed), null, 2)}\n`)
}
process.stdout.write(`${values.programs} programs from seed ${values.seed}: ${different} differ\n`)
process.exitCode = different > 0 ? 1 : 0
