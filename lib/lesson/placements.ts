/**
 * Reads who is to be in which team from a spreadsheet's table: a line for each person, the name, a comma, the team. A semicolon or
 * a tab will do as well, cells may be quoted, and a first line that says "name" and "team" is a heading.
 */
import { nameKey } from './deal'

export type Placement = { readonly name: string; readonly team: string }

export type Placements = {
  readonly placements: readonly Placement[]
  /** What is wrong, each with its line, from 1. */
  readonly problems: readonly { readonly line: number; readonly says: string }[]
}

const MOST_UNITS = 40

export function readPlacements(text: string): Placements {
  const placements: Placement[] = []
  const problems: { line: number; says: string }[] = []
  const lineOf = new Map<string, number>()
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  for (const [at, line] of lines.entries()) {
    const cells = cellsOf(line)
    if (line.trim() === '' || (at === 0 && isHeading(cells))) continue
    const [name = '', team = ''] = cells
    const before = lineOf.get(nameKey(name))
    const says = problemOf(cells, before)
    if (says === undefined) placements.push({ name, team })
    else problems.push({ line: at + 1, says })
    lineOf.set(nameKey(name), at + 1)
  }
  return { placements, problems }
}

function problemOf([name = '', team = '', ...more]: readonly string[], before: number | undefined): string | undefined {
  if (name === '') return 'The name is missing.'
  if (team === '') return 'The team is missing: a name, a comma, a team.'
  if (more.some((cell) => cell !== '')) return 'There is more than a name and a team here.'
  if (name.length > MOST_UNITS || team.length > MOST_UNITS) return `A name has at most ${MOST_UNITS} characters.`
  if (before !== undefined) return `This name stands in line ${before} already.`
  return undefined
}

function isHeading([name = '', team = '']: readonly string[]): boolean {
  return /^(name|student|person)$/i.test(name) && /^(team|group|room)$/i.test(team)
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
