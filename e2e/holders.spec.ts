/** What holds an object is in the picture, each in its own way, and the table beside it says the same. */
import { expectAccessible } from './accessible'
import { expect, test, type Person } from './actors'

async function asTable({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: 'Table', exact: true }).click()
}

async function has(person: Person, program: string, says: string): Promise<void> {
  await person.hasSession('An empty room')
  await person.writes(program)
  await person.isStored()
  await person.runs()
  await expect(person.verdict).toContainText(says)
}

test('a closure is one row with its variable; the cell is shown to who asks', { tag: '@long' }, async ({ ana }) => {
  const { page } = ana
  await ana.hasSession('The cache that remembers everything')
  await ana.runs()
  await expect(ana.verdict).toContainText('4 objects outlive the program')
  const variable = page.locator('.row').filter({ hasText: 'picture Picture 1' })
  await expect(variable).toHaveCount(2)
  await expect(page.locator('.row').filter({ hasText: /__closure__|cell/ })).toHaveCount(0)
  await variable.first().click()
  await expect(ana.verdict).toContainText('so Python keeps it in a cell: .__closure__[0].cell_contents')
  await ana.verdict.getByRole('button', { name: 'Show the cell' }).click()
  await expect(page.locator('.row').filter({ hasText: /\.cell_contents Pic/ })).toHaveCount(1)
  await ana.verdict.getByRole('button', { name: 'Hide the cell' }).click()
  await expect(page.locator('.row').filter({ hasText: 'cell_contents' })).toHaveCount(0)
  await asTable(ana)
  await expect(page.getByRole('row', { name: /^Picture 1/ })).toContainText(
    /main\.py views\[0\]\.__closure__\[0\]\.cell_contents G?Gita pages\.py line 12/,
  )
})

test(
  'a registry that holds what a name holds too is in the picture, with its line',
  { tag: '@long' },
  async ({ ana }) => {
    const { page } = ana
    const program =
      'import atexit\nclass Log:\n    def close(self):\n        print("closed")\nlog = Log()\natexit.register(log.close)'
    await has(ana, program, '1 object outlives the program')
    await expect(ana.object(/^Log 1, object, 2 references/)).toBeVisible()
    await expect(ana.bands).toHaveText(['Ana', 'Interpreter'])
    await asTable(ana)
    const row = page.getByRole('row', { name: /^Log 1/ })
    await expect(row).toContainText(/main\.py log A?Ana main\.py line 5/)
    await expect(row).toContainText(/atexit callback.*\.__self__ A?Ana main\.py line 6/)
  },
)

test(
  'holders differ by colour and pattern; a weak reference, and one of the interpreter’s, look like nobody’s',
  { tag: '@long' },
  async ({ ana }) => {
    const { page } = ana
    await ana.hasSession('The event bus that would not let go')
    await ana.runs()
    await expect(ana.verdict).toContainText('2 objects outlive the program')
    const looks = await page.locator('.edge--strong .edge__line').evaluateAll((lines) =>
      lines.map((line) => {
        const { stroke, strokeDasharray } = getComputedStyle(line)
        return `${stroke} / ${strokeDasharray}`
      }),
    )
    const [colours, patterns] = [0, 1].map((part) => new Set(looks.map((look) => look.split(' / ')[part])))
    expect([colours?.size, patterns?.size]).toEqual([2, 2])

    const program =
      'import weakref\nclass Model:\n    pass\nkept = Model()\nwatch = weakref.ref(kept)\ndef fail(given):\n    raise ValueError(given)\nfail(kept)'
    await has(ana, program, '1 object outlives the program')
    await expect(page.locator('.edge--weak .edge__line')).not.toHaveCount(0)
    const [weak, own] = await Promise.all(
      ['.edge--weak', '.edge--strong'].map((kind) =>
        page
          .locator(`${kind} .edge__line`)
          .first()
          .evaluate((line) => getComputedStyle(line).stroke),
      ),
    )
    expect(weak).not.toBe(own)
    await expect(ana.bands).toContainText(['Interpreter'])
    await asTable(ana)
    const row = page.getByRole('row', { name: /^Model 1/ })
    await expect(row).toContainText('(weak: keeps nothing)')
    await expect(row).toContainText(/fail\(\).*given/)
  },
)

test('a circle of references is outlined, and said', { tag: '@long' }, async ({ ana }) => {
  const { page } = ana
  const program = 'class Node:\n    pass\na, b, c = Node(), Node(), Node()\na.other, b.other, b.child = b, a, c'
  await has(ana, program, '3 objects outlive the program')
  await expect(page.locator('.object--circle .object__title')).toHaveText(['Node', 'Node'])
  await expect(ana.object(/^Node 1, .*in a circle of references/)).toBeVisible()
  const outline = (name: string) =>
    page
      .locator(`.object:has(.object__press[aria-label^="${name},"])`)
      .evaluate((box) => getComputedStyle(box).outlineStyle)
  expect([await outline('Node 1'), await outline('Node 3')]).toEqual(['dotted', 'none'])
  await asTable(ana)
  await expect(page.getByRole('row', { name: /^Node 2/ })).toContainText('in a circle of references')
  await expect(page.getByRole('row', { name: /^Node 3/ })).not.toContainText('in a circle of references')
})

test('the collector’s passes are marked on the cards, and in the table’s rows', { tag: '@long' }, async ({ ana }) => {
  const { page } = ana
  await ana.hasSession('Two that hold each other')
  await ana.runs()
  await expect(ana.verdict).toContainText('Nothing of yours outlives the program')
  await page.getByRole('button', { name: 'To the beginning' }).click()
  await page.getByRole('heading', { name: 'Heap' }).click()
  // An import before it may have been collected too.
  await expect(async () => {
    await page.keyboard.press('p')
    await expect(page.locator('.object--instance.object--pass-candidate')).toHaveCount(6, { timeout: 300 })
  }).toPass()
  const stop = page.locator('[aria-current=step]')
  await expect(async () => {
    await page.keyboard.press('p')
    await expect(page.locator('.object--instance.object--pass-condemned')).toHaveCount(6, { timeout: 300 })
  }).toPass()
  await expect(stop.first()).toBeVisible()
  await asTable(ana)
  await expect(page.getByRole('row', { name: /^Node \d/ })).toHaveCount(6)
  for (const row of await page.getByRole('row', { name: /^Node \d/ }).all())
    await expect(row).toContainText('condemned')
})

test('all ways to an object are one tree, which the keys go over', { tag: '@long' }, async ({ ana }) => {
  const { page } = ana
  await has(ana, 'class A:\n    pass\na = A()\nkept = {"x": [a, 1], "y": (a, a)}', '1 object outlives the program')
  await page.getByRole('button', { name: 'One step back' }).click()
  await ana.object(/^A 1/).click()
  const chosen = page.getByRole('region', { name: 'A 1' })
  await chosen.getByText('3 other ways held').click()
  const tree = chosen.getByRole('tree', { name: 'The ways in which it is held' })
  const rows = tree.getByRole('treeitem')
  await expect(rows).toHaveText([
    /^main\.a[A ]*Ana *main\.py:3/,
    /^main\.kept[A ]*Ana *main\.py:4/,
    /^\['x'\]\[0\]/,
    /^\['y'\]/,
    /^\[0\]/,
    /^\[1\]/,
  ])
  await expect(rows.nth(3)).toHaveAttribute('aria-level', '2')
  await expectAccessible(ana, '.chosen')

  await rows.nth(1).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(1)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(3)).toBeFocused()
  await page.keyboard.press('End')
  await expect(rows.last()).toBeFocused()
})

test('of a chosen reference it is told what was in its place, step by step', { tag: '@long' }, async ({ ana }) => {
  const { page } = ana
  await has(ana, 'class A:\n    pass\nkept = [1]\nkept = {2}\nkept = A()', '1 object outlives the program')
  await page.locator('.row').filter({ hasText: /^kept/ }).first().click()
  const chosen = page.getByRole('region', { name: /^kept → A 1/ })
  await chosen.getByText('What was here, moment by moment').click()
  const moments = chosen.getByRole('list', { name: 'Moments of this reference' }).getByRole('listitem')
  await expect(moments).toHaveText([
    /^Step \d+, Ana, main\.py line 3: refers to list/,
    /^Step \d+, Ana, main\.py line 4: refers to set.*, no more to list/,
    /^Step \d+, Ana, main\.py line 5: refers to A 1, no more to set/,
    /^Step \d+: goes with/,
  ])
  await moments.nth(1).getByRole('button').click()
  await expect(page.getByText(/^main\.py line 4, written by Ana/)).toBeVisible()
})

test('several references are thought away together', { tag: '@long' }, async ({ ana }) => {
  const { page } = ana
  await has(ana, 'class A:\n    pass\nfirst = A()\nsecond = first', '1 object outlives the program')
  const supposed = page.getByRole('group', { name: 'What if they let go of all they stored?' })
  for (const name of ['first', 'second']) {
    await page
      .locator('.row')
      .filter({ hasText: new RegExp(`^${name}`) })
      .first()
      .click()
    await expect(page.getByRole('region', { name: `${name} → A 1` })).toContainText('nothing would go')
    await page.getByLabel('Think it away together with others').check()
  }
  await expect(supposed.getByRole('status')).toContainText(/1 object would go, 48 bytes, among them A 1\./)
  await supposed.getByLabel('first → A 1').uncheck()
  await expect(supposed.getByRole('status')).toContainText('At this step nothing would go.')
  await expect(supposed.getByLabel('second → A 1')).toBeChecked()
})
