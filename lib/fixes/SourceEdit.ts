/**
 * Changes of the texts of a program: stretches that other text takes the place of.
 *
 * Offsets are UTF-16 units of the text before any change, half-open, so that edits made apart can be put together.
 */
import { startsOfLines } from '../blame/sourceOffsets'

export interface SourceEdit {
  readonly file: string
  readonly from: number
  readonly to: number
  readonly text: string
}

export type Sources = Readonly<Record<string, string>>

/**
 * The texts after all edits; null where two of them change the same stretch. The same edit twice is made once; insertions at one
 * place follow each other in the order given.
 */
export function applyEdits(sources: Sources, edits: readonly SourceEdit[]): Sources | null {
  const changed: Record<string, string> = { ...sources }
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const text = applied(
      sources[file] ?? '',
      edits.filter((edit) => edit.file === file),
    )
    if (text === null) return null
    changed[file] = text
  }
  return changed
}

/** Where a line's first character stands after the edits; null where it is not there any more. Lines count from 1. */
export function movedLine(text: string, edits: readonly SourceEdit[], line: number): number | null {
  const start = startsOfLines(text)[line - 1] ?? text.length
  let lines = line
  for (const { from, to, text: put } of inOrder(edits)) {
    if (from < start && to > start) return null
    if (from === start && to > start && put === '') return null
    if (from < start || (from === start && to === start)) lines += breaksIn(put) - breaksIn(text.slice(from, to))
  }
  return lines
}

function applied(text: string, edits: readonly SourceEdit[]): string | null {
  let result = ''
  let at = 0
  for (const { from, to, text: put } of inOrder(edits)) {
    if (from < at) return null
    result += text.slice(at, from) + put
    at = to
  }
  return result + text.slice(at)
}

/** Each edit once, from the first place to the last; what is inserted at a place comes before what is replaced there. */
export function inOrder(edits: readonly SourceEdit[]): SourceEdit[] {
  const seen = new Map(edits.map((edit) => [JSON.stringify([edit.file, edit.from, edit.to, edit.text]), edit]))
  return [...seen.values()].sort((a, b) => a.from - b.from || a.to - b.to)
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1
}
