/** An exercise in class: opened for everybody, failed, helped along, solved. */
import { readFileSync } from 'node:fs'
import { expectClean } from './accessible'
import { expect, test } from './actors'

const solution = readFileSync('lessons/event-bus/exercises/1-the-report/solution/report.py', 'utf8')

test(
  'the instructor opens an exercise; Ana fails a check, asks for a hint, solves it, and everybody sees it',
  { tag: '@long' },
  async ({ instructor, ana }) => {
    const code = await instructor.hasSession('The event bus that would not let go')
    await ana.isLetInto(code)
    const task = (person: typeof ana) => person.page.getByRole('region', { name: 'One holder fewer' }).first()
    await instructor.page.getByRole('button', { name: 'Exercises' }).click()
    await instructor.page.getByRole('button', { name: 'Open One holder fewer' }).click()
    await expect(task(ana)).toContainText('A model is kept by one reference at most.')
    await ana.opens('main.py')
    await expect(ana.editor).toHaveAttribute('contenteditable', 'false')
    await expect(ana.page.getByText('Part of the task: you read.')).toBeVisible()

    await task(ana).getByRole('button', { name: 'Show a hint' }).click()
    await expect(task(ana)).toContainText('This hint comes later.')
    await task(ana).getByRole('button', { name: 'Check' }).click()
    for (const person of [ana, instructor]) {
      await expect(task(person)).toContainText('Attempt 1: 3 of 4 checks passed, 3 of 4 points.')
      await expect(task(person).getByRole('listitem').filter({ hasText: 'Not yet' })).toContainText(
        "kept by events._subscribers['reload'][0].__self__ (Ana (lesson) on model.py line 8) and report.history[0][1] (Ben on report.py line 6)",
      )
    }
    await task(ana).getByRole('button', { name: 'Show a hint' }).click()
    await expect(task(instructor)).toContainText('Which of the two parts of the pair is ever used again?')
    await expectClean(ana.page, 'the task')

    await ana.opens('report.py')
    await ana.writes(solution)
    await task(ana).getByRole('button', { name: 'Check' }).click()
    await expect(task(instructor)).toContainText('Attempt 2: all checks passed, 4 points. The exercise is solved.')
    await instructor.page.getByRole('button', { name: 'Show everybody the solution' }).click()
    await task(ana).getByText('A solution').click()
    await expect(task(ana).locator('pre')).toHaveText(solution)
  },
)

test('an instructor takes a lesson home as a zip, brings it back as their own, and puts it away', async ({
  instructor,
}) => {
  const { page } = instructor
  await instructor.hasOwnAccount()
  await page.goto('/')
  const fetching = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download “The event bus that would not let go”' }).click()
  const zip = await (await fetching).path()
  const picker = page.getByLabel('A lesson’s zip')
  await picker.setInputFiles({ name: 'notes.zip', mimeType: 'application/zip', buffer: Buffer.from('notes') })
  await expect(page.getByRole('region', { name: 'Start a session' })).toContainText(
    'The file is no zip, or it is damaged.',
  )
  await picker.setInputFiles(zip)
  await expect(page.getByText('3 exercises · yours')).toBeVisible()
  await expect(page.getByRole('radio').first()).toBeChecked()
  await expectClean(page, 'lessons')
  await page.getByRole('button', { name: 'Put it away' }).click()
  await expect(page.getByText('yours')).toHaveCount(0)
})
