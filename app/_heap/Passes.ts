/**
 * The collections of a run for who plays them: which ones a step takes part in, their stops, and what is said at each. What was
 * worked out of a collection is kept while the reader goes through it.
 */
import { LastUsed } from '../../lib/blame/LastUsed'
import type { Instances } from '../../lib/blame/instances'
import type { Moment } from '../../lib/blame/Moment'
import type { TitleOf } from '../../lib/blame/objectTitle'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { Collection } from '../../lib/heap/history/LogTables'
import { PlayedCollection, type Stop } from '../../lib/heap/history/PlayedCollection'
import type { Translate } from '../_language/translate'
import { passSentences } from './passWords'

/** Enough for a step with several of them. */
const MOST_KEPT = 4

interface Kept {
  readonly played: PlayedCollection
  moment: Moment | null
}

export interface PassesGround {
  readonly cursor: HeapCursor
  readonly instances: Instances
  readonly titleOf: TitleOf
  readonly momentAt: (offset: number) => Moment
  readonly t: Translate
}

/** A stop, and the collection that it is of. */
export interface PlacedStop {
  readonly stop: Stop
  readonly played: PlayedCollection
}

export class Passes {
  private readonly kept = new LastUsed<number, Kept>(MOST_KEPT)

  constructor(private readonly ground: PassesGround) {}

  get all(): readonly Collection[] {
    return this.ground.cursor.index.collections
  }

  played(collection: Collection): PlayedCollection {
    return this.keep(collection).played
  }

  /** Those that lie in the step, or in which it lies: a finalizer's lines are steps of their own. */
  collectionsIn(step: number): Collection[] {
    const { index } = this.ground.cursor
    const [from, to] = [index.startOf(step), index.endOf(step)]
    return this.all.filter(({ begin, end }) => begin < to && (end < 0 || end >= from))
  }

  /** The stops whose events lie in the step, in their order. */
  stopsIn(step: number): PlacedStop[] {
    const { index } = this.ground.cursor
    return this.collectionsIn(step).flatMap((collection) => {
      const played = this.played(collection)
      return played.stops.filter(({ at }) => index.stepAt(at) === step).map((stop) => ({ stop, played }))
    })
  }

  sentences({ stop, played }: PlacedStop): readonly string[] {
    const kept = this.keep(played.collection)
    const { instances, titleOf, momentAt, t } = this.ground
    const moment = () => (kept.moment ??= momentAt(played.collection.begin))
    return passSentences({ played: kept.played, instances, titleOf, moment, t }, stop.kind)
  }

  private keep(collection: Collection): Kept {
    return this.kept.get(collection.begin, () => ({
      played: new PlayedCollection(this.ground.cursor, collection),
      moment: null,
    }))
  }
}
