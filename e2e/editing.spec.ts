/** Editing together: text that arrives, carets with names, undo of one's own, mistakes underlined, names that are taken. */
import { expectAccessible } from './accessible'
import { expect, type Person, test } from './actors'

test('two people write in one module, and undo takes back only one’s own', async ({ ana, ben }) => {
  const code = await ana.hasSession('An empty room')
  await ben.isLetInto(code)
  // At once: what is typed with pauses is taken back in parts.
  await ana.writes('first = 1')
  await expect.poll(() => ben.text()).toBe('first = 1')
  await ben.editor.click()
  await ben.page.keyboard.press('ControlOrMeta+End')
  await ben.page.keyboard.press('Enter')
  await ben.page.keyboard.type('second = 2')
  await expect.poll(() => ana.text()).toBe('first = 1\nsecond = 2')
  await expect(ana.page.locator('.caret__name')).toHaveText('Ben')
  await ana.editor.click()
  await ana.page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => ben.text()).toBe('\nsecond = 2')
})

test('a mistake is underlined in CPython’s words', async ({ ana }) => {
  await ana.hasSession('An empty room')
  await ana.types('def f()\n    pass')
  await ana.page.locator('.cm-lintRange-error').hover()
  await expect(ana.page.locator('.cm-tooltip-lint')).toContainText("expected ':'")
})

test('who closes the page and comes back is the same person, and nothing is lost', async ({ ana, ben }) => {
  const code = await ana.hasSession('An empty room')
  await ben.isLetInto(code)
  await ben.types('kept = True')
  await ben.isStored()
  await ben.page.reload()
  await expect.poll(() => ben.text()).toBe('kept = True')
  await ana.page.getByRole('button', { name: /people|[A-Z0-9]{3} [A-Z0-9]{3}/ }).click()
  await expect(ana.page.getByRole('dialog').getByRole('listitem')).toHaveCount(2)
})

test('a code that opens nothing says what to do', async ({ ana }) => {
  await ana.page.goto('/')
  await ana.page.getByLabel('Session code').fill('abc')
  await ana.page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(ana.page.getByText('A code has six letters and digits')).toBeVisible()
  await ana.page.getByLabel('Session code').fill('222 222')
  await ana.page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(ana.page.getByRole('alert').first()).toContainText('There is no session with this code')
  await expect(ana.page.getByRole('link', { name: 'Type another code' })).toBeVisible()
})

test('a module’s name has to be free and a file name', async ({ ana }) => {
  await ana.hasSession('An empty room')
  await ana.page.getByRole('button', { name: 'New module' }).click()
  await ana.page.getByLabel('File name').fill('main.py')
  await ana.page.getByRole('button', { name: 'Make the module' }).click()
  await expect(ana.page.getByText('There is already a module with this name')).toBeVisible()
})

test(
  'names of the room’s other modules are offered; a name is found and replaced in one’s own text',
  { tag: '@long' },
  async ({ ana }) => {
    const { page } = ana
    await ana.hasSession('The event bus that would not let go')
    await ana.editor.click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.insertText('events.sub')
    await page.keyboard.press('Control+Space')
    const offered = page.getByRole('listbox', { name: 'Completions' })
    await offered.getByRole('option', { name: /^subscribe\s*events\.py$/ }).click()
    await expect.poll(() => ana.text()).toContain('events.subscribe')
    await page.keyboard.insertText('(events.subscribe)')

    await page.keyboard.press('ControlOrMeta+f')
    await page.getByRole('textbox', { name: 'Find' }).fill('events.subscribe')
    await page.getByRole('textbox', { name: 'Replace' }).fill('events.listen')
    await page.getByRole('button', { name: 'replace all' }).click()
    await expect.poll(() => ana.text()).toContain('events.listen(events.listen)')
    await page.keyboard.press('Escape')
    await ana.editor.focus()
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => ana.text()).not.toContain('events.listen')
  },
)

test(
  'who wrote what is shown by character on demand, to both who write in one line',
  { tag: '@long' },
  async ({ ana, ben }) => {
    const code = await ana.hasSession('An empty room')
    await ben.isLetInto(code)
    await ana.writes('total = 1')
    await expect.poll(() => ben.text()).toBe('total = 1')
    await ben.editor.click()
    await ben.page.keyboard.press('ControlOrMeta+End')
    await ben.page.keyboard.type('00')
    await expect.poll(() => ana.text()).toBe('total = 100')
    for (const person of [ana, ben]) {
      await expect(person.page.locator('.author-mark')).toHaveCount(0)
      await person.page.getByRole('button', { name: 'Authors' }).click()
      await expect.poll(() => stretchesOf(person)).toEqual(['Ana: total = 1', 'Ben: 00'])
      await expect(person.page.getByRole('status').filter({ hasText: 'written by' })).toHaveText(/Ana.*Ben/)
    }
    // In the middle of what Ana wrote.
    await ben.editor.click()
    await ben.page.keyboard.press('ControlOrMeta+Home')
    for (let right = 0; right < 3; right++) await ben.page.keyboard.press('ArrowRight')
    await ben.page.keyboard.type('sub')
    await ana.editor.click()
    await ana.page.keyboard.press('ControlOrMeta+End')
    await ana.page.keyboard.type('.5')
    for (const person of [ana, ben]) {
      await expect
        .poll(() => stretchesOf(person))
        .toEqual(['Ana: tot', 'Ben: sub', 'Ana: al = 1', 'Ben: 00', 'Ana: .5'])
    }
    await expectAccessible(ana, '.pane--module')
    await ana.page.getByRole('button', { name: 'Authors' }).click()
    await expect(ana.page.locator('.author-mark')).toHaveCount(0)
    await expect(ben.page.locator('.author-mark')).not.toHaveCount(0)
  },
)

/** The marked stretches of the open module, each with its author's name; the colours of Python's words part none. */
async function stretchesOf({ page }: Person): Promise<string[]> {
  const parts = await page
    .locator('.author-mark')
    .evaluateAll((marks: HTMLElement[]) => marks.map(({ title, textContent }) => ({ title, text: textContent ?? '' })))
  const stretches: { title: string; text: string }[] = []
  for (const { title, text } of parts) {
    const last = stretches.at(-1)
    if (last?.title === title) last.text += text
    else stretches.push({ title, text })
  }
  return stretches.map(({ title, text }) => `${title}: ${text}`)
}
