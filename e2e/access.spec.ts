/** Every page and state for everyone: axe finds nothing, in light and dark; a phone shows all panes; 200 % zoom loses none. */
import { expectAccessible, expectClean } from './accessible'
import { expect, test } from './actors'

test('the first page', async ({ instructor }) => {
  await instructor.isSignedIn()
  await instructor.page.goto('/')
  await expect(instructor.page.getByLabel('Your name')).toBeVisible()
  await expectAccessible(instructor)
})

test(
  'signing in, an account with its links, and the form that makes one',
  { tag: '@long' },
  async ({ instructor, ana }) => {
    await instructor.page.goto('/account')
    await expect(instructor.page.getByLabel('User name')).toBeVisible()
    await expectAccessible(instructor)
    await instructor.isSignedIn()
    await instructor.page.reload()
    await instructor.page.getByRole('button', { name: 'Invite an instructor' }).click()
    const link = await instructor.page.locator('.one-time-link code').innerText()
    await expectAccessible(instructor)
    await ana.page.goto(link)
    await ana.page.getByRole('button', { name: 'Make the account' }).click()
    await expect(ana.page.getByText('Type a name')).toBeVisible()
    await expectAccessible(ana)
  },
)

test('pages to which a link leads, and those where nothing is', { tag: '@long' }, async ({ instructor, ana }) => {
  const { page } = instructor
  const code = await instructor.hasSession('An empty room')
  await ana.isLetInto(code)
  await ana.asksForOwnLink(code)
  await page.goto((await ana.page.locator('.return-link').textContent()) ?? '')
  await expect(page.getByRole('button', { name: 'Come back as Ana' })).toBeVisible()
  await expectAccessible(instructor)
  for (const [address, heading] of [
    // Another link in the place of this one.
    ['/return#nothing', 'This link did not open'],
    ['/lessons/shared#nothing', 'No lesson is here'],
    ['/lessons/nothing', 'This lesson did not open'],
    ['/s/ZZZZZZ', 'This session did not open'],
    ['/nowhere', 'There is nothing here'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
    await expectAccessible(instructor)
  }
})

test('the page on which a lesson is written', { tag: '@long' }, async ({ instructor }) => {
  const { page } = instructor
  await instructor.hasOwnAccount()
  await page.goto('/')
  await page.getByText('Two that hold each other').first().click()
  await page.getByRole('button', { name: 'Copy to my lessons: “Two that hold each other' }).click()
  await expect(page.locator('.cm-content')).toBeVisible()
  await expectAccessible(instructor)
  await page.getByRole('button', { name: 'main.py', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Text of main.py' })).toBeVisible()
  await page.getByRole('button', { name: 'Versions …' }).click()
  await expectClean(page, 'light')
})

test('the door and the room before a run', async ({ instructor, ana }) => {
  // Nine passes of axe over a full room: more than a busy machine does in the usual time.
  test.slow()
  const code = await instructor.startsSession('The event bus that would not let go')
  await ana.page.goto(`/s/${code}`)
  await expect(ana.page.getByLabel('Your name')).toBeVisible()
  await expectAccessible(ana)
  await expectAccessible(instructor)
  await ana.joinsByLink(code)
  await expectAccessible(ana)
})

test('the room after a run: picture, chosen object, table', async ({ instructor }) => {
  // Nine passes of axe over a full room: more than a busy machine does in the usual time.
  test.slow()
  await instructor.hasSession('The event bus that would not let go')
  await instructor.runs()
  await expect(instructor.verdict).toContainText('2 objects outlive the program')
  await expectAccessible(instructor)
  await instructor.page.getByRole('button', { name: 'Find a fix' }).click()
  await expect(instructor.page.getByRole('region', { name: 'Fixes' })).toBeVisible({ timeout: 60_000 })
  await instructor.verdict.getByRole('button', { name: /^Model 1/ }).click()
  await expectAccessible(instructor)
  for (const view of ['Table', 'Frames', 'Sizes', 'Exit']) {
    await instructor.page.getByRole('button', { name: view, exact: true }).click()
    await expectAccessible(instructor, '.pane--heap')
  }
})

test(
  'in the system’s own dark colours people’s lines are seen, and one tab is the open one',
  { tag: '@long' },
  async ({ ana }) => {
    const { page } = ana
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await ana.hasSession('The event bus that would not let go')
    await ana.runs()
    await expect(ana.verdict).toContainText('2 objects outlive the program')
    await expect(page.locator('.edge--strong .edge__line').first()).toBeVisible()
    const strokes = await page
      .locator('.edge--strong .edge__line')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke))
    const brightest = strokes.map((stroke) => Math.max(...(stroke.match(/\d+/g) ?? []).slice(0, 3).map(Number)))
    expect(brightest.length).toBeGreaterThan(2)
    for (const bright of brightest) expect(bright).toBeGreaterThan(150)
    const [open, ...others] = await page
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor))
    expect(others).toHaveLength(3)
    expect(new Set(others).size).toBe(1)
    expect(others).not.toContain(open)
  },
)

test('on a phone, a tablet, a laptop and at 200 % all panes are there and nothing scrolls sideways', async ({
  instructor,
}) => {
  await instructor.hasSession('The event bus that would not let go')
  await instructor.runs()
  await expect(instructor.verdict).toContainText('2 objects outlive the program')
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 720, height: 450 },
    { width: 1024, height: 720 },
    { width: 1280, height: 720 },
  ]) {
    await instructor.page.setViewportSize(viewport)
    for (const name of ['Output', 'Heap', 'Verdict']) {
      const pane = instructor.page.getByRole('region', { name, exact: true }).first()
      await pane.evaluate((element) => element.scrollIntoView({ block: 'nearest' }))
      await expect(pane).toBeInViewport()
    }
    const overflow = await instructor.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  }
})

test('many objects, an exception, the input and the forms of a module', { tag: '@long' }, async ({ instructor }) => {
  const { page, verdict } = instructor
  await instructor.hasSession('An empty room')
  await instructor.makesModule('shop.py')
  for (const name of ['Rename', 'Remove']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expectClean(page, name)
    await page.keyboard.press('Escape')
  }
  await instructor.opens('main.py')
  await instructor.writes('class Shop:\n    pass\nshops = [Shop() for _ in range(9)]\ninput("Name? ")')
  await instructor.isStored()
  await instructor.runs()
  await expect(instructor.output).toContainText('EOFError')
  await verdict.getByRole('button', { name: '8 more like this' }).click()
  await page.getByRole('button', { name: 'Input', exact: true }).click()
  await expectAccessible(instructor)
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 800 })
    // No pane is too small for what it holds: else its parts would lie over the next one.
    const overfull = await page
      .locator('.pane')
      .evaluateAll((all) =>
        all.filter((pane) => pane.scrollHeight > pane.clientHeight + 1).map((pane) => pane.className),
      )
    expect([width, overfull]).toEqual([width, []])
  }
})
