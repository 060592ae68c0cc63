/** What a proven fix does, in words for the page. */
import type { FailedFix, FixesOnWire, FixOnWire } from '../../lib/protocol/fixes'
import type { Translate } from '../_language/translate'

type Subject = FixesOnWire['answers'][number]['subject']

export function subjectWords(
  { type, made, objects }: Subject,
  nameOf: (person: string) => string,
  t: Translate,
): string {
  const which = objects === 1 ? type : t('room.fixes.objects', { count: objects, type })
  if (made.file === null) return which
  const place = { which, file: made.file, line: made.line ?? 0 }
  return made.by === null ? t('room.fixes.madeOn', place) : t('room.fixes.madeBy', { ...place, name: nameOf(made.by) })
}

/** "Then nothing lingers, and it prints the same." */
export function effectWords({ lingering, output }: FixOnWire, t: Translate): string {
  const left = Object.entries(lingering).map(([type, count]) => t('ui.objectsOf', { type, count }))
  const printed = outputWords(output, t)
  if (left.length === 0) return t('room.fixes.effect.clean', { printed })
  return t('room.fixes.effect.rest', { left: left.join(', '), printed })
}

type Doing = FixOnWire['changes'][number]['doing']

/** The message that tells what a change does. */
export function doingKey(doing: Doing) {
  if (doing.kind === 'put' && doing.isAtEnd) return 'room.fixes.doing.putAtEnd'
  if (doing.kind !== 'wrap' || doing.around === null) return `room.fixes.doing.${doing.kind}` as const
  return doing.around.first === doing.around.last ? 'room.fixes.doing.wrapLine' : 'room.fixes.doing.wrapLines'
}

/** What that message may name, besides its place. */
export function doingValues(doing: Doing) {
  const { first, last } = (doing.kind === 'wrap' ? doing.around : null) ?? { first: 0, last: 0 }
  return { written: doing.code, instead: 'instead' in doing ? doing.instead : '', first, last }
}

/** The message that tells why what was tried is no fix. */
export function causeKey(cause: FailedFix['cause']) {
  if (cause.kind !== 'alive') return `room.fixes.causes.${cause.kind}` as const
  return cause.left < cause.of ? 'room.fixes.causes.some' : 'room.fixes.causes.alive'
}

/** What that message may name. */
export function causeValues(cause: FailedFix['cause']) {
  const { left, of } = cause.kind === 'alive' ? cause : { left: 0, of: 0 }
  return { left, of, line: 'line' in cause ? cause.line : '', status: cause.kind === 'exit' ? cause.code : 0 }
}

function outputWords({ isSame, isMoved, removed, added }: FixOnWire['output'], t: Translate): string {
  if (isSame) return t('room.fixes.prints.same')
  if (isMoved) return t('room.fixes.prints.moved')
  if (removed.length === 0) return t('room.fixes.prints.besides', { added: quoted(added, t) })
  return added.length === 0
    ? t('room.fixes.prints.noMore', { removed: quoted(removed, t) })
    : t('room.fixes.prints.instead', { added: quoted(added, t), removed: quoted(removed, t) })
}

function quoted(lines: readonly string[], t: Translate): string {
  return lines.map((words) => t('ui.quoted', { words })).join(', ')
}
