'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { Theme } from './theme'
import { showTheme, storedTheme, storeTheme, THEMES } from './theme'

export function ThemeSwitch() {
  const t = useTranslations()
  const [theme, setTheme] = useState<Theme>('system')
  useEffect(() => {
    setTheme(storedTheme())
    const query = matchMedia('(prefers-color-scheme: dark)')
    query.addEventListener('change', showTheme)
    return () => query.removeEventListener('change', showTheme)
  }, [])
  const choose = (chosen: string) => {
    const known = THEMES.find((each) => each === chosen) ?? 'system'
    setTheme(known)
    storeTheme(known)
  }
  return (
    <label className="theme-switch">
      <span className="only-heard">{t('ui.colours')}</span>
      <select value={theme} onChange={(change) => choose(change.target.value)}>
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {t(`ui.theme.${each}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
