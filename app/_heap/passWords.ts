/**
 * A stop of a collection in sentences, one a line: with how many references each object of the program began, what was left, what
 * rescued it, and who was condemned. They stand under the picture and are read aloud.
 *
 * Of many objects some are named, those first about whom the collection decides something, and the others are counted.
 */
import type { Instances } from '../../lib/blame/instances'
import type { Moment } from '../../lib/blame/Moment'
import type { TitleOf } from '../../lib/blame/objectTitle'
import { gcPass } from '../../lib/heap/history/event'
import type { PlayedCollection, StopKind } from '../../lib/heap/history/PlayedCollection'
import type { Subtraction } from '../../lib/heap/history/Subtraction'
import type { Translate } from '../_language/translate'

/** What the words are said of. */
export interface PassGround {
  readonly played: PlayedCollection
  readonly instances: Instances
  readonly titleOf: TitleOf
  /** Names the references where the collection begins. */
  readonly moment: () => Moment
  readonly t: Translate
}

/** Objects of which a sentence is said, and objects and references that one sentence names. */
const MOST_TOLD = 5
const MOST_LISTED = 4
const MOST_KEEPERS = 2

export function passSentences(ground: PassGround, stop: StopKind): string[] {
  const { played, t } = ground
  switch (stop) {
    case 'candidates':
      return candidateWords(ground)
    case 'subtracted':
      return ofEach(ground, (id, subtraction) => subtractedWords(ground, id, subtraction))
    case 'rescued':
      return rescuedWords(ground)
    case 'condemned': {
      const condemned = played.serialsOf(gcPass.UNREACHABLE)
      if (condemned.length === 0) return [t('heap.passes.words.nobody')]
      return [t('heap.passes.words.condemned', { count: condemned.length, listed: listed(ground, condemned) })]
    }
    case 'finalized':
      return [passWords(ground, 'finalized', gcPass.FINALIZED)]
    case 'resurrected':
      return [passWords(ground, 'resurrected', gcPass.RESURRECTED)]
    case 'cleared':
      return [passWords(ground, 'cleared', gcPass.CLEARED)]
  }
}

function passWords(ground: PassGround, key: 'finalized' | 'resurrected' | 'cleared', pass: number): string {
  const serials = ground.played.serialsOf(pass)
  return ground.t(`heap.passes.words.${key}`, { count: serials.length, listed: listed(ground, serials) })
}

function candidateWords(ground: PassGround): string[] {
  const { played, t } = ground
  const { generation } = played.collection
  const own = ownCandidates(ground)
  const named = own.slice(0, MOST_LISTED).map((id) => withCount(ground, id))
  const rest = played.candidateCount - named.length
  const words = t('heap.passes.words.candidates', {
    count: played.candidateCount,
    generation: `${generation}`,
    listed: joined(named, rest, t),
  })
  return played.isTooLarge ? [words, t('heap.passes.words.tooMany')] : [words]
}

function withCount({ played: { heap }, titleOf, t }: PassGround, id: number): string {
  return t('heap.passes.words.withCount', { object: titleOf(heap, id), count: heap.count(id) })
}

/** Ids of the program's objects among the candidates: first the condemned, then what is rescued from outside. */
function ownCandidates({ played, instances }: PassGround): number[] {
  const { heap, subtraction } = played
  const { index } = heap
  const condemned = new Set(played.serialsOf(gcPass.UNREACHABLE))
  const own = played.serialsOf(gcPass.CANDIDATES).filter((serial) => instances.has(serial))
  const rank = (serial: number): number => {
    if (condemned.has(serial)) return 0
    return subtraction?.rescueOf(index.idOf(serial))?.kind === 'outside' ? 1 : 2
  }
  return own.sort((a, b) => rank(a) - rank(b) || a - b).map((serial) => index.idOf(serial))
}

/** A sentence for some of the program's objects, and how many more candidates there are. */
function ofEach(
  ground: PassGround,
  words: (id: number, subtraction: Subtraction) => string,
  ids = ownCandidates(ground),
): string[] {
  const { subtraction } = ground.played
  if (subtraction === null) return []
  const told = ids.slice(0, MOST_TOLD).map((id) => words(id, subtraction))
  const more = subtraction.candidates.length - told.length
  if (more === 0) return told
  return [
    ...told,
    ground.t(told.length === 0 ? 'heap.passes.words.alikeNone' : 'heap.passes.words.alike', { count: more }),
  ]
}

function subtractedWords({ titleOf, played, t }: PassGround, id: number, subtraction: Subtraction): string {
  const count = subtraction.countOf(id)
  const left = Math.max(0, subtraction.leftOf(id))
  return t('heap.passes.words.subtracted', { object: titleOf(played.heap, id), count, inside: count - left, left })
}

function rescuedWords(ground: PassGround): string[] {
  const { played, t, instances } = ground
  const { subtraction, heap } = played
  if (subtraction === null) return []
  const isRescued = (id: number): boolean => subtraction.rescueOf(id) !== null
  const rescued = ownCandidates(ground).filter(isRescued)
  const told = rescued.slice(0, MOST_TOLD).map((id) => rescueWords(ground, id, subtraction))
  const all = subtraction.candidates.filter(isRescued).length
  const lost = subtraction.candidates.filter((id) => !isRescued(id) && instances.has(heap.serialOf(id))).length
  const others = told.length === 0 ? 'heap.passes.words.othersStayNone' : 'heap.passes.words.othersStay'
  if (all > told.length) told.push(t(others, { count: all - told.length }))
  return lost === 0 ? told : [...told, t('heap.passes.words.notReached', { count: lost })]
}

function rescueWords(ground: PassGround, id: number, subtraction: Subtraction): string {
  const { titleOf, played, t } = ground
  const object = titleOf(played.heap, id)
  const rescue = subtraction.rescueOf(id)
  if (rescue === null || rescue.kind === 'unseen') return t('heap.passes.words.unseen', { object })
  const left = subtraction.leftOf(id)
  const isMeant = (source: number): boolean =>
    rescue.kind === 'reached' ? source === rescue.by : !subtraction.isInside(source)
  const by = ground.moment().keepersOf(id, MOST_KEEPERS, isMeant).names.join(', ')
  if (rescue.kind === 'reached')
    return t('heap.passes.words.reached', { object, by: by === '' ? titleOf(played.heap, rescue.by) : by })
  return by === ''
    ? t('heap.passes.words.outsideUnnamed', { object, left })
    : t('heap.passes.words.outside', { object, left, by })
}

/** `Node 1, Node 2 and 7 more`. */
function listed({ played, instances, titleOf, t }: PassGround, serials: readonly number[]): string {
  const { heap } = played
  const own = serials.filter((serial) => instances.has(serial)).slice(0, MOST_LISTED)
  const named = own.map((serial) => titleOf(heap, heap.index.idOf(serial)))
  return joined(named, serials.length - named.length, t)
}

function joined(named: readonly string[], rest: number, t: Translate): string {
  if (named.length === 0) return t('heap.passes.words.others', { count: rest })
  const names = named.join(', ')
  return rest === 0 ? names : t('heap.passes.words.andOthers', { names, count: rest })
}
