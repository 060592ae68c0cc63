/** What grew, as a short text: first the collections that grow all the way, then classes, lines and people. */
import type { Pair } from './census'
import type { Growing, Growth } from './growth'
import { placeText } from './placeWords'

const ROWS = 8

export function growthText(answer: Growth): string {
  const { from, to, total, classes, lines, people, growing } = answer
  const parts = [
    `From step ${from} to step ${to} the heap goes from ${total.objects.join(' to ')} objects, from ${total.bytes.join(' to ')} bytes.`,
    growing.length === 0 ? '\nNo collection that people keep grew all the way.' : '',
    ...growing.slice(0, ROWS).map(growingText),
    section(
      'By class',
      classes.map((row) => [className(row), row]),
    ),
    section(
      'By the line that made them',
      lines.map((row) => [`${placeText(row)} (${row.types.join(', ')})`, row]),
    ),
    section(
      'Kept by one person alone',
      people.map((row) => [row.by, row]),
    ),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function growingText({ type, expression, path, lengths, items, filled, retained }: Growing): string {
  const known = lengths.filter((length) => length !== null)
  const made = path.at(-1)
  const head = `\n${expression}, a ${type}, grows all the way: ${known.join(', ')} items (${items}), ${retained} bytes with what it alone keeps`
  const kept = made === undefined || made.file === null ? '' : `\n  kept by ${placeText(made)}`
  const lines = filled.map((place) => `\n  ${place.items} put into it by ${placeText(place)}`)
  return `${head}${kept}${lines.join('')}`
}

/** Rows of one kind under a title; empty where there is none. */
export function section(title: string, rows: readonly (readonly [string, { objects: Pair; bytes: Pair }])[]): string {
  if (rows.length === 0) return ''
  const told = rows
    .slice(0, ROWS)
    .map(([words, { objects, bytes }]) => `  ${words}: ${pairWords(objects)} objects, ${pairWords(bytes)} bytes`)
  return [`\n${title}`, ...told].join('\n')
}

export function className({ type, module }: { readonly type: string; readonly module: string }): string {
  return module === 'builtins' || module === '__main__' ? type : `${module}.${type}`
}

function pairWords([before, after]: Pair): string {
  return before === after ? `${after}` : `${before} to ${after}`
}
