/**
 * References by the words in which our answers name them, at the step where a look stands: `events._subscribers['reload'][0]`, `x in work()`,
 * `pages.load -> (cache)['dog']`, `#17.callbacks[2]`; and shorter, as findObjects.ts takes the object before the last part.
 *
 * The words are followed along the names that EdgeNamer gives, from the root or from an object: what an answer names is found, whatever it is.
 */
import { closeNames } from './closeNames'
import { findObjects } from './findObjects'
import type { EdgeNamer } from './edgeNames'
import type { Nearest } from './nearestWords'
import type { HeapCursor } from '../heap/history/HeapCursor'
import type { HeapPicture } from '../heap/history/graphAt'

/** Where references are looked for. */
export interface ReferenceGround {
  readonly cursor: HeapCursor
  readonly picture: HeapPicture
  readonly namer: EdgeNamer
  /** The name of the program's first module. */
  readonly module: string
}

/** The references called so, or, where there are none, the names nearest to it. */
export interface FoundReferences {
  readonly edges: readonly number[]
  readonly nearest: Nearest
}

const NOTHING_NEAR: Nearest = { names: [], others: 0 }

const MOST_NEAREST = 3
/** Names compared at one place. */
const MOST_COMPARED = 700

export function findReferences(ground: ReferenceGround, words: string): FoundReferences {
  const written = words.trim()
  const quoted = pythonName(written)
  const walks = [written, quoted, `${ground.module}.${quoted}`].map((each) => walkFrom(ground, 0, '', each))
  const { before, last } = partsOf(quoted)
  const [object] = before === '' ? [] : findObjects(ground.cursor, before)
  if (object !== undefined) walks.push(walkFrom(ground, ground.picture.nodeOf[object] ?? 0, before, last))
  const found = walks.find(({ edges }) => edges.length > 0)
  if (found !== undefined) return { edges: found.edges, nearest: NOTHING_NEAR }
  return { edges: [], nearest: walks.at(object === undefined ? 0 : -1)?.nearest() ?? NOTHING_NEAR }
}

/** Other ways in which a program may write it, as our answers do: `d["k"]`, and `d['a', 1]` for `d[('a', 1)]`. */
export function pythonName(words: string): string {
  return words.replaceAll('"', "'").replaceAll(SEVERAL_IN_BRACKETS, '[($1)]')
}

const SEVERAL_IN_BRACKETS = /\[((?:'(?:[^'\\]|\\.)*'|[^'()[\],])+(?:,(?:'(?:[^'\\]|\\.)*'|[^'()[\],])+)+)\]/g

/** What is before the last part of a name, and that part; '' where there are not two. */
export function partsOf(words: string): { readonly before: string; readonly last: string } {
  const [, before = '', last = ''] = PARTS.exec(words) ?? []
  return { before, last }
}

const PARTS = /^(.+?)(?: -> )?(\.[^.[\]()]+|\[[^[\]]*\]|\([^()]*\))$/

function walkFrom(ground: ReferenceGround, node: number, before: string, words: string): Walk {
  const walk = new Walk(ground, before, words)
  walk.from(node)
  return walk
}

/** A place where the rest of the words is looked for. */
interface Waiting {
  readonly node: number
  readonly rest: string
  readonly folded: string
}

class Walk {
  readonly edges: number[] = []
  /** The least that was left of the words, and the names at the places where no more was found. */
  private leastRest = Infinity
  private others: string[] = []
  private readonly seen = new Set<string>()

  /** `before` is what leads to where it begins. */
  constructor(
    private readonly ground: ReferenceGround,
    private readonly before: string,
    private readonly words: string,
  ) {}

  from(node: number): void {
    const waiting: Waiting[] = [{ node, rest: this.words, folded: '' }]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const key = JSON.stringify(next)
      if (this.seen.has(key)) continue
      this.seen.add(key)
      waiting.push(...this.step(next))
    }
  }

  /** The names that were there instead: those that are close, closest first, else some of all. */
  nearest(): Nearest {
    const known = this.words.slice(0, Math.max(0, this.words.length - this.leastRest))
    const rest = this.words.slice(known.length)
    const left = [...new Set(this.others)]
    const close = closeNames(rest, left.slice(0, MOST_COMPARED)).slice(0, MOST_NEAREST)
    const told = close.length > 0 ? close : left.slice(0, MOST_NEAREST)
    const names = told.map((name) => `${this.before}${known}${name}`)
    return { names, others: close.length > 0 ? 0 : left.length - told.length }
  }

  private step({ node, rest, folded }: Waiting): Waiting[] {
    const { picture, namer } = this.ground
    const { first, to } = picture.graph
    const further: Waiting[] = []
    for (let edge = first[node] ?? 0; edge < (first[node + 1] ?? 0); edge++) {
      const target = to[edge] ?? 0
      const stretch = namer.stretch([edge], folded, false)
      const name = stretch.shown[0]?.name
      if (name === undefined) further.push({ node: target, rest, folded: stretch.folded })
      else if (name === rest || name.startsWith(`${rest} in `)) this.edges.push(edge)
      else if (rest.startsWith(name) && /^(?:\.|\[| -> )/.test(rest.slice(name.length)))
        further.push({ node: target, rest: rest.slice(name.length).replace(/^ -> /, ''), folded: '' })
      else if ((picture.graph.holder[edge] ?? 0) > 0) this.miss(name, rest)
    }
    return further
  }

  /** Of those that the interpreter made nobody asks, nor of the keys of entries. */
  private miss(name: string, rest: string): void {
    if (rest.length > this.leastRest || name.startsWith('key ')) return
    if (rest.length < this.leastRest) this.others = []
    this.leastRest = rest.length
    this.others.push(name)
  }
}
