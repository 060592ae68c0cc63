/** A row as text. Plain values; follows join_append_data and csv_writerow of CPython's Modules/_csv.c. */
import { type DialectData, quotes } from './dialect'

/** One value of a row: its text, and what decides whether it must be quoted. */
export interface Cell {
  readonly text: string
  readonly what: 'none' | 'text' | 'number' | 'other'
}

type Problem = { readonly problem: string }

const QUOTED: Readonly<Record<number, (cell: Cell) => boolean>> = {
  [quotes.ALL]: () => true,
  [quotes.NONNUMERIC]: ({ what }) => what !== 'number',
  [quotes.STRINGS]: ({ what }) => what === 'text',
  [quotes.NOTNULL]: ({ what }) => what !== 'none',
}

export function rowText(dialect: DialectData, cells: readonly Cell[]): string | Problem {
  const { quoting, delimiter, quotechar, lineterminator } = dialect
  const texts: string[] = []
  for (const cell of cells) {
    const text = fieldText(dialect, cell, QUOTED[quoting]?.(cell) ?? false)
    if (typeof text !== 'string') return text
    texts.push(text)
  }
  const row = texts.join(delimiter)
  if (cells.length === 0 || row !== '') return row + lineterminator
  if (mayNotQuote(dialect, cells.at(-1))) return { problem: 'single empty field record must be quoted' }
  return `${quotechar ?? ''}${quotechar ?? ''}${lineterminator}`
}

/** Whether an empty field cannot be told from nothing by quotes. */
function mayNotQuote({ quoting }: DialectData, cell: Cell | undefined): boolean {
  if (quoting === quotes.NONE) return true
  return cell?.what === 'none' && (quoting === quotes.STRINGS || quoting === quotes.NOTNULL)
}

function fieldText(dialect: DialectData, cell: Cell, mustQuote: boolean): string | Problem {
  const { delimiter, skipinitialspace, quotechar } = dialect
  let isQuoted = mustQuote
  if (cell.text === '' && delimiter === ' ' && skipinitialspace) {
    if (mayNotQuote(dialect, cell))
      return { problem: 'empty field must be quoted if delimiter is a space and skipinitialspace is true' }
    isQuoted = true
  }
  let text = ''
  for (const character of cell.text) {
    const how = isSpecial(dialect, character) ? handling(dialect, character) : 'plain'
    if (how === 'escape') {
      if (dialect.escapechar === null) return { problem: 'need to escape, but no escapechar set' }
      text += dialect.escapechar
    } else if (how === 'double') text += character
    if (how === 'quote' || how === 'double') isQuoted = true
    text += character
  }
  return isQuoted ? `${quotechar ?? ''}${text}${quotechar ?? ''}` : text
}

function isSpecial({ delimiter, escapechar, quotechar, lineterminator }: DialectData, character: string): boolean {
  if (character === '\n' || character === '\r' || lineterminator.includes(character)) return true
  return character === delimiter || character === escapechar || character === quotechar
}

/** What makes a special character an ordinary one. */
function handling(
  { quoting, quotechar, doublequote, escapechar }: DialectData,
  character: string,
): 'escape' | 'double' | 'quote' {
  if (quoting === quotes.NONE) return 'escape'
  if (character === quotechar) return doublequote ? 'double' : 'escape'
  return character === escapechar ? 'escape' : 'quote'
}
