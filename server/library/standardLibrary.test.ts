/** Compiled library code is kept: within a process by every run, and on the disk for the next process. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runText } from '../../lib/python/testing/runText'
import { CompiledCode } from './CompiledCode'
import { StandardLibrary } from './standardLibrary'

const PROGRAM = `import textwrap, string
print(textwrap.shorten('one two three', 9), string.Template('$who').substitute(who='Ana'), textwrap.dedent.__doc__[:6])
try: textwrap.TextWrapper(width=0).wrap('x')
except ValueError as e: print(e, e.__traceback__.tb_next.tb_frame.f_code.co_name)
`
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heaproom-library-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function printed(library: StandardLibrary): string {
  return runText(PROGRAM, library).stdout
}

test('a second library reads what the first compiled, and programs print the same', () => {
  const filename = '/usr/lib/python3.14/textwrap.py'
  const first = new StandardLibrary(folder)
  expect(first.cached(filename)).toBeNull()
  const once = printed(first)
  const second = new StandardLibrary(folder)
  expect(second.cached(filename)).toEqual(first.cached(filename))
  expect(printed(second)).toBe(once)
  expect(printed(second)).toBe(once)
  expect(once).toBe('one [...] Ana Remove\ninvalid width 0 (must be > 0) wrap\n')
})

test('what cannot be read is compiled again', () => {
  const compiled = CompiledCode.below(folder)
  compiled?.write('textwrap.py', null as never) // not a code at all
  expect(printed(new StandardLibrary(folder))).toContain('Ana')
})

test('a folder that cannot be written to is no error', () => {
  expect(printed(new StandardLibrary('/dev/null/nowhere'))).toContain('Ana')
})
