/** Predicting: what a line does is asked before it is shown; the verdict stays hidden meanwhile. */
import { expect, test } from './actors'

const PROGRAM = 'class Model:\n    pass\n\n\na = Model()\nb = a\ndel b\ndel a'

test('what a line does is asked before it is shown, and counted', { tag: '@long' }, async ({ instructor }) => {
  const { page, verdict } = instructor
  await instructor.hasSession('An empty room')
  await instructor.writes(PROGRAM)
  await instructor.isStored()
  await instructor.runs()
  await expect(verdict).toContainText('Nothing of yours outlives the program')
  await page.getByRole('button', { name: 'Predict' }).click()
  await expect(instructor.timeline).toHaveValue('0')
  await expect(verdict).toContainText('Hidden while you predict')

  const forward = page.getByRole('button', { name: 'One step forward' })
  const counted = page.getByRole('group', { name: /main\.py line 6: How many references to Model 1 are there/ })
  await expect(async () => {
    await forward.click()
    await expect(counted).toBeVisible({ timeout: 200 })
  }).toPass()
  await counted.getByRole('button', { name: '1', exact: true }).click()
  await expect(counted).toContainText('No: 2.')
  await expect(page.getByText('0 of 1 right')).toBeVisible()
  await page.getByRole('button', { name: 'Show the step' }).click()
  await expect(page.locator('.timeline__head')).toContainText('main.py line 6')

  const freed = page.getByRole('group', { name: /main\.py line 8: What does this line free/ })
  await forward.click()
  const dropped = page.getByRole('group', { name: /main\.py line 7/ })
  await dropped.getByRole('button', { name: /^(1|nothing of the program’s)$/ }).click()
  await expect(page.getByText('1 of 2 right')).toBeVisible()
  await page.getByRole('button', { name: 'Show the step' }).click()
  await page.keyboard.press('ArrowRight')
  await freed.getByRole('button', { name: 'Model 1' }).click()
  await expect(freed).toContainText('Right.')
  await page.getByRole('button', { name: 'Predict' }).click()
  await expect(verdict).toContainText('Nothing of yours outlives the program')
})

test(
  'who could free an object alone is asked at the end of the program, and scored',
  { tag: '@long' },
  async ({ instructor }) => {
    const { page, timeline } = instructor
    await instructor.hasSession('The event bus that would not let go')
    await instructor.runs()
    await expect(instructor.verdict).toContainText('2 objects outlive the program')
    const end = Number(await timeline.inputValue())
    await page.getByRole('button', { name: 'Predict' }).click()
    await expect(timeline).toHaveValue('0')
    const question = page.locator('.predict')
    const show = page.getByRole('button', { name: 'Show the step' })
    let asked = 0
    for (let step = 1; step < end; step++) {
      await page.getByRole('heading', { name: 'Heap' }).click()
      await page.keyboard.press('ArrowRight')
      await expect
        .poll(async () => (await timeline.inputValue()) === String(step) || (await question.isVisible()))
        .toBe(true)
      if (await question.isVisible()) {
        asked++
        await question.getByRole('button').first().click()
        await show.click()
      }
      await expect(timeline).toHaveValue(String(step))
    }
    expect(asked).toBeGreaterThan(4)
    await page.keyboard.press('ArrowRight')
    const keeper = page.getByRole('group', { name: /Who could free Model 1 by letting go alone/ })
    await expect(keeper.getByRole('button')).toHaveText(['Ana', 'Cleo', 'Ben', 'nobody alone'], { useInnerText: true })
    const before = Number((await page.getByText(/\d+ of \d+ right/).textContent())?.split(' ')[0])
    await keeper.getByRole('button', { name: 'nobody alone' }).click()
    await expect(keeper).toContainText('Right.')
    await expect(page.getByText(`${before + 1} of ${asked + 1} right`)).toBeVisible()
    await show.click()
    await expect(timeline).toHaveValue(String(end))
  },
)

test('an instructor has everybody predict', { tag: '@long' }, async ({ instructor, ana }) => {
  const code = await instructor.hasSession('The event bus that would not let go')
  await ana.isLetInto(code)
  await instructor.page.getByRole('button', { name: code.replace(/^(...)/, '$1 ') }).click()
  const everybody = instructor.page.getByLabel('Everybody predicts what a line does before they see it')
  await everybody.click()
  await expect(everybody).toBeChecked()
  await instructor.page.keyboard.press('Escape')
  await ana.runs()
  await expect(instructor.verdict).toContainText('2 objects outlive the program')
  await expect(ana.verdict).toContainText('Hidden while you predict')
  await expect(ana.timeline).toHaveValue('0')
  await ana.timeline.press('ArrowRight')
  await ana.page.getByRole('button', { name: 'To the end', exact: true }).click()
  await expect(ana.timeline).toHaveValue('0')
  await expect(ana.page.getByRole('button', { name: 'Predict', exact: true })).toHaveAttribute('aria-disabled', 'true')
})
