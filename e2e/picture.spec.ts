/** What the picture and the table show of small programs, and that it keeps its place while the reader steps. */
import { expect, test } from './actors'

test('one that only atexit holds is in the picture and in the table, by the line that registered it', async ({
  ana,
}) => {
  await ana.hasSession('An empty room')
  await ana.writes(
    'import atexit\nclass Log:\n    def close(self):\n        print("closed")\nlog = Log()\natexit.register(log.close)\nlog = None',
  )
  await ana.isStored()
  await ana.runs()
  await expect(ana.verdict).toContainText('1 object outlives the program')
  await expect(ana.object(/^Log 1, object, one reference/)).toBeVisible()
  await ana.page.getByRole('button', { name: 'Table' }).click()
  const row = ana.page.getByRole('row', { name: /^Log 1/ })
  await expect(row).toContainText('object, 48 bytes')
  await expect(row).toContainText(/atexit callback.*\.__self__ A?Ana main\.py line 6/)
  await expect(ana.page.getByRole('row', { name: /^main\.py/ })).toContainText('the interpreter, in sys.modules')
})

test('a dropped circle stays in sight, and is said to keep itself', async ({ ana }) => {
  await ana.hasSession('An empty room')
  await ana.writes(
    'class Node:\n    pass\ndef make():\n    a, b = Node(), Node()\n    a.other, b.other = b, a\nmake()\nprint("done")',
  )
  await ana.isStored()
  await ana.runs()
  await expect(ana.verdict).toContainText('2 objects outlive the program')
  await expect(ana.verdict).toContainText('It waits in a circle of references')
  await expect(ana.object(/^Node [12]/)).toHaveCount(2)
  await expect(ana.bands).toHaveText(['Ana', 'Out of reach, alive'])
})

test(
  'what a weak method keeps for itself is not shown, and nothing is without a name',
  { tag: '@long' },
  async ({ ana }) => {
    await ana.hasSession('An empty room')
    await ana.writes(
      'import weakref\nclass Log:\n    def close(self):\n        pass\nlog = Log()\nclose = weakref.WeakMethod(log.close)\nlog = None',
    )
    await ana.isStored()
    await ana.runs()
    await expect(ana.verdict).toContainText('1 object outlives the program')
    await expect(ana.object(/^WeakMethod 1/)).toBeVisible()
    await expect(ana.object(/^Log/)).toHaveCount(0)
    await ana.page.getByLabel('functions and classes').check()
    await expect(ana.object(/^class Log/)).toHaveCount(1)
    const names = await ana.page.locator('.row__name').allTextContents()
    expect(names.filter((name) => /\?|^key |__name__/.test(name))).toEqual([])
  },
)

test(
  'stepping moves no module and no band out of sight; the picture is made smaller at most once',
  { tag: '@long' },
  async ({ ana }) => {
    await ana.hasSession('The event bus that would not let go')
    await ana.runs()
    await expect(ana.verdict).toContainText('2 objects outlive the program')
    const { page } = ana
    const drawing = page.locator('.picture__sheet')
    // But for what is noted there while it moves.
    const frameOf = async () => (await drawing.getAttribute('style'))?.replace(' will-change: transform;', '')
    const frames = new Set([await frameOf()])
    const places = new Map<string, string | null>()
    await page.getByRole('heading', { name: 'Heap' }).click()
    const end = Number(await ana.timeline.inputValue())
    for (let step = end; step > 0; step--) {
      await page.keyboard.press('ArrowLeft')
      await expect(ana.timeline).toHaveValue(String(step - 1))
      frames.add(await frameOf())
      for (const file of ['main.py', 'model.py', 'events.py', 'report.py']) {
        const card = page.locator(`.object--module:has(.object__title:text-is("${file}"))`)
        if ((await card.count()) === 0) continue
        const place = await card.evaluate((box: HTMLElement) => `${box.style.left} ${box.style.top}`)
        expect([file, step, place]).toEqual([file, step, places.get(file) ?? place])
        places.set(file, place)
      }
      for (const band of await ana.bands.all()) await expect(band).toBeInViewport()
    }
    expect(places.size).toBe(4)
    expect(frames.size).toBeLessThanOrEqual(2)
  },
)

test('lines of the lesson fit the editor of a laptop, also with the mark of who holds what', async ({ ana }) => {
  await ana.hasSession('The event bus that would not let go')
  await ana.runs()
  await ana.verdict.getByRole('button', { name: /^Model 1/ }).click()
  for (const file of ['main.py', 'model.py', 'events.py', 'report.py']) {
    await ana.opens(file)
    const heights = await ana.page
      .locator('.cm-line')
      .evaluateAll((lines) => lines.map((line) => Math.round(line.getBoundingClientRect().height)))
    expect([file, new Set(heights).size]).toEqual([file, 1])
  }
})

test('a card is chosen by a click on it as by a key, and its rows by theirs', { tag: '@long' }, async ({ ana }) => {
  await ana.hasSession('The event bus that would not let go')
  await ana.runs()
  const model = ana.object(/^Model 1/)
  await model.click()
  await expect(model).toHaveAttribute('aria-pressed', 'true')
  await model.press('Enter')
  await expect(model).toHaveAttribute('aria-pressed', 'false')
  await ana.page.locator('.row__name').filter({ hasText: 'history' }).click()
  await expect(ana.page.getByRole('heading', { name: 'history → list, 2 items' })).toBeVisible()
})

test('the freed keep their place as tombstones until the reader tidies', { tag: '@long' }, async ({ ana }) => {
  const { page } = ana
  await ana.hasSession('The event bus that would not let go')
  await ana.runs()
  await expect(ana.verdict).toContainText('2 objects outlive the program')
  const placeOf = () =>
    page
      .locator('.object:has(.object__press[aria-label^="Model 1,"])')
      .evaluate((box: HTMLElement) => `${box.style.left} ${box.style.top}`)
  const place = await placeOf()
  await page.getByRole('button', { name: 'To the end', exact: true }).click()
  await expect(ana.object(/^Model 1, freed/)).toBeVisible()
  expect(await placeOf()).toBe(place)
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await expect(page.getByRole('row', { name: /^Model 1/ })).toContainText('freed')
  await page.getByRole('button', { name: 'Picture', exact: true }).click()
  await page.getByRole('button', { name: 'Tidy' }).click()
  await expect(ana.object(/^Model 1/)).toHaveCount(0)
  await page.getByRole('button', { name: 'End of the program' }).click()
  await expect(ana.object(/^Model 1, object/)).toBeVisible()
})

const ORDERS =
  'class Item: pass\nclass Order:\n    def __init__(self):\n        self.items = [Item(), Item()]\norders = [Order() for _ in range(6)]'

test('a phone says what lies beyond its edge, and goes there', { tag: '@long' }, async ({ ana }) => {
  const { page } = ana
  await ana.hasSession('An empty room')
  await ana.writes(ORDERS)
  await ana.isStored()
  await page.setViewportSize({ width: 390, height: 844 })
  await ana.runs()
  await expect(ana.verdict).toContainText('18 objects outlive the program')
  const right = page.getByRole('button', { name: '12 more objects to the right' })
  await right.click()
  await expect(right).toHaveCount(0)
  await expect(ana.object(/^Item 1,/)).toBeInViewport({ ratio: 0.99 })
  await page.getByRole('button', { name: /more objects? to the left/ }).click()
  await expect(right).toBeVisible()
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await expect(page.getByRole('row', { name: /^Item 12/ })).toContainText(/Order 6 \.items\[1\]/)
})

test('three layers are seen whole on a laptop, in letters that can be read', { tag: '@long' }, async ({ ana }) => {
  await ana.hasSession('The window that would not close')
  await ana.runs()
  await expect(ana.verdict).toContainText('3 objects outlive the program')
  const boxOf = async (name: RegExp) => {
    await expect(ana.object(name)).toBeInViewport({ ratio: 0.99 })
    const box = await ana.object(name).boundingBox()
    if (box === null) throw new Error(`${name} is not drawn`)
    return box
  }
  const [signal, first, second] = [await boxOf(/^Signal 1/), await boxOf(/^Window 1/), await boxOf(/^Window 2/)]
  // What the signal keeps stands below it, where a column of its own would make the letters small.
  expect([first.x, second.x]).toEqual([signal.x, signal.x])
  expect(first.y).toBeGreaterThan(signal.y)
  expect(second.y).toBeGreaterThan(first.y)
  const title = await ana.page.locator('.object__title', { hasText: /^Signal$/ }).boundingBox()
  expect(title?.width).toBeGreaterThan(6 * 7.5)
})

test(
  'the picture is walked by the keyboard, printed without its buttons, and still where motion is unwanted',
  { tag: '@long' },
  async ({ ana }) => {
    const { page } = ana
    await ana.hasSession('The event bus that would not let go')
    await ana.runs()
    await expect(ana.verdict).toContainText('2 objects outlive the program')
    await page.getByLabel('functions and classes').focus()
    await page.keyboard.press('Tab')
    const focused = page.locator('.object__press:focus')
    await expect(focused).toHaveAttribute('aria-label', /^main\.py/)
    for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown')
    await expect(focused).toHaveAttribute('aria-label', /^report\.py/)
    await page.keyboard.press('ArrowRight')
    await expect(focused).toHaveAttribute('aria-label', /^Model \d/)
    await page.keyboard.press('Enter')
    await expect(focused).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Escape')
    await expect(focused).toHaveAttribute('aria-pressed', 'false')

    const tidy = page.getByRole('button', { name: 'Tidy' })
    const motion = () => tidy.evaluate((button) => getComputedStyle(button).transitionDuration)
    expect(await motion()).toBe('0s')
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await motion()).not.toBe('0s')
    await page.getByRole('button', { name: /[A-Z0-9]{3} [A-Z0-9]{3}/ }).click()
    await page.getByLabel('Things move').uncheck()
    expect(await motion()).toBe('0s')
    await page.reload()
    await expect(ana.object(/^Model 2/)).toBeVisible()
    expect(await motion()).toBe('0s')
    await page.getByRole('button', { name: /[A-Z0-9]{3} [A-Z0-9]{3}/ }).click()
    await page.getByLabel('Things move').check()
    expect(await motion()).not.toBe('0s')
    await page.keyboard.press('Escape')

    await page.emulateMedia({ media: 'print' })
    await expect(tidy).toBeHidden()
    await expect(ana.timeline).toBeHidden()
    await expect(ana.object(/^Model 2/)).toBeVisible()
    await expect(ana.verdict).toBeVisible()
  },
)

test(
  'of like orders six are drawn with their parts, and of a tree four levels; the rest is opened on demand, and told in the table',
  { tag: '@long' },
  async ({ ana }) => {
    const { page } = ana
    await ana.hasSession('An empty room')
    await ana.writes(
      [
        'class Node:',
        '    def __init__(self, depth):',
        '        self.children = [Node(depth - 1) for _ in range(2)] if depth else []',
        'class Address: pass',
        'class Order:',
        '    def __init__(self):',
        '        self.items = [object()]',
        '        self.address = Address()',
        'orders = [Order() for _ in range(300)]',
        'root = Node(6)',
      ].join('\n'),
    )
    await ana.isStored()
    await ana.runs()
    await expect(ana.object(/^Order \d/)).toHaveCount(6)
    await expect(ana.object(/^Address \d/)).toHaveCount(6)
    const folds = page.locator('.row__more')
    await expect(folds.first()).toHaveText('+294 more like this')
    await expect(ana.object(/^Node \d/)).toHaveCount(15)
    await expect(folds.filter({ hasText: '+14 more like this' })).toHaveCount(8)

    // There is more than there is room for, and still nothing of it lies under what is pressed; the pane has its title.
    for (const width of [1280, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      await expect(page.getByRole('button', { name: /more objects? below/ })).toBeVisible()
      const end = await page.locator('.picture__window').evaluate((window) => window.getBoundingClientRect().bottom)
      const tools = await page.getByRole('button', { name: 'Tidy' }).boundingBox()
      expect(tools?.y).toBeGreaterThanOrEqual(end)
      const title = await page.getByRole('heading', { name: 'Heap', exact: true }).boundingBox()
      expect(title?.width).toBeGreaterThan(30)
    }

    // The editor makes room for the picture, and comes back.
    const picture = page.locator('.picture__window')
    const widthOf = async () => (await picture.boundingBox())?.width ?? 0
    const before = await widthOf()
    await page.getByRole('button', { name: 'Larger picture' }).click()
    await expect(page.getByRole('button', { name: 'Larger picture' })).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('.cm-content')).toBeHidden()
    await expect(ana.verdict).toBeVisible()
    expect(await widthOf()).toBeGreaterThan(before * 1.5)
    await page.keyboard.press('w')
    await expect(page.locator('.cm-content')).toBeVisible()
    expect(await widthOf()).toBe(before)

    await page.getByRole('button', { name: 'Show all' }).click()
    await folds.filter({ hasText: '+14 more like this' }).first().click()
    await expect(ana.object(/^Node \d/)).toHaveCount(17)
    await expect(folds.filter({ hasText: '+6 more like this' })).toHaveCount(2)
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await page.getByRole('searchbox', { name: 'Find' }).fill('main.py module')
    await expect(page.getByRole('row', { name: /^main\.py/ })).toContainText('+294 more like this')
  },
)

test(
  'a long chain is its first four, its last and how many are between, which are opened on demand; all stand still as it grows',
  { tag: '@long' },
  async ({ ana }) => {
    const { page } = ana
    await ana.hasSession('An empty room')
    await ana.writes(
      'class Node:\n    next = None\nhead = tail = Node()\nfor _ in range(399):\n    tail.next = Node()\n    tail = tail.next\nprint("done")',
    )
    await ana.isStored()
    await ana.runs()
    await expect(ana.verdict).toContainText('400 objects outlive the program')
    await expect(ana.object(/^Node /)).toHaveCount(5)
    const first = ana.object(/^Node 1, /)
    await expect(first).toBeVisible()
    await expect(ana.object(/^Node 400, /)).toBeVisible()
    const fold = page.locator('.row__more')
    await expect(fold).toHaveText('+395 more like this')
    const placesOf = () =>
      page
        .locator('.object--instance')
        .evaluateAll((boxes: HTMLElement[]) => boxes.map(({ style }) => `${style.left} ${style.top}`))
    const places = await placesOf()
    for (let back = 0; back < 5; back++) await page.getByRole('button', { name: 'One step back' }).click()
    await expect(ana.object(/^Node 399, /)).toBeVisible()
    expect(await placesOf()).toEqual(places)
    await page.getByRole('button', { name: 'End of the program' }).click()

    await page.getByRole('button', { name: 'Show all' }).click()
    await fold.click()
    await expect(fold).toHaveText('+345 more like this')
    await expect(ana.object(/^Node /)).toHaveCount(55)
    await ana.verdict
      .getByRole('button', { name: /^Node 1/ })
      .first()
      .click()
    await expect(first).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await page.getByRole('searchbox', { name: 'Find' }).fill('Node 400 object')
    await expect(page.getByRole('row', { name: /^Node 400/ })).toContainText(/main\.py tail.*Node 399 \.next/)
  },
)
