/** What a lesson's interpreter cannot have says so by name, as an ImportError that programs can catch. */
import { expect, test } from 'vitest'
import { StandardLibrary } from '../../../server/library/standardLibrary'
import { runTeamProgram } from '../../../server/runs/runTeam'
import { refusedModules } from './refusedModules'

const limits = { steps: 1000, bytes: 1_000_000_000, output: 10_000, recursion: 1000 }
const library = new StandardLibrary()

function outputOf(text: string): string {
  const entry = { filename: 'main.py', text, isPackage: false, lessonFile: 'main.py' }
  const onProgress = (): boolean => true
  return runTeamProgram({ entry, find: () => null, argv: ['main.py'], stdin: '', limits, library, onProgress }).stdout
}

test.each(refusedModules.map(({ name }) => name))('import %s says why it cannot be', (name) => {
  const attempt = `try:\n    import ${name}\nexcept ImportError as error:\n    print(error)\n`
  const output = outputOf(attempt)
  expect(output).toMatch(/^no module '[\w.]+' in this lesson's interpreter: .+\n$/)
  expect(outputOf(attempt + attempt)).toBe(output + output)
})
