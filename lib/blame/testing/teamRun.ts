/** A team's program as files and their authors, run. */
import { StandardLibrary } from '../../../server/library/standardLibrary'
import { runTeamProgram } from '../../../server/runs/runTeam'
import type { Authorship } from '../Authors'
import type { Team } from '../Bench'
import type { FinishedRun } from '../judge'

const library = new StandardLibrary()
const LIMITS = { steps: 100_000, bytes: 100_000_000, output: 100_000, recursion: 1000 }

export type Files = Readonly<Record<string, string>>
/** Whose a file is: 'ana' where it does not say, nobody's where it says null. */
export type FileAuthors = Readonly<Record<string, string | null>>

export interface RunOptions {
  readonly entry?: string
  readonly steps?: number
  readonly stdin?: string
}

export function teamRun(
  files: Files,
  authors: FileAuthors,
  { entry: name = 'main.py', steps = LIMITS.steps, stdin = '' }: RunOptions = {},
): { readonly run: FinishedRun; readonly team: Team } {
  const source = (file: string) => {
    const text = files[file]
    return text === undefined ? null : { filename: file, text, isPackage: false, lessonFile: file }
  }
  const entry = source(name)
  if (entry === null) throw new Error(`no ${name}`)
  const find = (module: string) => source(`${module}.py`)
  const limits = { ...LIMITS, steps }
  const run = runTeamProgram({ entry, find, argv: [], stdin, limits, library, onProgress: () => true })
  const authorship: Authorship = Object.fromEntries(
    Object.entries(files).map(([file, text]) => {
      const by = authors[file] === undefined ? 'ana' : authors[file]
      return [file, by === null ? [] : [{ from: 0, to: text.length, by }]]
    }),
  )
  return { run, team: { entry: name, collector: 'cpython', sources: files, authorship } }
}
