/** Who is where, and following somebody through the modules. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'

test(
  'the instructor sees who is in which module, follows Ana through two and to her caret, and goes their own way',
  { tag: '@long' },
  async ({ instructor, ana }) => {
    const code = await instructor.hasSession('An empty room')
    await ana.isLetInto(code)
    await ana.makesModule('shop.py')
    await ana.writes(Array.from({ length: 80 }, (_, line) => `line_${line} = ${line}`).join('\n'))
    await expect(instructor.page.getByRole('region', { name: 'People' })).toContainText('Ana in shop.py')
    await instructor.page.getByRole('button', { name: 'Follow Ana in shop.py' }).press('Enter')
    await expect(instructor.page.getByText(/You are following .*Ana.* in shop\.py/)).toBeVisible()
    await expect(instructor.tab('shop.py')).toHaveAttribute('aria-selected', 'true')
    await expect(instructor.page.getByText('line_79 = 79')).toBeInViewport()
    await ana.page.keyboard.press('ControlOrMeta+Home')
    await expect(instructor.page.getByText('line_0 = 0')).toBeInViewport()
    await expectAccessible(instructor, '.room__news')
    await expectAccessible(instructor, '.topbar')

    await ana.opens('main.py')
    await expect(instructor.tab('main.py')).toHaveAttribute('aria-selected', 'true')
    await instructor.opens('shop.py')
    await expect(instructor.page.getByText('You are following')).toHaveCount(0)
    await ana.opens('shop.py')
    await ana.opens('main.py')
    await expect(instructor.page.getByRole('region', { name: 'People' })).toContainText('Ana in main.py')
    await expect(instructor.tab('shop.py')).toHaveAttribute('aria-selected', 'true')
  },
)
