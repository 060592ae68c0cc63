/** From what lingers to what to write: fixes that the server has proven, made by those who may write the module. */
import { expect, test } from './actors'

test(
  'a proven fix is found, made as one’s own edit, undone, and offered no more when the text has changed',
  { tag: '@long' },
  async ({ ana, ben }) => {
    const code = await ana.hasSession('An empty room')
    await ben.isLetInto(code)
    await ben.makesModule('store.py')
    await ben.writes('class Part:\n    pass\n\n\nkept = []\n\n\ndef fill():\n    kept.append(Part())')
    await ben.isStored()
    await ana.writes('import store\n\nstore.fill()\nprint(len(store.kept))')
    await ana.isStored()
    await ana.runs()
    await expect(ben.verdict).toContainText('1 object outlives the program')

    await ben.page.getByRole('button', { name: 'Find a fix' }).click()
    const fixes = ben.page.getByRole('region', { name: 'Fixes' })
    const first = fixes
      .getByRole('listitem')
      .filter({ hasText: 'Put del store.kept[0] at the end of main.py.' })
      .first()
    // Each fix is proven by a run of its own.
    await expect(first).toContainText('Then nothing of yours lingers, and the program prints the same.', {
      timeout: 60_000,
    })
    await first.getByText('How the source changes').click()
    await expect(first.getByLabel('main.py line 3 on')).toContainText('Comes: del store.kept[0]')
    await first.getByRole('button', { name: 'Make this change' }).click()
    await expect(first).toContainText('Made.')
    await expect.poll(() => ana.text()).toContain('del store.kept[0]')
    await ben.isStored()

    const clear = fixes.getByRole('listitem').filter({ hasText: 'Put store.kept.clear()' }).first()
    await clear.getByRole('button', { name: 'Make this change' }).click()
    await expect(clear).toContainText('main.py has changed since this run. Run again, and ask again.')

    await ana.runs()
    await expect(ben.verdict).toContainText('Nothing of yours outlives the program')
    await ben.opens('main.py')
    await ben.editor.click()
    await ben.page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => ana.text()).not.toContain('del store.kept[0]')
    await expect.poll(() => ana.text()).toContain('print(len(store.kept))')
  },
)
