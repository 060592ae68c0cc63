/**
 * Entries of several people in one interpreter: what each prints is what CPython 3.14's own console prints, to the byte, and so is the
 * end. Expectations are recorded by scripts/goldens/consoles.py.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { StandardLibrary } from '../../server/library/standardLibrary'
import { openProcess } from '../../server/runs/runTeam'
import type { RunInputs } from '../../server/store/runRow'
import { runLimits } from '../protocol/limits'

const root = join(import.meta.dirname, 'consoles')
const library = new StandardLibrary()

interface Typed {
  readonly file: string
  readonly text: string
}

/** Under each line `=== WHO` what they typed. */
function entriesOf(script: string): Typed[] {
  const counts = new Map<string, number>()
  return script
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n')
      const who = part.slice(0, end)
      const count = (counts.get(who) ?? 0) + 1
      counts.set(who, count)
      return { file: `${who}:${count}`, text: part.slice(end + 1) }
    })
}

function inputsOf(entries: readonly Typed[]): RunInputs {
  const modules = readdirSync(join(root, 'modules')).filter((name) => name.endsWith('.py'))
  const files = modules.map((name) => [name, readFileSync(join(root, 'modules', name), 'utf8')])
  return {
    sources: { ...Object.fromEntries(files), ...Object.fromEntries(entries.map(({ file, text }) => [file, text])) },
    authorship: {},
    entry: '__main__',
    log: [],
    settings: { limits: runLimits, stdin: '', seed: 0, collector: 'cpython' },
  }
}

function transcript(entries: readonly Typed[]): string {
  const process = openProcess(inputsOf(entries), library, () => true)
  const parts: string[] = []
  for (const { file, text } of entries) {
    const { stdout, stderr } = process.enter({ file, text, interrupts: null })
    const end = process.isOver ? ` exit ${process.result().exit.code}` : ''
    parts.push(`=== ${file}${end}\n${stdout}${stderr}`)
    if (process.isOver) return parts.join('')
  }
  const before = process.result()
  process.exit()
  const { stdout, stderr, exit } = process.result()
  return `${parts.join('')}=== exit ${exit.code}\n${stdout.slice(before.stdout.length)}${stderr.slice(before.stderr.length)}`
}

/** Where files lie, and what addresses and lines of the library are, differs from machine to machine. */
function settled(text: string): string {
  return text
    .replaceAll(/File ".*\/(?:lib\/python3\.14)\/threading\.py", line \d+/g, 'File "<library>/threading.py"')
    .replaceAll('<folder>/', '')
    .replaceAll(/\b0x[0-9a-f]{8,}/g, '<address>')
}

describe('consoles print what CPython prints', () => {
  const scripts = readdirSync(root).filter((name) => name.endsWith('.txt'))
  test.each(scripts)('%s', (name) => {
    const printed = transcript(entriesOf(readFileSync(join(root, name), 'utf8')))
    expect(settled(printed)).toBe(settled(readFileSync(join(root, `${name}.expected`), 'utf8')))
  })
})
