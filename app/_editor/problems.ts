/**
 * Mistakes in a source, in CPython's words, as the editor's underlines. Offsets of the parser are characters from 1;
 * the editor counts UTF-16 units from 0 through the whole text.
 */
import type { Diagnostic } from '@codemirror/lint'
import type { Text } from '@codemirror/state'
import { anyCharacter } from '../../lib/python/syntax/Cursor'
import type { Problem } from '../../lib/python/syntax/problem'
import { parse } from '../../lib/python/syntax/parse'

export function problemsOf(text: Text, filename: string): Diagnostic[] {
  const { problems } = parse(text.toString(), { filename, mode: 'exec', characterNamed: anyCharacter })
  return problems.map((problem) => diagnosticOf(text, problem))
}

export function diagnosticOf(text: Text, problem: Problem): Diagnostic {
  const from = placeOf(text, problem.line, problem.offset)
  const to = placeOf(text, problem.endLine || problem.line, problem.endOffset)
  const isWarning = problem.type.endsWith('Warning')
  return {
    ...stretch(text, from, to),
    severity: isWarning ? 'warning' : 'error',
    source: problem.type,
    message: problem.message,
  }
}

function placeOf(text: Text, lineNumber: number, offset: number): number {
  if (lineNumber < 1 || lineNumber > text.lines) return text.length
  const line = text.line(lineNumber)
  const before = [...line.text].slice(0, Math.max(0, offset - 1)).join('')
  return line.from + before.length
}

/** At least one character, so that there is something to underline. */
function stretch(text: Text, from: number, to: number): { from: number; to: number } {
  if (to > from) return { from, to }
  if (from < text.length && text.sliceString(from, from + 1) !== '\n') return { from, to: from + 1 }
  return { from: Math.max(text.lineAt(from).from, from - 1), to: from }
}
