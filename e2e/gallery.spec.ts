/**
 * The picture looks as it did when somebody last looked at it: the gallery, with fixed data, against the pictures in looks/. Fonts
 * are the project's own; how a letter's edge is smoothed may differ a little from machine to machine.
 *
 * After a change that is meant, `node scripts/test.mjs --long build e2e gallery --update-snapshots` makes them anew: look at them.
 */
import type { Locator } from '@playwright/test'
import { expect, test } from './actors'

const STOPS = ['Candidates', 'Subtract', 'Rescued', 'Condemned', 'Finalizers', 'Brought back', 'Cleared']

for (const theme of ['light', 'dark'] as const) {
  test(`cards, lines and the marks of a collection look as they did, ${theme}`, { tag: '@long' }, async ({ ana }) => {
    const { page } = ana
    // A badge has some two hundred pixels, an outline a thousand.
    const looks = (part: Locator, name: string) =>
      expect(part).toHaveScreenshot(`${name}-${theme}.png`, { maxDiffPixels: 100 })
    await page.setViewportSize({ width: 1240, height: 800 })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.goto('/gallery')
    await page.evaluate(() => document.fonts.ready)
    await looks(page.locator('.picture').first(), 'event-bus')
    for (const stop of STOPS) {
      const picture = page.getByRole('region', { name: stop }).locator('.picture')
      await looks(picture, stop.toLowerCase().replace(' ', '-'))
    }
  })
}
