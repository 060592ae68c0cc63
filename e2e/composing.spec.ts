/** Somebody composes with an input method, as Japanese and Korean are typed, while others write around them (docs/failures.md, F24). */
import { expect, test } from './actors'

test(
  'what Ana composes is whole and where she put it, whatever Ben types meanwhile',
  { tag: '@long' },
  async ({ ana, ben }) => {
    const code = await ana.hasSession('An empty room')
    await ben.isLetInto(code)
    await ana.writes('# one\n# name: \n# three')
    await expect.poll(() => ben.text()).toBe('# one\n# name:\n# three')
    const keys = await ana.page.context().newCDPSession(ana.page)
    const composes = (text: string) =>
      keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    const inserts = async (line: string, text: string) => {
      await ben.page.locator('.cm-line').filter({ hasText: line }).click()
      await ben.page.keyboard.press('Home')
      await ben.page.keyboard.insertText(text)
    }
    await ana.page.locator('.cm-line').filter({ hasText: '# name:' }).click()
    await ana.page.keyboard.press('End')

    await composes('k')
    await composes('か')
    // Above, below, and in the very line.
    await inserts('# one', 'before = 1\n')
    await inserts('# three', 'after = 3\n')
    await inserts('# name:', 'x = 2 ')
    await expect.poll(() => ana.text()).toContain('x = 2 # name:')
    await composes('かん')
    await composes('漢字')
    await inserts('x = 2', 'y = x = 2; ')
    await expect.poll(() => ana.text()).toContain('y = x = 2; x = 2 # name:')
    await keys.send('Input.insertText', { text: '漢字' })
    await ana.page.keyboard.type(' ok')

    const whole = 'before = 1\n# one\ny = x = 2; x = 2 # name: 漢字 ok\nafter = 3\n# three'
    for (const person of [ana, ben]) await expect.poll(() => person.text()).toBe(whole)
    await ana.isStored()
  },
)
