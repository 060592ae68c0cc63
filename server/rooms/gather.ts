/**
 * What a room's program is made of at a moment: the text as it is stored, whose it is, and modules that no tab shows. What is hidden
 * then takes part, and is told to nobody who asks about the run.
 */
import type { RoomState } from '../../lib/lesson/state'
import type { Documents } from '../documents/Documents'
import type { LessonExercise } from '../lessons/LessonExercise'
import type { RunInputs } from '../store/runRow'

export function gather(
  state: RoomState,
  documents: Documents,
  exercises: readonly LessonExercise[],
): Pick<RunInputs, 'sources' | 'authorship' | 'hidden'> {
  const read = state.modules.map(({ id, file }) => ({ file, ...documents.read(id, state.authors) }))
  const open = exercises.find(({ name }) => name === state.exercise)
  const unread = state.modules.filter(({ access }) => access === 'hidden')
  const hidden = (open?.modules ?? []).filter(({ access }) => access === 'hidden')
  return {
    sources: {
      ...Object.fromEntries(read.map(({ file, text }) => [file, text])),
      ...Object.fromEntries(hidden.map(({ file, source }) => [file, source])),
    },
    authorship: {
      ...Object.fromEntries(read.map(({ file, authorship }) => [file, authorship])),
      ...Object.fromEntries(hidden.map(({ file }) => [file, []])),
    },
    hidden: [...hidden, ...unread].map(({ file }) => file),
  }
}
