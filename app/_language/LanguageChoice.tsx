'use client'
/** In which language the pages speak: kept in a cookie, so that the server speaks it from the first byte. */
import { useLocale, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { LOCALE_COOKIE, LOCALE_NAMES, LOCALES } from './locales'

const YEAR_SECONDS = 365 * 24 * 60 * 60

export function LanguageChoice() {
  const t = useTranslations()
  const locale = useLocale()
  const router = useRouter()
  const choose = (chosen: string) => {
    document.cookie = `${LOCALE_COOKIE}=${chosen}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`
    router.refresh()
  }
  return (
    <label className="theme-switch">
      <span className="only-heard">{t('ui.language')}</span>
      <select value={locale} onChange={(change) => choose(change.target.value)}>
        {LOCALES.map((each) => (
          <option key={each} value={each} lang={each}>
            {LOCALE_NAMES[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
