/** The places that a message points at: `events.py:9` is a line, `step 12` a step. The rest is text. */

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'line'; readonly text: string; readonly file: string; readonly line: number }
  | { readonly kind: 'step'; readonly text: string; readonly step: number }

const POINTER = /\b([A-Za-z_]\w{0,36}\.py):(\d{1,6})\b|\bstep (\d{1,8})\b/gi

/** One after the other they are the whole text. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const { 0: found, 1: file, 2: line, 3: step, index } of text.matchAll(POINTER)) {
    if (index > from) parts.push({ kind: 'text', text: text.slice(from, index) })
    if (file !== undefined) parts.push({ kind: 'line', text: found, file, line: Number(line) })
    else parts.push({ kind: 'step', text: found, step: Number(step) })
    from = index + found.length
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) })
  return parts
}
