/**
 * Whose references matter to an object: two sets of holders for every node, for any number of holders.
 *
 *   necessary(x, p)   dropping all references of p frees x
 *   sufficient(x, p)  the references of p alone, with the interpreter's, keep x
 *
 * Both are fixpoints over bit masks, and both are exact, because AND and OR distribute over the choice of a path:
 *   need[x] = AND over in-edges (need[u] OR the edge's holder),        need[root] = nobody
 *   can[x]  = OR  over in-edges (can[u]  AND the edge's holder),       can[root]  = everybody; the interpreter's edges pass all
 * Holder h is bit h of the row of words, 32 holders a word. Bit 0, the interpreter's, means in `can` that the interpreter
 * alone keeps x; in `need` it is set exactly for what is not alive.
 * A node that hangs on one reference (freedBy.ts) needs no search: its masks are its parent's and that edge's. Only the
 * others, the joins, are settled over the edges that enter them (joins.ts).
 *
 * Does not know which references would have to go, only whose: that is cut.ts.
 */
import { type HolderWalk, holderWalk } from './depthFirst'
import { freedByEdges } from './freedBy'
import type { FreedBy } from './freedBy'
import { dominators } from './dominators'
import { ROW, settleWord, type SettledWord } from './joins'
import type { HeapGraph } from './graph'

export interface Owners {
  /** one more than the highest holder in the graph */
  readonly holderCount: number
  /** node -> number of the walk, 0 when not alive */
  readonly number: Int32Array
  /** one for every 32 holders */
  readonly words: readonly SettledWord[]
}

/**
 * How an object is held, in one word.
 *   dead         nothing keeps it
 *   interpreter  the interpreter alone keeps it: nobody is to blame and nothing can be cut
 *   alone        one holder is necessary: that one, and only that one, can free it without the others
 *   chain        several are necessary: any one of them can free it
 *   redundant    nobody is necessary and several are sufficient: all of those must let go
 *   tangled      none of these: the smallest way out has to be searched for
 */
export type HoldLabel = 'dead' | 'interpreter' | 'alone' | 'chain' | 'redundant' | 'tangled'

export const BITS = 32

/** Computes who is necessary and who is sufficient, for every node and every holder. */
export function owners(
  graph: HeapGraph,
  freed: FreedBy<HolderWalk> = freedByEdges(dominators(graph, holderWalk(graph))),
): Owners {
  const { holderCount } = graph
  const words: SettledWord[] = []
  for (let low = 0; low < holderCount; low += BITS) words.push(settleWord(freed, bitsOfWord(holderCount, low)))
  return { holderCount, number: freed.tree.walk.number, words }
}

/** The holders of one word that are necessary, as bits. Bit 0 of word 0 is set exactly for what is not alive. */
export function needMask(of: Owners, node: number, word: number): number {
  const w = of.number[node] ?? 0
  const settled = of.words[word]
  if (w === 0 || settled === undefined) return -1
  return (settled.masks[2 * (settled.rows[ROW * w] ?? 0)] ?? 0) | (settled.rows[ROW * w + 1] ?? 0)
}

/** The holders of one word that are sufficient, as bits. Bit 0 of word 0 means that the interpreter alone is. */
export function canMask(of: Owners, node: number, word: number): number {
  const w = of.number[node] ?? 0
  const settled = of.words[word]
  if (w === 0 || settled === undefined) return 0
  return (settled.masks[2 * (settled.rows[ROW * w] ?? 0) + 1] ?? 0) & (settled.rows[ROW * w + 2] ?? 0)
}

/** Says whether dropping all references of the holder would free the node. False for what is not alive. */
export function isNecessary(of: Owners, node: number, holder: number): boolean {
  if (!isAlive(of, node) || holder >= of.holderCount) return false
  return hasBit(needMask(of, node, Math.floor(holder / BITS)), holder)
}

/** Says whether the holder's references, with the interpreter's, would be enough to keep the node. */
export function isSufficient(of: Owners, node: number, holder: number): boolean {
  if (holder >= of.holderCount) return isKeptByInterpreter(of, node)
  return hasBit(canMask(of, node, Math.floor(holder / BITS)), holder)
}

/** Says whether the interpreter's references alone keep the node, so that nobody can free it. */
export function isKeptByInterpreter(of: Owners, node: number): boolean {
  return hasBit(canMask(of, node, 0), 0)
}

/** Lists the holders each of whom could free the node alone, in order. */
export function necessaryHolders(of: Owners, node: number): number[] {
  return isAlive(of, node) ? holdersIn(of, (word) => needMask(of, node, word)) : []
}

/** Lists the holders each of whom keeps the node alone, in order; empty when the interpreter does and nobody is asked. */
export function sufficientHolders(of: Owners, node: number): number[] {
  return isKeptByInterpreter(of, node) ? [] : holdersIn(of, (word) => canMask(of, node, word))
}

/** Says in one word how the node is held. */
export function holdLabel(of: Owners, node: number): HoldLabel {
  if (!isAlive(of, node)) return 'dead'
  let necessary = 0
  let sufficient = 0
  for (let word = 0; word < of.words.length; word++) {
    necessary += bitCount(needMask(of, node, word))
    sufficient += bitCount(canMask(of, node, word))
  }
  if (isKeptByInterpreter(of, node)) return 'interpreter'
  if (necessary > 0) return necessary === 1 ? 'alone' : 'chain'
  return sufficient > 1 ? 'redundant' : 'tangled'
}

/** Says whether the root of roots reaches the node. */
function isAlive(of: Owners, node: number): boolean {
  return (of.number[node] ?? 0) !== 0
}

/** Counts the bits of a 32-bit word. */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Holder -> its bit in the word that begins with holder `low`; 0 for the interpreter and for all others. */
function bitsOfWord(holderCount: number, low: number): Int32Array {
  const bits = new Int32Array(holderCount)
  for (let h = Math.max(low, 1); h < Math.min(low + BITS, holderCount); h++) bits[h] = 1 << (h - low)
  return bits
}

function hasBit(mask: number, holder: number): boolean {
  return ((mask >>> (holder % BITS)) & 1) === 1
}

function holdersIn(of: Owners, maskOf: (word: number) => number): number[] {
  const holders: number[] = []
  for (let holder = 1; holder < of.holderCount; holder++) {
    if (hasBit(maskOf(Math.floor(holder / BITS)), holder)) holders.push(holder)
  }
  return holders
}
