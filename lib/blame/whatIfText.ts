/** The answer to "what if this were gone?" in a few lines. */
import { FEW } from './groups'
import { makerText } from './placeWords'
import type { WhatIf } from './whatIf'

export function whatIfText({ without, references, objects, bytes, goes, stays }: WhatIf): string {
  const head = `Without ${awayWords(without, references)}, ${objects === 0 ? 'nothing would go' : goesWords(objects, bytes)}.`
  const byKind = new Map<string, number>()
  for (const { type, made } of goes) {
    const kind = `${type} (made ${makerText(made)})`
    byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
  }
  const lines = [...byKind].map(([kind, count]) => `  ${count === 1 ? '1' : String(count)} of ${kind}`)
  const shown =
    lines.length <= 2 * FEW ? lines : [...lines.slice(0, 2 * FEW), `  and ${lines.length - 2 * FEW} kinds more`]
  return [head, ...shown, staysWords(stays, goes.length)].join('\n')
}

/** `what ana and events.py:9 stored, and main.kept['a']` */
function awayWords(without: readonly string[], references: readonly string[]): string {
  const storers = without.filter((word) => !references.includes(word))
  const names = references.join(' and ')
  if (storers.length === 0) return names
  return `what ${storers.join(' and ')} stored${names === '' ? '' : `, and ${names}`}`
}

function goesWords(objects: number, bytes: number): string {
  return `${objects === 1 ? '1 object' : `${objects} objects`} of ${bytes} bytes in all would go`
}

function staysWords(stays: number, goes: number): string {
  if (stays === 0) return goes === 0 ? 'No instance is kept alive.' : 'No instance would stay.'
  return `${stays === 1 ? '1 instance' : `${stays} instances`} would stay.`
}
