/** What axe finds on somebody's page: nothing. */
import axe, { type RunOptions } from 'axe-core'
import { expect, type Person } from './actors'

/** `npm run test:long` looks at high contrast too. */
const THEMES = ['light', 'dark', ...(process.env['HEAPROOM_LONG'] === undefined ? [] : ['contrast'])]

const WCAG: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  // Of what passes axe would tell every element, which on a full room takes longer than looking.
  resultTypes: ['violations'],
}
const CONTRAST: RunOptions = { ...WCAG, runOnly: { type: 'rule', values: ['color-contrast'] } }

/** All rules in one theme; a theme changes nothing but colours, so in the others contrast alone. */
export async function expectAccessible({ page }: Person, within = 'body'): Promise<void> {
  for (const theme of THEMES) {
    await page.getByLabel('Colours').selectOption(theme)
    await expectClean(page, theme, theme === THEMES[0] ? WCAG : CONTRAST, within)
  }
}

export async function expectClean(
  page: Person['page'],
  theme: string,
  options: RunOptions = WCAG,
  within = 'body',
): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const looked = await page.evaluate(
    async ([options, within]) => {
      const { violations, passes, incomplete } = await window.axe.run(within, options)
      return {
        found: violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`)),
        rules: violations.length + passes.length + incomplete.length,
      }
    },
    [options, within] as const,
  )
  expect(looked.rules).toBeGreaterThan(0)
  expect(looked.found.map((found) => `${theme} ${found}`)).toEqual([])
}

declare global {
  interface Window {
    /** Put into the page by expectClean. */
    axe: typeof axe
  }
}
