/** The door: who is new waits and is let in or turned away, a code that went too far is replaced, and somebody is sent out and taken in again. */
import { expectAccessible } from './accessible'
import { expect, test, type Person } from './actors'

async function asksForIn(person: Person, code: string): Promise<void> {
  await person.page.goto(`/s/${code}`)
  await person.page.getByLabel('Your name').fill(person.name)
  await person.page.getByRole('button', { name: 'Ask to be let in' }).click()
  await expect(person.page.getByText(`You are at the door, ${person.name}.`)).toBeVisible()
}

const spoken = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`

test(
  'the instructor lets Ana in, turns Ben away and lets him in after all, and takes back the code and Ana’s seat',
  { tag: '@long' },
  async ({ instructor, ana, ben, cleo }) => {
    const code = await instructor.hasSession('An empty room')
    const { page } = instructor
    await page
      .locator('.topbar')
      .getByRole('button', { name: spoken(code) })
      .click()
    await page.getByRole('radio', { name: /^Whom I let in/ }).press('Space')
    await page.getByRole('button', { name: 'Close', exact: true }).click()

    await asksForIn(ana, code)
    await asksForIn(ben, code)
    await expectAccessible(ana)
    const queue = page.getByRole('region', { name: '2 people at the door' })
    await expect(queue.getByRole('listitem')).toContainText(['Ana just now', 'Ben just now'])
    await expect(page.getByRole('status').getByText('2 people wait at the door, the last is Ben.')).toBeAttached()
    await expectAccessible(instructor, '.room__news')
    await queue.getByRole('button', { name: 'Let in Ana' }).press('Enter')
    await expect(ana.editor).toBeVisible()
    await page.getByRole('button', { name: 'Turn away Ben' }).press('Enter')
    await expect(ben.page.getByText('The instructor has not let you in as Ben.')).toBeVisible()
    await expect(page.getByRole('region', { name: /at the door/ })).toHaveCount(0)

    await page
      .locator('.topbar')
      .getByRole('button', { name: spoken(code) })
      .click()
    await page.getByRole('button', { name: 'Let in Ben after all' }).click()
    await expect(ben.editor).toBeVisible()
    await page.getByRole('radio', { name: 'Nobody new' }).check()
    await cleo.page.goto(`/s/${code}`)
    await expect(cleo.page.getByText('The instructor has locked the door')).toBeVisible()
    await expectAccessible(cleo)
    await page.getByRole('radio', { name: 'Whoever has the code' }).check()
    await expect(cleo.page.getByRole('button', { name: 'Enter the room' })).toBeVisible()
    await page.getByRole('button', { name: 'New code …' }).click()
    await page.getByRole('button', { name: 'Make a new code' }).click()
    const shown = page.getByRole('dialog').locator('.invitation__code')
    await expect(shown).not.toHaveText(spoken(code))
    const fresh = (await shown.innerText()).replace(' ', '')
    await cleo.page.goto(`/s/${code}`)
    await expect(cleo.page.getByText('This code is not in use any more')).toBeVisible()
    await cleo.joinsByLink(fresh)

    await ana.writes('by_ana = 1')
    await ana.isStored()
    await page.getByRole('button', { name: 'Send out Ana' }).click()
    await expect(ana.page.getByRole('heading', { name: 'You have been sent out' })).toBeVisible()
    await expect(ben.page.getByRole('list', { name: 'Here now' })).not.toContainText('Ana')
    await ana.page.getByRole('button', { name: 'Try again' }).click()
    await expect(ana.page.getByText('All you wrote is kept')).toBeVisible()
    await expectAccessible(instructor, 'dialog[open]')
    await page.getByRole('button', { name: 'Let in Ana again' }).click()
    await ana.page.getByRole('button', { name: 'Try again' }).click()
    await expect(ana.page.getByRole('list', { name: 'Here now' })).toContainText('Ana (you)')
    await expect.poll(() => ana.text()).toBe('by_ana = 1')
    expect(await ben.text()).toBe('by_ana = 1')
  },
)
