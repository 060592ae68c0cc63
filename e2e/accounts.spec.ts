/** An instructor signs in, invites another, and goes on with a session on another device; what may be asked how often HTTP tests hold. */
import { expect, test } from './actors'
import { KEEPER } from './keeper'

test(
  'an invited instructor makes an account, starts a session, and opens it on another device',
  { tag: '@long' },
  async ({ instructor, ana, ben }) => {
    await ana.page.goto('/')
    await ana.page.getByLabel('User name').fill(KEEPER.username)
    await ana.page.getByLabel('Password').fill('not this one')
    const signIn = ana.page.getByRole('button', { name: 'Sign in', exact: true })
    await signIn.click()
    await expect(ana.page.getByText('The user name or the password is not right.')).toBeVisible()
    await ana.page.getByLabel('Password').fill(KEEPER.password)
    await signIn.click()
    await expect(ana.page.getByLabel('Your name')).toHaveValue('Ms Okafor')
    await ana.page.getByRole('link', { name: 'Account: Ms Okafor' }).click()
    await ana.page.getByRole('button', { name: 'Invite an instructor' }).click()
    const link = await ana.page.locator('.one-time-link code').innerText()

    const { page } = instructor
    await page.goto(link)
    await page.getByLabel('Your name').fill('Mr Lind')
    await page.getByLabel('User name').fill('lind')
    await page.getByLabel('Password').fill('short')
    await page.getByRole('button', { name: 'Make the account' }).click()
    await expect(page.getByText('This password is too short')).toBeVisible()
    await page.getByLabel('Password').fill('long enough for all')
    await page.getByRole('button', { name: 'Make the account' }).click()
    await page.getByRole('radio', { name: 'An empty room' }).check()
    await page.getByRole('button', { name: 'Start the session' }).click()
    await expect(instructor.editor).toBeVisible()
    const code = page.url().slice(-6)

    await ben.page.goto('/account')
    await ben.page.getByLabel('User name').fill('Lind')
    await ben.page.getByLabel('Password').fill('long enough for all')
    await ben.page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await ben.page.getByRole('link', { name: `Open “An empty room”, ${code.slice(0, 3)} ${code.slice(3)}` }).click()
    await expect(ben.editor).toBeVisible()
    await expect(ben.page.getByRole('region', { name: 'People' })).toContainText('Mr Lind')
    await ben.page.goto('/')
    await ben.page.getByRole('button', { name: 'Delete “An empty room”' }).click()
    await ben.page.getByRole('button', { name: 'Delete it' }).click()
    await expect(ben.page.getByRole('heading', { name: 'My sessions' })).toBeHidden()
    await page.goto(link)
    await expect(page.getByRole('heading', { name: 'This link opens nothing' })).toBeVisible()
  },
)
