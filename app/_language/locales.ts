/** The languages in which the pages speak, each by its own name, and how a reader's is found. No address names one: links are shared. */

export const LOCALES = ['en', 'de'] as const

export type SpokenLocale = (typeof LOCALES)[number]

export const LOCALE_NAMES: Readonly<Record<SpokenLocale, string>> = { en: 'English', de: 'Deutsch' }

/** Holds what the reader chose. */
export const LOCALE_COOKIE = 'language'

/** What the reader chose, else the first that their browser asks for and is spoken here, else English. */
export function localeFor(chosen: string | undefined, acceptLanguage: string | null): SpokenLocale {
  return spoken(chosen) ?? wished(acceptLanguage ?? '').find((locale) => locale !== undefined) ?? 'en'
}

/** `de-AT;q=0.8, fr` in the order of their weights; undefined: not spoken here. */
function wished(acceptLanguage: string): (SpokenLocale | undefined)[] {
  return acceptLanguage
    .split(',')
    .map((wish) => {
      const [tag = '', weight] = wish.trim().split(/\s*;\s*q=/)
      return { locale: spoken(tag.toLowerCase().split('-')[0]), weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ locale }) => locale)
}

/** In which a time of day is written: from 0 to 24. */
export function clockLocale(locale: SpokenLocale): string {
  return locale === 'en' ? 'en-GB' : locale
}

function spoken(tag: string | undefined): SpokenLocale | undefined {
  return LOCALES.find((locale) => locale === tag)
}
