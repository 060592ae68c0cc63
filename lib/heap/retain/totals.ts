/**
 * Who keeps how much: the objects and bytes of every holder, by the way they are held, and each holder's share of the blame.
 *
 * An object counts for holder p as
 *   alone      p is the only necessary holder: p, and nobody else alone, can free it
 *   chain      p is one of several necessary holders: any one of them can free it
 *   redundant  nobody is necessary and p is one of several sufficient ones: all of those must let go
 *   tangled    nobody is necessary and only p is sufficient: p must let go, and that is not enough
 * so the columns of chain and redundant overlap between holders and those of alone and tangled do not. A tangled object for
 * which nobody is sufficient stands in the overall figure and in no holder's column.
 * The blame for an object's bytes is split evenly among the necessary holders if there are any, else among the sufficient
 * ones; what nobody could free or keep alone is `unassigned`, so that shares and the unassigned add up to all that the
 * interpreter does not keep by itself.
 *
 * Does not count the root of roots, nor what is not alive.
 */
import type { HeapGraph } from './graph'
import { BITS, canMask, holdLabel, needMask } from './owners'
import type { HoldLabel, Owners } from './owners'

export interface Tally {
  objects: number
  bytes: number
}

type HeldLabel = 'alone' | 'chain' | 'redundant' | 'tangled'

export interface HolderTotals extends Readonly<Record<HeldLabel, Readonly<Tally>>> {
  readonly holder: number
  /** bytes: this holder's share of all that could be freed */
  readonly blame: number
}

export interface Totals extends Readonly<Record<HeldLabel | 'interpreter', Readonly<Tally>>> {
  /** every holder from 1 to the highest in the graph */
  readonly holders: readonly HolderTotals[]
  /** tangled objects for which nobody is sufficient: no one's share */
  readonly unassigned: Readonly<Tally>
}

/** Adds up what everyone keeps. */
export function totals(graph: HeapGraph, of: Owners): Totals {
  const holders = Array.from({ length: of.holderCount - 1 }, (_, i) => ({ holder: i + 1, ...emptyTallies(), blame: 0 }))
  const overall = { ...emptyTallies(), interpreter: emptyTally(), dead: emptyTally() }
  const unassigned = emptyTally()
  const named = new Int32Array(of.holderCount)
  for (let node = 1; node < graph.nodeCount; node++) {
    const label = holdLabel(of, node)
    const bytes = graph.size[node] ?? 0
    add(overall[label], bytes)
    if (label === 'dead' || label === 'interpreter') continue
    const count = nameHolders(of, node, label, named)
    if (count === 0) add(unassigned, bytes)
    for (let i = 0; i < count; i++) {
      const row = holders[(named[i] ?? 0) - 1]
      if (row === undefined) continue
      add(row[label], bytes)
      row.blame += bytes / count
    }
  }
  const { dead: _dead, ...kept } = overall
  return { ...kept, holders, unassigned }
}

/** Writes down who is named for a node: the necessary holders, or where there are none the sufficient ones. */
function nameHolders(of: Owners, node: number, label: HoldLabel, named: Int32Array): number {
  const maskOf = label === 'alone' || label === 'chain' ? needMask : canMask
  let count = 0
  for (let word = 0; word < of.words.length; word++) {
    for (let left = maskOf(of, node, word); left !== 0; left &= left - 1) {
      named[count++] = word * BITS + 31 - Math.clz32(left & -left)
    }
  }
  return count
}

function emptyTallies(): Record<HeldLabel, Tally> {
  return { alone: emptyTally(), chain: emptyTally(), redundant: emptyTally(), tangled: emptyTally() }
}

function emptyTally(): Tally {
  return { objects: 0, bytes: 0 }
}

function add(tally: Tally, bytes: number): void {
  tally.objects++
  tally.bytes += bytes
}
