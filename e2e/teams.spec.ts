/** Teams: made from a list, walked through, and somebody moved while she writes. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'

test(
  'an instructor makes two teams, walks through both, and moves Ana while everybody watches',
  { tag: '@long' },
  async ({ instructor, ana, ben }) => {
    const code = await instructor.hasSession('The event bus that would not let go')
    await ana.isLetInto(code)
    await ben.isLetInto(code)
    const { page } = instructor
    await page.getByRole('button', { name: 'Class', exact: true }).click()
    await page.getByRole('button', { name: 'Make teams' }).click()
    await page.getByLabel(/^A line for each person/).fill('Ana, Red\nBen')
    await expect(page.getByText('Line 2: The team is missing')).toBeVisible()
    await page.getByLabel(/^A line for each person/).fill('Ana, Red\nBen, Blue')
    await page.getByRole('button', { name: 'Make these teams' }).click()
    await expect(ana.page.locator('.topbar__team')).toHaveText('Red')
    await expect(ben.page.locator('.topbar__team')).toHaveText('Blue')
    await expectAccessible(instructor, 'dialog[open]')
    await page.getByRole('button', { name: 'Close', exact: true }).click()

    await ana.makesModule('ana.py')
    await ana.writes('by_ana = 1')
    await page.getByRole('link', { name: /^Red ?: 1 person/ }).click()
    await instructor.opens('ana.py')
    expect(await instructor.text()).toBe('by_ana = 1')
    await expectAccessible(instructor, '.room__news')

    await page.getByRole('button', { name: 'Class', exact: true }).click()
    await page.getByRole('button', { name: 'Arrange teams' }).click()
    await page.getByLabel('What is open in Blue').selectOption('One holder fewer')
    await expect(ben.page.getByRole('region', { name: 'One holder fewer' }).first()).toBeVisible()
    await page.getByRole('button', { name: 'Ben', exact: true }).click()
    await page.getByLabel('An exercise for Ben alone').selectOption('A bus that lets go')
    await page.getByRole('button', { name: 'Give Ben this alone' }).press('Enter')
    await expect(ben.page.getByRole('region', { name: 'A bus that lets go' }).first()).toBeVisible()
    await page.getByRole('button', { name: 'Ana', exact: true }).click()
    await page.getByRole('button', { name: 'Move Ana here' }).last().click()
    await expect(ana.page.locator('.topbar__team')).toHaveText('Blue')
    await expect(ana.page.getByText('You are in Blue now. What you wrote stays in “Red”')).toBeVisible()
    await expect(ben.page.getByRole('list', { name: 'Here now' })).toContainText('A')
    await expect(ana.page.getByRole('list', { name: 'Here now' })).toContainText('Ana (you)')
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('link', { name: /^Blue ?: 2 people/ }).click()
    await ana.opens('report.py')
    await instructor.opens('report.py')
    await ana.writes('print("here now")')
    await expect.poll(() => instructor.text()).toBe('print("here now")')
  },
)
