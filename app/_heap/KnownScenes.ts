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
import type { Scene } from './scene'
import { steadyScene } from './steady'
import type { Stretch } from './stretch'
import { sceneAfter, type ViewOptions } from './viewModel'

/** Enough to go about a line or two. */
const MOST = 32

export class KnownScenes {
  private readonly scenes = new LastUsed<string, Scene>(MOST)
  private last: Scene | null = null

  constructor(
    private readonly cursor: HeapCursor,
    private readonly facts: HistoryFacts,
    private readonly options: ViewOptions,
  ) {}

  isOf(cursor: HeapCursor, options: ViewOptions): boolean {
    return cursor === this.cursor && options === this.options
  }

  after(stretch: Stretch): Scene {
    const scene = this.scenes.get(`${stretch.from} ${stretch.to}`, () => this.made(stretch))
    this.last = scene
    return scene
  }

  private made(stretch: Stretch): Scene {
    return steadyScene(this.last, sceneAfter(this.cursor, this.facts, stretch, this.options))
  }
}
