/**
 * An exercise as data: what a team starts from, what it is to do, and what is checked of what its program did. Plain JSON: a
 * session keeps its own copy.
 *
 * How it stands in a lesson's folder, and what makes it wrong, is readExercise.ts's.
 */
import type { Fate } from '../blame/fates'

/** Everybody who may write in the room writes it; only instructors do; nobody is shown it. */
export type Access = 'editable' | 'locked' | 'hidden'

export interface ExerciseModule {
  readonly file: string
  readonly access: Access
  readonly source: string
}

/** A line by its number, or by a text that stands on it and on no other. */
export type LineAnchor = { readonly file: string } & ({ readonly line: number } | { readonly text: string })

/** How many there may be; null where there is no bound. */
export interface Range {
  readonly least: number | null
  readonly most: number | null
}

/** Names of classes (`Model`, `shop.Model`); null: every instance. */
export type Classes = readonly string[] | null

export type CheckKind =
  | { readonly kind: 'no_lingering'; readonly classes: Classes }
  | { readonly kind: 'freed_by'; readonly classes: Classes; readonly line: LineAnchor }
  | { readonly kind: 'fate'; readonly classes: Classes; readonly fates: readonly Fate[] }
  /** Before the line runs for the first time; null: when the last line of the program has run. */
  | { readonly kind: 'refcount_at'; readonly name: string; readonly line: LineAnchor | null; readonly range: Range }
  | { readonly kind: 'max_objects'; readonly classes: Classes; readonly most: number }
  | { readonly kind: 'max_bytes'; readonly most: number }
  | { readonly kind: 'no_cycles'; readonly classes: Classes }
  | { readonly kind: 'cut_at_most'; readonly classes: Classes; readonly most: number }
  | { readonly kind: 'collector_runs'; readonly range: Range }
  | {
      readonly kind: 'output'
      /** All of it, but blanks at the ends of lines; null: not asked for. */
      readonly is: string | null
      /** In this order. */
      readonly contains: readonly string[]
      readonly lacks: readonly string[]
    }
  | { readonly kind: 'uses'; readonly names: readonly string[] }
  | { readonly kind: 'must_not_use'; readonly names: readonly string[] }
  /** A Python expression over `verdict`, or statements that define `check(verdict)`. */
  | { readonly kind: 'predicate'; readonly source: string; readonly isExpression: boolean }

export type Check = CheckKind & {
  /** What it asks for, in a sentence. */
  readonly title: string
  /** What the author tells those whose program fails it. */
  readonly says: string | null
}

/** Shown when asked for, after so many attempts or so many minutes, whichever comes first; without either at once. */
export interface Hint {
  readonly attempts: number | null
  readonly minutes: number | null
  readonly text: string
}

export interface Exercise {
  /** Its folder's. */
  readonly name: string
  readonly title: string
  /** Markdown. */
  readonly task: string
  /** The module that a check starts with. */
  readonly entry: string
  /** What the program reads with input(). */
  readonly input: string
  readonly points: number
  /** Whether a program that ends in an exception, or at its budget, is judged like any other. */
  readonly mayFail: boolean
  /** In the order of the tabs. */
  readonly modules: readonly ExerciseModule[]
  readonly checks: readonly Check[]
  readonly hints: readonly Hint[]
  /** File -> text of the modules that the author changed. */
  readonly solution: Readonly<Record<string, string>>
}

/** What is wrong with an exercise's files; the line is 0 where it is about the whole file. */
export interface ExerciseProblem {
  readonly file: string
  readonly line: number
  readonly says: string
}

/** The texts that a check runs: the team's where they are its to write, the author's where they are not. */
export function checkedSources(
  exercise: Exercise,
  written: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const kept = exercise.modules.filter(({ access }) => access !== 'editable')
  return { ...written, ...Object.fromEntries(kept.map(({ file, source }) => [file, source])) }
}

/** The author's solution as a team would have written it. */
export function solvedSources({ modules, solution }: Exercise): Readonly<Record<string, string>> {
  return { ...Object.fromEntries(modules.map(({ file, source }) => [file, source])), ...solution }
}
