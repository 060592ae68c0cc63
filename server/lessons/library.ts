/**
 * The lessons that ship with Heaproom: one folder each in lessons/ (lessonFiles.ts says what is in it). Read once at start: a folder
 * that is not a lesson is our mistake and stops the start with its name.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemText } from './exerciseFolder'
import { isLessonFile, type Lesson, readLessonFiles } from './lessonFiles'

export function readLibrary(folder: string): Lesson[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return entries.map(({ name }) => readLesson(join(folder, name), name)).sort((a, b) => a.order - b.order)
}

function readLesson(folder: string, slug: string): Lesson {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const texts = paths
    .filter(isLessonFile)
    .sort()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8').replace(/\r\n?/g, '\n')] as const)
  const lesson = readLessonFiles(slug, Object.fromEntries(texts))
  if ('modules' in lesson) return lesson
  const [problem] = lesson
  throw new Error(`The lesson "${slug}": ${problem === undefined ? folder : problemText(folder, problem)}`)
}
