/**
 * The sentences about objects and runs that the page and the command line share, by the keys that they have in the catalogues of
 * messages (messages/, `told`), each with what has to be named in it: moments of a life, the sizes of an object, questions.
 */
import type { SayOf } from '../heap/words/Sentences'

type None = Readonly<Record<string, never>>

interface Referred {
  readonly name: string
  readonly count: number
}

export interface BlameSentences {
  readonly 'life.made': None
  readonly 'life.referred': Referred
  readonly 'life.released': Referred
  readonly 'life.replaced': Referred & { readonly other: string }
  readonly 'life.lost': Referred & { readonly other: string }
  readonly 'life.lostUnnamed': { readonly other: string; readonly count: number }
  readonly 'life.held': Referred
  readonly 'life.unheld': Referred
  readonly 'life.watched': { readonly other: string }
  readonly 'life.stored': { readonly name: string; readonly other: string }
  readonly 'life.dropped': { readonly name: string }
  readonly 'life.finalized': None
  readonly 'life.freed': None
  readonly 'life.neverUsed': None
  readonly 'life.lastUsed': { readonly step: number; readonly place: string }
  readonly 'life.lastUsedKept': { readonly step: number; readonly place: string; readonly idle: number }
  readonly 'life.interpreter': None
  readonly 'slot.filled': { readonly to: string }
  readonly 'slot.refilled': { readonly to: string; readonly from: string }
  readonly 'slot.gone': { readonly from: string }
  readonly 'slot.lost': { readonly from: string; readonly of: string }
  readonly 'slot.never': None
  readonly 'slot.lastUsed': { readonly step: number; readonly place: string }
  readonly 'sizes.notOwn': { readonly size: number }
  readonly 'sizes.size': { readonly size: number }
  /** `apart`: the blocks one by one; '' of one. */
  readonly 'sizes.asked': { readonly requested: number; readonly blocks: number; readonly apart: string }
  readonly 'sizes.askedValues': BlameSentences['sizes.asked'] & { readonly values: number }
  readonly 'sizes.gaveThat': None
  readonly 'sizes.gave': { readonly taken: number }
  readonly 'sizes.behind': { readonly blocks: number; readonly places: string; readonly kilobytes: number }
  readonly 'sizes.libraryBlock': { readonly taken: number }
  readonly 'sizes.pool': {
    readonly pool: number
    readonly arena: number
    readonly taken: number
    readonly used: number
    readonly room: number
  }
  readonly 'ask.freed': None
  readonly 'ask.count': { readonly name: string; readonly before: number }
  readonly 'ask.keeper': { readonly name: string }
  readonly 'ask.nothing': None
  readonly 'ask.nobody': None
  readonly 'ask.more': { readonly first: string; readonly count: number }
  readonly and: { readonly before: string; readonly last: string }
}

export type Tell = SayOf<BlameSentences>
