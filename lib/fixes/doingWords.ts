/** What a change does, in English, as a sentence without its full stop; the page has it in its reader's language. */
import type { Change, Doing } from './Change'

export function doingWords(doing: Doing, { file, line }: Pick<Change, 'file' | 'line'>): string {
  const code = `\`${doing.code}\``
  const place = `line ${line} of ${file}`
  switch (doing.kind) {
    case 'put':
      return `put ${code} ${doing.isAtEnd ? 'at the end' : `after line ${line}`} of ${file}`
    case 'takeOut':
      return `take out ${place}: ${code}`
    case 'wrap':
      return `use ${code} in ${place}${reach(doing)}`
    case 'use':
      return `use ${code} instead of \`${doing.instead}\` in ${place}`
    case 'store':
      return `store ${code} instead of \`${doing.instead}\` in ${place}`
    case 'storeAsking':
      return `store ${code} in ${place}, and ask in each loop over it whether it is still alive`
  }
}

function reach({ around }: Extract<Doing, { kind: 'wrap' }>): string {
  if (around === null) return ''
  const { first, last } = around
  return first === last ? ` around line ${last}` : ` around lines ${first} to ${last}`
}
