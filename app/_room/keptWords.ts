import type { Keeping } from '../../lib/protocol/keeping'
import type { SpokenLocale } from '../_language/locales'
import type { Translate } from '../_language/translate'

/** Until when a session is kept; the day is the reader's own. */
export function keptWords({ deletedAt, keepDays }: Keeping, t: Translate, locale: SpokenLocale): string {
  const day = new Date(deletedAt).toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  return t('room.session.kept', { day, days: keepDays })
}
