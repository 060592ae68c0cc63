/**
 * Indentation: measures the white space a line begins with and works out how many INDENT or DEDENT tokens it owes.
 *
 * Two widths are kept, with tabs as 8 and as 1: where they disagree about which line is deeper, tabs and spaces are mixed
 * in a way that depends on the reader's tab width, and CPython refuses.
 */
import type { Scanner } from './Scanner'

const MAX_INDENTS = 100
const TAB_WIDTH = 8

type Line = 'blank' | 'code' | 'stopped'

export function scanIndent(s: Scanner): Line {
  const width = { column: 0, alt: 0, continued: 0 }
  if (!passWhitespace(s, width)) return 'stopped'
  const code = s.source.charCodeAt(s.pos)
  if (code === 35 || code === 10) return 'blank'
  if (s.level > 0) return 'code'
  const column = width.continued || width.column
  const alt = width.continued || width.alt
  return settle(s, column, alt) ? 'code' : 'stopped'
}

interface Width {
  column: number
  alt: number
  /** The width before the first backslash, where indentation was carried on over a newline; else 0. */
  continued: number
}

function passWhitespace(s: Scanner, width: Width): boolean {
  for (;;) {
    const code = s.source.charCodeAt(s.pos)
    if (code === 32) {
      width.column++
      width.alt++
    } else if (code === 9) {
      width.column = (Math.floor(width.column / TAB_WIDTH) + 1) * TAB_WIDTH
      width.alt++
    } else if (code === 12) {
      width.column = 0
      width.alt = 0
    } else if (code === 92) {
      width.continued = width.continued || width.column
      if (!passContinuation(s)) return false
      continue
    } else return true
    s.pos++
  }
}

/** Compares with the enclosing indentation; false once refused. */
function settle(s: Scanner, column: number, alt: number): boolean {
  const current = s.columns[s.indent] ?? 0
  if (column === current) return alt === s.altColumns[s.indent] || refuse(s, 'tabs')
  if (column > current) return deepen(s, column, alt)
  while (s.indent > 0 && column < (s.columns[s.indent] ?? 0)) {
    s.pendingDents--
    s.indent--
  }
  if (column !== s.columns[s.indent]) {
    const newline = s.source.indexOf('\n', s.pos)
    s.pos = newline < 0 ? s.length : newline + 1
    return refuse(s, 'dedent')
  }
  return alt === s.altColumns[s.indent] || refuse(s, 'tabs')
}

function deepen(s: Scanner, column: number, alt: number): boolean {
  if (s.indent + 1 >= MAX_INDENTS) return refuse(s, 'deep')
  if (alt <= (s.altColumns[s.indent] ?? 0)) return refuse(s, 'tabs')
  s.pendingDents++
  s.indent++
  s.columns[s.indent] = column
  s.altColumns[s.indent] = alt
  return true
}

function refuse(s: Scanner, why: 'tabs' | 'dedent' | 'deep'): false {
  s.halt(why)
  return false
}

/** Passes a backslash and its newline. */
export function passContinuation(s: Scanner): boolean {
  if (s.source.charCodeAt(s.pos + 1) !== 10) {
    s.pos += 2
    s.halt('continuation')
    return false
  }
  s.pos++
  if (s.source.charCodeAt(s.pos + 1) === 0) {
    s.pos++
    s.halt('unfinished')
    return false
  }
  s.passNewline(true)
  return true
}
