/**
 * A run of as many steps as a run may take, a million, that leaves more than a million objects: it opens, is stepped and asked, and its table is
 * searched. And what the page does while another thread plans the picture of a large heap, and where it has none.
 */
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
    await expect(page.getByText('The rest is on its way.')).toHaveCount(0, patient)
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
    await expect(ana.verdict).toContainText('Ana alone keeps it, and alone can free it.')
    // Who holds it is looked for by another thread; meanwhile the picture stays as it was.
    await expect(page.locator('.edge--lit')).toHaveCount(1, patient)
    await expect(page.locator('.row--lit .row__name')).toHaveText(['keep', /\[0\]$/, /\[0\]$/])

    // At any other step too, and of any object, it is told why.
    const chosen = ana.verdict.getByRole('region', { name: /^Node 1$/ })
    await page.getByRole('button', { name: 'One step back' }).click()
    await expect(timeline).toHaveValue(String(end - 1), patient)
    await expect(chosen).toContainText(`At step ${end - 1}: Ana alone keeps it, and alone can free it.`, patient)
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

/** More objects than a page plans by itself. */
const LARGE = `class Node:
    pass

def more(count):
    return [Node() for _ in range(count)]

keep = more(60_000)
last = keep[-1]`

test(
  'the page answers while another thread plans the picture, and the plan is shown when it comes',
  { tag: '@long' },
  async ({ ana }) => {
    const { page, timeline } = ana
    await page.addInitScript(holdPlans)
    await ana.hasSession('An empty room')
    await ana.writes(LARGE)
    await ana.isStored()
    await ana.runs()
    await expect(ana.verdict).toContainText('60,000 objects outlive the program', { timeout: 60_000 })
    const more = page.locator('.row__more').first()
    const last = page.locator('.row__name', { hasText: /^last$/ })
    await expect(last).toHaveCount(1)
    await expect(more).toHaveText('+59,994 more like this')
    const end = Number(await timeline.inputValue())

    await page.evaluate(() => (window.isHeld = true))
    await page.getByRole('button', { name: 'Tidy' }).click()
    await page.getByRole('button', { name: 'One step back' }).click()
    await page.getByRole('button', { name: 'One step back' }).click()
    await expect(timeline).toHaveValue(String(end - 2))
    await page.waitForFunction(() => window.held.length > 0)
    // What stood there stands there; the editor takes a key, and a button does what it does.
    await expect(more).toHaveText('+59,994 more like this')
    await expect(last).toHaveCount(1)
    await page.locator('.cm-content').press('ControlOrMeta+End')
    await page.keyboard.type('  # kept')
    await expect(page.locator('.cm-content')).toContainText('last = keep[-1]  # kept')
    await page.getByRole('button', { name: 'Zoom in' }).click()

    await page.evaluate(() => {
      window.isHeld = false
      for (const send of window.held.splice(0)) send()
    })
    await expect(page.locator('.pane--heap')).toContainText('line 5, written by Ana')
    await expect(last).toHaveCount(0)
  },
)

test('a page that cannot have another thread plans a large picture by itself', { tag: '@long' }, async ({ ana }) => {
  const { page, timeline } = ana
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function (
      this: Worker,
      message: unknown,
      moved?: Transferable[] | StructuredSerializeOptions,
    ) {
      const isPlanned = typeof message === 'object' && message !== null && 'facts' in message
      if (isPlanned) this.dispatchEvent(new ErrorEvent('error'))
      else Reflect.apply(postMessage, this, [message, moved])
    }
  })
  await ana.hasSession('An empty room')
  await ana.writes(LARGE)
  await ana.isStored()
  await ana.runs()
  const more = page.locator('.row__more').first()
  await expect(more).toHaveText('+59,994 more like this', { timeout: 60_000 })
  await expect(ana.verdict).toContainText('Node 1')
  const end = Number(await timeline.inputValue())
  await page.getByRole('button', { name: 'One step back' }).click()
  await expect(timeline).toHaveValue(String(end - 1))
  await expect(page.locator('.pane--heap')).toContainText('line 8, written by Ana')
  await expect(more).toHaveText('+59,994 more like this')
})

/** Runs in the page before its own scripts: while `isHeld`, questions to another thread wait. */
function holdPlans(): void {
  window.isHeld = false
  window.held = []
  const { postMessage } = Worker.prototype
  Worker.prototype.postMessage = function (
    this: Worker,
    message: unknown,
    moved?: Transferable[] | StructuredSerializeOptions,
  ) {
    const send = (): void => Reflect.apply(postMessage, this, [message, moved])
    if (window.isHeld && typeof message === 'object' && message !== null && 'asking' in message) window.held.push(send)
    else send()
  }
}

declare global {
  interface Window {
    isHeld: boolean
    held: (() => void)[]
  }
}
