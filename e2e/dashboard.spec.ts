/** The class on one screen: what the last run left and whose it is, who is stuck, whose hand is up; and one press to be there. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'

test(
  'the instructor sees the verdict of a team and a raised hand from afar, and is there with one press',
  { tag: '@long' },
  async ({ instructor, ana, ben }) => {
    const code = await instructor.hasSession('An empty room')
    await ana.isLetInto(code)
    await ben.isLetInto(code)
    const { page } = instructor
    await page.getByRole('button', { name: 'Class', exact: true }).click()
    await page.getByRole('button', { name: 'Make teams' }).click()
    await page.getByLabel(/^A line for each person/).fill('Ana, Red\nBen, Blue')
    await page.getByRole('button', { name: 'Make these teams' }).click()
    await page.getByRole('button', { name: 'Arrange teams' }).click()
    const red = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Red', exact: true }) })
    await expect(ana.page.locator('.topbar__team')).toHaveText('Red')
    await ana.writes('class Shop:\n    pass\nshops = [Shop(), Shop()]')
    await ana.runs()
    await expect(red).toContainText('2 objects linger')
    await expect(red.getByRole('list', { name: 'Who holds how many of them' })).toContainText('Ana')
    await expect(red.getByRole('link', { name: /^Ana/ })).toContainText('3 lines')
    await ben.page.getByRole('button', { name: 'Raise hand' }).click()
    await expect(page.getByRole('link', { name: /^Ben.*hand up just now/ })).toBeVisible()
    await page.getByLabel('Who needs you first').check()
    await expect(page.locator('.card-room').first()).toContainText('Blue')
    await expectAccessible(instructor, 'dialog[open]')

    await red.getByRole('link', { name: /^Ana/ }).click()
    await expect(page.locator('.topbar__team')).toHaveText('Red')
    await expect(page.getByText(/You are following .*Ana/)).toBeVisible()
    await expect.poll(() => instructor.text()).toContain('shops = [Shop(), Shop()]')
  },
)

test(
  'forty teams with two people each are seen at once on a projector',
  { tag: '@long' },
  async ({ instructor, baseURL }) => {
    const { page } = instructor
    const code = await instructor.hasSession('An empty room')
    const teams = Array.from({ length: 40 }, (_, at) => `Team ${at + 1}`)
    const people = teams.flatMap((team) => [`Kim of ${team}`, `Lou of ${team}`])
    for (const name of people) {
      const headers = { 'content-type': 'application/json' }
      const joined = await fetch(`${baseURL}/api/sessions/${code}/join`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ name }),
      })
      expect(joined.status).toBe(200)
    }
    await page.setViewportSize({ width: 1920, height: 1080 })
    await page.getByRole('button', { name: 'Class', exact: true }).click()
    await page.getByRole('button', { name: 'Make teams' }).click()
    const list = people.map((name) => `${name}, ${name.slice('Kim of '.length)}`)
    await page.getByLabel(/^A line for each person/).fill(list.join('\n'))
    await page.getByRole('button', { name: 'Make these teams' }).click()
    await expect(page.getByText('The rooms are being changed …')).toBeVisible()
    await expect(page.getByText('The rooms are being changed …')).toHaveCount(0, { timeout: 60_000 })
    await page.getByRole('button', { name: 'Arrange teams' }).click()
    await expect(page.locator('.card-room')).toHaveCount(41)
    for (const team of teams)
      await expect(page.getByRole('link', { name: `Kim of ${team}`, exact: false }).first()).toBeInViewport({
        ratio: 1,
      })
    await expect(page.getByRole('link', { name: 'Lou of Team 40' })).toBeInViewport({ ratio: 1 })
    await expectAccessible(instructor, 'dialog[open]')
  },
)
