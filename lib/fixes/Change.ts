/** One change of a program that may make a reference go, in words and as edits; whether it does is proven by running (prove.ts). */
import type { Edge } from '../blame/verdict'
import type { ParsedModule } from './ParsedModule'
import type { SourceEdit } from './SourceEdit'

export type ChangeKind =
  | 'weak-method'
  | 'weak-reference'
  | 'weak-container'
  | 'with'
  | 'close'
  | 'cache-clear'
  | 'unregister'
  | 'clear'
  | 'delete-name'
  | 'set-none'
  | 'delete-item'
  | 'collect'
  | 'delete-statement'

export interface Change {
  readonly kind: ChangeKind
  /** What to do, as a sentence without its full stop: "take out line 6 of report.py: `history.append(model)`". */
  readonly words: string
  readonly file: string
  /** The line that is changed, or after which something is put. */
  readonly line: number
  /** Of the person who wrote the reference that it makes go. */
  readonly by: string | null
  readonly edits: readonly SourceEdit[]
}

/** The program that changes are made to. */
export interface Program {
  /** The file that is `__main__`. */
  readonly entry: string
  readonly modules: ReadonlyMap<string, ParsedModule>
}

/** A retaining path, looked at from one of its references. */
export interface PathPlace {
  readonly path: readonly Edge[]
  readonly at: number
}
