/** Chat: a message that points at a line, and one that points at a step; muted and cleared by the instructor. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'

test(
  'Ana points Ben at a line and a step, the instructor mutes and clears',
  { tag: '@long' },
  async ({ instructor, ana, ben }) => {
    const code = await instructor.hasSession('The event bus that would not let go')
    await ana.isLetInto(code)
    await ben.isLetInto(code)
    const chat = ({ page }: typeof ana) => page.getByRole('region', { name: 'Chat' })
    await ana.runs()
    await expect(ben.verdict).toContainText('2 objects outlive the program')
    await ana.opens('events.py')
    await ana.editor.getByText('_subscribers').first().click()
    await ana.page.locator('#heap').press('m')
    await chat(ana).getByRole('button', { name: '+ line' }).click()
    await chat(ana).getByRole('button', { name: '+ step' }).click()
    await chat(ana).getByLabel('Your message').press('Enter')

    await ben.page.getByRole('button', { name: 'Chat 1 new' }).click()
    await expect(ben.page.getByRole('button', { name: 'Chat', exact: true })).toHaveAttribute('aria-expanded', 'true')
    await ben.timeline.press('Home')
    await chat(ben)
      .getByRole('button', { name: /^events\.py:\d+$/ })
      .click()
    await expect(ben.tab('events.py')).toHaveAttribute('aria-selected', 'true')
    await expect(ben.editor).toBeFocused()
    await chat(ben)
      .getByRole('button', { name: /^step \d+$/ })
      .click()
    await expect(ben.timeline).not.toHaveValue('0')
    await expectAccessible(ben, '.chat')

    await instructor.page.getByRole('button', { name: 'Chat 1 new' }).click()
    await chat(instructor).getByRole('button', { name: 'Mute' }).click()
    await expect(chat(ben)).toContainText('The instructor has muted the chat')
    await expectAccessible(instructor, '.chat')
    await chat(instructor).getByRole('button', { name: 'Clear' }).click()
    await chat(instructor).getByRole('button', { name: 'Clear for everybody' }).click()
    await expect(chat(ana)).toContainText('Nobody has written yet')
    await chat(ana).getByRole('button', { name: 'Close the chat' }).press('Escape')
    await expect(chat(ana)).toHaveCount(0)
  },
)
