/**
 * The picture looks as it did when somebody last looked at it: every state of every part with fixed data, in the gallery, against the
 * pictures in looks/. What has colours of its own is there in the dark and in high contrast as well. Fonts are the project's own; how a
 * letter's edge is smoothed may differ a little from machine to machine.
 *
 * After a change that is meant, `node scripts/test.mjs build e2e gallery --update-snapshots` makes them anew: look at them.
 */
import type { Page } from '@playwright/test'
import { expect, test } from './actors'

/** Those whose colours say something. */
const COLOURED = [
  'people',
  'event-bus',
  'born-and-gained',
  'lost-and-freed',
  'tombstones',
  'lingering',
  'chosen-object',
  'chosen-reference',
  'circles',
  'kinds-of-holders',
  'outside',
  'pass-candidates',
  'pass-subtracted',
  'pass-rescued',
  'pass-condemned',
  'pass-finalized',
  'pass-resurrected',
  'pass-cleared',
  'pane-collection',
  'table',
  'frames',
  'sizes',
  'timeline-event',
  'predict-right',
  'predict-wrong',
  'coming-stays',
  'verdict',
  'verdict-clean',
  'more-than-drawn',
  'two-runs',
  'all-ways',
  'slot-life',
  'away-together',
  'fixes',
]

test('every part in every state looks as it did', async ({ ana: { page } }) => {
  await showsGallery(page, { colorScheme: 'light' })
  const names = await page.locator('figure').evaluateAll((figures) => figures.map(({ id }) => id))
  expect(COLOURED.filter((name) => !names.includes(name))).toEqual([])
  await looks(page, names, 'light')
})

test('what has colours of its own looks as it did in the dark', async ({ ana: { page } }) => {
  await showsGallery(page, { colorScheme: 'dark' })
  await looks(page, COLOURED, 'dark')
})

test('what has colours of its own looks as it did in high contrast', async ({ ana: { page } }) => {
  await showsGallery(page, { contrast: 'more' })
  await looks(page, COLOURED, 'contrast')
})

async function showsGallery(page: Page, media: Parameters<Page['emulateMedia']>[0]): Promise<void> {
  await page.setViewportSize({ width: 1240, height: 900 })
  await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
  await page.goto('/gallery')
  await expect(page.locator('#verdict-crashed')).toBeVisible()
  // What is told once it has been looked up and opened.
  await expect(page.locator('#all-ways').getByRole('treeitem').first()).toBeVisible()
  await expect(page.locator('#slot-life').getByRole('listitem').first()).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
}

async function looks(page: Page, names: readonly string[], theme: string): Promise<void> {
  for (const name of names) {
    const part = page.locator(`#${name} .gallery__frame`)
    // A badge has some two hundred pixels, an outline a thousand. One that differs does not hide the others.
    await expect.soft(part).toHaveScreenshot(`${name}-${theme}.png`, { maxDiffPixels: 100 })
  }
}
