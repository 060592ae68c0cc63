/** A team's program as files and their authors, run and judged. */
import { StandardLibrary } from '../../../server/library/standardLibrary'
import { runTeamProgram } from '../../../server/runs/runTeam'
import type { Authorship } from '../Authors'
import { judge } from '../judge'
import type { Verdict } from '../verdict'

const library = new StandardLibrary()
const LIMITS = { steps: 100_000, bytes: 100_000_000, output: 100_000, recursion: 1000 }

interface Options {
  readonly entry?: string
  readonly steps?: number
  readonly goOn?: () => boolean
}

/** `authors` says whose a file is, 'ana' where it does not; null: nobody's. */
export function verdictOf(
  files: Readonly<Record<string, string>>,
  authors: Readonly<Record<string, string | null>>,
  { entry: name = 'main.py', steps = LIMITS.steps, goOn = () => true }: Options = {},
): Verdict {
  const source = (file: string) => {
    const text = files[file]
    return text === undefined ? null : { filename: file, text, isPackage: false, lessonFile: file }
  }
  const entry = source(name)
  if (entry === null) throw new Error(`no ${name}`)
  const find = (module: string) => source(`${module}.py`)
  const limits = { ...LIMITS, steps }
  const run = runTeamProgram({ entry, find, argv: [], stdin: '', limits, library, onProgress: () => true })
  const authorship: Authorship = Object.fromEntries(
    Object.entries(files).map(([file, text]) => {
      const by = authors[file] === undefined ? 'ana' : authors[file]
      return [file, by === null ? [] : [{ from: 0, to: text.length, by }]]
    }),
  )
  return judge(run, { entry: name, collector: 'cpython', sources: files, authorship }, goOn)
}
