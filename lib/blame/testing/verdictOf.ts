import { judge } from '../judge'
import type { Verdict } from '../verdict'
import { type FileAuthors, type Files, type RunOptions, teamRun } from './teamRun'

/** A team's program, run and judged. */
export function verdictOf(
  files: Files,
  authors: FileAuthors,
  { goOn, ...options }: RunOptions & { readonly goOn?: () => boolean } = {},
): Verdict {
  const { run, team } = teamRun(files, authors, options)
  return judge(run, team, goOn)
}
