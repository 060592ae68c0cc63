/** Two texts line by line, in one column: what is the same, what was there, and what is there now. */
import { sameLines } from './sameLines'

export interface ComparedLine {
  readonly kind: 'same' | 'gone' | 'added'
  readonly text: string
  /** Where it begins in the text of the past; of an added one where it would stand. */
  readonly from: number
}

export function comparedLines(past: string, now: string): ComparedLine[] {
  const old = past.split('\n')
  const lines = now.split('\n')
  const compared: ComparedLine[] = []
  let next = 0
  let from = 0
  const pass = (until: number, kind: 'same' | 'gone'): void => {
    for (; next < until; next++) {
      const text = old[next] ?? ''
      compared.push({ kind, text, from })
      from += text.length + 1
    }
  }
  for (const [at, same] of sameLines(past, now).entries()) {
    if (same === 0) compared.push({ kind: 'added', text: lines[at] ?? '', from })
    else {
      pass(same - 1, 'gone')
      pass(same, 'same')
    }
  }
  pass(old.length, 'gone')
  return compared
}
