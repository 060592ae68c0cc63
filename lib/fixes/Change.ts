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

/** What is done to the source, at the change's line; `code` is what is written there, or was. */
export type Doing = { readonly code: string } & (
  | { readonly kind: 'put'; readonly isAtEnd: boolean }
  | { readonly kind: 'takeOut' }
  /** A `with` statement, around the lines; null: around nothing. */
  | { readonly kind: 'wrap'; readonly around: { readonly first: number; readonly last: number } | null }
  | { readonly kind: 'use' | 'store'; readonly instead: string }
  /** A weak reference in a collection, and loops over it that ask. */
  | { readonly kind: 'storeAsking' }
)

export interface Change {
  readonly kind: ChangeKind
  readonly doing: Doing
  /** The same as a sentence without its full stop: "take out line 6 of report.py: `history.append(model)`" (doingWords.ts). */
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
