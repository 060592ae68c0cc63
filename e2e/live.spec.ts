/** A live process: two people type into one heap, see one picture change, and read at its end who kept what. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'

test(
  'an object passes from Ana’s console to Ben’s; he keeps it, and the verdict at the exit says so',
  { tag: '@long' },
  async ({ ana, ben }) => {
    const code = await ana.hasSession('An empty room')
    await ben.isLetInto(code)
    await ana.page.getByRole('button', { name: 'Open a live process' }).click()
    await expect(ben.prompt).toBeVisible()

    await ana.enters('class Order: pass\n')
    await ana.enters('tea = Order()')
    await expect(ben.object('Order')).toHaveCount(1)
    await ben.enters('mine = [tea]')
    await ana.enters('del tea')
    await expect(ana.transcript).toContainText('mine = [tea]')
    await expect(ana.page.locator('.picture')).toContainText('mine list, 1 item')
    await ana.enters('tea')
    await expect(ben.transcript).toContainText("NameError: name 'tea' is not defined")
    await ben.prompt.press('ArrowUp')
    await expect(ben.prompt).toHaveValue('mine = [tea]')
    await ben.prompt.press('ArrowDown')
    await expectAccessible(ben, '.pane--console')

    await expect(ben.page.getByRole('button', { name: 'Let it exit' })).toHaveAttribute('aria-disabled', 'true')
    await ana.page.getByRole('button', { name: 'Let it exit' }).click()
    for (const person of [ana, ben]) await expect(person.verdict).toContainText('1 object outlives the program')
    await expect(ana.verdict.getByRole('button', { name: 'Ben:1 line 1' }).first()).toBeVisible()
  },
)

test(
  'an entry that does not end is interrupted by who typed it or by the instructor, and by nobody else; the process goes on',
  { tag: '@long' },
  async ({ instructor, ana, ben }) => {
    const code = await instructor.hasSession('An empty room')
    await ana.isLetInto(code)
    await ben.isLetInto(code)
    await ana.page.getByRole('button', { name: 'Open a live process' }).click()
    const interrupt = (person: typeof ana) => person.page.getByRole('button', { name: 'Interrupt', exact: true })
    await ana.enters('kept = [1]')
    // The server itself interrupts what runs for five seconds: where a busy machine was too slow for a press, another entry is tried.
    await expect(async () => {
      await ana.enters('while True: pass\n')
      await expect(interrupt(ana)).toBeVisible({ timeout: 4_000 })
      expect(await interrupt(ben).count()).toBe(0)
      await interrupt(instructor).press('Enter', { timeout: 4_000 })
      await expect(ben.transcript).toContainText('Interrupted by Ms Okafor.')
    }).toPass()
    await expect(ben.transcript).toContainText('KeyboardInterrupt')
    await ben.enters('kept')
    await expect(ana.transcript).toContainText('[1]')
  },
)
