/** A run so long that some of its steps are seen before the rest has come. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'

const PROGRAM = `class Node:
    def __init__(self, value):
        self.value = value

keep = []
for number in range(40_000):
    keep.append(Node(number))
last = keep[-1]`

test(
  'the end of a long run is seen before the whole has come, and any step afterwards; so is the step of a link',
  { tag: '@long' },
  async ({ ana }) => {
    test.setTimeout(300_000)
    const { page, timeline } = ana
    const patient = { timeout: 120_000 }
    let release = (): void => undefined
    const held = async (): Promise<void> => {
      const released = new Promise<void>((resolve) => (release = resolve))
      await page.route(/\/history$/, async (route) => {
        await released
        await route.continue()
      })
    }
    const coming = page.getByText(/^Steps [\d]+ to [\d]+ of [\d]+ are here\. The rest is on its way\.$/)
    await held()
    await ana.hasSession('An empty room')
    await ana.writes(PROGRAM)
    await ana.isStored()
    await ana.runs()

    // The picture of the program's end, and the steps about it.
    await expect(coming).toBeVisible(patient)
    await expect(page.locator('.picture')).toContainText('keep')
    await expect(page.locator('.row__more').first()).toHaveText(/^\+39,9\d\d more like this$/, patient)
    await expect(ana.verdict).toContainText('40,000 objects outlive the program', patient)
    await expect(ana.verdict).toContainText(
      'What keeps each of them is told here as soon as the rest of the run has come.',
    )
    await expectAccessible(ana, '.pane--verdict')
    const end = Number(await timeline.inputValue())
    const least = Number(await timeline.getAttribute('min'))
    expect(least).toBeGreaterThan(1)
    expect(least).toBeLessThan(end)
    await page.locator('#heap').focus()
    await page.keyboard.press('ArrowLeft')
    await expect(timeline).toHaveValue(String(end - 1), patient)
    await page.keyboard.press('Home')
    await expect(timeline).toHaveValue(String(least), patient)

    // The rest comes, and the reader stays where they are.
    release()
    await expect(coming).toHaveCount(0, patient)
    await expect(ana.verdict.getByRole('button', { name: /^Node 1/ }).first()).toBeVisible(patient)
    await expect(ana.verdict).not.toContainText('as soon as the rest of the run has come')
    await expect(timeline).toHaveAttribute('min', '0')
    await expect(timeline).toHaveValue(String(least))
    const middle = Math.round(end / 2)
    await timeline.fill(String(middle))
    await expect(page.locator('.row__more').first()).toHaveText(/^\+(19,\d{3}|20,\d{3}) more like this$/, patient)

    // Whoever opens the link of that step sees it first.
    await expect(page).toHaveURL(new RegExp(`step=${middle}\\b`))
    await page.unroute(/\/history$/)
    await held()
    await page.reload()
    await expect(coming).toBeVisible(patient)
    await expect(timeline).toHaveValue(String(middle), patient)
    await expect(page.locator('.row__more').first()).toHaveText(/^\+(19,\d{3}|20,\d{3}) more like this$/, patient)
    release()
    await expect(coming).toHaveCount(0, patient)
    await expect(ana.verdict).toContainText('40,000 objects outlive the program', patient)
    await expect(timeline).toHaveValue(String(middle))
    await timeline.fill('0')
    await expect(page.locator('.picture')).not.toContainText('keep', patient)
  },
)
