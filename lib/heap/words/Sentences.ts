/**
 * The sentences about what a history's events did, by the keys that they have in the catalogues of messages (messages/,
 * `steps`), each with what has to be named in it. Which language it is, and how a message is put together, is not known here.
 */
import type { StageKey } from '../history/stages'

interface OfObject {
  readonly object: string
}

interface OfCounts {
  readonly before: number
  readonly after: number
}

/** `counts` and what else is put into a sentence may be ''. */
export interface Sentences {
  readonly born: OfObject
  readonly stored: OfObject & { readonly reference: string; readonly counts: string }
  readonly replaced: OfObject & {
    readonly reference: string
    readonly come: string
    readonly former: string
    readonly gone: string
  }
  readonly dropped: OfObject & { readonly reference: string; readonly counts: string }
  readonly itsCount: OfCounts
  readonly whoseCount: OfCounts
  readonly fromTo: OfCounts
  readonly moved: OfObject
  readonly weakStored: OfObject & { readonly source: string }
  readonly weakCleared: OfObject & { readonly source: string }
  readonly freedCounted: OfObject
  readonly freedCollected: OfObject
  readonly freedLate: OfObject
  readonly letsGo: { readonly released: string }
  readonly released: OfObject & OfCounts & { readonly keepers: string }
  readonly releasedMore: { readonly released: string; readonly count: number }
  readonly finalized: OfObject
  readonly grows: OfObject & { readonly from: number; readonly to: number }
  readonly shrinks: OfObject & { readonly from: number; readonly to: number }
  readonly labelled: OfObject & { readonly label: string }
  readonly numbered: OfObject & { readonly value: string }
  readonly entered: OfObject
  readonly left: OfObject
  readonly leftKept: OfObject
  readonly mainThread: None
  readonly thread: { readonly thread: number }
  readonly holds: OfObject & { readonly why: string; readonly counts: string }
  readonly lets: OfObject & { readonly why: string; readonly counts: string }
  readonly prints: { readonly text: string }
  readonly writes: { readonly text: string }
  readonly passed: { readonly values: string }
  readonly stage: { readonly stage: StageKey }
  readonly otherStage: { readonly label: string }
  readonly collectionBegun: { readonly generation: number }
  readonly collectionEnded: { readonly count: number }
  readonly collectionEndedSome: { readonly count: number; readonly uncollectable: number }
  readonly candidates: { readonly count: number }
  readonly unreachable: OfPass
  readonly finalizedPass: OfPass
  readonly resurrected: OfPass
  readonly cleared: OfPass
  readonly otherPass: OfPass
  readonly andOthers: { readonly listed: string }
  readonly keepers: { readonly count: number; readonly names: string }
  readonly and: { readonly before: string; readonly last: string }
  readonly more: { readonly count: number }
  readonly valuesMore: { readonly count: number }
  readonly anObject: None
  readonly aReference: None
  readonly interpreter: None
  readonly inCall: { readonly name: string; readonly call: string }
  readonly of: OfObject & { readonly name: string }
  readonly owned: { readonly person: string; readonly name: string }
}

interface OfPass {
  readonly count: number
  readonly listed: string
}

type None = Readonly<Record<string, never>>

/** Says a sentence of a table in the reader's language. */
export type SayOf<Table> = <Key extends keyof Table>(key: Key, values: Table[Key]) => string

export type Say = SayOf<Sentences>
