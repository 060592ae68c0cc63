import { expect, test } from './actors'

test('the first page says what Heaproom is', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle(/Heaproom/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('both ways in are there without scrolling, before and after an instructor has signed in', async ({
  instructor,
}) => {
  const { page } = instructor
  const isThere = async (...names: readonly string[]) => {
    await page.goto('/')
    for (const name of names) {
      await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 })
    }
  }
  await isThere('Join', 'Sign in')
  await instructor.isSignedIn()
  await isThere('Join', 'Start the session')
})

test('no script runs in a page but ours, and no other page may frame it', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const answer = await page.goto('/')
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}';/)
  expect(policy).toContain("frame-ancestors 'none'")
  await expect(page.getByRole('button', { name: 'Join', exact: true })).toBeVisible()
  expect(complaints).toEqual([])
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.body.append(script)
  })
  await expect(page).toHaveTitle(/Heaproom/)
  expect(complaints.join()).toContain('Content Security Policy')
})
