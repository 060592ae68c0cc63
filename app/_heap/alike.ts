/** Of an object that refers to many of one class by as many names, the first few and how many there are more: its parts are alike. Pure. */
import type { TypeInfo } from '../../lib/heap/history/event'
import type { Reference } from './references'

/** Of one class, before the reader asks for more. */
const SHOWN = 12

export interface Folded {
  readonly kept: readonly Reference[]
  /** For each class of which there are too many: those behind its row. `first` is the same however many of them are shown. */
  readonly behind: readonly { readonly first: Reference; readonly hidden: readonly Reference[] }[]
}

export interface Asked {
  /** How many more of a class are shown than usual, by the first that would not be. */
  readonly more: (first: Reference) => number
  /** Is kept anyway. */
  readonly mustBeSeen: (reference: Reference) => boolean
}

export function foldAlike(references: readonly Reference[], { more, mustBeSeen }: Asked): Folded {
  if (references.length <= SHOWN) return { kept: references, behind: [] }
  const behind = classesOf(references).flatMap((alike) => {
    const first = alike[SHOWN]
    if (first === undefined) return []
    const hidden = alike.slice(SHOWN + more(first)).filter((each) => !mustBeSeen(each))
    return hidden.length === 0 ? [] : [{ first, hidden }]
  })
  const hidden = new Set(behind.flatMap((each) => each.hidden))
  return { kept: references.filter((each) => !hidden.has(each)), behind }
}

function classesOf(references: readonly Reference[]): Reference[][] {
  const byClass = new Map<TypeInfo, Reference[]>()
  for (const reference of references) {
    const { targetType, isWeak } = reference
    if (targetType.role !== 'instance' || isWeak) continue
    const alike = byClass.get(targetType)
    if (alike === undefined) byClass.set(targetType, [reference])
    else alike.push(reference)
  }
  return [...byClass.values()]
}
