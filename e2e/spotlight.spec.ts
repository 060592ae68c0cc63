/** The spotlight: everybody goes where the instructor is, and comes back to where they were. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'

test(
  'the instructor takes everybody to a step and a view; one goes back to theirs, all do when it ends',
  { tag: '@long' },
  async ({ instructor, ana, ben }) => {
    const code = await instructor.hasSession('The event bus that would not let go')
    await ana.isLetInto(code)
    await ben.isLetInto(code)
    await instructor.runs()
    for (const person of [ana, ben]) {
      await expect(person.verdict).toContainText('2 objects outlive the program')
      await person.timeline.fill('7')
    }
    await instructor.object(/^Model 1/).press('Enter')
    const end = Number(await instructor.timeline.inputValue())
    await instructor.page.getByRole('button', { name: 'Table', exact: true }).click()
    const show = instructor.page.getByRole('button', { name: 'Show everybody' })
    await show.press('Enter')
    await expect(show).toHaveAttribute('aria-pressed', 'true')

    const table = (person: typeof ana) => person.page.getByRole('button', { name: 'Table', exact: true })
    for (const person of [ana, ben]) {
      await expect(person.page.getByText('Ms Okafor is showing you this')).toBeVisible()
      await expect(person.timeline).toHaveValue(`${end}`)
      await expect(table(person)).toHaveAttribute('aria-pressed', 'true')
    }
    await expectAccessible(ana, '.room__news')
    await ana.page.getByRole('button', { name: 'Back to mine' }).press('Enter')
    await expect(ana.timeline).toHaveValue('7')
    await expect(table(ana)).toHaveAttribute('aria-pressed', 'false')

    await instructor.timeline.press('ArrowLeft')
    await expect(ben.timeline).toHaveValue(`${end - 1}`)
    await expect(ben.page.getByRole('region', { name: 'Model 1' })).toContainText('Cleo')
    await expect(ana.timeline).toHaveValue('7')
    await ana.page.getByRole('button', { name: 'Go there' }).click()
    await expect(ana.timeline).toHaveValue(`${end - 1}`)
    await ana.runs()
    for (const person of [instructor, ana, ben]) await expect(person.timeline).toHaveValue(`${end}`)
    await instructor.page.getByRole('button', { name: 'Stop showing' }).click()
    for (const person of [ana, ben]) await expect(person.timeline).toHaveValue('7')
    await ben.page.getByRole('button', { name: 'Show the latest run' }).click()
    await expect(ben.page.getByText('This is an earlier run, not the latest.')).toHaveCount(0)
  },
)

test(
  'of a live process: everybody is taken to a step and an object of it from wherever they are, goes along, and comes back',
  { tag: '@long' },
  async ({ instructor, ana, ben }) => {
    const code = await instructor.hasSession('An empty room')
    await ana.isLetInto(code)
    await ben.isLetInto(code)
    await ana.page.getByRole('button', { name: 'Open a live process' }).click()
    await ana.enters("Order = type('Order', (), {})")
    await ana.enters('tea = Order()')
    await ana.enters('tea = None')
    // Ana goes along with the process, Ben has put it aside.
    for (const person of [instructor, ana, ben]) await expect(person.timeline).toHaveValue('3')
    await ben.page.getByRole('button', { name: 'Last run' }).click()
    await expect(ben.prompt).toHaveCount(0)

    await instructor.timeline.press('ArrowLeft')
    await instructor.object(/^Order 1/).press('Enter')
    await instructor.page.getByRole('button', { name: 'Show everybody' }).press('Enter')
    for (const person of [ana, ben]) {
      await expect(person.page.getByText('Ms Okafor is showing you this')).toBeVisible()
      await expect(person.timeline).toHaveValue('2')
      await expect(person.page.getByRole('region', { name: 'Order 1' })).toBeVisible()
    }
    await instructor.timeline.press('End')
    await instructor.enters('late = Order()')
    for (const person of [ana, ben]) await expect(person.timeline).toHaveValue('4')
    await instructor.timeline.press('ArrowLeft')
    for (const person of [ana, ben]) await expect(person.timeline).toHaveValue('3')
    await instructor.page.getByRole('button', { name: 'Stop showing' }).click()
    await expect(ana.timeline).toHaveValue('4')
    await expect(ben.prompt).toHaveCount(0)
    await ben.page.getByRole('button', { name: 'Live process' }).click()
    await ben.enters('kept = [late]')
    await expect(ana.timeline).toHaveValue('5')
    await ana.page.reload()
    await ben.enters('more = Order()')
    await expect(ana.timeline).toHaveValue('6')
  },
)
