/** Checks on the text of the modules that the team may write: `uses`, `must_not_use`. */
import type { CheckKind } from '../Exercise'
import { isUseOf, type NameUse, namesUsed } from '../namesUsed'
import { failed, type Finding, passed, type Submission } from '../Submission'
import { listWords, quoted } from '../words'

interface Use extends NameUse {
  readonly file: string
}

export function uses({ names }: Extract<CheckKind, { kind: 'uses' }>, submission: Submission): Finding {
  const used = usesIn(submission)
  if (typeof used === 'string') return failed(used)
  const missing = names.filter((name) => !used.some((use) => isUseOf(use, name)))
  if (missing.length > 0) return failed(`Nothing in your modules uses ${listWords(missing.map(quoted), 'or')}.`)
  const found = names.flatMap((name) => used.find((use) => isUseOf(use, name)) ?? [])
  return passed(`Found: ${listWords(found.map(placeWords), 'and')}.`)
}

export function mustNotUse({ names }: Extract<CheckKind, { kind: 'must_not_use' }>, submission: Submission): Finding {
  const used = usesIn(submission)
  if (typeof used === 'string') return failed(used)
  const found = used.filter((use) => names.some((name) => isUseOf(use, name)))
  if (found.length === 0) return passed(`Nothing in your modules uses ${listWords(names.map(quoted), 'or')}.`)
  return failed(`The task goes without it: ${listWords([...new Set(found.map(placeWords))].slice(0, 3), 'and')}.`)
}

function placeWords({ name, file, line }: Use): string {
  return `${quoted(name)} on ${file} line ${line}`
}

/** Or a sentence, where a module is no Python. */
function usesIn({ sources, editable }: Submission): Use[] | string {
  const all: Use[] = []
  for (const file of Object.keys(sources).filter((each) => editable.includes(each))) {
    const found = namesUsed(sources[file] ?? '')
    if (found === null) return `${file} is not valid Python, so it cannot be read.`
    all.push(...found.map((use) => ({ ...use, file })))
  }
  return all
}
