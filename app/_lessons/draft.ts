/**
 * What an author does to a lesson, as functions from files to files (text by path, as lib/protocol/lessonDraft.ts has them). What is
 * wrong with them the server says; here nothing is refused that a next change would mend.
 */
import { isFileName, MAIN_FILE } from '../../lib/lesson/fileName'
import { joinFrontMatter, splitFrontMatter } from '../../lib/lesson/frontMatter'
import type { LessonFiles } from '../../lib/protocol/lessonDraft'

export const LESSON_FILE = 'lesson.md'
export const AUTHORS_FILE = 'authors.json'
const EXERCISE_FILE = 'exercise.yaml'

export interface LessonHead {
  readonly title: string
  readonly summary: string
  readonly text: string
}

export interface ExerciseFiles {
  readonly name: string
  /** The paths of its files: exercise.yaml, where a team starts, and the solution. */
  readonly yaml: string
  readonly starters: readonly string[]
  readonly solution: readonly string[]
}

export function headOf(files: LessonFiles): LessonHead {
  const { fields, text } = splitFrontMatter(files[LESSON_FILE] ?? '')
  return { title: fields.get('title') ?? '', summary: fields.get('summary') ?? '', text }
}

/** Other fields of the head stay as they are. */
export function withHead(files: LessonFiles, change: Partial<LessonHead>): LessonFiles {
  const { fields, text } = splitFrontMatter(files[LESSON_FILE] ?? '')
  const { text: newText = text, ...named } = change
  return {
    ...files,
    [LESSON_FILE]: joinFrontMatter({ fields: new Map([...fields, ...Object.entries(named)]), text: newText }),
  }
}

/** In the order of the tabs. */
export function modulesOf(files: LessonFiles): readonly string[] {
  const listed = (splitFrontMatter(files[LESSON_FILE] ?? '').fields.get('files') ?? '').split(/[\s,]+/)
  const first = [MAIN_FILE, ...listed]
  const place = (file: string) => (first.includes(file) ? first.indexOf(file) : first.length)
  return Object.keys(files)
    .filter(isFileName)
    .toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}

function withOrder(files: LessonFiles, order: readonly string[]): LessonFiles {
  const { fields, text } = splitFrontMatter(files[LESSON_FILE] ?? '')
  const head = new Map([...fields, ['files', order.join(', ')] as const])
  return { ...files, [LESSON_FILE]: joinFrontMatter({ fields: head, text }) }
}

export function withText(files: LessonFiles, path: string, text: string): LessonFiles {
  return { ...files, [path]: text }
}

export function without(files: LessonFiles, isGone: (path: string) => boolean): LessonFiles {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !isGone(path)))
}

export function withModule(files: LessonFiles, file: string): LessonFiles {
  return withOrder({ ...files, [file]: '' }, [...modulesOf(files), file])
}

/** The module, and what is called so in exercises. */
export function withoutModule(files: LessonFiles, file: string): LessonFiles {
  const left = modulesOf(files).filter((each) => each !== file)
  return withOrder(
    withAuthorsOf(
      without(files, (path) => path === file),
      file,
      null,
    ),
    left,
  )
}

/** Under its new name everywhere but in an exercise's own text: there the mistake is told by its line. */
export function withRenamed(files: LessonFiles, from: string, to: string): LessonFiles {
  const order = modulesOf(files).map((file) => (file === from ? to : file))
  const renamed = Object.entries(files).map(([path, text]): [string, string] => {
    const parts = path.split('/')
    return parts.at(-1) === from ? [[...parts.slice(0, -1), to].join('/'), text] : [path, text]
  })
  return withOrder(withAuthorsOf(Object.fromEntries(renamed), from, to), order)
}

/** One place towards the front (-1) or the back (1). The program stays first. */
export function withMoved(files: LessonFiles, file: string, by: -1 | 1): LessonFiles {
  const order = [...modulesOf(files)]
  const at = order.indexOf(file)
  const other = order[at + by]
  if (other === undefined || other === MAIN_FILE || file === MAIN_FILE) return files
  order[at + by] = file
  order[at] = other
  return withOrder(files, order)
}

/** Whether it is what an exercise says of itself. */
export function isExerciseFile(path: string): boolean {
  return path.startsWith('exercises/') && path.endsWith(`/${EXERCISE_FILE}`)
}

export function exercisesOf(files: LessonFiles): readonly ExerciseFiles[] {
  const paths = Object.keys(files)
  const names = new Set(paths.flatMap((path) => /^exercises\/([^/]+)\//.exec(path)?.[1] ?? []))
  return [...names].toSorted().map((name) => {
    const folder = `exercises/${name}/`
    const below = paths.filter((path) => path.startsWith(folder) && path.endsWith('.py')).toSorted()
    const isSolution = (path: string) => path.startsWith(`${folder}solution/`)
    return {
      name,
      yaml: folder + EXERCISE_FILE,
      starters: below.filter((path) => !isSolution(path)),
      solution: below.filter(isSolution),
    }
  })
}

/** A new one, after the others, with all that an exercise has. */
export function withExercise(
  files: LessonFiles,
  title: string,
  /** What its task is until somebody writes one. */
  task: string,
): { readonly files: LessonFiles; readonly path: string } {
  const number = Math.max(0, ...exercisesOf(files).map(({ name }) => Number.parseInt(name, 10) || 0)) + 1
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
  const folder = `exercises/${number}-${slug || 'exercise'}/`
  const path = folder + EXERCISE_FILE
  const text = `title: ${JSON.stringify(title)}\ntask: |\n  ${task}\nchecks:\n  - no_lingering: true\n`
  return { files: withExerciseModule(withText(files, path, text), `${folder}solution/${MAIN_FILE}`), path }
}

export function withoutExercise(files: LessonFiles, name: string): LessonFiles {
  return without(files, (path) => path.startsWith(`exercises/${name}/`))
}

/** A module of an exercise that begins as the lesson's, or of its solution that begins as the exercise's. */
export function withExerciseModule(files: LessonFiles, path: string): LessonFiles {
  const file = path.split('/').at(-1) ?? ''
  const starter = path.replace('/solution/', '/')
  return withText(files, path, files[starter] ?? files[file] ?? '')
}

/** Who wrote which lines of a module goes with it; text that is no JSON is left for its author to mend. */
function withAuthorsOf(files: LessonFiles, from: string, to: string | null): LessonFiles {
  const text = files[AUTHORS_FILE]
  const authors = text === undefined ? null : objectIn(text)
  if (authors === null || !(from in authors)) return files
  const entries = Object.entries(authors).flatMap(([file, lines]): [string, unknown][] => {
    if (file !== from) return [[file, lines]]
    return to === null ? [] : [[to, lines]]
  })
  const lines = entries.map(([file, ranges]) => `  ${JSON.stringify(file)}: ${JSON.stringify(ranges)}`)
  return { ...files, [AUTHORS_FILE]: `{\n${lines.join(',\n')}\n}\n` }
}

function objectIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
