/**
 * Light, dark, high contrast, or what the system says. The choice lives in localStorage and on <html data-theme>.
 * THEME_SCRIPT is the same rule as plain text: it runs before the first paint, so that no page flashes in wrong colours.
 */
export const THEMES = ['system', 'light', 'dark', 'contrast'] as const

export type Theme = (typeof THEMES)[number]

const KEY = 'heaproom.theme'

export const THEME_SCRIPT = `(function () {
  var chosen = null
  try { chosen = localStorage.getItem('${KEY}') } catch (closed) {}
  var system = matchMedia('(prefers-contrast: more)').matches ? 'contrast'
    : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  document.documentElement.dataset.theme = chosen === null || chosen === 'system' ? system : chosen
})()`

export function storedTheme(): Theme {
  const stored = readStored()
  return THEMES.find((theme) => theme === stored) ?? 'system'
}

function readStored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    // A browser that keeps nothing for this page has no choice of the reader's either.
    return null
  }
}

export function storeTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme)
  showTheme()
}

/** Applies the stored choice to the page. */
export function showTheme(): void {
  const chosen = storedTheme()
  document.documentElement.dataset['theme'] = chosen === 'system' ? systemTheme() : chosen
}

function systemTheme(): Theme {
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast'
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
