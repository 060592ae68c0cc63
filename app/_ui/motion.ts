/**
 * Whether things on the page move: not where the system asks for less motion, nor where the reader switched it off here. The switch lives in
 * localStorage and on <html data-motion>, where base.css and tokens.css read it.
 */
const KEY = 'heaproom.motion'
const OFF = 'off'

/** Runs before the first paint, as the theme's does (theme.ts). */
export const MOTION_SCRIPT = `(function () {
  try { if (localStorage.getItem('${KEY}') === '${OFF}') document.documentElement.dataset.motion = '${OFF}' } catch (closed) {}
})()`

/** Applies the stored choice to the page. */
export function showMotion(): void {
  try {
    if (localStorage.getItem(KEY) === OFF) document.documentElement.dataset['motion'] = OFF
  } catch {
    // A browser that keeps nothing for this page has no choice of the reader's either.
  }
}

export function isSwitchedOff(): boolean {
  return document.documentElement.dataset['motion'] === OFF
}

export function switchMotion(isOn: boolean): void {
  if (isOn) {
    localStorage.removeItem(KEY)
    delete document.documentElement.dataset['motion']
  } else {
    localStorage.setItem(KEY, OFF)
    document.documentElement.dataset['motion'] = OFF
  }
}

export function isCalm(): boolean {
  return isSwitchedOff() || matchMedia('(prefers-reduced-motion: reduce)').matches
}
