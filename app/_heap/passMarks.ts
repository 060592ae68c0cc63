/**
 * How each card of a scene fares at a stop of a collection, and which references the stop is about: those that are subtracted,
 * those that rescue, those among the condemned. What the marks look like is the style sheet's affair: `pass-rescued` and so on.
 *
 * Invariant: a card that the collector does not look at is outside, and says so; so whatever rescues is marked as well.
 */
import { gcPass } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { PlayedCollection, StopKind } from '../../lib/heap/history/PlayedCollection'
import type { Subtraction } from '../../lib/heap/history/Subtraction'
import type { Translate } from '../_language/translate'
import type { Light, PassMark } from './choice'
import { namespaceOf } from './folding'
import type { Card, Scene } from './scene'

/** What a stop brings to light. */
export function passLight(scene: Scene, played: PlayedCollection, stop: StopKind, t: Translate): Light {
  const marks = new Marker(played, stop, t).marksOf(scene)
  const rows = new Set<string>()
  const cards = new Set([...marks].filter(([, { state }]) => state !== 'outside').map(([key]) => key))
  const { subtraction } = played
  if (subtraction === null) return { cards, rows, marks }
  const ground = { played, subtraction, stop, byKey: new Map(scene.cards.map((card) => [card.key, card])) }
  for (const card of scene.cards) {
    for (const [at, row] of card.rows.entries()) {
      if (!isMeant(ground, card, at)) continue
      rows.add(row.key)
      cards.add(card.key)
    }
  }
  return { cards, rows, marks }
}

interface Ground {
  readonly played: PlayedCollection
  readonly subtraction: Subtraction
  readonly stop: StopKind
  readonly byKey: ReadonlyMap<string, Card>
}

/** Whether the stop is about the reference in the card's row `at`. */
function isMeant({ played, subtraction, stop, byKey }: Ground, card: Card, at: number): boolean {
  const row = card.rows[at]
  if (row === undefined || row.to === null || row.to.row !== null || row.kind === 'weak' || row.change === 'gone')
    return false
  const target = idAt(played, byKey.get(row.to.card)?.serial ?? 0)
  const owners = ownersOf(played, card, at)
  switch (stop) {
    case 'candidates':
      return false
    case 'subtracted':
      return subtraction.isCandidate(target) && owners.some((id) => subtraction.isInside(id))
    case 'rescued': {
      const rescue = subtraction.isCandidate(target) ? subtraction.rescueOf(target) : null
      if (rescue === null) return false
      return rescue.kind === 'reached' ? owners.includes(rescue.by) : !owners.some((id) => subtraction.isInside(id))
    }
    case 'condemned':
    case 'finalized':
    case 'resurrected':
    case 'cleared':
      return isCondemned(subtraction, target) && owners.some((id) => isCondemned(subtraction, id))
  }
}

function isCondemned(subtraction: Subtraction, id: number): boolean {
  return subtraction.isCandidate(id) && subtraction.rescueOf(id) === null
}

/** The object whose reference a row is, and its namespace, which may be what really refers. */
function ownersOf(played: PlayedCollection, card: Card, at: number): readonly number[] {
  const depth = card.rows[at]?.depth ?? 0
  const above = card.rows.slice(0, at).findLast((row) => row.depth < depth)
  const id = idAt(played, above?.serial ?? card.serial)
  const namespace = id === 0 ? 0 : namespaceOf(played.heap, id)
  return namespace === 0 ? [id] : [id, namespace]
}

/** The id that the object had when the collection began; 0 if it did not live then. */
function idAt({ heap, collection }: PlayedCollection, serial: number): number {
  const id = heap.index.idOf(serial)
  return heap.index.serialAt(id, collection.begin) === serial ? id : 0
}

class Marker {
  private readonly heap: HeapCursor
  private readonly finalized: ReadonlySet<number>
  private readonly resurrected: ReadonlySet<number>
  private readonly cleared: ReadonlySet<number>
  private readonly condemned: ReadonlySet<number>
  private readonly candidates: ReadonlySet<number>

  constructor(
    private readonly played: PlayedCollection,
    private readonly stop: StopKind,
    private readonly t: Translate,
  ) {
    this.heap = played.heap
    this.candidates = new Set(played.serialsOf(gcPass.CANDIDATES))
    this.condemned = new Set(played.serialsOf(gcPass.UNREACHABLE))
    this.finalized = new Set(played.serialsOf(gcPass.FINALIZED))
    this.resurrected = new Set(played.serialsOf(gcPass.RESURRECTED))
    this.cleared = new Set(played.serialsOf(gcPass.CLEARED))
  }

  marksOf({ cards }: Scene): ReadonlyMap<string, PassMark> {
    const marks = new Map<string, PassMark>()
    for (const card of cards) {
      const mark = this.markOf(card)
      if (mark !== null) marks.set(card.key, mark)
    }
    return marks
  }

  /** Null for what was made since, had died before, or is not known to have been looked at. */
  private markOf(card: Card): PassMark | null {
    const { serial } = card
    const id = idAt(this.played, serial)
    if (this.condemned.has(serial)) return this.fate(serial) ?? this.early(card, id)
    if (this.candidates.has(serial)) return this.early(card, id)
    if (this.candidates.size === 0 || this.played.subtraction?.isInside(id) === true) return null
    if (id === 0 && serial !== 0) return null
    return { state: 'outside', badge: this.t('heap.passes.marks.outside') }
  }

  /** Of one that nothing reaches, once that is found. */
  private fate(serial: number): PassMark | null {
    const { stop, t } = this
    if (stop === 'candidates' || stop === 'subtracted' || stop === 'rescued') return null
    if (stop === 'cleared' && this.cleared.has(serial))
      return { state: 'cleared', badge: t('heap.passes.marks.cleared') }
    const isBack = stop === 'resurrected' || stop === 'cleared'
    if (isBack && this.resurrected.has(serial)) return { state: 'rescued', badge: t('heap.passes.marks.back') }
    if (stop !== 'condemned' && this.finalized.has(serial))
      return { state: 'finalized', badge: t('heap.passes.marks.finalized') }
    return { state: 'condemned', badge: t('heap.passes.marks.condemned') }
  }

  private early({ count: shown }: Card, id: number): PassMark {
    const { stop, t } = this
    const subtraction = this.played.subtraction
    const count = this.heap.count(id)
    const left = subtraction?.leftOf(id) ?? 0
    // Of modules and their like the interpreter holds more than is shown.
    const isCounted = shown !== null && subtraction !== null && left >= 0
    if (stop === 'candidates' || (stop === 'subtracted' && !isCounted)) {
      const badge = shown === null ? t('heap.passes.marks.candidate') : t('heap.card.count', { count })
      return { state: 'candidate', badge }
    }
    if (stop === 'subtracted') {
      const badge = t('heap.passes.marks.sum', { count, inside: count - left, left })
      return { state: left === 0 ? 'empty' : 'left', badge }
    }
    const rescue = subtraction === null ? 'unseen' : (subtraction.rescueOf(id)?.kind ?? null)
    if (stop !== 'rescued') return { state: 'rescued', badge: t('heap.passes.marks.stays') }
    if (rescue === null) return { state: 'empty', badge: t('heap.passes.marks.left', { left: 0 }) }
    return {
      state: 'rescued',
      badge: rescue === 'outside' ? t('heap.passes.marks.outsideRescues', { left }) : t(`heap.passes.marks.${rescue}`),
    }
  }
}
