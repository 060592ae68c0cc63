/** A place in a run: what a reader looks at. A page writes it into its address; an instructor takes everybody to theirs. */

export const HEAP_VIEWS = ['picture', 'table', 'frames', 'sizes', 'exit'] as const
export type HeapView = (typeof HEAP_VIEWS)[number]

export type Place = {
  readonly run: string
  readonly step: number
  /** How many of the events that are told of the step are done, from 1; null: it is looked at as a whole. */
  readonly event: number | null
  /** The object or the reference that is chosen. */
  readonly choice:
    | { readonly kind: 'object'; readonly serial: number }
    | { readonly kind: 'reference'; readonly key: string }
    | null
  /** How the heap is shown. */
  readonly view: HeapView
}
