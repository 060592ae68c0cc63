/** A run is read at any step: why a chosen object is alive there, what a reference keeps, where things end; and the view is shared. */
import { readFileSync } from 'node:fs'
import { expectAccessible } from './accessible'
import { expect, test, type Person } from './actors'

/** The numbers of the open module's lines that have one. */
function breakpoints({ page }: Person) {
  return page.locator('.cm-gutterElement.breakpoint')
}

test(
  'any object is asked why it lives at any step, the view is one address, and the picture a file',
  { tag: '@long' },
  async ({ instructor, ana }) => {
    const code = await instructor.hasSession('The event bus that would not let go')
    await instructor.runs()
    await expect(instructor.verdict).toContainText('2 objects outlive the program')
    const { page } = instructor
    await expect(page.getByRole('img', { name: /Bytes held through the run: .*Ben up to/ })).toBeVisible()

    await instructor.object(/^Model 1/).press('Enter')
    await page.getByRole('button', { name: 'Previous change of the chosen object' }).click()
    const chosen = page.getByRole('region', { name: 'Model 1' })
    await expect(chosen).toContainText(/At step \d+: /)
    await expect(chosen).toContainText('made by Ana on main.py line 8')
    await chosen.getByText('Its life, moment by moment').click()
    const moments = chosen.getByRole('list', { name: 'Moments of its life' }).getByRole('listitem')
    await expect(moments.filter({ hasText: 'Ben, report.py line 6' })).toContainText('refers to it: count 3')
    await expect(moments.last()).toContainText('is freed')
    await chosen.getByRole('button', { name: /Made in step/ }).click()
    await expect(moments.first()).toHaveAttribute('aria-current', 'step')
    await expect(page.locator('.timeline__head')).toContainText('main.py line 8')
    await page.getByRole('button', { name: 'Next freed object' }).click()
    await expect(chosen).toContainText('It is freed by this step.')
    await page.getByRole('button', { name: 'Next freed object' }).click()
    await expect(page.getByText('No object of the program is freed after this step.')).toBeVisible()

    await page.getByRole('button', { name: 'End of the program' }).click()
    const line = await page
      .locator('.edge--strong .edge__line')
      .last()
      .evaluate((path: SVGPathElement) => {
        // Where the first of the lines has its middle, in the gap between two columns.
        const [x1 = 0, y1 = 0, , , , , x2 = 0, y2 = 0] = (path.getAttribute('d')?.match(/[-\d.]+/g) ?? []).map(Number)
        const at = new DOMPoint((x1 + x2) / 2, (y1 + y2) / 2).matrixTransform(path.getScreenCTM() ?? undefined)
        return { x: at.x, y: at.y }
      })
    await page.mouse.click(line.x, line.y)
    await expect(instructor.verdict).toContainText('If this reference were gone:')
    await expect(instructor.verdict).toContainText('At this step nothing would go.')

    await page.getByRole('button', { name: 'Sizes' }).click()
    await expect(page.getByRole('region', { name: 'Ben' })).toContainText('Model: 2 objects')
    await page.getByRole('button', { name: 'Exit', exact: true }).click()
    const stages = page.getByRole('list', { name: 'Stages of the exit' })
    await expect(stages.getByRole('listitem').filter({ hasText: 'Last collection' })).toContainText(
      'Model 1made by Ana on main.py line 8',
    )
    await expect(stages).toContainText('Everything of the program’s had been freed.')
    await page.getByRole('button', { name: 'Picture', exact: true }).click()

    await page.getByRole('button', { name: 'Share' }).click()
    const address = await page.getByLabel('Address of this view').inputValue()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as SVG' }).click(),
    ])
    const drawing = readFileSync(await file.path(), 'utf8')
    expect(drawing).toContain('Model')
    // Both fonts are in it, and nothing that the server says where it has no font.
    expect(drawing.match(/@font-face[^}]*data:font\/woff2/g)).toHaveLength(2)
    expect(drawing).not.toContain('data:text/html')
    const [image] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as PNG' }).click(),
    ])
    expect(
      readFileSync(await image.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')

    await ana.isLetInto(code)
    await expect(ana.verdict).toContainText('2 objects outlive the program')
    await ana.page.goto(address)
    await expect(ana.verdict).toContainText('If this reference were gone:')
  },
)

test(
  'a breakpoint is set on a line’s number; the walk goes from one run of the line to the next',
  { tag: '@long' },
  async ({ ana }) => {
    await ana.hasSession('An empty room')
    await ana.writes('class Model:\n    pass\nfor turn in range(3):\n    kept = Model()\nprint("done")')
    await ana.isStored()
    await ana.runs()
    await expect(ana.verdict).toContainText('1 object outlives the program')
    const { page } = ana
    const next = page.getByRole('button', { name: 'Next breakpoint' })
    await expect(next).toHaveAttribute('aria-disabled', 'true')
    await page.locator('.cm-lineNumbers .cm-gutterElement').filter({ hasText: /^4$/ }).click()
    await page.getByRole('button', { name: 'To the beginning' }).click()
    const stops = new Set<string>()
    for (let turn = 0; turn < 3; turn++) {
      await (turn === 1 ? page.keyboard.press('b') : next.click())
      await expect(page.locator('.timeline__head')).toContainText('main.py line 4')
      stops.add(await ana.timeline.inputValue())
    }
    expect(stops.size).toBe(3)
    await next.click()
    await expect(page.getByText('No line with a breakpoint runs after this step.')).toBeVisible()

    await ana.editor.click()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.insertText('# Three models.\n')
    await expect(breakpoints(ana)).toHaveText('5')
    await page.getByRole('button', { name: 'Previous breakpoint' }).click()
    await expect(ana.timeline).toHaveValue([...stops][1] ?? '')
    await ana.isStored()
    await page.reload()
    await expect(breakpoints(ana)).toHaveText('5')

    await page.locator('.cm-line').nth(4).click()
    await page.keyboard.press('End')
    await page.keyboard.insertText('  # the last one stays')
    await expect(page.locator('.breakpoint--changed')).toHaveText('5')
    await next.click()
    await expect(page.getByText('1 of them has changed since this run')).toBeVisible()
    await ana.editor.press('F9')
    await expect(breakpoints(ana)).toHaveCount(0)
  },
)

test(
  'a step is walked event by event: each has its sentence, and the picture is of that moment',
  { tag: '@long' },
  async ({ ana }) => {
    await ana.hasSession('An empty room')
    await ana.writes('class Model:\n    pass\nkept = Model()\nkept = Model()')
    await ana.isStored()
    await ana.runs()
    await expect(ana.verdict).toContainText('1 object outlives the program')
    const { page } = ana
    const now = page.getByRole('list', { name: 'Events of the step' }).locator('[aria-current]')
    await page.getByRole('button', { name: 'Previous freed object' }).click()
    await expect(page.locator('.timeline__head')).toContainText('main.py line 4')
    await page.getByRole('button', { name: 'One event back' }).click()
    await expect(page.getByText('event 3 of 4')).toBeVisible()
    await expect(now).toContainText('Model 1 is freed')
    await expect(ana.object(/^Model 1, .*freed in this step/)).toBeVisible()
    await page.keyboard.press(',')
    await expect(now).toContainText('kept now refers to Model 2')
    await expect(ana.object(/^Model 1, object, 0 references/)).toBeVisible()

    await page.keyboard.press(',')
    await expect(now).toHaveText('Model 2 is made.')
    await expect(ana.object(/^Model 1, object, one reference/)).toBeVisible()
    await expect(ana.object(/^Model 2, object, 0 references.*born in this step/)).toBeVisible()
    await expect(page).toHaveURL(/event=1/)
    await expectAccessible(ana, '.pane--heap')
    await page.reload()
    await expect(now).toHaveText('Model 2 is made.')

    const forward = page.getByRole('button', { name: 'One event forward' })
    for (let time = 0; time < 3; time++) await forward.click()
    await expect(now).toContainText('returns')
    await expect(ana.object(/^Model 2, object, one reference/)).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText(/^event \d/)).toHaveCount(0)
  },
)

test('the frames of a step are listed with their lines, names and values', { tag: '@long' }, async ({ ana }) => {
  await ana.hasSession('An empty room')
  await ana.writes(
    'class Model:\n    pass\ndef work(size):\n    model = Model()\n    return size\nwork(3)\nprint("done")',
  )
  await ana.isStored()
  await ana.runs()
  await expect(ana.verdict).toContainText('Nothing of yours outlives the program')
  const { page } = ana
  const frames = page.getByRole('region', { name: 'Calls under way' })
  await page.getByRole('button', { name: 'Frames' }).click()
  await page.getByRole('button', { name: 'To the beginning' }).click()
  await page.getByRole('button', { name: 'Next freed object' }).click()
  await expect(frames).toContainText('main.py at main.py line 6')
  await page.getByRole('button', { name: 'One step back' }).click()
  const work = frames.getByRole('table', { name: /^work\(\) at main\.py line 4/ })
  await expect(work.getByRole('row', { name: /^size 3/ })).toContainText('main.py line 6')
  await work.getByRole('button', { name: 'Model 1' }).click()
  await expect(page.getByRole('region', { name: 'Model 1' })).toContainText('made by Ana on main.py line 4')
  await expectAccessible(ana, '.pane--heap')
})

test(
  'two runs are seen side by side, each at its step, with what differs in words',
  { tag: '@long' },
  async ({ ana }) => {
    await ana.hasSession('An empty room')
    await ana.writes('class Model:\n    pass\nkept = Model()\nmore = Model()\nprint("first")')
    await ana.isStored()
    await ana.runs()
    await expect(ana.verdict).toContainText('2 objects outlive the program')
    const { page } = ana
    await page.getByRole('button', { name: 'Runs', exact: true }).click()
    await expect(page.getByText('There is only one run.')).toBeVisible()
    await ana.writes('class Model:\n    pass\nkept = Model()\nprint("second")')
    await ana.isStored()
    await ana.runs()
    await expect(ana.verdict).toContainText('1 object outlives the program')
    const runs = page.getByRole('region', { name: 'Two runs side by side' })
    await expect(runs).toContainText('From the earlier run to the later one, 1 Model no longer lingers.')
    await expect(runs).toContainText('At these steps, earlier and later: 2 and 1 Model.')
    await runs.getByText('By class, line and person').click()
    await expect(runs.getByRole('table', { name: 'By class' }).getByRole('row', { name: /^Model/ })).toContainText(
      '2 → 1',
    )
    const gone = runs.getByRole('row', { name: /main\.py line 4 of the earlier run/ })
    await expect(gone).toContainText('Ana')
    const sides = runs.getByRole('region', { name: /^Ana’s run of/ })
    await expect(sides.first().getByRole('button', { name: /^Model \d, object/ })).toHaveCount(2)
    await expect(sides.last().getByRole('button', { name: /^Model \d, object/ })).toHaveCount(1)

    await page.getByLabel('Step of the other run').fill('4')
    await expect(runs).toContainText('At these steps each class has the same number of objects in both.')
    await page.getByRole('button', { name: 'As tables' }).click()
    await expect(sides.first().getByRole('row', { name: /^Model 1/ })).toContainText('born in this step')
    await expectAccessible(ana, '.pane--heap')
    await expect(page).toHaveURL(/view=runs/)
    await page.reload()
    await expect(page.getByLabel('Step of the other run')).toHaveValue('4')
  },
)

test(
  'a collection is played pass by pass: a dropped circle is condemned and goes, one that a call holds is rescued from outside',
  { tag: '@long' },
  async ({ ana }) => {
    await ana.hasSession('An empty room')
    await ana.writes(
      'import gc\nclass Node:\n    pass\ndef ring():\n    a, b = Node(), Node()\n    a.other, b.other = b, a\n    return a\ndef work(held):\n    ring()\n    gc.collect()\nwork(ring())\nprint("done")',
    )
    await ana.isStored()
    await ana.runs()
    await expect(ana.verdict).toContainText('outlive')
    const { page } = ana
    await page.locator('.cm-lineNumbers .cm-gutterElement').filter({ hasText: /^10$/ }).click()
    await page.getByRole('button', { name: 'Previous breakpoint' }).click()
    await page.getByRole('button', { name: 'Play the collection' }).click()
    const stops = page.getByRole('group', { name: 'Collection of generation 2' })
    const now = stops.locator('[aria-current=step]')
    const words = page.getByRole('list', { name: 'What this pass does' })
    const badge = (node: string) =>
      page.locator('.object', { has: page.getByRole('button', { name: node }) }).locator('.object__badge')
    await expect(now).toHaveText('Candidates')
    await expect(now).toBeFocused()
    await expect(badge('Node 1')).toHaveText('count 2')
    await expect(words).toContainText('Node 1 with count 2')
    await expect(words).toContainText(/\d+ candidates have no card of their own here/)
    await expectAccessible(ana, '.pane--heap')
    await page.keyboard.press('p')
    await expect(now).toHaveText('Subtract')
    await expect(badge('Node 1')).toHaveText('2 − 1 = 1')
    await expect(badge('Node 3')).toHaveText('1 − 1 = 0')
    await expect(words).toContainText('Node 1 has 2 references, 1 of them from candidates: 1 left.')
    await stops.getByRole('button', { name: 'Next pass' }).click()
    await expect(now).toHaveText('Rescued')
    await expect(badge('Node 1')).toHaveText('rescued, 1 from outside')
    await expect(badge('Node 2')).toHaveText('rescued, reached')
    await expect(badge('Node 3')).toHaveText('0 left')
    await expect(words).toContainText(
      "1 reference to Node 1 comes from outside: Ana's held in work(). Node 1 is rescued.",
    )
    await expect(words).toContainText('2 objects of the team’s are not reached.')
    await page.keyboard.press('p')
    await expect(now).toHaveText('Condemned')
    await expect(badge('Node 3')).toHaveText('condemned')
    await expect(badge('Node 1')).toHaveText('stays')
    await expectAccessible(ana, '.pane--heap')
    await page.keyboard.press('p')
    await expect(now).toHaveText('Cleared')
    await expect(badge('Node 4')).toHaveText('cleared')
    await expect(words).toContainText('their counts fall to 0, and they are freed')
    await page.keyboard.press('Shift+p')
    await expect(now).toHaveText('Condemned')
    // Events one by one come to the same stops.
    await page.keyboard.press(',')
    await expect(now).toHaveText('Rescued')
    await expect(words).toContainText('Node 1 is rescued.')
    // On a phone too the tools leave the lanes to be read.
    await page.setViewportSize({ width: 390, height: 844 })
    await expect(async () => {
      const lane = await page.locator('.lane').first().boundingBox()
      const tools = await page.getByRole('toolbar', { name: 'Picture' }).boundingBox()
      expect((lane?.x ?? 0) + (lane?.width ?? Infinity)).toBeLessThanOrEqual(tools?.x ?? 0)
    }).toPass()
  },
)

test(
  'of a loop of requests it is told which collection grew, who fills it, and it is shown',
  { tag: '@long' },
  async ({ ana }) => {
    await ana.hasSession('An empty room')
    await ana.writes(
      'class Request:\n    pass\nseen = []\nrecent = {}\ndef handle(n):\n    request = Request()\n    seen.append(request)\n    recent[n % 3] = request\nfor n in range(40):\n    handle(n)',
    )
    await ana.isStored()
    await ana.runs()
    await expect(ana.verdict).toContainText('40 objects outlive the program')
    const { page } = ana
    await page.getByText('What grew').click()
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(ana.verdict).toContainText(/seen grows all the way: [\d, ]+, 40 items \(Request\)/)
    await expect(ana.verdict).toContainText(/\d+ put into it by AAna main\.py line 7/)
    await expect(page.getByRole('table', { name: 'What there is more of, by class' })).toContainText(/Request\d+ → 40/)
    await expect(ana.verdict).not.toContainText('recent grows')
    await expectAccessible(ana, '.pane--verdict')
    await page.getByRole('button', { name: 'main.seen' }).click()
    await expect(page.getByRole('region', { name: /^list/ })).toContainText('At step')

    await page.getByLabel('From step').fill('900')
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page.getByText(/The steps of this run go from 0 to \d+\./)).toBeVisible()
  },
)
