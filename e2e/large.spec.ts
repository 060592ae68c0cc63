/** A run of as many steps as a run may take, a million, that leaves more than a million objects: it opens, is stepped and asked, and its table is searched. */
import { expect, test } from './actors'

const PROGRAM = `class Node:
    def __init__(self, value):
        self.value = value

keep = []
for number in range(249_990):
    keep.append((Node(number), Node(-number)))
last = keep[-1][0]`

test(
  'a million objects after a million steps are opened, read by class and holder, stepped, asked about and searched',
  { tag: '@long' },
  async ({ ana }) => {
    test.setTimeout(600_000)
    const { page, timeline } = ana
    const patient = { timeout: 240_000 }
    await ana.hasSession('An empty room')
    await ana.writes(PROGRAM)
    await ana.isStored()
    await ana.runs()
    await expect(ana.verdict).toContainText('499,980 objects outlive the program', patient)
    const end = Number(await timeline.inputValue())
    expect(end).toBeGreaterThan(999_900)
    await expect(page.locator('.row__more').first()).toHaveText('+249,984 more')

    // It starts from classes and holders, and from what is suspected to have grown.
    await page.getByRole('button', { name: 'Sizes', exact: true }).click()
    const held = page.getByRole('region', { name: 'Ana', exact: true })
    await expect(held.getByRole('button', { name: /^Node: 499,?980 objects/ })).toBeVisible(patient)
    await expect(held.getByRole('button', { name: /^tuple: 249,?99\d objects/ })).toBeVisible()
    await page.getByRole('button', { name: 'Picture', exact: true }).click()

    await page.getByRole('button', { name: 'One step back' }).click()
    await expect(timeline).toHaveValue(String(end - 1), patient)
    await timeline.fill('500000')
    await expect(page.locator('.row__more').first()).toHaveText(/^\+12\d,\d{3} more$/, patient)
    await page.getByRole('button', { name: 'End of the program' }).click()
    await expect(timeline).toHaveValue(String(end), patient)

    await ana.verdict
      .getByRole('button', { name: /^Node 1/ })
      .first()
      .click()
    await expect(ana.object(/^Node 1, /)).toHaveAttribute('aria-pressed', 'true', patient)
    await expect(ana.verdict).toContainText('Nothing but what Ana wrote keeps it.')
    // Who holds it is looked for by another thread; meanwhile the picture stays as it was.
    await expect(page.locator('.edge--lit')).toHaveCount(1, patient)
    await expect(page.locator('.row--lit .row__name')).toHaveText(['keep', /\[0\]$/, /\[0\]$/])

    // At any other step too, and of any object, it is told why.
    const chosen = ana.verdict.getByRole('region', { name: /^Node 1$/ })
    await page.getByRole('button', { name: 'One step back' }).click()
    await expect(timeline).toHaveValue(String(end - 1), patient)
    await expect(chosen).toContainText(`At step ${end - 1}: Nothing but what Ana wrote keeps it.`, patient)
    await page.getByRole('button', { name: 'End of the program' }).click()
    await expect(timeline).toHaveValue(String(end), patient)

    await page.getByRole('button', { name: 'Table', exact: true }).click()
    const region = page.getByRole('region', { name: 'Objects in the heap' })
    const rowCount = async () => Number(await region.getByRole('table').getAttribute('aria-rowcount'))
    await expect.poll(rowCount, patient).toBeGreaterThan(1_249_990)
    await expect(region.getByRole('caption')).toContainText(/1,?2\d\d,?\d{3} objects live/)
    const rows = region.getByRole('rowheader')
    expect(await rows.count()).toBeLessThan(200)
    await page.getByRole('searchbox', { name: 'Find' }).fill('[123456] tuple')
    await expect(rows).toHaveText([/^list /, /^tuple /], patient)
    await expect(page.getByRole('row', { name: /^tuple / })).toContainText('main.py keep[123456]', patient)
    await page.getByRole('searchbox', { name: 'Find' }).fill('')
    await page.getByLabel('Order', { exact: true }).selectOption('largest first')
    await expect(rows.first()).toContainText(/^list \d+container, 2\.\d MB/, patient)
  },
)
