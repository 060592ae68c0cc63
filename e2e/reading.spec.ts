/** A run is read at any step: why a chosen object is alive there, what a reference keeps, where things end; and the view is shared. */
import { readFileSync } from 'node:fs'
import { expect, test } from './actors'

test('any object is asked why it lives at any step, the view is one address, and the picture a file', async ({
  instructor,
  ana,
}) => {
  const code = await instructor.startsSession('The event bus that would not let go')
  await instructor.runs()
  await expect(instructor.verdict).toContainText('2 objects outlive the program')
  const { page } = instructor
  await expect(page.getByRole('img', { name: /Bytes held through the run: .*Ben up to/ })).toBeVisible()

  await instructor.object(/^Model 1/).press('Enter')
  await page.getByRole('button', { name: 'Previous change of the chosen object' }).click()
  const chosen = page.getByRole('region', { name: 'Model 1' })
  await expect(chosen).toContainText(/At step \d+: /)
  await expect(chosen).toContainText('made by Ana on main.py line 8')
  await chosen.getByRole('button', { name: /Made in step/ }).click()
  await expect(page.locator('.timeline__head')).toContainText('main.py line 8')
  await page.getByRole('button', { name: 'Next freed object' }).click()
  await expect(chosen).toContainText('It is freed by this step.')
  await page.getByRole('button', { name: 'Next freed object' }).click()
  await expect(page.getByText('No object of the program is freed after this step.')).toBeVisible()

  await page.getByRole('button', { name: 'End of the program' }).click()
  await page.locator('.edge--strong').last().dispatchEvent('click')
  await expect(instructor.verdict).toContainText('If this reference were gone:')
  await expect(instructor.verdict).toContainText('At this step nothing would go.')

  await page.getByRole('button', { name: 'Sizes' }).click()
  await expect(page.getByRole('region', { name: 'Ben' })).toContainText('Model: 2 objects')
  await page.getByRole('button', { name: 'Exit', exact: true }).click()
  const stages = page.getByRole('list', { name: 'Stages of the exit' })
  await expect(stages.getByRole('listitem').filter({ hasText: 'Last collection' })).toContainText(
    'Model 1made by Ana on main.py line 8',
  )
  await expect(stages).toContainText('Everything of the program’s had been freed.')
  await page.getByRole('button', { name: 'Picture', exact: true }).click()

  await page.getByRole('button', { name: 'Share' }).click()
  const address = await page.getByLabel('Address of this view').inputValue()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as SVG' }).click(),
  ])
  const drawing = readFileSync(await file.path(), 'utf8')
  expect(drawing).toContain('Model')
  expect(drawing).toContain('font-face')
  const [image] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PNG' }).click(),
  ])
  expect(
    readFileSync(await image.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')

  await ana.joinsWithCode(code)
  await expect(ana.verdict).toContainText('2 objects outlive the program')
  await ana.page.goto(address)
  await expect(ana.verdict).toContainText('If this reference were gone:')
})
