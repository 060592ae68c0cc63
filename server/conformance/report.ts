/** The failures of a run as text: the most frequent cause first, each program under its own, with what differs. */
import type { Failure } from './cause'

export function reportText(passed: number, failures: ReadonlyMap<string, Failure>): string {
  const groups = byCause(failures)
  const parts = [`${passed} passed, ${failures.size} failed\n`]
  parts.push(groups.map(([cause, paths]) => `${String(paths.length).padStart(6)}  ${cause}\n`).join(''))
  for (const [cause, paths] of groups) {
    parts.push(`== ${paths.length}  ${cause}\n`)
    for (const path of paths) parts.push(`${path}\n${indented(failures.get(path)?.detail ?? '')}`)
  }
  return parts.join('\n')
}

function byCause(failures: ReadonlyMap<string, Failure>): (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>()
  for (const [path, { cause }] of failures) groups.set(cause, [...(groups.get(cause) ?? []), path])
  return [...groups]
    .map(([cause, paths]) => [cause, paths.toSorted()] as const)
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
}

function indented(detail: string): string {
  const lines = detail.trimEnd().split('\n')
  return detail === '' ? '' : lines.map((line) => `    ${line}\n`).join('')
}
