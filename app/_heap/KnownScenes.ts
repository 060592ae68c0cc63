/**
 * The scenes last shown: a step's is wanted again with the next step, as what was before it, and by a reader who goes back and forth
 * about a line. They are of one cursor and one set of options.
 *
 * Invariant: what does not differ between two of them that were made one after the other is one object in both (steady.ts), so that
 * many cost little more than one, and are compared in no time.
 */
import { LastUsed } from '../../lib/blame/LastUsed'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { HistoryFacts } from './facts'
import type { Work } from './inPieces'
import type { Scene } from './scene'
import { steadyScene } from './steady'
import type { Stretch } from './stretch'
import { sceneInPieces, type ViewOptions } from './viewModel'

/** Enough to go about a line or two. */
const MOST = 32

export class KnownScenes {
  private readonly scenes = new LastUsed<string, { scene: Scene | null }>(MOST)
  private last: Scene | null = null

  constructor(
    private readonly cursor: HeapCursor,
    private readonly facts: HistoryFacts,
    private readonly options: ViewOptions,
  ) {}

  isOf(cursor: HeapCursor, options: ViewOptions): boolean {
    return cursor === this.cursor && options === this.options
  }

  *after(stretch: Stretch): Work<Scene> {
    const kept = this.scenes.get(`${stretch.from} ${stretch.to}`, () => ({ scene: null }))
    kept.scene ??= steadyScene(this.last, yield* this.made(stretch))
    this.last = kept.scene
    return kept.scene
  }

  private made(stretch: Stretch): Work<Scene> {
    return sceneInPieces(this.cursor, this.facts, stretch, this.options)
  }
}
