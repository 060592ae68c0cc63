/**
 * A run's verdict as data. Its form on the wire, and what each field promises, is lib/protocol/verdict.ts: the schema there
 * accepts exactly this.
 */
import type { Fate } from './fates'

/** A place in the sources and who wrote it; nulls where the interpreter acted. */
export interface Place {
  file: string | null
  line: number | null
  by: string | null
}

export interface Edge extends Place {
  edge: string
  /** The step in which it was made; a verdict does not tell it. */
  since?: number | undefined
  /** Bytes that would go without it alone; a verdict does not tell it either. */
  frees?: number | undefined
  /** Whether what it leads to would wait in a circle then. */
  waits?: boolean | undefined
}

/** A reference to be cut, with the names that lead to it. */
export interface CutEdge extends Edge {
  expression: string
}

/** People; null for whoever wrote lines that nobody is known to have written. */
export type Group = (string | null)[]

/** What is told of those that are explained. */
export type Explanation = Pick<Lingering, 'paths' | 'cut' | 'sufficientGroups' | 'freeingGroups' | 'cycle' | 'circle'>

/** What is known of every lingering object. */
export type Facts = Omit<Lingering, keyof Explanation>

export interface Lingering {
  id: number
  type: string
  module: string
  made: Place
  fate: Fate
  isFinalizedLate: boolean
  size: number
  retained: number
  paths: Edge[][]
  necessary: string[]
  sufficient: string[]
  sufficientGroups: Group[]
  freeingGroups: Group[]
  cut: CutEdge[]
  cycle: Edge[]
  circle: Edge[]
}

/** A reference on ways to objects, below the one that it goes on from. */
export interface WayRow extends Edge {
  above: number | null
  objects: number
  id: number | null
  more: number
}

/** The ways to some objects in one tree. */
export interface WayTree {
  objects: number
  rows: WayRow[]
  more: number
}

/** What must go for several objects to be freed. */
export interface MustGo {
  references: number
  cut: CutEdge[]
  statements: Place[]
  isFewest: boolean
}

export interface Together extends MustGo {
  objects: number
  people: Group
  waits: boolean
}

/** What one person could free, of several objects that people keep, by letting go of references of their own alone. */
export interface ByOne extends MustGo {
  by: string
  objects: number
  frees: number
}

/** How many objects outlived the program, listed or not. */
export function lingeringCount({ lingering, unlisted }: Pick<Verdict, 'lingering' | 'unlisted'>): number {
  return lingering.length + unlisted
}

export interface Tally {
  readonly objects: number
  readonly bytes: number
}

/** How much one person keeps, by the way it is kept. */
export interface Keeps {
  alone: Tally
  chain: Tally
  redundant: Tally
  tangled: Tally
  /** Bytes. */
  share: number
}

export interface Verdict {
  format: 'heaproom.verdict/1'
  collector: 'cpython' | 'pypy' | 'jython' | 'ironpython'
  entry: string
  exit: { kind: 'ok' | 'exception' | 'limit'; code: number }
  stdout: string
  stderr: string
  steps: number
  events: number
  fates: Record<Fate, number>
  lingering: Lingering[]
  unlisted: number
  together: Together | null
  participants: Record<string, Keeps>
}
