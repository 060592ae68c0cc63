/**
 * The verdict as a student reads it: what outlives the program, who keeps it and through which names, what must go. The
 * facts are the verdict's (lib/protocol/verdict.ts); here they only become sentences. People come in by name.
 */
import type { Changed } from '../../lib/blame/difference'
import { lingeringCount } from '../../lib/blame/verdict'
import type { Edge, Fate, Lingering, Verdict } from '../../lib/protocol/verdict'
import type { Translate } from '../_language/translate'

type NameOf = (person: string | null) => string

/** What ran until a budget or a person ended it never came to its shutdown. */
export function fateWords(fate: Fate, { exit }: Verdict, t: Translate): string {
  return exit.kind === 'limit' && fate === 'never' ? t('room.verdict.unfinished') : t(`room.verdict.fates.${fate}`)
}

export const FATE_ORDER: readonly Fate[] = ['counted', 'collected', 'exit', 'exit-late', 'never']

export function headline(verdict: Verdict, t: Translate): string {
  const count = lingeringCount(verdict)
  // Where no object of the team's classes was left.
  if (count === 0) return t(`room.verdict.nothing.${verdict.exit.kind}`)
  return verdict.exit.kind === 'limit' ? t('room.verdict.alive', { count }) : t('room.verdict.outlive', { count })
}

/** What has to be known before the rest is believed; null when there is nothing to say. */
export function exitWords({ exit, lingering, fates }: Verdict, t: Translate): string | null {
  const isNothing = Object.values(fates).every((count) => count === 0)
  switch (exit.kind) {
    case 'exception':
      return isNothing ? t('room.verdict.exception') : `${t('room.verdict.exception')} ${t('room.verdict.untilThen')}`
    case 'limit':
      return `${t('room.verdict.limit')} ${t('room.verdict.untilThen')}`
    case 'ok':
      return lingering.length > 0 ? null : t('room.verdict.allGone')
  }
}

/** What is true of those for which the verdict has no room. */
export function unlistedWords({ unlisted }: Verdict, t: Translate): string {
  return t('room.verdict.unlisted', { count: unlisted })
}

/** The people along a path, each once, the one who holds it most directly last. */
export function peopleOn(path: readonly Edge[]): string[] {
  return [...new Set(path.flatMap((edge) => (edge.by === null ? [] : [edge.by])))]
}

/** `made by Ana on main.py line 8` */
export function madeWords({ made }: Lingering, nameOf: NameOf, t: Translate): string {
  const { file, line, by } = made
  if (file === null || line === null) return t('room.verdict.made.interpreter')
  if (by === null) return t('room.verdict.made.on', { file, line })
  return t('room.verdict.made.by', { name: nameOf(by), file, line })
}

/** Who keeps it, in one or two sentences. */
export function keeperWords(object: Lingering, nameOf: NameOf, t: Translate): string {
  if (object.cycle.length > 0) return t('room.keeps.cycle')
  const alone = object.sufficient.map(nameOf)
  const needed = object.necessary.map(nameOf)
  const groups = object.sufficientGroups
    .filter((group) => group.length > 1)
    .map((group) =>
      listed(
        inOrder(group, object).map((person) => nameOf(person)),
        t,
      ),
    )
  const [only] = needed
  if (only !== undefined && needed.length === 1 && alone.length === 1 && only === alone[0])
    return t('room.keeps.only', { name: only })
  const sentences: string[] = []
  if (alone.length > 0) sentences.push(begin(t('room.keeps.alone', { count: alone.length, names: listed(alone, t) })))
  if (needed.length > 0) sentences.push(begin(t('room.keeps.canFree', { names: needed.join(t('ui.or')) })))
  if (groups.length > 0) {
    const words = { groups: groups.join(t('room.keeps.orTogether')) }
    sentences.push(alone.length > 0 ? t('room.keeps.groupsToo', words) : begin(t('room.keeps.groups', words)))
  }
  if (needed.length === 0 && alone.length + groups.length > 0) sentences.push(t('room.keeps.nobodyAlone'))
  return sentences.length > 0 ? sentences.join(' ') : t('room.keeps.interpreter')
}

/** As they come on the ways to the object, from the roots on; the verdict has them by their ids. */
function inOrder<Person extends string | null>(group: readonly Person[], { paths }: Lingering): Person[] {
  const order = [...new Set(paths.flatMap((path) => path.map(({ by }) => by)))]
  return [...group].sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

function begin(sentence: string): string {
  return `${sentence.slice(0, 1).toLocaleUpperCase()}${sentence.slice(1)}`
}

export function cutWords(object: Lingering, t: Translate): string {
  return t('room.keeps.cut', { count: object.cut.length })
}

/** "2 Model objects no longer linger and 1 Cache lingers". */
export function sinceWords(changes: readonly Changed[], t: Translate): string {
  const fewer = changes.filter(({ before, after }) => after < before)
  const more = changes.filter(({ before, after }) => after > before)
  const words = [
    ...fewer.map(({ type, before, after }) => t('room.since.fewer', { type, count: before - after })),
    ...more.map(({ type, before, after }) =>
      t(before === 0 ? 'room.since.new' : 'room.since.more', { type, count: after - before }),
    ),
  ]
  return listed(words, t)
}

/** What comes before the lines that free all. */
export function togetherWords(
  { objects, statements, isFewest, waits }: NonNullable<Verdict['together']>,
  total: number,
  t: Translate,
): string {
  const which = objects < total ? 'kept' : 'all'
  const isProven = isFewest && statements.length > 1
  return t('room.verdict.together', {
    objects,
    lines: statements.length,
    which,
    fewest: isProven ? 'yes' : 'no',
    waits: waits ? 'yes' : 'no',
  })
}

/** `Ana`, `Ana and Ben`, `Ana, Ben and Cleo`. */
export function listed(names: readonly string[], t: Translate): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : t('ui.and', { before: names.slice(0, -1).join(', '), last })
}
