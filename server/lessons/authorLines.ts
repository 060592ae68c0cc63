/**
 * Who wrote which lines of a program's files, as an `authors.json` beside them says it:
 * `{"main.py": [[1, 12, "ana"], [13, 20, "ben"]]}`, first and last line counted from 1. Lines in no range are nobody's.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { AuthoredRange } from '../../lib/lesson/authorship'

const authorsSchema = z.record(
  z.string(),
  z.array(z.tuple([z.int().positive(), z.int().positive(), z.string().min(1)])),
)

export type AuthorLines = z.infer<typeof authorsSchema>

/** What the folder's `authors.json` says; null without one; one sentence when it cannot be read. */
export function readAuthorLines(folder: string): AuthorLines | null | string {
  const path = join(folder, 'authors.json')
  if (!existsSync(path)) return null
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    return `${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`
  }
  const parsed = authorsSchema.safeParse(value)
  if (parsed.success) return parsed.data
  return `${path} must map each file to [first line, last line, name] entries, as in {"main.py": [[1, 12, "ana"]]}`
}

/** The entries of one file as ranges of its text. */
export function rangesOf(text: string, lines: AuthorLines[string] = []): AuthoredRange[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return lines.map(([first, last, by]) => ({
    from: starts[first - 1] ?? text.length,
    to: starts[last] ?? text.length,
    by,
  }))
}
