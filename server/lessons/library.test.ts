/** The lessons that ship, and folders that are none. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyFolder, removeFolder } from '../testing/testServer'
import { readLibrary } from './library'

let folder: string

beforeEach(() => {
  folder = emptyFolder()
})

afterEach(() => removeFolder(folder))

function lesson(files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, 'shop'))
  const all = { 'lesson.md': '---\ntitle: Shop\n---\nText', 'main.py': 'x = 1\r\ny = 2\r\n', ...files }
  for (const [file, text] of Object.entries(all)) writeFileSync(join(folder, 'shop', file), text)
}

test('every line of the event bus has one of its three authors', () => {
  const library = readLibrary(fileURLToPath(new URL('../../lessons', import.meta.url)))
  const bus = library.find(({ slug }) => slug === 'event-bus')
  expect(bus?.modules.map(({ file, source, authorship }) => [file, authorship, source.length])).toEqual(
    (
      [
        ['main.py', 'Ana'],
        ['model.py', 'Ana'],
        ['events.py', 'Cleo'],
        ['report.py', 'Ben'],
      ] as const
    ).map(([file, by]) => {
      const length = bus?.modules.find((module) => module.file === file)?.source.length
      return [file, [{ from: 0, to: length, by }], length]
    }),
  )
})

test('lines are counted in the text as rooms have it, with LF alone', () => {
  lesson({ 'authors.json': '{"main.py": [[2, 2, "Ana"]]}' })
  expect(readLibrary(folder)[0]?.modules).toEqual([
    { file: 'main.py', source: 'x = 1\ny = 2\n', authorship: [{ from: 6, to: 12, by: 'Ana' }] },
  ])
})

test('authors that cannot be read stop the start with the lesson’s name', () => {
  lesson({ 'authors.json': '{"main.py": [["Ana"]]}' })
  expect(() => readLibrary(folder)).toThrow(/^The lesson "shop": .*authors\.json must map each file to/)
})
