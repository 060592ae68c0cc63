/** What a random program about memory writes when it runs here, and its exit code, in a form that both interpreters share. */
import type { StandardLibrary } from '../../../../server/library/standardLibrary'
import { runTeamProgram } from '../../../../server/runs/runTeam'
import type { ModuleSource } from '../../vm/Host'
import { type MemoryProgram, textOf } from './memoryProgram'

const LIMITS = { steps: 3_000_000, bytes: 500_000_000, output: 5_000_000, recursion: 1000 }

export function ourAnswer(program: MemoryProgram, library: StandardLibrary): string {
  const { stdout, stderr, exit } = runTeamProgram({
    entry: { filename: 'main.py', text: textOf(program.statements), isPackage: false, lessonFile: 'main.py' },
    find: (name) => moduleOf(program, `${name}.py`),
    argv: ['main.py'],
    stdin: '',
    limits: LIMITS,
    library,
    onProgress: () => true,
  })
  return answer(stdout, stderr, exit.code)
}

function moduleOf({ modules }: MemoryProgram, file: string): ModuleSource | null {
  const text = Object.hasOwn(modules, file) ? modules[file] : undefined
  return text === undefined ? null : { filename: file, text, isPackage: false, lessonFile: file }
}

/** Addresses are made up, here and there. */
export function answer(stdout: string, stderr: string, code: number): string {
  return `${stdout}---\n${stderr}---\n${code}\n`.replaceAll(/\b0x[0-9a-f]{8,}/g, '<address>')
}
