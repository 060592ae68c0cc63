import { expect, test } from '@playwright/test'

test('the first page says what Heaproom is', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle(/Heaproom/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
