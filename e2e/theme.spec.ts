/** A page is the same to the server and to the browser, in the dark theme too; and the theme stays where it once is not. */
import type { Page } from '@playwright/test'
import { expect, test } from './actors'

/** What React says where the browser makes something else of a page than the server did. */
const HYDRATION = /hydrat|react error #4(18|19|2\d)/i

const PAGES = [
  '/',
  '/account',
  '/account/new#nothing',
  '/lessons/shared#nothing',
  '/lessons/nothing',
  '/gallery',
  '/privacy',
  '/return#nothing',
  '/s/AAAAAA',
  '/nowhere',
]

test('every page in the dark theme is what the server sent', async ({ instructor: { page }, ana }) => {
  const found = messagesOf(page)
  await prefersDark(page)
  for (const path of PAGES) {
    await page.goto(path)
    // The choice is read when the browser has made the page its own.
    await expect(page.getByRole('combobox', { name: 'Colours' })).toHaveValue('dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  }
  const inRoom = messagesOf(ana.page)
  await prefersDark(ana.page)
  await ana.hasSession('The event bus that would not let go')
  await ana.runs()
  await expect(ana.verdict).toContainText('2 objects outlive the program')
  await ana.page.reload()
  await expect(ana.verdict).toContainText('2 objects outlive the program')
  await expect(ana.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect([...found, ...inRoom].filter((text) => HYDRATION.test(text))).toEqual([])
})

test('where the browser draws the page anew the reader’s theme and stillness stay', async ({ ana: { page } }) => {
  const found = messagesOf(page)
  await prefersDark(page)
  await page.addInitScript(() => localStorage.setItem('heaproom.motion', 'off'))
  await page.route('/privacy', async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    await route.fulfill({ response, body: body.replace('<h1', '<hr/><h1') })
  })
  await page.goto('/privacy')
  await expect.poll(() => found.some((text) => HYDRATION.test(text))).toBe(true)
  await expect(page.locator('hr')).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off')
})

async function prefersDark(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('heaproom.theme', 'dark'))
}

/** All that the page's scripts complain of, from now on. */
function messagesOf(page: Page): string[] {
  const found: string[] = []
  page.on('console', (message) => found.push(message.text()))
  page.on('pageerror', (error) => found.push(error.message))
  return found
}
