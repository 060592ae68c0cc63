/** The check on what the program printed. Blanks at the ends of lines and of the whole are not looked at. */
import type { CheckKind } from '../Exercise'
import { failed, type Finding, passed, type Submission } from '../Submission'
import { quoted } from '../words'

export function output(
  { is, contains, lacks }: Extract<CheckKind, { kind: 'output' }>,
  { evidence }: Submission,
): Finding {
  const printed = evidence.verdict.stdout
  const problem =
    (is === null ? null : differenceFrom(is, printed)) ?? missingFrom(contains, printed) ?? presentIn(lacks, printed)
  return problem === null ? passed('The program printed what it should.') : failed(problem)
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trimEnd())
  while (lines.at(-1) === '') lines.pop()
  return lines
}

function differenceFrom(wanted: string, printed: string): string | null {
  const expected = linesOf(wanted)
  const found = linesOf(printed)
  const at = Array.from({ length: Math.max(expected.length, found.length) }, (_, line) => line).find(
    (line) => expected[line] !== found[line],
  )
  if (at === undefined) return null
  const [want, have] = [expected[at], found[at]]
  if (have === undefined) return `The output ends after ${at} lines; next should come ${quoted(want ?? '')}.`
  if (want === undefined) return `The output should end after ${at} lines, and goes on with ${quoted(have)}.`
  return `Line ${at + 1} of the output is ${quoted(have)}, not ${quoted(want)}.`
}

function missingFrom(pieces: readonly string[], printed: string): string | null {
  let from = 0
  let before = ''
  for (const piece of pieces) {
    const at = printed.indexOf(piece, from)
    if (at < 0)
      return printed.includes(piece)
        ? `The output has ${quoted(piece)} before ${quoted(before)}, and should have it after.`
        : `The output lacks ${quoted(piece)}.`
    from = at + piece.length
    before = piece
  }
  return null
}

function presentIn(pieces: readonly string[], printed: string): string | null {
  const found = pieces.find((piece) => printed.includes(piece))
  return found === undefined ? null : `The output has ${quoted(found)}, which should not be printed.`
}
