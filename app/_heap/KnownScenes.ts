/**
 * The scenes last shown, since a step's is wanted again with the next step, as what was before it. They are of one cursor and one
 * set of options.
 */
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { HistoryFacts } from './facts'
import type { Scene } from './scene'
import type { Stretch } from './stretch'
import { sceneAfter, type ViewOptions } from './viewModel'

/** Enough for a step either way. */
const MOST = 4

export class KnownScenes {
  private readonly scenes = new Map<string, Scene>()

  constructor(
    private readonly cursor: HeapCursor,
    private readonly facts: HistoryFacts,
    private readonly options: ViewOptions,
  ) {}

  isOf(cursor: HeapCursor, options: ViewOptions): boolean {
    return cursor === this.cursor && options === this.options
  }

  after(stretch: Stretch): Scene {
    const key = `${stretch.from} ${stretch.to}`
    const scene = this.scenes.get(key) ?? sceneAfter(this.cursor, this.facts, stretch, this.options)
    this.scenes.delete(key)
    this.scenes.set(key, scene)
    const [oldest] = this.scenes.keys()
    if (this.scenes.size > MOST && oldest !== undefined) this.scenes.delete(oldest)
    return scene
  }
}
