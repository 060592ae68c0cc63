/** A lesson in German, from the first page to the verdict; and the way back to English. */
import { expectClean } from './accessible'
import { expect, Person, test } from './actors'
import { englishOn } from './germanPage'

test('a class that reads German reads nothing else of ours', { tag: '@long' }, async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const teacher = new Person('Frau Weber', page)
  const expectGerman = async (within = 'body') => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    expect(await englishOn(page)).toEqual([])
    await expectClean(page, 'Hell', undefined, within)
  }

  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wer hält dieses Objekt am Leben?')
  await expect(page.getByRole('button', { name: 'Anmelden', exact: true })).toBeVisible()
  await expectGerman()
  await page.getByLabel('Code der Sitzung').fill('12')
  await page.getByRole('button', { name: 'Teilnehmen' }).click()
  await expect(page.getByText('Ein Code hat sechs Buchstaben und Ziffern')).toBeVisible()
  await page.getByRole('link', { name: 'Was gespeichert wird und wer es sieht' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Was gespeichert wird und wer es sieht')
  await expectGerman()

  await teacher.isSignedIn()
  await page.goto('/')
  await page.getByRole('radio', { name: 'The event bus that would not let go' }).check()
  await page.getByLabel('Dein Name').fill(teacher.name)
  await page.getByRole('button', { name: 'Sitzung beginnen' }).click()
  await expect(teacher.editor).toHaveAttribute('aria-label', 'Text von main.py')
  await expectGerman()

  await page.getByRole('button', { name: 'Ausführen', exact: true }).click()
  const verdict = page.getByRole('region', { name: 'Befund', exact: true }).first()
  await expect(verdict).toContainText(/Objekte? überleb/)
  await expect(verdict).toContainText('müssen')
  await expectGerman()
  for (const view of ['Tabelle', 'Frames', 'Größen', 'Ende', 'Bild']) {
    await page.getByRole('button', { name: view, exact: true }).first().click()
    await page.getByRole('button', { name: 'Einen Schritt zurück' }).click()
    expect(await englishOn(page)).toEqual([])
  }
  await page.getByRole('button', { name: 'Tasten' }).click()
  await expect(page.getByText('Das Programm ausführen (auf dem Mac: Cmd)')).toBeVisible()
  await expectGerman('dialog[open]')
  await page.keyboard.press('Escape')

  await page
    .locator('.topbar')
    .getByRole('button', { name: /^[A-Z0-9]{3} [A-Z0-9]{3}$/ })
    .click()
  await page.getByLabel('Sprache').selectOption('English')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('button', { name: 'Run', exact: true, includeHidden: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('region', { name: 'Verdict', exact: true }).first()).toContainText(/objects? outlive/)
  // The same look that found nothing finds English where it is.
  expect((await englishOn(page)).length).toBeGreaterThan(30)
  await context.close()
})
