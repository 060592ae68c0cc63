/** What is kept and for how long is told, somebody takes herself out while everybody watches, and the session ends. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'

test(
  'Ana takes herself out, and the instructor takes all of it away and deletes the session',
  { tag: '@long' },
  async ({ instructor, ana, ben }) => {
    const code = await instructor.hasSession('The event bus that would not let go')
    await ana.isLetInto(code)
    await ben.isLetInto(code)
    await ana.makesModule('ana.py')
    await ana.writes('by_ana = 1')
    await ben.opens('ana.py')
    await expect.poll(() => ben.text()).toBe('by_ana = 1')

    await ana.page
      .locator('.topbar')
      .getByRole('button', { name: `${code.slice(0, 3)} ${code.slice(3)}` })
      .click()
    await expect(ana.page.getByText(/^This session is kept until/)).toBeVisible()
    await ana.page.getByRole('button', { name: 'Take me out' }).click()
    await expectAccessible(ana, 'dialog[open]')
    await ana.page.getByRole('group', { name: 'Take me out' }).getByRole('button', { name: 'Take me out' }).click()
    await expect(ana.page.getByRole('heading', { name: 'You have left this session' })).toBeVisible()
    await ana.page.getByRole('link', { name: 'What is kept, and who sees it' }).click()
    await expect(ana.page.getByText('180 days after it was last used')).toBeVisible()
    await expectAccessible(ana, 'body')
    await expect(ben.page.getByRole('list', { name: 'Here now' })).not.toContainText('Ana')
    expect(await ben.text()).toBe('by_ana = 1')

    await instructor.page.getByRole('button', { name: 'Class', exact: true }).click()
    await expectAccessible(instructor, 'dialog[open]')
    const downloading = instructor.page.waitForEvent('download')
    await instructor.page.getByRole('link', { name: 'Everything that is kept (zip)' }).click()
    expect((await downloading).suggestedFilename()).toBe(`session-${code}.zip`)
    await instructor.page.getByRole('button', { name: 'Delete it …' }).click()
    await instructor.page.getByRole('button', { name: 'Delete all of it' }).click()
    await instructor.page.waitForURL('/')
    await expect(ben.page.getByText('There is no session with this code.')).toBeVisible()
  },
)
