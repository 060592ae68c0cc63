/** What the recogniser has matched, as the reports see it. */
import type { Reading } from './Reading'

/** Tokens `from` up to `to`, of a kind named as in the tree or '' where that does not matter. */
export interface Part {
  readonly kind: string
  readonly from: number
  readonly to: number
  readonly items: readonly Value[]
}

/** A part, a list of them, or null where something optional is absent. */
export type Value = Part | readonly Value[] | null

/** No match. */
export const FAIL = Symbol('fail')

/** How far the recogniser has come. */
export interface Matching {
  readonly reading: Reading
  readonly mark: number
}

/** What a report made by `call` is given: its labelled items, all items, and where the alternative began. */
export interface Call {
  readonly r: Matching
  readonly a: Value
  readonly b: Value
  readonly items: readonly Value[]
  readonly from: number
}
