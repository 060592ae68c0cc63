/**
 * `heaproom check`: the exercises of a lesson against themselves (a solution passes, the starting modules do not), or a folder
 * with a student's modules against one exercise.
 */
import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Exercise, solvedSources } from '../../lib/exercise/Exercise'
import { EXERCISE_FILE } from '../../lib/exercise/readExercise'
import type { CheckReport } from '../../lib/protocol/check'
import type { RunLimits } from '../../lib/protocol/limits'
import { exerciseFolders, modulesIn, readExerciseFolder } from '../lessons/exerciseFolder'
import type { StandardLibrary } from '../library/standardLibrary'
import { checkTeam } from '../runs/checkTeam'

type Attempt = CheckReport['exercises'][number]['attempts'][number]
type Sources = Readonly<Record<string, string>>

/** How one set of modules fares. */
type Judge = (exercise: Exercise, of: Attempt['of'], sources: Sources) => Attempt

/** The report, or a sentence that says why there is none. */
export function checkFolder(
  paths: readonly string[],
  limits: RunLimits,
  library: StandardLibrary,
): CheckReport | string {
  const [path = '', submission] = paths
  const found = foldersAt(path)
  if (typeof found === 'string') return found
  const read = found.map((folder) => ({ folder, exercise: readExerciseFolder(folder, lessonOf(folder)) }))
  const problems = read.flatMap(({ folder, exercise }) =>
    'checks' in exercise ? [] : exercise.map((problem) => ({ ...problem, file: join(folder, problem.file) })),
  )
  if (problems.length > 0) return { format: 'heaproom.check/1', ok: false, problems, exercises: [] }
  const exercises = read.flatMap(({ exercise }) => ('checks' in exercise ? [exercise] : []))
  const judge: Judge = (exercise, of, sources) => ({ of, ...judged(exercise, sources, limits, library) })
  return submission === undefined ? checkLesson(exercises, judge) : checkSubmission(exercises, submission, judge)
}

/** An exercise's own folder, or those of a lesson. */
function foldersAt(path: string): string[] | string {
  if (!existsSync(path) || !statSync(path).isDirectory()) return `there is no folder '${path}'`
  if (existsSync(join(path, EXERCISE_FILE))) return [path]
  const found = exerciseFolders(path)
  return found.length > 0
    ? found
    : `'${path}' has no exercise: neither an ${EXERCISE_FILE} nor exercises/NAME/${EXERCISE_FILE}`
}

/** An exercise lies in the folder `exercises` of its lesson. */
function lessonOf(folder: string): Sources {
  const lesson = dirname(dirname(resolve(folder)))
  return existsSync(join(lesson, 'lesson.md')) ? modulesIn(lesson) : {}
}

function judged(
  exercise: Exercise,
  sources: Sources,
  limits: RunLimits,
  library: StandardLibrary,
): ReturnType<typeof checkTeam> {
  return checkTeam({ exercise, sources, authorship: {}, names: {}, limits }, library, () => true)
}

function checkLesson(exercises: readonly Exercise[], judge: Judge): CheckReport {
  const checked = exercises.map((exercise) => {
    const starters = Object.fromEntries(exercise.modules.map(({ file, source }) => [file, source]))
    const attempts = [judge(exercise, 'solution', solvedSources(exercise)), judge(exercise, 'starters', starters)]
    return { ...headOf(exercise), attempts }
  })
  const ok = checked.every(({ attempts }) => attempts.every(({ of, passed }) => passed === (of === 'solution')))
  return { format: 'heaproom.check/1', ok, problems: [], exercises: checked }
}

function checkSubmission(exercises: readonly Exercise[], folder: string, judge: Judge): CheckReport | string {
  const [exercise, second] = exercises
  if (exercise === undefined || second !== undefined)
    return `the lesson has ${exercises.length} exercises: name the folder of the one that '${folder}' is an answer to`
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return `there is no folder '${folder}'`
  const sources = modulesIn(folder)
  const missing = exercise.modules.find(({ file, access }) => access === 'editable' && sources[file] === undefined)
  if (missing !== undefined) return `'${folder}' has no ${missing.file}, which the exercise is about`
  const attempt = judge(exercise, 'submission', sources)
  const exerciseReport = { ...headOf(exercise), attempts: [attempt] }
  return { format: 'heaproom.check/1', ok: attempt.passed, problems: [], exercises: [exerciseReport] }
}

function headOf({ name, title, points }: Exercise): { name: string; title: string; points: number } {
  return { name, title, points }
}
