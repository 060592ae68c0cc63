/** The checks of an exercise.yaml: each one mapping with one key of a check, and words of the author's beside it. */
import type * as z from 'zod'
import { parse } from '../python/syntax/parse'
import { checkTitle } from './checkTitle'
import type { Check, CheckKind, ExerciseProblem } from './Exercise'
import { issueWords } from './issueWords'
import { CHECK_NAMES, type CheckName, checkSchemas, checkWordsSchema } from './schema'
import type { YamlText } from './yamlText'

type Place = readonly PropertyKey[]

/** Gathers what is wrong, each with the line of its place in the file. */
export class Problems {
  private readonly found: ExerciseProblem[] = []

  constructor(
    private readonly file: string,
    private readonly yaml: YamlText,
  ) {}

  /** By line. */
  get inOrder(): readonly ExerciseProblem[] {
    return this.found.toSorted((a, b) => a.line - b.line)
  }

  at(path: Place, says: string): void {
    this.found.push({ file: this.file, line: this.yaml.lineOf(path), says })
  }

  /** Of a text with lines of its own: the line counts from 1 there. */
  within(path: Place, line: number, says: string): void {
    this.found.push({ file: this.file, line: this.yaml.textLineOf(path) + Math.max(1, line) - 1, says })
  }

  /** The value as the schema has it; null, and the problems kept, where it does not fit. */
  fit<Schema extends z.ZodType>(schema: Schema, value: unknown, path: Place = []): z.output<Schema> | null {
    const parsed = schema.safeParse(value, { reportInput: true })
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) {
      const whole = { ...issue, path: [...path, ...issue.path] }
      const named = issue.code === 'unrecognized_keys' ? [...whole.path, ...issue.keys.slice(0, 1)] : whole.path
      this.at(named, issueWords(whole))
    }
    return null
  }
}

export function readCheck(item: Readonly<Record<string, unknown>>, path: Place, problems: Problems): Check | null {
  const keys = Object.keys(item).filter((key) => key !== 'title' && key !== 'says')
  const [key = ''] = keys
  const name = CHECK_NAMES.find((each) => each === key)
  if (keys.length !== 1)
    problems.at(
      path,
      `a check asks for one thing: ${keys.length === 0 ? 'this asks for none' : `not for ${keys.join(' and ')} at once`}`,
    )
  else if (name === undefined)
    problems.at([...path, key], `there is no check '${key}'; there are ${CHECK_NAMES.join(', ')}`)
  else return readNamed(name, item, path, problems)
  return null
}

function readNamed(
  name: CheckName,
  item: Readonly<Record<string, unknown>>,
  path: Place,
  problems: Problems,
): Check | null {
  const words = problems.fit(checkWordsSchema, item, path)
  const said = problems.fit(checkSchemas[name], item[name], [...path, name])
  if (words === null || said === null) return null
  const kind = said.kind === 'predicate' ? readPredicate(said.source, [...path, name], problems) : said
  if (kind === null) return null
  if (kind.kind === 'predicate' && words.title === undefined) {
    problems.at(path, "a predicate needs a 'title': the sentence that says what it asks for")
    return null
  }
  return { ...kind, title: words.title ?? checkTitle(kind), says: words.says ?? null }
}

/** An expression, or statements that define `check`. */
function readPredicate(
  source: string,
  path: Place,
  problems: Problems,
): Extract<CheckKind, { kind: 'predicate' }> | null {
  const asExpression = parse(source, { filename: 'predicate', mode: 'eval' })
  if (asExpression.tree !== null) return { kind: 'predicate', source, isExpression: true }
  const { tree, problems: mistakes } = parse(source, { filename: 'predicate', mode: 'exec' })
  if (tree === null) {
    const [mistake] = mistakes
    problems.within(path, mistake?.line ?? 1, `the predicate is not Python: ${mistake?.message ?? 'it cannot be read'}`)
    return null
  }
  const isDefined =
    tree.kind === 'Module' &&
    tree.body.some((statement) => statement.kind === 'FunctionDef' && statement.name === 'check')
  if (isDefined) return { kind: 'predicate', source, isExpression: false }
  problems.at(path, 'a predicate is one expression over `verdict`, or defines a function check(verdict)')
  return null
}
