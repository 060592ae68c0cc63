/**
 * The golden programs: each runs through the machine, and what it writes and its exit code are CPython 3.14's, to the
 * byte. Expectations are recorded by scripts/goldens/record.py.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openProgram, runTeamProgram, StandardLibrary } from './testing/shippedEngine'

const root = join(import.meta.dirname, 'programs')
const library = new StandardLibrary()
const LIMITS = { steps: 3_000_000, bytes: 500_000_000, output: 5_000_000, recursion: 1000 }

function programsIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.py')).map(({ name }) => name)
  if (files.includes('main.py')) return [join(folder, 'main.py')]
  const here = files.sort()
  const below = entries.filter((entry) => entry.isDirectory()).flatMap((entry) => programsIn(join(folder, entry.name)))
  return [...here.map((name) => join(folder, name)), ...below]
}

function recorded(program: string, ending: string): string {
  const path = program + ending
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function runGolden(path: string): { stdout: string; stderr: string; code: number } {
  const program = openProgram([path], null)
  if (typeof program === 'string') throw new Error(program)
  const name = basename(path)
  const { exit, stdout, stderr } = runTeamProgram({
    entry: program.entry,
    find: program.find,
    argv: [name],
    stdin: '',
    limits: LIMITS,
    library,
    onProgress: () => true,
  })
  return {
    stdout: stdout.replaceAll(`${resolve(dirname(path))}/`, '<folder>/'),
    stderr: stderr.replaceAll(`${resolve(dirname(path))}/`, '<folder>/').replaceAll(/\b0x[0-9a-f]{8,}/g, '<address>'),
    code: exit.code,
  }
}

describe('programs print what CPython prints', () => {
  const programs = existsSync(root) ? programsIn(root) : []
  test('there are programs', () => {
    expect(programs.length).toBeGreaterThan(50)
  })
  test.each(programs.map((path) => [relative(root, path), path]))('%s', (_, path) => {
    const { stdout, stderr, code } = runGolden(path)
    expect(stdout).toBe(recorded(path, '.expected'))
    expect(stderr).toBe(recorded(path, '.stderr'))
    expect(code).toBe(Number(recorded(path, '.exit') || 0))
  })
})
