/** What the reader has pointed at: an object, or one reference. The picture, the table, the verdict and the editor share it. */
export type Choice =
  | { readonly kind: 'object'; readonly serial: number }
  | { readonly kind: 'reference'; readonly key: string }
  | null

/** What the choice brings to light: cards and references on the retaining paths of the chosen object. */
export interface Light {
  readonly cards: ReadonlySet<string>
  /** Row keys; an edge has the key of its row. */
  readonly rows: ReadonlySet<string>
}

export const NO_LIGHT: Light = { cards: new Set(), rows: new Set() }
