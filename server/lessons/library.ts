/**
 * The lessons that ship with Heaproom: one folder each in lessons/, with its modules as plain Python files and a lesson.md
 * whose front matter has `title`, `summary`, `order` and, where the order of tabs matters, `files`. An authors.json names the
 * people who wrote the starting text; without one it is the lesson's. Its exercises lie below it (exerciseFolder.ts).
 *
 * Read once at start: a folder that is not a lesson is our mistake and stops the start with its name.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AuthoredRange } from '../../lib/lesson/authorship'
import { isFileName, MAIN_FILE } from '../../lib/lesson/fileName'
import type { LessonText } from '../../lib/lesson/state'
import { rangesOf, readAuthorLines } from './authorLines'
import { type LessonExercise, withAuthors } from './LessonExercise'
import { exerciseFolders, problemText, readExerciseFolder } from './exerciseFolder'

export type LessonFile = {
  readonly file: string
  /** With LF line ends only. */
  readonly source: string
  /** Who wrote what of it, by name; the rest is the lesson's. */
  readonly authorship: readonly AuthoredRange[]
}

export type Lesson = LessonText & {
  readonly summary: string
  readonly order: number
  /** main.py first. */
  readonly modules: readonly LessonFile[]
  /** In the order of their folders' names. */
  readonly exercises: readonly LessonExercise[]
}

export function readLibrary(folder: string): Lesson[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return entries.map(({ name }) => readLesson(join(folder, name), name)).sort((a, b) => a.order - b.order)
}

function readLesson(folder: string, slug: string): Lesson {
  const { fields, text } = splitFrontMatter(readFileSync(join(folder, 'lesson.md'), 'utf8'))
  const title = fields.get('title')
  const files = readdirSync(folder).filter(isFileName)
  if (title === undefined || !files.includes(MAIN_FILE))
    throw new Error(`The lesson "${slug}" lacks a title or a ${MAIN_FILE}.`)
  const authors = readAuthorLines(folder)
  if (typeof authors === 'string') throw new Error(`The lesson "${slug}": ${authors}`)
  const first = [MAIN_FILE, ...(fields.get('files') ?? '').split(/[\s,]+/)]
  const modules = files
    .sort((a, b) => placeOf(first, a) - placeOf(first, b) || (a < b ? -1 : 1))
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n')
      return { file, source, authorship: rangesOf(source, authors?.[file]) }
    })
  const exercises = exerciseFolders(folder).map((each) => requireExercise(each, modules, slug))
  const order = Number(fields.get('order') ?? 0)
  return { slug, title, text, summary: fields.get('summary') ?? '', order, modules, exercises }
}

function requireExercise(folder: string, modules: readonly LessonFile[], slug: string): LessonExercise {
  const exercise = readExerciseFolder(folder, Object.fromEntries(modules.map(({ file, source }) => [file, source])))
  if ('checks' in exercise) return withAuthors(exercise, modules)
  const [problem] = exercise
  throw new Error(`The lesson "${slug}": ${problem === undefined ? folder : problemText(folder, problem)}`)
}

function placeOf(first: readonly string[], file: string): number {
  const place = first.indexOf(file)
  return place < 0 ? first.length : place
}

/** `key: value` lines between two lines of three dashes, then Markdown. */
function splitFrontMatter(source: string): { fields: Map<string, string>; text: string } {
  const [, head = '', text = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? []
  const pairs = head.split('\n').map((line): [string, string] => {
    const [key = '', ...value] = line.split(':')
    return [key.trim(), value.join(':').trim()]
  })
  return { fields: new Map(pairs), text: text.trim() }
}
