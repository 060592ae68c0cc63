/** Arranging a room's modules, and the input that its runs read. */
import { expect, test } from './actors'

test('an owner renames and removes their module, an instructor a shared one, nobody main.py; others see it', async ({
  instructor,
  ana,
}) => {
  const code = await instructor.hasSession('An empty room')
  await ana.isLetInto(code)
  const rename = ana.page.getByRole('button', { name: 'Rename', exact: true })
  await expect(rename).toHaveCount(0)
  await ana.makesModule('shop.py')
  await rename.click()
  const form = ana.page.getByRole('dialog', { name: 'Rename shop.py' })
  await expect(form.getByLabel('File name')).toBeFocused()
  await form.getByLabel('File name').fill('main')
  await form.getByRole('button', { name: 'Rename the module' }).click()
  await expect(form.getByText('There is already a module with this name.')).toBeVisible()
  await form.getByLabel('File name').fill('store')
  await form.getByLabel('File name').press('Enter')
  await expect(instructor.tab('store.py')).toBeVisible()

  await instructor.opens('store.py')
  await ana.page.getByRole('button', { name: 'Remove', exact: true }).click()
  await ana.page.getByRole('dialog').getByRole('button', { name: 'Remove store.py' }).click()
  await expect(instructor.tab('store.py')).toHaveCount(0)
  await expect(instructor.page.getByText('This module is gone. Someone removed it.')).toBeVisible()
  await expect(ana.page.getByText('This module is gone.')).toHaveCount(0)
  await instructor.opens('main.py')
  await expect(instructor.page.getByRole('button', { name: 'Remove', exact: true })).toHaveCount(0)
})

test(
  'the input of a run is written together and is the same whoever presses Run',
  { tag: '@long' },
  async ({ instructor, ana }) => {
    const code = await instructor.hasSession('An empty room')
    await ana.isLetInto(code)
    await ana.writes('print("hello", input(), input())')
    await ana.isStored()
    await ana.runs()
    await expect(ana.output).toContainText('EOFError: EOF when reading a line')
    await expect(ana.output).toContainText('Write it under Input, one line for each input(), and run again.')

    await ana.page.getByRole('button', { name: 'Input', exact: true }).click()
    const hers = ana.page.getByLabel('Input for the next run')
    await hers.pressSequentially('Ada\n')
    await instructor.page.getByRole('button', { name: 'Input: 1 line' }).click()
    const theirs = instructor.page.getByLabel('Input for the next run')
    await expect(theirs).toHaveValue('Ada\n')
    await theirs.press('ControlOrMeta+End')
    await theirs.pressSequentially('Grace')
    await expect(hers).toHaveValue('Ada\nGrace')
    await instructor.page.keyboard.press('ControlOrMeta+Enter')
    for (const person of [instructor, ana]) {
      await expect(person.output).toContainText('hello Ada Grace')
      await expect(person.output).toContainText('Given 2 lines of input')
    }
    await ana.page.reload()
    await expect(ana.page.getByRole('button', { name: 'Input: 2 lines' })).toBeVisible()
  },
)
