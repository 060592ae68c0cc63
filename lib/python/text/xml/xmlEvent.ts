/** What an XML text says, piece by piece, in its order. `raw` is the piece as it is written. */
export interface ContentModel {
  readonly type: number
  readonly quantity: number
  readonly name: string | null
  readonly children: readonly ContentModel[]
}

export type XmlEvent =
  | {
      readonly kind: 'xmlDecl'
      readonly version: string | null
      readonly encoding: string | null
      readonly standalone: number
    }
  | {
      readonly kind: 'start'
      readonly name: string
      readonly attributes: readonly XmlAttribute[]
      readonly specified: number
    }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'instruction'; readonly target: string; readonly text: string }
  | { readonly kind: 'startCdata' | 'endCdata' | 'endDoctype' | 'other' }
  | { readonly kind: 'startNamespace'; readonly prefix: string | null; readonly uri: string | null }
  | { readonly kind: 'endNamespace'; readonly prefix: string | null }
  | {
      readonly kind: 'startDoctype'
      readonly name: string
      readonly system: string | null
      readonly public: string | null
      readonly hasSubset: boolean
    }
  | { readonly kind: 'entityDecl'; readonly entity: XmlEntity }
  | {
      readonly kind: 'notationDecl'
      readonly name: string
      readonly system: string | null
      readonly public: string | null
    }
  | { readonly kind: 'elementDecl'; readonly name: string; readonly model: ContentModel }
  | {
      readonly kind: 'attributeDecl'
      readonly element: string
      readonly name: string
      readonly type: string
      readonly value: string | null
      readonly required: boolean
    }
  | { readonly kind: 'externalEntity'; readonly entity: XmlEntity }
  /** Where the rest of the declarations is, or null for wherever the program finds it. */
  | { readonly kind: 'externalSubset'; readonly system: string | null; readonly public: string | null }
  | { readonly kind: 'skippedEntity'; readonly name: string }

export interface XmlAttribute {
  readonly name: string
  readonly value: string
}

export interface XmlEntity {
  readonly name: string
  readonly isParameter: boolean
  /** The text that stands for it; null for an external one. */
  readonly value: string | null
  readonly system: string | null
  readonly public: string | null
  readonly notation: string | null
}

/** Who hears the events, and what they ask of the reader. */
export interface XmlListener {
  /** False where an external entity could not be dealt with. */
  event(event: XmlEvent, raw: string): boolean
  /** References to entities are left as they are written. */
  keepsReferences(): boolean
}
