/**
 * Finds the browser that the end-to-end tests drive: the one PLAYWRIGHT_CHROMIUM names, a Chromium or Chrome on the
 * PATH, or the one Playwright has downloaded. Sandboxing is off for root only, who cannot have it.
 */
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** @returns {Promise<string | undefined>} the path of the program */
export async function findBrowser() {
  const named = process.env['PLAYWRIGHT_CHROMIUM']
  if (named) return named
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram)
  if (found) return found
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const quiet =
  '--disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

export function browserArguments() {
  return [...quiet.split(' '), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
}
