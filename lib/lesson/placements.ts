/**
 * Reads who is to be in which team from a spreadsheet's table: a line for each person, the name, a comma, the team. A semicolon or
 * a tab will do as well, cells may be quoted, and a first line that says "name" and "team" is a heading.
 */
import { nameKey } from './deal'

export type Placement = { readonly name: string; readonly team: string }

export type Placements = {
  readonly placements: readonly Placement[]
  /** What is wrong, each with its line, from 1. */
  readonly problems: readonly PlacementProblem[]
}

export type PlacementProblem = {
  readonly line: number
  readonly why: 'no-name' | 'no-team' | 'too-much' | 'too-long' | 'twice'
  /** Of a name that is too long, how many characters one may have; of one that comes twice, the line of the first; else 0. */
  readonly of: number
}

const MOST_UNITS = 40

export function readPlacements(text: string): Placements {
  const placements: Placement[] = []
  const problems: PlacementProblem[] = []
  const lineOf = new Map<string, number>()
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  for (const [at, line] of lines.entries()) {
    const cells = cellsOf(line)
    if (line.trim() === '' || (at === 0 && isHeading(cells))) continue
    const [name = '', team = ''] = cells
    const before = lineOf.get(nameKey(name))
    const why = problemOf(cells, before)
    if (why === undefined) placements.push({ name, team })
    else problems.push({ line: at + 1, why, of: why === 'twice' ? (before ?? 0) : why === 'too-long' ? MOST_UNITS : 0 })
    lineOf.set(nameKey(name), at + 1)
  }
  return { placements, problems }
}

function problemOf(
  [name = '', team = '', ...more]: readonly string[],
  before: number | undefined,
): PlacementProblem['why'] | undefined {
  if (name === '') return 'no-name'
  if (team === '') return 'no-team'
  if (more.some((cell) => cell !== '')) return 'too-much'
  if (name.length > MOST_UNITS || team.length > MOST_UNITS) return 'too-long'
  return before === undefined ? undefined : 'twice'
}

function isHeading([name = '', team = '']: readonly string[]): boolean {
  return /^(name|student|person)$/i.test(name) && /^(team|group|room|gruppe|raum)$/i.test(team)
}

/** Quotes as in RFC 4180, doubled within a cell. */
function cellsOf(line: string): string[] {
  const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,;\t]*)(?:[,;\t]|$)/g)].map(([, cell = '']) => cell.trim())
  // The last match is the nothing after the line's end.
  if (cells.length > 1 && cells.at(-1) === '') cells.pop()
  return cells.map((cell) => visible(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell))
}

/** As names are taken from people who type them: one line of what can be seen. */
function visible(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
}
