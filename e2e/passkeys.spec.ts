/** A passkey on a device that Chromium plays; which messages of a device sign somebody in is held by tests over HTTP. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'
import { KEEPER } from './keeper'

test(
  'an instructor adds the passkey of a device, signs in with it and without a password, and takes it away',
  { tag: '@long' },
  async ({ instructor: { page }, instructor }) => {
    const devices = await page.context().newCDPSession(page)
    await devices.send('WebAuthn.enable')
    const options = {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
    } as const
    const more = { isUserVerified: true, automaticPresenceSimulation: true }
    await devices.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, ...more } })

    // Browsers have passkeys for names, not for numbers.
    const server = `http://localhost:${process.env['HEAPROOM_E2E_PORT']}`
    const username = await instructor.hasOwnAccount()
    await page.goto(`${server}/account`)
    await page.getByLabel('User name').fill(username)
    await page.getByLabel('Password').fill(KEEPER.password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByRole('link', { name: 'Account: Ms Okafor' }).click()
    const passkeys = page.getByRole('region', { name: 'Passkeys' })
    await passkeys.getByLabel('Present password').fill(KEEPER.password)
    await passkeys.getByRole('button', { name: 'Add a passkey' }).click()
    await expect(passkeys.getByText('Not used yet')).toBeVisible()
    await expectAccessible(instructor, 'main')
    await page.getByRole('button', { name: 'Sign out' }).click()

    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await expect(page.getByRole('link', { name: 'Account: Ms Okafor' })).toBeVisible()
    await page.getByRole('link', { name: 'Account: Ms Okafor' }).click()
    await expect(passkeys.getByText('Last used')).toBeVisible()
    await passkeys.getByRole('button', { name: 'Take away' }).click()
    await expect(passkeys.getByText('Last used')).toHaveCount(0)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await expect(page.getByText('This passkey opens no account here')).toBeVisible()
  },
)
