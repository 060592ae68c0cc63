/**
 * Cleans a docstring as the compiler does: tabs become spaces, the common margin goes, blank lines stay so that lines
 * keep their numbers. Follows _PyCompile_CleanDoc of CPython 3.14.
 */
const tabSize = 8

/** Python's `str.expandtabs`. */
function expandTabs(text: string): string {
  if (!text.includes('\t')) return text
  let column = 0
  let out = ''
  for (const char of text) {
    if (char === '\t') {
      const width = tabSize - (column % tabSize)
      out += ' '.repeat(width)
      column += width
    } else {
      out += char
      column = char === '\n' || char === '\r' ? 0 : column + 1
    }
  }
  return out
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0
}

export function cleanDocstring(raw: string): string {
  const text = expandTabs(raw)
  const [first = '', ...rest] = text.split('\n')
  let margin = Number.POSITIVE_INFINITY
  for (const line of rest) {
    const indent = indentOf(line)
    if (indent < line.length) margin = Math.min(margin, indent)
  }
  if (margin === Number.POSITIVE_INFINITY) margin = 0
  const cut = rest.map((line) => line.slice(Math.min(margin, indentOf(line))))
  return [first.slice(indentOf(first)), ...cut].join('\n')
}
