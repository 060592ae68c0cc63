/** Raised hands: a queue that the instructor sees, in order, and takes down. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'

test(
  'two raise a hand, the instructor sees who was first and takes that one down; the other stays over a reload',
  { tag: '@long' },
  async ({ instructor, ana, ben }) => {
    const code = await instructor.hasSession('An empty room')
    await ana.isLetInto(code)
    await ben.isLetInto(code)
    await ben.page.getByRole('button', { name: 'Raise hand' }).click()
    await expect(ben.page.getByText('Your hand is up: you are next.')).toBeVisible()
    await ana.page.locator('body').press('h')
    await expect(ana.page.getByText('Your hand is up: number 2 in the queue.')).toBeVisible()

    const queue = instructor.page.getByRole('region', { name: '2 hands up' })
    await expect(queue.getByRole('listitem')).toContainText(['Ben just now', 'Ana just now'])
    await expect(instructor.page.getByRole('status').getByText('2 hands are up, the last is Ana’s.')).toBeAttached()
    await expectAccessible(instructor, '.room__news')
    await expectAccessible(ana, '.topbar')
    await queue.getByRole('button', { name: 'Take down Ben’s hand' }).press('Enter')
    await expect(ana.page.getByText('Your hand is up: you are next.')).toBeVisible()
    await expect(ben.page.getByRole('button', { name: 'Raise hand' })).toBeVisible()

    await ana.page.reload()
    await ana.page.getByRole('button', { name: 'Lower hand' }).click()
    await expect(instructor.page.getByRole('region', { name: /hands? up/ })).toHaveCount(0)
  },
)
