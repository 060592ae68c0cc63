/** What the reader has pointed at: an object, or one reference. The picture, the table, the verdict and the editor share it. */
export type Choice =
  | { readonly kind: 'object'; readonly serial: number }
  | { readonly kind: 'reference'; readonly key: string }
  | null

/** How a card fares at a stop of a collection: a state that the style sheet knows, and words in the place of its count. */
export interface PassMark {
  readonly state: 'candidate' | 'left' | 'empty' | 'rescued' | 'condemned' | 'finalized' | 'cleared' | 'outside'
  readonly badge: string
}

/** What the choice, or the stop of a collection, brings to light: cards and references on the retaining paths of the chosen object. */
export interface Light {
  readonly cards: ReadonlySet<string>
  /** Row keys; an edge has the key of its row. */
  readonly rows: ReadonlySet<string>
  /** By card; none while no collection is played. */
  readonly marks: ReadonlyMap<string, PassMark>
}

export const NO_LIGHT: Light = { cards: new Set(), rows: new Set(), marks: new Map() }
