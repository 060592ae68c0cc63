/** Where two texts differ, as stretches of lines with a few around them that are the same in both. */
import { type ComparedLine, comparedLines } from './comparedLines'

export interface ChangedLine {
  readonly kind: ComparedLine['kind']
  readonly text: string
}

export interface ChangedStretch {
  /** In the text as it was, counted from 1; of what is put at its end one more than it has. */
  readonly firstLine: number
  readonly lines: readonly ChangedLine[]
}

const AROUND = 2

/** Where a line is replaced, what it was comes before what it becomes. */
export function changedLines(before: string, after: string): ChangedStretch[] {
  // Asked the other way round, since of two lines in one place those that are new are told first.
  const lines = comparedLines(after, before).map(({ kind, text }): ChangedLine => ({ kind: TURNED[kind], text }))
  // Behind the last line's end nothing is.
  if (lines.at(-1)?.text === '' && lines.at(-1)?.kind === 'same') lines.pop()
  const isShown = lines.map((_, at) => lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(isChanged))
  const stretches: { firstLine: number; lines: ChangedLine[] }[] = []
  let number = 1
  for (const [at, line] of lines.entries()) {
    if (isShown[at] === true) {
      if (isShown[at - 1] !== true) stretches.push({ firstLine: number, lines: [] })
      stretches.at(-1)?.lines.push(line)
    }
    if (line.kind !== 'added') number++
  }
  return stretches
}

const TURNED = { same: 'same', gone: 'added', added: 'gone' } as const

function isChanged({ kind }: ChangedLine): boolean {
  return kind !== 'same'
}
