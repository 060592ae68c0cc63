/** The table beside the picture: ordered, searched, and everything that a click does in the picture done by the keyboard. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'

test(
  'the table is searched and put in order; what the picture folds is opened in it by a key',
  { tag: '@long' },
  async ({ ana }) => {
    const { page } = ana
    await ana.hasSession('An empty room')
    await ana.writes(
      'class Node:\n    pass\nclass Shelf:\n    pass\nkeep = [Node() for _ in range(400)]\nshelf = Shelf()\nshelf.best = shelf.first = keep[0]',
    )
    await ana.isStored()
    await ana.runs()
    await expect(ana.verdict).toContainText('401 objects outlive the program')
    await expect(page.locator('.row__more')).toHaveText('+394 more like this')
    await expect(ana.object(/^Node \d/)).toHaveCount(6)
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    const table = page.getByRole('region', { name: 'Objects in the heap' })
    const rows = table.getByRole('rowheader')
    await expect(rows.first()).toContainText('main.py')
    await expect(rows.nth(1)).toContainText('Node 1')
    const find = page.getByRole('searchbox', { name: 'Find' })
    await find.fill('object')
    await page.getByLabel('Order', { exact: true }).selectOption('newest first')
    await expect(rows.first()).toContainText('Shelf 1')
    await page.getByLabel('Order', { exact: true }).selectOption('as in the picture')
    await find.fill('shelf .best')
    await expect(rows).toHaveText([/Node 1/, /Shelf 1/])
    await expect(page.getByText('2 found')).toBeVisible()
    await find.fill('nobody')
    await expect(page.getByText('none is like that')).toBeVisible()
    await find.fill('.best .first object')
    await page.getByLabel('Order', { exact: true }).selectOption('newest first')
    await expect(rows).toHaveText([/Shelf 1/, /Node 1/])
    await page.getByLabel('Order', { exact: true }).selectOption('most held first')
    await expect(rows).toHaveText([/Node 1/, /Shelf 1/])
    await find.fill('')
    await page.getByLabel('Order', { exact: true }).selectOption('as in the picture')
    await expectAccessible(ana, '.pane--heap')

    const main = page.getByRole('row', { name: /^main\.py/ })
    await main.getByRole('button', { name: '+394 more like this' }).press('Enter')
    await expect(main.getByRole('button', { name: '+344 more like this' })).toBeVisible()
    await expect(main).toContainText('[55] Node 56')
    await page
      .getByRole('row', { name: /^Shelf 1/ })
      .getByRole('button', { name: '.best' })
      .press('Enter')
    await expect(ana.verdict.getByRole('heading', { name: '.best → Node 1' })).toBeVisible()
    await expect(ana.verdict).toContainText('If this reference were gone:')
  },
)

test(
  'every object of the heap is in the table: it is walked by the keyboard, read to its end, and asked about what no card shows',
  { tag: '@long' },
  async ({ ana }) => {
    const { page } = ana
    await ana.hasSession('An empty room')
    await ana.writes('class Node:\n    pass\nkeep = [Node() for _ in range(3000)]')
    await ana.isStored()
    await ana.runs()
    await expect(ana.verdict).toContainText('3,000 objects outlive the program')
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    const region = page.getByRole('region', { name: 'Objects in the heap' })
    const table = region.getByRole('table')
    const rows = region.getByRole('rowheader')
    const rowCount = async () => Number(await table.getAttribute('aria-rowcount'))
    await expect.poll(rowCount).toBeGreaterThan(3000)
    const all = await rowCount()
    await page.getByLabel('List').selectOption('the program’s own')
    await expect.poll(rowCount).toBeLessThan(all)
    expect(await rowCount()).toBeGreaterThan(3000)
    await page.getByLabel('List').selectOption('every object')
    await expect.poll(rowCount).toBe(all)
    // What is in the page is what is about in sight.
    expect(await rows.count()).toBeLessThan(200)

    await region.focus()
    await page.keyboard.press('End')
    await expect(region.locator(`[aria-rowindex="${all}"]`)).toBeInViewport()
    await expect(region.locator('[aria-rowindex="2"]')).toHaveCount(0)
    await page.keyboard.press('Home')
    await expect(region.locator('[aria-rowindex="2"]')).toBeInViewport()
    await rows.nth(1).getByRole('button').focus()
    for (let row = 4; row <= 123; row++) {
      await page.keyboard.press('ArrowDown')
      await expect(region.locator(`[aria-rowindex="${row}"] .objects__name`)).toBeFocused()
    }
    await expect(page.locator('.objects__name:focus')).toBeInViewport()

    await page.getByRole('searchbox', { name: 'Find' }).fill('[2986] object')
    await expect(rows).toHaveText([/^Node 2987/])
    const row = page.getByRole('row', { name: /^Node 2987/ })
    await expect(row).toContainText('main.py keep[2986]')
    await expectAccessible(ana, '.pane--heap')
    await rows.getByRole('button').press('Enter')
    await expect(ana.verdict.getByRole('button', { name: 'Node 2987', pressed: true })).toBeVisible()
  },
)
