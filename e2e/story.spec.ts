/**
 * The main job, end to end: an instructor and three students, four browsers. They type the event bus in by hand, each in a
 * module of their own, run it, read who keeps the models, mend it, and run it clean.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from './actors'

const lesson = (file: string) => readFileSync(`lessons/event-bus/${file}`, 'utf8')

const WITHOUT_HISTORY = `def summarise(model):
    return f"{model.name}: {len(model.rows)} rows"
`
const WEAK_BUS = `import weakref

_subscribers = {}


def subscribe(topic, callback):
    _subscribers.setdefault(topic, []).append(weakref.WeakMethod(callback))


def publish(topic, payload):
    for reference in list(_subscribers.get(topic, [])):
        callback = reference()
        if callback is None:
            _subscribers[topic].remove(reference)
        else:
            callback(payload)
`

test('a class types the event bus in, sees who keeps the models alive, and frees them', async ({
  instructor,
  ana,
  ben,
  cleo,
}, testInfo) => {
  // Four browsers and some seventy lines, key by key: a busy machine needs longer than for any other story.
  test.slow()
  const keep = (person: typeof ana, name: string) =>
    person.page.screenshot({ path: testInfo.outputPath(`${name}.png`) })

  const code = await instructor.startsSession('An empty room')
  await expect(instructor.page.getByRole('img', { name: 'QR code' })).toBeVisible()
  await ana.joinsWithCode(code)
  await ben.joinsByLink(code)
  await cleo.joinsByLink(code)
  const people = instructor.page.getByRole('region', { name: 'People' })
  for (const person of [ana, ben, cleo]) await expect(people).toContainText(person.name)
  await keep(instructor, '1 the class is in')

  await cleo.makesModule('events.py')
  await ana.makesModule('model.py')
  await ben.makesModule('report.py')
  await Promise.all([
    cleo.types(lesson('events.py')),
    ana.types(lesson('model.py')),
    ben.types(lesson('report.py')),
    instructor.opens('model.py'),
  ])
  await expect.poll(() => instructor.text()).toContain('print("closed", self.name)')
  await expect(instructor.page.locator('.caret__name')).toHaveText('Ana')
  await ben.opens('model.py')
  await expect(ben.editor).toHaveAttribute('contenteditable', 'false')
  await ana.opens('main.py')
  await ana.types(lesson('main.py'))
  await ana.isStored()
  await keep(instructor, '2 ana types')

  await ana.runs()
  for (const person of [instructor, ana, ben, cleo]) {
    await expect(person.verdict).toContainText('2 objects outlive the program')
    await expect(person.output).toContainText('closed beta\nclosed alpha')
  }
  await expect(instructor.verdict).toContainText('Ben alone keeps it.')
  await expect(instructor.verdict).toContainText('So do Cleo and Ana together.')
  await expect(instructor.verdict).toContainText('To free it, these 2 must all go:')
  await expect(instructor.verdict).toContainText('To free all 2, what these 2 lines store must go; no fewer will do:')
  await keep(instructor, '3 the verdict')

  await instructor.verdict.getByRole('button', { name: /^Model 1/ }).click()
  await expect(instructor.object(/^Model 1/)).toHaveAttribute('aria-pressed', 'true')
  // One way in which it is held is lit; the other once it is asked for. The table says the same.
  await expect(instructor.page.locator('.edge--lit')).toHaveCount(1)
  await instructor.verdict.locator('.lingering__item[data-chosen="true"]').getByText('1 other way held').click()
  await expect(instructor.page.locator('.edge--lit')).toHaveCount(2)
  await expect(instructor.page.locator('.line-mark--holds')).not.toHaveCount(0)
  // docs/picture.png is this one.
  await keep(instructor, '4 who keeps the first model')
  await instructor.page.getByRole('button', { name: 'Table' }).click()
  // A mark's letter is drawn before its name.
  const row = instructor.page.getByRole('row', { name: /^Model 1/ })
  await expect(row).toContainText(/_subscribers\['reload'\]\[0\]\.__self__ A?Ana model\.py line 8/)
  await expect(row).toContainText(/history\[0\]\[1\] B?Ben report\.py line 6/)
  const lit = instructor.page.locator('.objects tr[data-lit="true"] .objects__name')
  await expect(lit).toHaveText([/^events\.py/, /^report\.py/, /^Model 1/])
  await instructor.verdict
    .locator('.lingering__item[data-chosen="true"]')
    .getByText('Both ways in which it is held')
    .click()
  await expect(lit).toHaveText([/^events\.py/, /^Model 1/])

  await Promise.all([ben.opens('report.py'), cleo.opens('events.py')])
  await Promise.all([ben.types(WITHOUT_HISTORY), cleo.types(WEAK_BUS)])
  await Promise.all([ben, cleo].map((person) => person.isStored()))
  await cleo.page.keyboard.press('ControlOrMeta+Enter')
  for (const person of [instructor, ana, ben, cleo]) {
    await expect(person.verdict).toContainText('Nothing of yours outlives the program')
    await expect(person.verdict).toContainText('Since the run before, 2 Model objects no longer linger.')
  }
  await expect(ana.output).toContainText('closed alpha\nalpha: 1000 rows\nclosed beta\nbeta: 1000 rows\ndone')
  await keep(cleo, '5 mended')
})

test('the run can be walked step by step, both ways, by keyboard alone', async ({ instructor }) => {
  const complaints: string[] = []
  instructor.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await instructor.startsSession('The event bus that would not let go')
  await instructor.page.keyboard.press('ControlOrMeta+Enter')
  await expect(instructor.verdict).toContainText('2 objects outlive the program')
  const end = await instructor.timeline.inputValue()
  await instructor.page.getByRole('heading', { name: 'Heap' }).click()
  await instructor.page.keyboard.press('Home')
  await expect(instructor.timeline).toHaveValue('0')
  await expect(instructor.object(/^Model/)).toHaveCount(0)
  await instructor.page.keyboard.press('ArrowRight')
  await expect(instructor.timeline).toHaveValue('1')
  await expect(instructor.page.locator('.timeline__head')).toContainText('main.py line 1')
  await expect(instructor.page.locator('.line-mark--now')).toHaveCount(1)
  // The editor follows the walk: the next line that runs is in the module that main.py imports.
  await instructor.page.keyboard.press('ArrowRight')
  await expect(instructor.editor).toHaveAttribute('aria-label', 'Text of events.py')
  await instructor.page.keyboard.press('e')
  await expect(instructor.timeline).toHaveValue(end)
  await expect(instructor.object(/^Model/)).toHaveCount(2)
  await instructor.page.keyboard.press('End')
  await expect(instructor.object(/^Model 1.*freed/)).toHaveCount(1)
  await instructor.page.keyboard.press('?')
  await expect(instructor.page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  expect(complaints).toEqual([])
})
