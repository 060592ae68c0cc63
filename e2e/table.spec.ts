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
    await expect(page.locator('.row__more')).toHaveText('+394 more')
    await expect(ana.object(/^Node \d/)).toHaveCount(6)
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    const rows = page.getByRole('region', { name: 'Objects in the heap' }).getByRole('rowheader')
    await expect(rows).toHaveCount(8)
    await page.getByLabel('Order', { exact: true }).selectOption('most held first')
    await expect(rows.first()).toContainText('Node 1')
    await page.getByLabel('Order', { exact: true }).selectOption('newest first')
    await expect(rows.first()).toContainText('Shelf 1')
    const find = page.getByRole('searchbox', { name: 'Find' })
    await find.fill('shelf .best')
    await expect(rows).toHaveText([/Shelf 1/, /Node 1/])
    await expect(page.getByText('2 found')).toBeVisible()
    await find.fill('nobody')
    await expect(page.getByText('none is like that')).toBeVisible()
    await find.fill('')
    await expectAccessible(ana, '.pane--heap')

    await page.getByRole('button', { name: '+394 more' }).press('Enter')
    await expect(page.getByRole('button', { name: '+344 more' })).toBeVisible()
    await expect(rows).toHaveCount(58)
    await page
      .getByRole('row', { name: /^Shelf 1/ })
      .getByRole('button', { name: '.best' })
      .press('Enter')
    await expect(ana.verdict.getByRole('heading', { name: '.best → Node 1' })).toBeVisible()
    await expect(ana.verdict).toContainText('If this reference were gone:')
  },
)
