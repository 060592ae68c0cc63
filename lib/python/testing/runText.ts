import { StandardLibrary } from '../../../server/library/standardLibrary'
import { runTeamProgram } from '../../../server/runs/runTeam'
import type { ProgramResult } from '../run/runProgram'

const LIMITS = { steps: 1000, bytes: 1_000_000_000, output: 1000, recursion: 1000 }

/** A small program of one file, run; nobody gives it input. */
export function runText(text: string, library = new StandardLibrary()): ProgramResult {
  return runTeamProgram({
    entry: { filename: 'main.py', text, isPackage: false, lessonFile: 'main.py' },
    find: () => null,
    argv: ['main.py'],
    stdin: '',
    limits: LIMITS,
    library,
    onProgress: () => true,
  })
}
