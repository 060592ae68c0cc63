/** Ana goes on as herself on another device, by a link of her own. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'

test('Ana comes back on a phone by her own link, and the link is taken back @long', async ({
  instructor,
  ana,
  browser,
}) => {
  const code = await instructor.hasSession('The event bus that would not let go')
  await ana.isLetInto(code)
  await ana.asksForOwnLink(code)
  const link = await ana.page.locator('.return-link').textContent()
  await expectAccessible(ana, 'dialog[open]')
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } })
  const phone = await context.newPage()
  await phone.goto(link ?? '')
  await phone.getByRole('button', { name: 'Come back as Ana' }).click()
  await phone.waitForURL(`/s/${code}`)
  await expect(phone.getByText('Ana (you)').first()).toBeAttached()
  await ana.page.getByRole('button', { name: 'Take the link back' }).click()
  await expect(ana.page.locator('.return-link')).toHaveCount(0)
  await phone.goto('/')
  await phone.goto(link ?? '')
  await expect(phone.getByText('This link opens nothing any more.')).toBeVisible()
  await context.close()
})
