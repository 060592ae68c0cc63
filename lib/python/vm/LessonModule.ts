/** A module that people of the lesson wrote, as the run knows it: where its statements stand, and their numbers in the history. */
import type { Span } from '../syntax/tree'

export interface LessonModule {
  readonly file: string
  readonly spans: readonly Span[]
  /** The history's statement for each span. */
  readonly statements: readonly number[]
}
