/** A module's past: who wrote what, what is different now, and the way back, undone again. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'

test('Ben looks up what Ana had before he changed it, and brings it back @long', async ({ instructor, ana, ben }) => {
  const code = await instructor.hasSession('The event bus that would not let go')
  await ana.isLetInto(code)
  await ben.isLetInto(code)
  await ana.makesModule('shared.py')
  await instructor.page.getByRole('tab', { name: 'shared.py' }).click()
  await instructor.page.getByLabel('What others may do with shared.py').selectOption('Everybody writes')
  await ana.writes('by_ana = 1')
  await ana.page.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(ana.page.getByRole('heading', { name: 'Verdict' })).toBeVisible()
  await ben.opens('shared.py')
  await ben.writes('by_ben = 2')
  await expect.poll(() => ana.text()).toBe('by_ben = 2')

  const { page } = ben
  await page.getByRole('button', { name: 'History' }).click()
  const slider = page.getByRole('slider', { name: /^Point \d+ of \d+/ })
  const past = page.getByLabel('The text as it was')
  await expect(past).toContainText('by_ben = 2')
  await slider.focus()
  while (!(await past.textContent())?.includes('by_ana = 1')) await page.keyboard.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', /then run 1$/)
  await page.getByLabel('Show what is different now').check()
  await expect(past).toContainText('There now: by_ben = 2')
  await expectAccessible(ben, 'dialog[open]')
  await page.getByRole('button', { name: 'Restore this text' }).click()
  await expect.poll(() => ana.text()).toBe('by_ana = 1')
  await ben.editor.click()
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => ana.text()).toBe('by_ben = 2')
})
