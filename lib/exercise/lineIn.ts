import type { LineAnchor } from './Exercise'

/** The line that an anchor means in its module's text, counted from 1; or a sentence that says why there is none. */
export function lineIn(anchor: LineAnchor, source: string): number | string {
  const lines = source.split('\n')
  if ('line' in anchor) {
    const last = source.endsWith('\n') ? lines.length - 1 : lines.length
    return anchor.line <= last ? anchor.line : `${anchor.file} has ${last} lines, and no line ${anchor.line}`
  }
  const wanted = anchor.text.trim()
  const found = lines.flatMap((line, at) => (line.includes(wanted) ? [at + 1] : []))
  const [first] = found
  if (first === undefined) return `${anchor.file} has no line with \`${wanted}\``
  return found.length === 1 ? first : `${anchor.file} has \`${wanted}\` on ${found.length} lines; it has to be on one`
}

/** `main.py line 12`, or the text by which a line is known. */
export function anchorWords(anchor: LineAnchor): string {
  return 'line' in anchor ? `${anchor.file} line ${anchor.line}` : `\`${anchor.text.trim()}\` in ${anchor.file}`
}
