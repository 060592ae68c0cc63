/**
 * What the picture shows at one step, as plain data: cards (objects, namespaces, frames) with rows (references and values),
 * and edges from rows to cards or to rows of other cards. The table says exactly what is here, and the layout places it.
 *
 * Invariant: keys come from serials and slots, never from positions, so that the same thing has the same key at all steps.
 * Calls are different: a call has the key of its depth on its thread's stack, so that one stands where the last stood. So is the end
 * at which a chain grows.
 * Every edge's ends are keys of this scene. It knows neither React nor how the heap is stored (viewModel.ts does).
 */
import type { Face } from '../_ui/face'
import type { Translate } from '../_language/translate'

/** Where something was written and by whom; `face` is the interpreter's where nobody wrote it. */
export interface Origin {
  readonly file: string | null
  readonly line: number
  readonly face: Face
}

export type EdgeKind = 'strong' | 'weak' | 'system'

/** What the shown step did to it. */
export type Change = 'new' | 'gone' | null

export interface Row {
  readonly key: string
  /** How deeply it is nested: 0 is a reference of the card's own object. */
  readonly depth: number
  /** As Python writes it: `name`, `.name`, `['key']`, `[3]`. */
  readonly name: string
  /** What is there: a value, or what kind of object. */
  readonly text: string
  /** The object referred to; 0 where the row stands for several. */
  readonly serial: number
  readonly kind: EdgeKind
  /** A plain value, or a container of nothing else, written out in `text`. */
  readonly isValue: boolean
  readonly origin: Origin
  readonly change: Change
  /** Where the arrow goes; null for values and for objects shown in the rows below. */
  readonly to: Target | null
  /** How many entries this row stands for, when it is "+996 more"; else 0. */
  readonly more: number
  /** Of a variable that stands for the cell which Python keeps it in: how Python writes that; else null. */
  readonly folded: string | null
}

export interface Target {
  readonly card: string
  /** A row of that card, when the object is nested there. */
  readonly row: string | null
}

/** `value` is told of in the table alone: in the picture values stand in rows. */
export type CardKind = 'module' | 'frame' | 'instance' | 'container' | 'callable' | 'type' | 'machinery' | 'value'

export interface Card {
  readonly key: string
  readonly serial: number
  readonly kind: CardKind
  /** `Model`, `events.py`, `work()`. */
  readonly title: string
  /** A word about which one it is: `#2`, or its value. */
  readonly note: string
  readonly rows: readonly Row[]
  /** The root lane it stands in; null for what is only reached. */
  readonly lane: string | null
  /** How many references count; null where counting is beside the point. */
  readonly count: number | null
  readonly size: number
  readonly made: Origin
  readonly life: 'alive' | 'born' | 'dying' | 'freed'
  /** It is alive when the program has run. */
  readonly lingers: boolean
  /** It holds itself, through others or alone (circles.ts). */
  readonly isInCircle: boolean
  /** How many names the folding leaves out here. */
  readonly hidden: number
  /** Of a module: the names by which the others have it. No arrows are drawn for them. */
  readonly imports: readonly Import[]
}

/** `model` of `main.py`. */
export interface Import {
  readonly key: string
  readonly by: string
  readonly name: string
  readonly origin: Origin
}

export interface Edge {
  readonly key: string
  readonly from: { readonly card: string; readonly row: string }
  readonly to: Target
  readonly name: string
  readonly kind: EdgeKind
  readonly origin: Origin
  readonly change: Change
  /** It stands for a chain of them, which can be opened. */
  readonly isFold: boolean
}

export interface Lane {
  readonly key: string
  readonly title: string
  /** Null for the lane of calls and the interpreter's. */
  readonly face: Face | null
}

export interface Scene {
  readonly step: number
  /** Log offset up to which everything has happened. */
  readonly until: number
  /** The step is not done yet. */
  readonly isWithin: boolean
  readonly cards: readonly Card[]
  readonly edges: readonly Edge[]
  readonly lanes: readonly Lane[]
  /** Objects left out because there are too many; 0 when all are shown. */
  readonly leftOut: number
}

/** All edges of cards' rows, in reading order. */
export function edgesOf(cards: readonly Card[]): Edge[] {
  return cards.flatMap((card) =>
    card.rows.flatMap((row) =>
      row.to === null
        ? []
        : [
            {
              key: row.key,
              from: { card: card.key, row: row.key },
              to: row.to,
              name: row.name,
              kind: row.kind,
              origin: row.origin,
              change: row.change,
              isFold: row.more > 0,
            },
          ],
    ),
  )
}

/** The row and those it is nested in, the innermost first. */
export function withThoseAbove(card: Card, key: string | null): Row[] {
  const at = card.rows.findIndex((row) => row.key === key)
  const found: Row[] = []
  let depth = Infinity
  for (let i = at; i >= 0; i--) {
    const row = card.rows[i]
    if (row === undefined || row.depth >= depth) continue
    found.push(row)
    depth = row.depth
  }
  return found
}

/** When the heap is like this: `after step 3`. */
export function whenWords({ step, isWithin }: Scene, t: Translate): string {
  return isWithin ? t('heap.within', { step }) : t('heap.after', { step })
}

/** `model.py line 6`, or the interpreter's name. */
export function originWords({ file, line }: Origin, t: Translate): string {
  return file === null ? t('ui.people.interpreter') : t('ui.place', { file, line })
}
