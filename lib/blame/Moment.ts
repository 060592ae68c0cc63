/**
 * What the references are called after one step: by the names that lead there, with whose each is (`ben's box.kept[0]`).
 *
 * Its cursor is its own and stays where it is. The heap is walked when a name is first asked for, and no more then; a heap of
 * too many objects is not walked at all, and its references have no names here.
 */
import { graphAt, type HeapPicture } from '../heap/history/graphAt'
import type { HeapCursor } from '../heap/history/HeapCursor'
import { sourceOf } from '../heap/retain/graph'
import { shortestPathTo, shortestReading, type ShortestPaths } from '../heap/retain/reach'
import type { Say } from '../heap/words/Sentences'
import { EdgeNamer, TEMPORARY } from './edgeNames'
import type { TitleOf } from './objectTitle'
import { pathExpression } from './pathExpression'

/** Whoever asks waits for the walk. */
const MOST_OBJECTS = 100_000
/** A name of more references than this is none. */
const LONGEST_NAME = 12

/** Who wrote a statement; null for nobody. */
export type PersonOf = (statement: number) => string | null

interface Walked {
  readonly picture: HeapPicture
  readonly namer: EdgeNamer
  readonly paths: ShortestPaths
}

export class Moment {
  private walked: Walked | null = null
  private readonly isSmall: boolean

  constructor(
    readonly cursor: HeapCursor,
    private readonly personOf: PersonOf,
    private readonly entry: string,
    private readonly titleOf: TitleOf,
    private readonly say: Say,
  ) {
    this.isSmall = cursor.index.greatestId <= MOST_OBJECTS
  }

  /** The name of the reference out of `source` that was made by the event at `birth`; null where it is not there. */
  nameOf(source: number, birth: number): string | null {
    if (!this.isSmall) return null
    const { picture } = this.walk()
    const node = source === 0 ? 0 : (picture.nodeOf[source] ?? -1)
    if (node < 0) return null
    const first = picture.graph.first[node] ?? 0
    const at = picture.birth.subarray(first, picture.graph.first[node + 1] ?? 0).indexOf(birth)
    return at < 0 ? null : this.named(first + at)
  }

  /** Names of the references to an object out of those that are wanted, at most `most`, and how many more there are. */
  keepersOf(
    id: number,
    most: number,
    isWanted: (source: number) => boolean = () => true,
  ): { readonly names: string[]; readonly more: number } {
    if (!this.isSmall || !this.cursor.isLive(id)) return { names: [], more: 0 }
    const { picture } = this.walk()
    const node = picture.nodeOf[id] ?? -1
    const names: string[] = []
    let more = 0
    for (let edge = picture.graph.to.indexOf(node); edge >= 0; edge = picture.graph.to.indexOf(node, edge + 1)) {
      if (!isWanted(picture.objectOf[sourceOf(picture.graph, edge)] ?? 0)) continue
      if (names.length >= most) more++
      else names.push(this.named(edge))
    }
    return { names, more }
  }

  private named(edge: number): string {
    const { picture, namer, paths } = this.walk()
    const { graph } = picture
    const way = shortestPathTo(paths, sourceOf(graph, edge))
    const names = way === null || way.length > LONGEST_NAME ? [] : namer.path([...way, edge])
    const name = names.length === 0 ? this.alone(edge) : pathExpression(names.map((each) => ({ edge: each.name })))
    const by = name.startsWith(TEMPORARY) ? null : this.personOf(graph.statement[edge] ?? 0)
    return by === null ? name : this.say('owned', { person: by, name })
  }

  /** Of a reference to which no names lead, or too many. */
  private alone(edge: number): string {
    const { picture, namer } = this.walk()
    const { name } = namer.single(edge)
    const source = picture.objectOf[sourceOf(picture.graph, edge)] ?? 0
    return name.startsWith('.') || name.startsWith('[')
      ? this.say('of', { name, object: this.titleOf(this.cursor, source) })
      : name
  }

  private walk(): Walked {
    if (this.walked !== null) return this.walked
    const picture = graphAt(this.cursor, () => 0)
    const namer = new EdgeNamer(this.cursor, picture, this.entry)
    const paths = shortestReading(picture.graph, (edge, source) => namer.isHidden(edge, source))
    this.walked = { picture, namer, paths }
    return this.walked
  }
}
