/**
 * An exercise as it lies on the disk: `exercises/NAME/` in a lesson's folder, with `exercise.yaml`, its starting modules and a folder
 * `solution`. What may stand in it, and what is wrong with it, lib/exercise says.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Exercise, ExerciseProblem } from '../../lib/exercise/Exercise'
import { EXERCISE_FILE, readExercise, SOLUTION_FOLDER } from '../../lib/exercise/readExercise'
import { isFileName } from '../../lib/lesson/fileName'

const EXERCISES_FOLDER = 'exercises'

/** Reads one; the lesson's modules are where its modules begin that do not lie beside it. */
export function readExerciseFolder(
  folder: string,
  lesson: Readonly<Record<string, string>>,
): Exercise | readonly ExerciseProblem[] {
  return readExercise({
    name: basename(folder),
    yaml: textOf(join(folder, EXERCISE_FILE)),
    starters: modulesIn(folder),
    solution: modulesIn(join(folder, SOLUTION_FOLDER)),
    lesson,
  })
}

/** The folders of a lesson's exercises, in the order of their names. */
export function exerciseFolders(lesson: string): string[] {
  const folder = join(lesson, EXERCISES_FOLDER)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map(({ name }) => join(folder, name))
    .filter((each) => existsSync(join(each, EXERCISE_FILE)))
    .sort()
}

/** Python files of a folder by name, with LF line ends; none where there is no such folder. */
export function modulesIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder).filter(isFileName).sort()
  return Object.fromEntries(files.map((file) => [file, textOf(join(folder, file))]))
}

function textOf(path: string): string {
  return readFileSync(path, 'utf8').replace(/\r\n?/g, '\n')
}

/** `exercise.yaml:12: there is no check 'no_lingring'` */
export function problemText(folder: string, { file, line, says }: ExerciseProblem): string {
  return `${join(folder, file)}${line === 0 ? '' : `:${line}`}: ${says}`
}
