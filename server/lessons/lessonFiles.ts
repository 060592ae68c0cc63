/**
 * A lesson from its files: `lesson.md`, whose front matter has `title`, `summary`, `order` and, where the order of tabs matters,
 * `files`; modules as plain Python files; an `authors.json` that names the people who wrote the starting text (without one it is
 * the lesson's); and exercises.
 *
 * Where the files lie, on a disk, in a zip or in the database, is the caller's affair. All that is wrong with them is told at once.
 */
import { readExercise } from '../../lib/exercise/readExercise'
import type { ExerciseProblem } from '../../lib/exercise/Exercise'
import type { AuthoredRange } from '../../lib/lesson/authorship'
import { bounds } from '../../lib/lesson/bounds'
import { isFileName, MAIN_FILE } from '../../lib/lesson/fileName'
import { splitFrontMatter } from '../../lib/lesson/frontMatter'
import type { LessonText } from '../../lib/lesson/state'
import { limits } from '../../lib/protocol/limits'
import { type AuthorLines, authorLinesIn, rangesOf } from './authorLines'
import { type LessonExercise, withAuthors } from './LessonExercise'
import type { Files } from './zip'

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
  /** All of it, as it is exported. */
  readonly files: Files
}

export const LESSON_FILE = 'lesson.md'
const AUTHORS_FILE = 'authors.json'
const EXERCISE_PATH = /^exercises\/([\w-]{1,64})\/(exercise\.yaml|(?:solution\/)?(\w+\.py))$/

/** Whether a file at this path is part of a lesson; what else lies beside is nobody's concern. */
export function isLessonFile(path: string): boolean {
  if (path === LESSON_FILE || path === AUTHORS_FILE || isFileName(path)) return true
  const [whole, , , module] = EXERCISE_PATH.exec(path) ?? []
  return whole !== undefined && (module === undefined || isFileName(module))
}

export function readLessonFiles(slug: string, files: Files): Lesson | readonly ExerciseProblem[] {
  const { fields, text } = splitFrontMatter(files[LESSON_FILE] ?? '')
  const sources = Object.fromEntries(Object.entries(files).filter(([path]) => isFileName(path)))
  const authors =
    AUTHORS_FILE in files
      ? authorLinesIn(AUTHORS_FILE, files[AUTHORS_FILE] ?? '', (file) => sources[file] ?? null)
      : null
  const title = fields.get('title') ?? ''
  const first = [MAIN_FILE, ...(fields.get('files') ?? '').split(/[\s,]+/)]
  const modules = modulesOf(sources, first, typeof authors === 'string' ? null : authors)
  const read = exercisesIn(files, modules)
  const problems = [
    ...(title === '' ? [about(LESSON_FILE, LESSON_FILE in files ? "'title' is missing" : 'the file is missing')] : []),
    ...(MAIN_FILE in sources ? [] : [about(MAIN_FILE, 'the file is missing: it is what Run starts')]),
    ...(typeof authors === 'string' ? [about(AUTHORS_FILE, authors)] : []),
    ...sizeProblems(files, sources),
    ...read.problems,
  ]
  if (problems.length > 0) return problems
  const order = Number(fields.get('order') ?? 0)
  const summary = fields.get('summary') ?? ''
  return { slug, title, text, summary, order, modules, exercises: read.exercises, files }
}

function about(file: string, says: string): ExerciseProblem {
  return { file, line: 0, says }
}

function modulesOf(sources: Files, first: readonly string[], authors: AuthorLines | null): LessonFile[] {
  return Object.keys(sources)
    .sort((a, b) => placeOf(first, a) - placeOf(first, b) || (a < b ? -1 : 1))
    .map((file) => {
      const source = sources[file] ?? ''
      return { file, source, authorship: rangesOf(source, authors?.[file]) }
    })
}

function placeOf(first: readonly string[], file: string): number {
  const place = first.indexOf(file)
  return place < 0 ? first.length : place
}

function sizeProblems(files: Files, sources: Files): ExerciseProblem[] {
  const long = Object.keys(files).filter((path) => (files[path] ?? '').length > limits.documentUnits)
  const problems = long.map((path) => about(path, `it is longer than ${limits.documentUnits} characters`))
  const isMany = Object.keys(sources).length > bounds.modules
  return isMany ? [...problems, about(LESSON_FILE, `there are more than ${bounds.modules} modules`)] : problems
}

function exercisesIn(
  files: Files,
  modules: readonly LessonFile[],
): { readonly exercises: readonly LessonExercise[]; readonly problems: readonly ExerciseProblem[] } {
  const lesson = Object.fromEntries(modules.map(({ file, source }) => [file, source]))
  const names = new Set(Object.keys(files).flatMap((path) => EXERCISE_PATH.exec(path)?.[1] ?? []))
  const exercises: LessonExercise[] = []
  const problems: ExerciseProblem[] = []
  for (const name of [...names].sort()) {
    const folder = `exercises/${name}/`
    const yaml = files[`${folder}exercise.yaml`]
    if (yaml === undefined) {
      problems.push(about(`${folder}exercise.yaml`, 'the file is missing'))
      continue
    }
    const starters = modulesBelow(files, folder)
    const read = readExercise({ name, yaml, lesson, starters, solution: modulesBelow(files, `${folder}solution/`) })
    if ('checks' in read) exercises.push(withAuthors(read, modules))
    else problems.push(...read.map((problem) => ({ ...problem, file: folder + problem.file })))
  }
  return { exercises, problems }
}

function modulesBelow(files: Files, folder: string): Record<string, string> {
  const below = Object.entries(files).flatMap(([path, text]) => {
    const file = path.startsWith(folder) ? path.slice(folder.length) : ''
    return isFileName(file) ? [[file, text] as const] : []
  })
  return Object.fromEntries(below)
}
