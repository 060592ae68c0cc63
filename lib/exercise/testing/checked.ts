/** One check, as it stands in an exercise file, against a program that really runs. */
import { Evidence } from '../../blame/Evidence'
import { judge } from '../../blame/judge'
import { type Files, type RunOptions, teamRun } from '../../blame/testing/teamRun'
import { evaluate, type CheckResult } from '../evaluate'
import type { Exercise, ExerciseProblem } from '../Exercise'
import { readExercise } from '../readExercise'

/** An exercise with these lines below `checks:`, about the files given. */
function exerciseOf(checks: string, files: Files, more = ''): Exercise | readonly ExerciseProblem[] {
  const indented = checks.trim().replace(/^/gm, '  ')
  const yaml = `title: Test\ntask: Do it.\n${more}checks:\n${indented}\n`
  return readExercise({ name: 'test', yaml, starters: files, solution: { 'main.py': '' }, lesson: {} })
}

/** The results of the checks. Lines of main.py are known by their text, for it can be edited. */
export function checked(
  checks: string,
  files: Files,
  { more = '', ...options }: RunOptions & { readonly more?: string } = {},
): readonly CheckResult[] {
  const exercise = exerciseOf(checks, files, more)
  if (!('checks' in exercise)) throw new Error(exercise.map(({ line, says }) => `${line}: ${says}`).join('\n'))
  const { run, team } = teamRun(files, {}, options)
  const { results } = evaluate(exercise, {
    sources: files,
    editable: exercise.modules.filter(({ access }) => access === 'editable').map(({ file }) => file),
    evidence: new Evidence(run, team, judge(run, team)),
    nameOf: (person) => person.toUpperCase(),
    runPython: (text, stdin) => {
      const { run: done } = teamRun({ 'main.py': text }, {}, { stdin })
      return { stdout: done.history.stdout, stderr: done.history.stderr, isDone: done.exit.kind === 'ok' }
    },
  })
  return results
}

/** What one check of a program says, with a sign whether it passed. */
export function sentence(
  check: string,
  program: string,
  options: RunOptions & { readonly more?: string } = {},
): string {
  const [result] = checked(check, { 'main.py': program }, options)
  return `${result?.passed === true ? '+' : '-'} ${result?.says ?? ''}`
}
