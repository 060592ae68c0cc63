/** Signing in elsewhere, at a provider that the tests' server knows; who is let in by it is held by tests over HTTP. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'
import { KEEPER } from './keeper'
import { OidcProvider } from './testing/OidcProvider'

test(
  'an instructor joins the account to one elsewhere and signs in there on another device; a stranger is told what to do',
  { tag: '@long' },
  async ({ instructor, ana, ben }) => {
    const provider = await OidcProvider.start(Number(process.env['HEAPROOM_E2E_PROVIDER_PORT']))
    await instructor.hasOwnAccount()
    const { page } = instructor
    await page.goto('/account')
    const join = page.getByRole('region', { name: 'Sign in with Riverside' })
    await expectAccessible(instructor, 'main')
    await join.getByLabel('Present password').fill('not this one')
    await join.getByRole('button', { name: 'Join the two' }).click()
    await expect(join.getByText('The user name or the password is not right.')).toBeVisible()
    await join.getByLabel('Present password').fill(KEEPER.password)
    await join.getByRole('button', { name: 'Join the two' }).click()
    await expect(join.getByText('Your account is joined to one at Riverside')).toBeVisible()

    await ana.page.goto('/')
    await ana.page.getByRole('button', { name: 'Sign in with Riverside' }).click()
    await expect(ana.page.getByRole('link', { name: 'Account: Ms Okafor' })).toBeVisible()

    provider.person = 'somebody else'
    await ben.page.goto('/account')
    await ben.page.getByRole('button', { name: 'Sign in with Riverside' }).click()
    await expect(ben.page.getByText('joined to none here')).toBeVisible()
    await expect(ben.page).toHaveURL(/\/account$/)

    await join.getByRole('button', { name: 'Part them' }).click()
    await expect(join.getByLabel('Present password')).toBeVisible()
    await provider.stop()
  },
)
