/** A place in a run: what a reader looks at. A page writes it into its address; an instructor takes everybody to theirs. */

export const HEAP_VIEWS = ['picture', 'table', 'frames', 'sizes', 'exit', 'runs'] as const
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
  /** The run that is seen beside it, and its step, null where its program ends; null: none was chosen. */
  readonly beside: { readonly run: string; readonly step: number | null } | null
  /** How the heap is shown. */
  readonly view: HeapView
}
