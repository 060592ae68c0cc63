/**
 * Who wrote which lines of a program's files, as an `authors.json` beside them says it:
 * `{"main.py": [[1, 12, "ana"], [13, 20, "ben"]]}`, first and last line counted from 1. Lines in no range are nobody's.
 *
 * Invariant: what is read names files of the folder and lines that they have, each line at most once.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
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
  return authorLinesIn(path, readFileSync(path, 'utf8'), (file) => {
    const beside = join(folder, file)
    return existsSync(beside) && statSync(beside).isFile() ? readFileSync(beside, 'utf8') : null
  })
}

/** What the text says about files beside it, whose texts `textOf` knows; `path` names it in a sentence. */
export function authorLinesIn(
  path: string,
  text: string,
  textOf: (file: string) => string | null,
): AuthorLines | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return `${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`
  }
  const parsed = authorsSchema.safeParse(value)
  if (!parsed.success)
    return `${path} must map each file to [first line, last line, name] entries, as in {"main.py": [[1, 12, "ana"]]}`
  const fault = faultOf(textOf, parsed.data)
  return fault === null ? parsed.data : `${path}: ${fault}`
}

/** What does not fit the files, in words; null when all does. */
function faultOf(textOf: (file: string) => string | null, authors: AuthorLines): string | null {
  for (const [file, entries] of Object.entries(authors)) {
    const text = textOf(file)
    if (text === null) return `there is no file '${file}' in its folder`
    // An editor shows a last line after the last line end: it counts.
    const lines = text.split(/\r\n|\r|\n/).length
    const fault = misplaced(file, entries, lines) ?? overlapping(file, entries)
    if (fault !== null) return fault
  }
  return null
}

function misplaced(file: string, entries: AuthorLines[string], lines: number): string | null {
  for (const entry of entries) {
    const [first, last] = entry
    if (first > last) return `in ${shown(entry)} of ${file} the last line comes before the first`
    if (last > lines) return `${shown(entry)} goes beyond the end of ${file}, which has ${lines} lines`
  }
  return null
}

function overlapping(file: string, entries: AuthorLines[string]): string | null {
  const inOrder = entries.toSorted(([a], [b]) => a - b)
  for (const [at, next] of inOrder.entries()) {
    const before = inOrder[at - 1]
    if (before !== undefined && before[1] >= next[0])
      return `line ${next[0]} of ${file} is in two entries, ${shown(before)} and ${shown(next)}`
  }
  return null
}

function shown([first, last, by]: AuthorLines[string][number]): string {
  return `[${first}, ${last}, ${JSON.stringify(by)}]`
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
