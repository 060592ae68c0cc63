/** An exercise of a lesson with whose its starting text is: where a module is the lesson's, its authors are those of the lesson. */
import type { Exercise } from '../../lib/exercise/Exercise'
import type { AuthoredRange } from '../../lib/lesson/authorship'

export type LessonExercise = Exercise & {
  readonly authorship: Readonly<Record<string, readonly AuthoredRange[]>>
}

type Authored = { readonly file: string; readonly source: string; readonly authorship: readonly AuthoredRange[] }

export function withAuthors(exercise: Exercise, lesson: readonly Authored[]): LessonExercise {
  const same = exercise.modules.flatMap(({ file, source }) => {
    const module = lesson.find((each) => each.file === file && each.source === source)
    return module === undefined ? [] : [[file, module.authorship] as const]
  })
  return { ...exercise, authorship: Object.fromEntries(same) }
}
