/**
 * Reads an exercise of a lesson: `exercise.yaml`, the starting modules beside it, and the author's modules in `solution/`. A module
 * that is not beside it starts as the lesson's.
 *
 * Invariant: an exercise that is handed out can be checked: its modules are there, its checks ask for one thing each, its lines
 * exist, and its solution changes only what a team may change. All that is wrong is told at once, by file and line.
 */
import type * as z from 'zod'
import type { Access, Check, Exercise, ExerciseModule, ExerciseProblem, LineAnchor } from './Exercise'
import { lineIn } from './lineIn'
import { Problems, readCheck } from './readChecks'
import { checkItemsSchema, exerciseSchema } from './schema'
import { readYaml } from './yamlText'

export const EXERCISE_FILE = 'exercise.yaml'
export const SOLUTION_FOLDER = 'solution'
const MAIN = 'main.py'

export interface ExerciseFiles {
  /** Its folder's name. */
  readonly name: string
  /** The text of `exercise.yaml`. */
  readonly yaml: string
  /** Text by file: the modules beside it, in `solution/`, and the lesson's. */
  readonly starters: Readonly<Record<string, string>>
  readonly solution: Readonly<Record<string, string>>
  readonly lesson: Readonly<Record<string, string>>
}

type Draft = z.output<typeof exerciseSchema>

export function readExercise(files: ExerciseFiles): Exercise | readonly ExerciseProblem[] {
  const yaml = readYaml(EXERCISE_FILE, files.yaml)
  if (!('value' in yaml)) return [yaml]
  const problems = new Problems(EXERCISE_FILE, yaml)
  // Before the rest, so that what is wrong with a check is told although the head is wrong too.
  const checks = checkItems(yaml.value).map((item, at) => item && readCheck(item, ['checks', at], problems))
  const draft = problems.fit(exerciseSchema, yaml.value)
  if (draft === null) return problems.inOrder
  const modules = readModules(draft, files, problems)
  checks.forEach((check, at) => check !== null && requireLine(check, modules, ['checks', at, check.kind], problems))
  requireSolution(files, modules, problems)
  if (!modules.some(({ file }) => file === draft.entry)) problems.at(['entry'], `there is no module ${draft.entry}`)
  if (problems.inOrder.length > 0) return problems.inOrder
  const { title, task, entry, input, may_fail: mayFail, hints, points = checks.length } = draft
  return {
    name: files.name,
    title,
    task,
    entry,
    input,
    points,
    mayFail,
    modules,
    checks: checks.filter((check) => check !== null),
    hints: hints.map((hint) => ({ text: hint.text, attempts: hint.attempts ?? null, minutes: hint.minutes ?? null })),
    solution: files.solution,
  }
}

/** The checks of a file whose other parts may be wrong; null stands for what is no mapping, which the schema tells. */
function checkItems(value: unknown): readonly (Readonly<Record<string, unknown>> | null)[] {
  const found = checkItemsSchema.safeParse(value)
  return found.success ? found.data.checks : []
}

function readModules(draft: Draft, files: ExerciseFiles, problems: Problems): ExerciseModule[] {
  const everything = Object.keys({ ...files.lesson, ...files.starters })
  const listed = draft.modules ?? Object.fromEntries(everything.map((file): [string, Access] => [file, 'editable']))
  for (const file of Object.keys(files.starters)) {
    if (listed[file] === undefined)
      problems.at(['modules'], `${file} stands beside the exercise and is not among its modules`)
  }
  if (listed[MAIN] === undefined) problems.at(['modules'], `${MAIN} is missing: it is what Run starts`)
  else if (listed[MAIN] === 'hidden') problems.at(['modules', MAIN], `${MAIN} cannot be hidden: it is what Run starts`)
  return Object.entries(listed).flatMap(([file, access]) => {
    const source = files.starters[file] ?? files.lesson[file]
    if (source !== undefined) return [{ file, access, source }]
    problems.at(['modules', file], `there is no ${file}, neither beside the exercise nor in the lesson`)
    return []
  })
}

/** A number is safe only where nobody can move the lines. */
function requireLine(
  check: Check,
  modules: readonly ExerciseModule[],
  path: readonly PropertyKey[],
  problems: Problems,
): void {
  const anchor = 'line' in check ? check.line : null
  if (anchor === null) return
  const module = modules.find(({ file }) => file === anchor.file)
  const wrong = module === undefined ? `there is no module ${anchor.file}` : anchorProblem(anchor, module)
  if (wrong !== null) problems.at([...path, 'line'], wrong)
}

function anchorProblem(anchor: LineAnchor, { file, access, source }: ExerciseModule): string | null {
  if ('line' in anchor && access === 'editable')
    return `lines of ${file} move, since it can be edited: say { file: ${file}, text: what stands on the line }`
  const found = lineIn(anchor, source)
  return typeof found === 'string' ? found : null
}

function requireSolution({ solution }: ExerciseFiles, modules: readonly ExerciseModule[], problems: Problems): void {
  if (Object.keys(solution).length === 0)
    problems.at([], `there is no ${SOLUTION_FOLDER}/ with the modules of a solution`)
  for (const file of Object.keys(solution)) {
    const access = modules.find((module) => module.file === file)?.access
    if (access !== undefined && access !== 'editable')
      problems.at(['modules', file], `${SOLUTION_FOLDER}/${file} changes a module that is ${access}`)
  }
}
