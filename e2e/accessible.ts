/** What axe finds on somebody's page: nothing. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Person } from './actors'

const THEMES = ['light', 'dark', 'contrast'] as const

/** All rules in one theme; a theme changes nothing but colours, so in the others contrast alone. */
export async function expectAccessible({ page }: Person, within = 'body'): Promise<void> {
  for (const theme of THEMES) {
    await page.getByLabel('Colours').selectOption(theme)
    const rules = theme === THEMES[0] ? axe(page) : new AxeBuilder({ page }).withRules('color-contrast')
    await expectClean(page, theme, rules.include(within))
  }
}

function axe(page: Person['page']): AxeBuilder {
  return new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
}

export async function expectClean(page: Person['page'], theme: string, rules = axe(page)): Promise<void> {
  const { violations } = await rules.analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${theme} ${id}: ${node.target.join(' ')}`))
  expect(found).toEqual([])
}
