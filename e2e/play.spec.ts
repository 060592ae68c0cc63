/** The run played by itself: until a breakpoint, the end of the program, the last step; held at any moment, by button and by key. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'

test(
  'the run plays to the end of the program, and on through the exit; a breakpoint stops it',
  { tag: '@long' },
  async ({ ana }) => {
    const { page, timeline } = ana
    await ana.hasSession('An empty room')
    await ana.writes('class Model:\n    pass\nfor turn in range(3):\n    kept = Model()\nprint("done")')
    await ana.isStored()
    await ana.runs()
    await expect(ana.verdict).toContainText('1 object outlives the program')
    const end = await timeline.inputValue()
    const play = page.getByRole('button', { name: 'Play', exact: true })
    // Who asked for less motion is not hurried.
    const speed = page.getByRole('button', { name: /^Speed/ })
    await expect(speed).toHaveText('1/s')
    for (const next of ['2/s', '5/s', '10/s']) {
      await speed.click()
      await expect(speed).toHaveText(next)
    }

    await page.getByRole('button', { name: 'To the beginning' }).click()
    await play.click()
    await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
    await expect(page.locator('.timeline__words')).toHaveAttribute('aria-live', 'off')
    await expect(timeline).toHaveValue(end)
    await expect(play).toBeVisible()
    await expect(page.locator('.timeline__words')).toHaveAttribute('aria-live', 'polite')
    await play.click()
    await expect(timeline).toHaveValue((await timeline.getAttribute('max')) ?? '')
    await expect(play).toBeVisible()

    await page.locator('.cm-lineNumbers .cm-gutterElement').filter({ hasText: /^4$/ }).click()
    await page.getByRole('heading', { name: 'Heap' }).click()
    const stops: string[] = []
    for (let turn = 0; turn < 3; turn++) {
      // From the last step it begins anew.
      await page.keyboard.press('k')
      await expect(timeline).not.toHaveValue(stops.at(-1) ?? (await timeline.getAttribute('max')) ?? '')
      await expect(play).toBeVisible()
      await expect(page.locator('.timeline__head')).toContainText('main.py line 4')
      stops.push(await timeline.inputValue())
    }
    expect(new Set(stops).size).toBe(3)
    await expectAccessible(ana, '.pane--heap')
  },
)

test('who pauses stays where they are; who predicts goes on by answering', { tag: '@long' }, async ({ ana }) => {
  const { page, timeline } = ana
  await ana.hasSession('An empty room')
  await ana.writes('class Model:\n    pass\nfor turn in range(40):\n    kept = Model()')
  await ana.isStored()
  await ana.runs()
  await expect(ana.verdict).toContainText('1 object outlives the program')
  await timeline.fill('12')
  await page.getByRole('heading', { name: 'Heap' }).click()
  await page.keyboard.press('k')
  await expect(timeline).not.toHaveValue('12')
  await page.keyboard.press('k')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  const stayed = await timeline.inputValue()
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await expect(page.getByRole('row', { name: /^Model/ })).not.toHaveCount(0)
  await expect(timeline).toHaveValue(stayed)
  await page.getByRole('button', { name: 'Predict' }).click()
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('heading', { name: 'Heap' }).click()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Play the run, or pause')
})

test('presses that come faster than frames are all walked, and drawn together', { tag: '@long' }, async ({ ana }) => {
  const { page, timeline } = ana
  await ana.hasSession('An empty room')
  await ana.writes('class Model:\n    pass\nfor turn in range(40):\n    kept = Model()')
  await ana.isStored()
  await ana.runs()
  await expect(ana.verdict).toContainText('1 object outlives the program')
  await timeline.fill('60')
  await expect(timeline).toHaveAttribute('aria-valuetext', /^Step 60 of/)
  await page.getByRole('heading', { name: 'Heap' }).click()
  await page.evaluate(() => {
    window.stepsSeen = []
    const slider = document.querySelector('.timeline__track input')
    const note = () => window.stepsSeen.push(slider?.getAttribute('aria-valuetext')?.match(/\d+/)?.[0] ?? '')
    if (slider !== null) new MutationObserver(note).observe(slider, { attributeFilter: ['aria-valuetext'] })
    for (const key of 'LLLLLLLRLL') {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: key === 'L' ? 'ArrowLeft' : 'ArrowRight', bubbles: true }),
      )
    }
  })
  await expect(timeline).toHaveValue('52')

  expect(new Set(await page.evaluate(() => window.stepsSeen))).toEqual(new Set(['52']))
})

declare global {
  interface Window {
    /** Where the timeline was said to stand, each time that was said. */
    stepsSeen: string[]
  }
}
