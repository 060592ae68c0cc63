/** An instructor writes about an attempt, and says until when it counts; who may and what is kept socket tests hold. */
import { expect, test } from './actors'

test('feedback on an attempt leads its reader to the line', { tag: '@long' }, async ({ instructor, ana }) => {
  const code = await instructor.hasSession('The event bus that would not let go')
  await ana.isLetInto(code)
  await instructor.page.getByRole('button', { name: 'Exercises' }).click()
  await instructor.page.getByRole('button', { name: /^Open A bus/ }).click()
  await ana.page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(ana.page.getByText(/^Attempt 1: /)).toBeVisible()
  await instructor.page.getByLabel('Your feedback').fill('Who else holds it? See events.py:2.')
  await instructor.page.getByRole('button', { name: 'Give feedback' }).click()
  const feedback = ana.page.getByRole('region', { name: 'Feedback' })
  await expect(feedback).toContainText('Feedback on attempt 1')
  await feedback.getByRole('button', { name: 'events.py:2' }).click()
  await expect(ana.editor).toHaveAttribute('aria-label', 'Text of events.py')
  await instructor.page.getByText('No due time; the best attempt counts.').click()
  await instructor.page.getByLabel('Due').fill('2020-01-01T12:00')
  await instructor.page.getByRole('button', { name: 'Set', exact: true }).click()
  await expect(ana.page.getByText('The best attempt in time counts.')).toBeVisible()
  await expect(ana.page.getByText('It came after the due time.')).toBeVisible()
})
