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
